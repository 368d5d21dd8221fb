#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/units.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/volume.h"

namespace cristae::cli {

/// Which volumes a prediction file holds.
struct PredictionContents {
  bool labels = true;
  bool probability = false;
  bool density = false;
};

/// Writes `/labels` uint32, `/probability` uint8 (255 = 1) and `/density` float16 section by section, as
/// ilastik, Fiji and napari read them. Write it through write_atomically.
class PredictionFile {
 public:
  PredictionFile(const std::filesystem::path& path, const Shape& shape,
                 const std::optional<VoxelSize>& voxel_size_nm, const PredictionContents& contents);

  void write_labels(std::int64_t z, const std::uint32_t* ids);
  /// probability, density: CV_32F [y, x]; what the file does not hold is passed over.
  void write_prediction(std::int64_t z, const cv::Mat& probability, const cv::Mat& density);
  void close() { file_.close(); }

 private:
  void create(const std::string& name, PixelType type, const std::optional<VoxelSize>& voxel_size_nm);

  Hdf5File file_;
  Shape shape_;
  PredictionContents contents_;
};

}  // namespace cristae::cli
