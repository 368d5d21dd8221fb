#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/job.h"
#include "core/base/provenance.h"
#include "core/instances/block_file.h"
#include "core/instances/instance_collector.h"
#include "core/instances/segment_instances.h"
#include "core/learning/api.h"

namespace cristae::cli {

/// A prediction that was made before, with the density where something asks for it.
struct StoredPrediction {
  std::shared_ptr<const Stack> probability;
  std::shared_ptr<const Stack> density;  ///< may be null
};

/// A stack to instances in a file.
struct SegmentRequest {
  PredictRequest predict;
  /// Taken in place of a network's; `predict` then says the stack alone, of the same shape.
  std::optional<StoredPrediction> prediction;
  InstanceOptions instances;
  bool write_probability = false;  ///< HDF5 only
  bool write_density = false;      ///< HDF5 only
  std::filesystem::path output;    ///< .h5; other label formats hold the labels only
  std::optional<Block> block;      ///< only this block of the stack, for `stitch`; .h5
  std::string source;              ///< of a block: says what it was made of
  Provenance provenance;           ///< of what is written, a block excepted
};

struct SegmentSummary {
  std::int64_t instances = 0;
  std::int64_t removed_small = 0;
  std::int64_t removed_large = 0;
  std::int64_t removed_unsupported = 0;
  std::int64_t separated = 0;   ///< 3-D: cuts between bodies that touch
  std::int64_t left_whole = 0;  ///< 3-D: bodies too large to be looked at for cuts
  std::int64_t foreground_voxels = 0;
  std::vector<SplitRecord> splits;  ///< 3-D, linking
  double seconds = 0;               ///< of the prediction
};

/// Predicts unless that was done, makes instances and writes them, section by section: memory does not grow
/// with the stack. The file appears when it is whole.
SegmentSummary segment(const SegmentRequest& request, Job& job);

/// Joins the blocks of a stack; the same file, whatever the blocks. Only instances and what was removed is
/// in the summary.
SegmentSummary stitch(const std::vector<BlockReader>& blocks, const std::filesystem::path& output,
                      const Provenance& provenance, Job& job);

/// What a summary says to programs.
void add_summary(const SegmentSummary& summary, nlohmann::ordered_json& result);

/// True for HDF5, which can hold probability and density beside the labels.
/// @throws Error{unsupported} for an ending that names no format of labels
bool is_prediction_file(const std::filesystem::path& output);

}  // namespace cristae::cli
