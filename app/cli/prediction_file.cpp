#include "app/cli/prediction_file.h"

#include <algorithm>
#include <array>

#include <opencv2/core.hpp>

#include "core/volume/axis_tags.h"

namespace cristae::cli {
namespace {

/// One section a chunk up to this side: a section is what is written and read.
constexpr std::int64_t kChunkSide = 512;

}  // namespace

PredictionFile::PredictionFile(const std::filesystem::path& path, const Shape& shape,
                               const std::optional<VoxelSize>& voxel_size_nm,
                               const PredictionContents& contents)
    : file_(Hdf5File::create(path)), shape_(shape), contents_(contents) {
  if (contents_.labels) create("/labels", PixelType::uint32, voxel_size_nm);
  if (contents_.probability) create("/probability", PixelType::uint8, voxel_size_nm);
  if (contents_.density) create("/density", PixelType::float16, voxel_size_nm);
}

void PredictionFile::create(const std::string& name, PixelType type,
                            const std::optional<VoxelSize>& voxel_size_nm) {
  constexpr double kMicrometresInNm = 1e-3;
  const std::array<std::int64_t, 3> extent = {shape_.z, shape_.y, shape_.x};
  DatasetStorage storage;
  storage.chunk = {1, std::min(shape_.y, kChunkSide), std::min(shape_.x, kChunkSide)};
  storage.deflate = 1;
  file_.create_dataset(name, type, extent, storage);
  file_.set_attribute(name, "axistags", tags_from_axes("zyx"));
  if (!voxel_size_nm) return;
  const std::array<double, 3> size_um = {voxel_size_nm->z * kMicrometresInNm,
                                         voxel_size_nm->y * kMicrometresInNm,
                                         voxel_size_nm->x * kMicrometresInNm};
  file_.set_attribute(name, "element_size_um", std::span<const double>(size_um));
}

void PredictionFile::write_labels(std::int64_t z, const std::uint32_t* ids) {
  const std::array<std::int64_t, 3> offset = {z, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, shape_.y, shape_.x};
  file_.write_block<std::uint32_t>("/labels", offset, extent, ids);
}

void PredictionFile::write_prediction(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) {
  const std::array<std::int64_t, 3> offset = {z, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, shape_.y, shape_.x};
  if (contents_.probability) {
    cv::Mat bytes;
    probability.convertTo(bytes, CV_8U, 255);
    file_.write_block<std::uint8_t>("/probability", offset, extent, bytes.ptr<std::uint8_t>());
  }
  if (contents_.density) {
    const cv::Mat whole = density.isContinuous() ? density : density.clone();
    file_.write_block<float>("/density", offset, extent, whole.ptr<float>());
  }
}

}  // namespace cristae::cli
