#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/job.h"
#include "core/instances/segment_instances.h"
#include "core/learning/api.h"

namespace cristae::cli {

/// A stack to instances in a file.
struct SegmentRequest {
  PredictRequest predict;
  InstanceOptions instances;
  bool write_probability = false;  ///< HDF5 only
  bool write_density = false;      ///< HDF5 only
  std::filesystem::path output;    ///< .h5, or .tif with labels only
};

struct SegmentSummary {
  std::int64_t instances = 0;
  std::int64_t removed_small = 0;
  std::int64_t removed_unsupported = 0;
  std::int64_t foreground_voxels = 0;
  double seconds = 0;  ///< of the prediction
};

/// Predicts, makes instances and writes them. HDF5 with 2-D instances goes through section by section;
/// 3-D instances and TIFF hold the labels in memory. The file appears when it is whole.
SegmentSummary segment(const SegmentRequest& request, Job& job);

/// True for an output that is written as TIFF. @throws Error{unsupported} for an ending that is neither
/// that nor HDF5
bool is_tiff_output(const std::filesystem::path& output);

}  // namespace cristae::cli
