#include "tests/ui/start/some_stack.h"

#include "core/volume/content_hash.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/stack_writer.h"

namespace cristae::test {
namespace {

Volume<std::uint8_t> some_volume(int seed) {
  Volume<std::uint8_t> volume({6, 40, 50});
  int value = seed * 37;
  for (auto& voxel : volume)
    voxel = static_cast<std::uint8_t>((value = (value * 1103 + 12345) % 65536) / 256);
  return volume;
}

}  // namespace

std::filesystem::path write_some_stack(const std::filesystem::path& path, int seed) {
  std::filesystem::create_directories(path.parent_path());
  write_stack_hdf5(path, *make_memory_stack(some_volume(seed), VoxelSize{30, 8, 8}));
  return path;
}

std::filesystem::path write_two_volumes(const std::filesystem::path& path) {
  std::filesystem::create_directories(path.parent_path());
  const std::int64_t shape[] = {6, 40, 50};
  Hdf5File file = Hdf5File::create(path);
  file.write<std::uint8_t>("/first", shape, some_volume(1).data());
  file.write<std::uint8_t>("/second", shape, some_volume(2).data());
  file.close();
  return path;
}

ProjectStack describe_stack(const std::filesystem::path& path) {
  const auto stack = open_stack(path.string() + ":/raw");
  ProjectStack description;
  description.path = path;
  description.part = ":/raw";
  description.content_hash = content_hash(*stack);
  description.shape = stack->info().shape;
  description.voxel_size_nm = stack->info().voxel_size_nm;
  description.voxel_size_source = stack->info().voxel_size_source;
  return description;
}

}  // namespace cristae::test
