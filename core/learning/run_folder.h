#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/learning/api.h"

namespace cristae {

/// What a run really computed on, where the request may say "auto".
struct ComputeRecord {
  std::string device;  ///< "cpu", "cuda:0"
  int threads = 0;
  std::string precision;  ///< "fp32", "bf16"
};

/// The folder of one adaptation: run.json, checkpoint.h5, model.cmodel, rounds/NN/.
class RunFolder {
 public:
  /// Makes the folder; with `resume` it must be there with the same pack and recipe. run.json is
  /// `provenance` with `computed_on`, a list: where the run was started, and where it was gone on with if
  /// that was another place.
  /// @throws Error{bad_input} if it holds a run already, or (resume) another one
  RunFolder(const AdaptRequest& request, const std::string& provenance, const ComputeRecord& place);

  const std::string& record() const { return record_; }  ///< what run.json holds
  std::filesystem::path checkpoint() const { return folder_ / "checkpoint.h5"; }
  std::filesystem::path model() const { return folder_ / "model.cmodel"; }
  std::filesystem::path round(std::int64_t index) const;  ///< made when asked for

 private:
  std::filesystem::path folder_;
  std::string record_;
};

/// What made a result, as JSON: program version, seed, device, threads and precision asked for, inputs with
/// shape and a hash of their content sample; that of a pack also `computed_on`, as in run.json.
std::string provenance_of_adaptation(const AdaptRequest& request);
std::string provenance_of_pretraining(const PretrainRequest& request, const ComputeRecord& place);

}  // namespace cristae
