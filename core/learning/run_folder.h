#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/learning/api.h"
#include "core/learning/separation_choice.h"

namespace cristae {

/// What a run really computed on, where the request may say "auto".
struct ComputeRecord {
  std::string device;  ///< "cpu", "cuda:0"
  int threads = 0;
  std::string precision;  ///< "fp32", "bf16"
};

/// What a run really learnt from, where the request leaves it to seed and recipe.
struct UsedTarget {
  std::vector<std::int64_t> sections;          ///< ascending
  std::int64_t clicks = 0;                     ///< clicked centres in them, held-out ones included
  std::optional<double> clicked_share;         ///< of the mitochondria in them; absent without truth
  bool left_model_aside = false;               ///< the one to go on from; it began with the source network
  std::optional<SeparationChoice> separation;  ///< absent where the recipe leaves nothing to the clicks
};

/// The folder of one adaptation: run.json, checkpoint.h5, model.cmodel, rounds/NN/.
class RunFolder {
 public:
  /// Makes the folder; with `resume` it must be there with the same pack and recipe. run.json is
  /// `provenance` with `computed_on`, a list: where the run was started, and where it was gone on with if
  /// that was another place.
  /// @throws Error{bad_input} if it holds a run already, or (resume) another one
  RunFolder(const AdaptRequest& request, const std::string& provenance, const ComputeRecord& place);

  /// Adds `used` to run.json: the recipe with what the pack and the target decide, and the target's part.
  /// It has no say in whether a run can be resumed.
  void note(const Recipe& recipe, const UsedTarget& target);

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
