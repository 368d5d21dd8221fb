#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/base/provenance.h"
#include "core/base/units.h"
#include "core/volume/hdf5_file.h"

namespace cristae {

struct PredictionWriterOptions {
  bool labels = true;        ///< `/labels` uint32
  bool probability = false;  ///< `/probability` uint8, 255 = 1
  bool density = false;      ///< `/density` float16
  std::int64_t tile = 512;   ///< side of a chunk; a chunk lies in one section
  std::optional<VoxelSize> voxel_size_nm = std::nullopt;
  Provenance provenance = {};  ///< attributes of the file
  double offset_sections = 0;  ///< of the stack, where this is a part of it: `offset_voxels` (z, y, x)
};

/// Writes results of a stack section after section, in any order, to one HDF5 file that ilastik, Fiji
/// and napari read: shuffle + gzip 1, `axistags`, `element_size_um`. Memory: one section. The file gets
/// its name in finish(); without it nothing is left. One thread at a time.
class PredictionWriter {
 public:
  PredictionWriter(const std::filesystem::path& path, const Shape& shape,
                   const PredictionWriterOptions& options = {});
  PredictionWriter(PredictionWriter&&) noexcept;
  PredictionWriter& operator=(PredictionWriter&&) = delete;
  ~PredictionWriter();

  /// @param ids  y * x ids
  void write_labels(std::int64_t z, const std::uint32_t* ids);
  void write_labels(std::int64_t z, const cv::Mat& ids);               ///< CV_32S, not negative
  void write_probability(std::int64_t z, const cv::Mat& probability);  ///< CV_8U, or CV_32F in [0, 1]
  void write_density(std::int64_t z, const cv::Mat& density);          ///< CV_32F
  /// On the file: provenance, model hash, offset of a block, ...
  void set_attribute(const std::string& name, std::string_view text);
  void set_attribute(const std::string& name, std::span<const double> numbers);

  /// Flushes and gives the file its name. @throws Error{resources}
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace cristae
