#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/learning/api.h"

namespace cristae {

/// The folder of one adaptation: run.json, checkpoint.h5, model.cmodel, rounds/NN/.
class RunFolder {
 public:
  /// Makes the folder; with `resume` it must be there with the same pack and recipe.
  /// @throws Error{bad_input} if it holds a run already, or (resume) another one
  RunFolder(const AdaptRequest& request, const std::string& provenance);

  std::filesystem::path checkpoint() const { return folder_ / "checkpoint.h5"; }
  std::filesystem::path model() const { return folder_ / "model.cmodel"; }
  std::filesystem::path round(std::int64_t index) const;  ///< made when asked for

 private:
  std::filesystem::path folder_;
};

/// What made a result, as JSON: program version, seed, device, threads, precision, inputs with shape and a
/// hash of their content sample.
std::string provenance_of_adaptation(const AdaptRequest& request);
std::string provenance_of_pretraining(const PretrainRequest& request);

}  // namespace cristae
