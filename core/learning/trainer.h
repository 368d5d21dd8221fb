#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <torch/types.h>

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/learning/methods/method.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Settings of one training phase, read from the recipe.
struct TrainingPlan {
  Phase phase = Phase::adaptation;
  std::int64_t rounds = 1;
  std::int64_t steps_per_round = 1;
  std::string optimiser = "adamw";
  double rate = 1e-3;
  double momentum = 0.9;
  double adam_beta2 = 0.999;
  double weight_decay = 0;
  std::string schedule = "cosine";
  std::int64_t schedules = 1;  ///< the schedule starts anew so many times: per round, per stage
  std::int64_t batch = 1;
  /// Clicks that the label-free choice of a model looks at: of few, two lost ones say nothing. 0: not told.
  std::int64_t held_out_clicks = 0;

  std::int64_t steps() const { return rounds * steps_per_round; }
  std::int64_t schedule_length() const { return (steps() + schedules - 1) / schedules; }
};

TrainingPlan source_plan(const Recipe& recipe);
TrainingPlan adaptation_plan(const Recipe& recipe);

/// Learning rate of a step of the schedule:
///   poly    rate (1 - step/steps)^0.9
///   step    rate 0.9^floor(step/5000)
///   cosine  50 steps of warm-up, then a cosine to 2 % of the rate
double learning_rate(const TrainingPlan& plan, std::int64_t step);

struct TrainingData {
  std::vector<TrainingSection> source;
  std::vector<TrainingSection> target;
  std::vector<TrainingSection> source_aux;  ///< with pairs: the partner of each source section, same size
  std::vector<TrainingSection> target_aux;
};

struct CheckpointOptions {
  std::filesystem::path file;  ///< empty: none
  std::int64_t every = 250;    ///< steps
  bool resume = false;         ///< go on from `file` if it is there
};

/// The loop that every method shares: draw, lose, step, average, save. Owns optimisers, schedule,
/// precision, checkpoints, the guard against non-finite losses, and stopping.
class Trainer {
 public:
  Trainer(const Recipe& recipe, TrainingPlan plan, ComputePlace place, Random random);

  struct Outcome {
    std::shared_ptr<Network>
        model;                 ///< teacher (or student without averaging), or the best by label-free signals
    std::int64_t steps = 0;    ///< steps done, those of earlier sessions included
    double loss = 0;           ///< mean total of the last 50 steps
    std::int64_t skipped = 0;  ///< steps left out for a non-finite loss
    bool stopped = false;      ///< on request, or by the guard: the model holds what was learned
    std::string stop_reason;
  };

  /// Trains `network` (in place). A requested stop ends the loop after the step in hand, writes the
  /// checkpoint and returns with `stopped`.
  Outcome train(std::shared_ptr<Network> network, Method& method, const TrainingData& data,
                const CheckpointOptions& checkpoints, Job& job);

 private:
  Recipe recipe_;
  TrainingPlan plan_;
  ComputePlace place_;
  Random random_;
};

}  // namespace cristae
