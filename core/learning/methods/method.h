#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <torch/nn/module.h>
#include <torch/types.h>

#include "core/base/job.h"
#include "core/learning/crops.h"
#include "core/learning/model_file.h"
#include "core/learning/target_labels.h"
#include "core/networks/network.h"
#include "core/networks/pair_network.h"

namespace cristae {

/// What a method needs of loader and trainer.
struct MethodRequirements {
  bool source = true;        ///< source crops in each step
  bool target = true;        ///< target crops in each step
  bool training = true;      ///< false: the network stays as it is
  bool pairs = false;        ///< two sections a crop, `stride_*` apart
  bool second_view = false;  ///< a second appearance of each target crop
  double teacher_decay = 0;  ///< 0: no averaged teacher
  bool points = false;       ///< learns from clicked centres
  bool density = false;      ///< asks the network where centres are
  double gradient_clip = 0;  ///< largest norm of network, and of each adversary apart; 0: no limit
};

/// Crops of one step.
struct Batch {
  Crops source;
  Crops target;
  Crops source_aux;  ///< with pairs: the same places in the upper sections, changed in the same way
  Crops target_aux;
};

/// One named part of the objective; the optimiser sees the sum of value * weight.
struct LossTerm {
  std::string name;
  torch::Tensor value;
  double weight = 1;
};
using LossTerms = std::vector<LossTerm>;

/// Where and in what precision a run computes.
struct ComputePlace {
  torch::Device device = torch::kCPU;
  torch::ScalarType type = torch::kFloat;  ///< of convolutions: float or bfloat16
};

/// A forward pass in the place's precision; what comes out is fp32.
NetworkOutput forward_mixed(Network& network, const torch::Tensor& image, const ComputePlace& place);

/// The same of a pair of sections.
PairOutput forward_pair_mixed(PairNetwork& network, const torch::Tensor& cur, const torch::Tensor& aux,
                              const ComputePlace& place);

/// What a training run has in hand at a step. The trainer owns it; a method reads and fills its part.
struct TrainingState {
  std::shared_ptr<Network> student;
  std::shared_ptr<Network> teacher;  ///< the student itself without averaging
  ComputePlace place;
  std::vector<TargetLabels> target_labels;  ///< one for each target section; made by begin_round
  std::int64_t step = 0;                    ///< steps done
  std::int64_t steps = 0;                   ///< steps in all
  std::int64_t round = 0;
  std::int64_t rounds = 1;
  /// Set by begin_round or assess: why training must end, with the networks as the round before began.
  std::string stop_reason;
};

/// A second network that learns to tell the domains apart; the trainer keeps and steps it.
struct Adversary {
  std::string name;
  std::shared_ptr<torch::nn::Module> module;
  double rate = 1e-4;
};

/// A part that learns together with the network and is not kept in the model.
struct Head {
  std::string name;
  std::shared_ptr<torch::nn::Module> module;
};

/// A way to adapt. One file a method; loop, optimisers, schedule, precision, checkpoints, the guard
/// against non-finite losses and stopping belong to the trainer.
class Method {
 public:
  virtual ~Method() = default;

  virtual MethodRequirements requirements() const = 0;
  /// The same modules at each call.
  virtual std::vector<Adversary> adversaries() { return {}; }
  virtual std::vector<Head> heads() { return {}; }
  /// Makes the pseudo-labels of a round.
  virtual RoundReport begin_round(TrainingState& state, Job& job) = 0;
  /// Label-free signals of the model as it stands, without touching the labels; asked for after the last
  /// round.
  virtual RoundReport assess(TrainingState& /*state*/, Job& /*job*/) { return {}; }
  virtual LossTerms loss(const Batch& batch, TrainingState& state) = 0;
  /// Sum of the losses of all adversaries on the detached predictions of the last loss().
  virtual torch::Tensor adversary_loss(TrainingState& /*state*/) { return {}; }

  /// What a resumed run needs beside networks, optimiser and target labels.
  virtual NamedTensors memory() const { return {}; }
  virtual void restore(const NamedTensors& /*memory*/) {}

  /// What a new run that starts from this one's model must know of it; kept in the model file.
  virtual NamedTensors carry_over() const { return {}; }
  virtual void take_over(const NamedTensors& /*earlier*/) {}
};

}  // namespace cristae
