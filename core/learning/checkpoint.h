#pragma once

#include <filesystem>
#include <optional>

#include "core/learning/methods/method.h"

namespace cristae {

/// A model that label-free signals may choose.
struct Candidate {
  NamedTensors model;
  double uncertain_share = 0;
  double held_out_score = 0;
};

/// Everything a stopped run needs to go on bit-equal on a CPU.
struct Checkpoint {
  std::int64_t step = 0;
  NamedTensors student;
  NamedTensors teacher;  ///< empty without averaging
  NamedTensors optimiser;
  NamedTensors heads;        ///< of the method, trained with the student
  NamedTensors adversaries;  ///< weights and moments
  NamedTensors memory;       ///< of the method
  std::vector<TargetLabels> target_labels;
  std::optional<Candidate> best;
  double first_held_out_score = -1;  ///< -1: not known
};

void write_checkpoint(const std::filesystem::path& path, const Checkpoint& checkpoint);
Checkpoint read_checkpoint(const std::filesystem::path& path);

}  // namespace cristae
