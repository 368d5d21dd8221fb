#include "app/cli/phantom_files.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/annotation/points_csv.h"
#include "core/base/atomic_file.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/labels.h"
#include "core/volume/stack_writer.h"
#include "core/volume/volume_attributes.h"

namespace cristae::cli {
namespace {

namespace fs = std::filesystem;

template <typename T>
void write_volume(Hdf5File& file, const std::string& name, const Volume<T>& volume,
                  const VoxelSize& voxel_size_nm) {
  constexpr std::int64_t kChunkSide = 256;
  const Shape& shape = volume.shape();
  DatasetStorage storage;
  storage.chunk = {1, std::min(shape.y, kChunkSide), std::min(shape.x, kChunkSide)};
  storage.deflate = 1;
  const std::array<std::int64_t, 3> extent = {shape.z, shape.y, shape.x};
  file.write<T>(name, extent, volume.data(), storage);
  set_volume_attributes(file, name, voxel_size_nm);
}

void write_hdf5(const Phantom& phantom, const fs::path& path) {
  write_atomically(path, [&](const fs::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    write_volume(file, "/images", phantom.image, phantom.voxel_size_nm);
    write_volume(file, "/labels", phantom.instances, phantom.voxel_size_nm);
    file.close();
  });
}

}  // namespace

PhantomFiles phantom_files(const fs::path& output) {
  PhantomFiles files;
  if (output.extension() == ".h5" || output.extension() == ".hdf5") {
    files.stack_file = output;
    files.points = fs::path(output).replace_filename(output.stem().string() + "_centres.csv");
    files.stack = output.string() + ":/images";
    files.labels = output.string() + ":/labels";
    return files;
  }
  files.stack_file = output / "stack.tif";
  files.labels_file = output / "labels.tif";
  files.points = output / "centres.csv";
  files.stack = files.stack_file.string();
  files.labels = files.labels_file.string();
  return files;
}

void write_phantom(const Phantom& phantom, const PhantomFiles& files) {
  if (files.labels_file.empty()) {
    write_hdf5(phantom, files.stack_file);
  } else {
    fs::create_directories(files.stack_file.parent_path());
    write_stack_tiff(files.stack_file, *make_memory_stack(phantom.image, phantom.voxel_size_nm));
    write_labels_tiff(files.labels_file, phantom.instances, phantom.voxel_size_nm);
  }
  write_points(files.points, phantom.centres);
}

}  // namespace cristae::cli
