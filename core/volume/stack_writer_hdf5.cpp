#include <array>
#include <type_traits>

#include "core/base/atomic_file.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/stack_writer.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

constexpr std::int64_t kTile = 512;

void write_section(Hdf5File& file, const std::string& dataset, std::int64_t z, const cv::Mat& section) {
  const cv::Mat rows = section.isContinuous() ? section : section.clone();
  const std::array<std::int64_t, 3> offset = {z, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, rows.rows, rows.cols};
  const auto write_as = [&]<typename T>(const T* pixels) {
    file.write_block(dataset, offset, extent, pixels);
  };
  switch (rows.depth()) {
    case CV_8U: return write_as(rows.ptr<std::uint8_t>());
    case CV_8S: return write_as(rows.ptr<std::int8_t>());
    case CV_16U: return write_as(rows.ptr<std::uint16_t>());
    case CV_16S: return write_as(rows.ptr<std::int16_t>());
    case CV_32S: return write_as(rows.ptr<std::int32_t>());
    case CV_32F: return write_as(rows.ptr<float>());
    default: return write_as(rows.ptr<double>());
  }
}

}  // namespace

void write_stack_hdf5(const std::filesystem::path& path, const Stack& stack, const std::string& dataset) {
  Job unheard;
  write_stack_hdf5(path, stack, dataset, unheard);
}

void write_stack_hdf5(const std::filesystem::path& path, const Stack& stack, const std::string& dataset,
                      Job& job) {
  const StackInfo& info = stack.info();
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    const std::array<std::int64_t, 3> shape = {info.shape.z, info.shape.y, info.shape.x};
    file.create_dataset(dataset, info.type, shape, {.chunk = {1, kTile, kTile}, .deflate = 1});
    for (std::int64_t z = 0; z < info.shape.z; ++z) {
      job.check();
      write_section(file, dataset, z, stack.section(z));
      job.advance(z + 1, info.shape.z);
    }
    set_volume_attributes(file, dataset, info.voxel_size_nm);
    file.close();
  });
}

}  // namespace cristae
