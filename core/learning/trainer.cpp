#include "core/learning/trainer.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/adversaries.h"
#include "core/learning/checkpoint.h"
#include "core/learning/optimiser_state.h"
#include "core/learning/terms/schedules.h"

namespace cristae {
namespace {

constexpr std::int64_t kMostSkipsInARow = 10;
constexpr std::int64_t kMetricEvery = 20;
constexpr std::size_t kLossWindow = 50;
constexpr double kHeldOutMargin = 0.05;
constexpr double kClicksLostByChance = 2;

Crops to_device(Crops crops, torch::Device device) {
  for (const auto tensor :
       {&Crops::image, &Crops::second_view, &Crops::label, &Crops::density, &Crops::density_mask,
        &Crops::click_pixels, &Crops::hard_background, &Crops::point_weight}) {
    if ((crops.*tensor).defined()) crops.*tensor = (crops.*tensor).to(device);
  }
  return crops;
}

torch::Tensor weighted_sum(const LossTerms& terms) {
  torch::Tensor sum;
  for (const auto& term : terms) {
    const auto weighted = term.value * term.weight;
    sum = sum.defined() ? sum + weighted : weighted;
  }
  return sum;
}

double mean_of(const std::deque<double>& values) {
  if (values.empty()) return 0;
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Lowest uncertain share among the models that find the held-out clicks about as well as the first did. One
/// of six clicks that is lost may be chance: to refuse every model for it would keep the source model.
class LabelFreeChoice {
 public:
  LabelFreeChoice(bool active, std::int64_t clicks) : active_(active) {
    constexpr double kRounding = 1e-9;
    if (clicks > 0)
      margin_ = std::max(margin_, kClicksLostByChance / static_cast<double>(clicks) + kRounding);
  }

  void consider(const RoundReport& report, const Network& model) {
    if (!active_ || !report.uncertain_share) return;
    const double found = report.held_out_score.value_or(1.0);
    if (first_held_out < 0) first_held_out = found;
    if (found < first_held_out - margin_) return;
    if (best && best->uncertain_share <= *report.uncertain_share) return;
    best = Candidate{state_of(model), *report.uncertain_share, found};
  }

  std::optional<Candidate> best;
  double first_held_out = -1;

 private:
  bool active_;
  double margin_ = kHeldOutMargin;
};

/// Buffers of modules (running statistics) as they are now, to be put back when a step is left out: what its
/// pass added to them is as wrong as its loss.
class FormerBuffers {
 public:
  explicit FormerBuffers(const std::vector<torch::Tensor>& buffers) : buffers_(buffers) {
    for (const auto& buffer : buffers) former_.push_back(buffer.clone());
  }

  void put_back() {
    torch::NoGradGuard no_gradient;
    for (std::size_t i = 0; i < former_.size(); ++i) buffers_[i].copy_(former_[i]);
  }

 private:
  std::vector<torch::Tensor> buffers_;
  std::vector<torch::Tensor> former_;
};

/// Both networks of a run at one moment, to go back to.
class KeptState {
 public:
  void keep(const Network& student, const Network& teacher) {
    student_ = state_of(student);
    teacher_ = state_of(teacher);
  }

  void bring_back(Network& student, Network& teacher) const {
    if (student_.empty()) return;  // nothing was kept yet
    load_state(student, student_, "the state to go back to");
    load_state(teacher, teacher_, "the state to go back to");
  }

 private:
  NamedTensors student_;
  NamedTensors teacher_;
};

/// The last ReLU of a detection head can die: its density is 0 everywhere from then on, and nothing that is
/// learnt brings it back (METHODS-IPL 2.4). Keeps the last state of the networks that gave any density.
class LivingDensity {
 public:
  /// After each step. @param share  of pixels with a density; absent: it cannot die
  void see(std::optional<double> share, const Network& student, const Network& teacher) {
    if (!share) return;
    if (*share > 0 && seen_++ % kKeepEvery == 0) alive_.keep(student, teacher);
    silent_ = *share > 0 ? 0 : silent_ + 1;
  }

  bool is_dead() const { return silent_ >= kMostSilentSteps; }

  void bring_back(Network& student, Network& teacher) const { alive_.bring_back(student, teacher); }

  static constexpr std::int64_t kMostSilentSteps = 500;

 private:
  static constexpr std::int64_t kKeepEvery = 100;  ///< steps; a copy of a large network takes its time

  std::int64_t seen_ = 0;
  std::int64_t silent_ = 0;
  KeptState alive_;
};

/// One call of Trainer::train: what lives as long as the loop.
class TrainingRun {
 public:
  TrainingRun(const Recipe& recipe, const TrainingPlan& plan, const ComputePlace& place, const Random& random,
              std::shared_ptr<Network> network, Method& method, const TrainingData& data,
              const CheckpointOptions& checkpoints, Job& job)
      : recipe_(recipe),
        plan_(plan),
        random_(random),
        method_(method),
        data_(data),
        checkpoints_(checkpoints),
        job_(job),
        needs_(method.requirements()),
        heads_(method.heads()),
        adversaries_(method.adversaries(), place.device),
        choice_(recipe.checkpoint == "label_free" && plan.phase == Phase::adaptation, plan.held_out_clicks) {
    network->to(place.device);
    state_.student = std::move(network);
    state_.teacher = state_.student;
    state_.place = place;
    state_.steps = needs_.training ? plan.steps() : 0;
    state_.rounds = plan.rounds;
    if (needs_.teacher_decay > 0) {
      state_.teacher = make_teacher();
    }
    learned_ = state_.student->parameters();
    buffers_ = state_.student->buffers();
    for (const auto& head : heads_) {
      head.module->to(place.device);
      const auto parameters = head.module->parameters();
      learned_.insert(learned_.end(), parameters.begin(), parameters.end());
      const auto buffers = head.module->buffers();
      buffers_.insert(buffers_.end(), buffers.begin(), buffers.end());
    }
    optimiser_ = make_optimiser(plan, learned_);
  }

  Trainer::Outcome run() {
    if (checkpoints_.resume && std::filesystem::exists(checkpoints_.file)) restore();
    try {
      train();
      if (outcome_.stop_reason.empty()) assess();
    } catch (const Cancelled&) {  // a requested stop is an outcome here: what was learned is kept
      outcome_.stop_reason = "stopped on request";
    }
    finish();
    return outcome_;
  }

 private:
  void train() {
    while (state_.step < state_.steps && outcome_.stop_reason.empty()) {
      job_.check();
      if (state_.step % plan_.steps_per_round == 0 && state_.step != labels_made_at_) begin_round();
      if (!outcome_.stop_reason.empty()) break;
      train_step();
      if (state_.step % checkpoints_.every == 0) save();
    }
  }

  void assess() {
    RoundReport report = method_.assess(state_, job_);
    if (is_called_off()) return;
    if (!report.uncertain_share) return;
    report.index = plan_.rounds;
    job_.round(report);
    choice_.consider(report, *state_.teacher);
  }

  std::shared_ptr<Network> make_teacher() {
    auto teacher = build_network(recipe_, 0);
    teacher->to(state_.place.device);
    copy_state(*state_.student, *teacher);
    for (auto& parameter : teacher->parameters()) parameter.set_requires_grad(false);
    return teacher;
  }

  void begin_round() {
    state_.round = state_.step / plan_.steps_per_round;
    RoundReport report = method_.begin_round(state_, job_);
    report.index = state_.round;
    job_.round(report);
    if (is_called_off()) return;
    round_begin_.keep(*state_.student, *state_.teacher);
    choice_.consider(report, *state_.teacher);
    labels_made_at_ = state_.step;
  }

  /// Whether the method wants no more of what the last round did; then that is undone.
  bool is_called_off() {
    if (state_.stop_reason.empty()) return false;
    outcome_.stop_reason = state_.stop_reason;
    round_begin_.bring_back(*state_.student, *state_.teacher);
    return true;
  }

  Crops draw_source(const std::vector<TrainingSection>& sections) const {
    const Random random = random_.derive("source crops", static_cast<std::uint64_t>(state_.step));
    return to_device(draw_source_crops(sections, data_.target, recipe_, plan_.phase, plan_.batch, random),
                     state_.place.device);
  }

  Crops draw_target(const std::vector<TrainingSection>& sections) const {
    const Random random = random_.derive("target crops", static_cast<std::uint64_t>(state_.step));
    return to_device(
        draw_target_crops(sections, state_.target_labels, recipe_, plan_.batch, random, needs_.second_view),
        state_.place.device);
  }

  Batch draw() const {
    Batch batch;
    if (needs_.source) batch.source = draw_source(data_.source);
    if (needs_.target) batch.target = draw_target(data_.target);
    // The same random stream again: the partner is cut at the same place and changed in the same way.
    if (needs_.pairs && needs_.source) batch.source_aux = draw_source(data_.source_aux);
    if (needs_.pairs && needs_.target) batch.target_aux = draw_target(data_.target_aux);
    return batch;
  }

  void train_step() {
    const double rate = learning_rate(plan_, state_.step % plan_.schedule_length());
    set_rate(*optimiser_, rate);
    state_.student->train();
    adversaries_.let_learn(false);
    FormerBuffers former(buffers_);
    const LossTerms terms = method_.loss(draw(), state_);
    const torch::Tensor total = weighted_sum(terms);
    optimiser_->zero_grad();
    total.backward();
    const double value = total.item<double>();
    if (std::isfinite(value) && gradients_are_finite(learned_)) {
      clip_gradients(learned_, needs_.gradient_clip);
      optimiser_->step();
      average_teacher();
      record(terms, value);
      if (step_adversaries(rate / plan_.rate)) {
        skipped_in_a_row_ = 0;
      } else {
        skip();
      }
    } else {
      former.put_back();
      skip();
    }
    watch_density();
    ++state_.step;
    job_.advance(state_.step, state_.steps);
  }

  /// @return false if their loss was not finite: they stay as they were
  bool step_adversaries(double schedule) {
    if (adversaries_.empty()) return true;
    adversaries_.let_learn(true);
    const torch::Tensor loss = method_.adversary_loss(state_);
    const bool is_good = adversaries_.step(loss, schedule, needs_.gradient_clip);
    if (state_.step % kMetricEvery == 0) job_.metric("loss/adversaries", state_.step, loss.item<double>());
    return is_good;
  }

  void watch_density() {
    if (recipe_.lambda1 <= 0) return;  // nobody asks the head for anything
    const auto share = state_.student->take_positive_share();
    if (share && state_.step % kMetricEvery == 0) job_.metric("density/positive_share", state_.step, *share);
    density_.see(share, *state_.student, *state_.teacher);
    if (!density_.is_dead()) return;
    outcome_.stop_reason = fmt::format("the detection head gave no density at all for {} steps in a row",
                                       LivingDensity::kMostSilentSteps);
    job_.warning(outcome_.stop_reason, "pretrain with --set det_bias_init=1.0 or a lower learning rate");
    density_.bring_back(*state_.student, *state_.teacher);
  }

  void average_teacher() {
    if (state_.teacher == state_.student) return;
    const double decay = teacher_decay(state_.step, needs_.teacher_decay);
    average_state(*state_.student, *state_.teacher, decay);
  }

  void record(const LossTerms& terms, double total) {
    recent_.push_back(total);
    if (recent_.size() > kLossWindow) recent_.pop_front();
    if (state_.step % kMetricEvery != 0) return;
    job_.metric("loss", state_.step, total);
    for (const auto& term : terms) job_.metric("loss/" + term.name, state_.step, term.value.item<double>());
  }

  void skip() {
    ++outcome_.skipped;
    ++skipped_in_a_row_;
    job_.warning(fmt::format("step {} gave a loss that is not a number and was left out", state_.step),
                 "nothing to do; the run goes on from the weights before it");
    if (skipped_in_a_row_ >= kMostSkipsInARow) {
      outcome_.stop_reason = fmt::format("{} steps in a row gave no finite loss", kMostSkipsInARow);
    }
  }

  void save() {
    if (checkpoints_.file.empty()) return;
    Checkpoint checkpoint;
    checkpoint.step = state_.step;
    checkpoint.student = state_of(*state_.student);
    if (state_.teacher != state_.student) checkpoint.teacher = state_of(*state_.teacher);
    checkpoint.optimiser = optimiser_state(*optimiser_);
    for (const auto& head : heads_) {
      for (auto& [name, tensor] : state_of(*head.module)) checkpoint.heads[head.name + "." + name] = tensor;
    }
    checkpoint.adversaries = adversaries_.state();
    checkpoint.memory = method_.memory();
    checkpoint.target_labels = state_.target_labels;
    checkpoint.best = choice_.best;
    checkpoint.first_held_out_score = choice_.first_held_out;
    write_checkpoint(checkpoints_.file, checkpoint);
    job_.checkpoint(checkpoints_.file, state_.step);
  }

  void restore() {
    Checkpoint checkpoint = read_checkpoint(checkpoints_.file);
    const std::string where = checkpoints_.file.string();
    load_state(*state_.student, checkpoint.student, where);
    if (state_.teacher != state_.student) load_state(*state_.teacher, checkpoint.teacher, where);
    load_optimiser_state(*optimiser_, checkpoint.optimiser);
    for (const auto& head : heads_) load_state(*head.module, below(checkpoint.heads, head.name + "."), where);
    adversaries_.load(checkpoint.adversaries, where);
    method_.restore(checkpoint.memory);
    state_.target_labels = std::move(checkpoint.target_labels);
    state_.step = checkpoint.step;
    state_.round = std::min(checkpoint.step / plan_.steps_per_round, plan_.rounds - 1);
    round_begin_.keep(*state_.student, *state_.teacher);  // nothing older is known
    choice_.best = std::move(checkpoint.best);
    choice_.first_held_out = checkpoint.first_held_out_score;
  }

  void finish() {
    outcome_.stopped = !outcome_.stop_reason.empty();
    if (outcome_.stopped) save();
    outcome_.model = state_.teacher;
    if (choice_.best) load_state(*outcome_.model, choice_.best->model, "the chosen model");
    outcome_.steps = state_.step;
    outcome_.loss = mean_of(recent_);
  }

  const Recipe& recipe_;
  const TrainingPlan& plan_;
  const Random& random_;
  Method& method_;
  const TrainingData& data_;
  const CheckpointOptions& checkpoints_;
  Job& job_;
  MethodRequirements needs_;
  std::vector<Head> heads_;
  Adversaries adversaries_;
  TrainingState state_;
  std::vector<torch::Tensor> learned_;  ///< by the student's optimiser: of the student and of all heads
  std::vector<torch::Tensor> buffers_;  ///< of the same
  std::unique_ptr<torch::optim::Optimizer> optimiser_;
  LabelFreeChoice choice_;
  LivingDensity density_;
  KeptState round_begin_;
  std::int64_t labels_made_at_ = -1;
  std::int64_t skipped_in_a_row_ = 0;
  std::deque<double> recent_;
  Trainer::Outcome outcome_;
};

}  // namespace

TrainingPlan source_plan(const Recipe& recipe) {
  TrainingPlan plan;
  plan.phase = Phase::source;
  plan.steps_per_round = recipe.pretrain_steps;
  plan.optimiser = recipe.pretrain_optimiser;
  plan.rate = recipe.pretrain_rate;
  plan.momentum = recipe.momentum;
  plan.weight_decay = recipe.pretrain_weight_decay;
  plan.schedule = recipe.pretrain_schedule;
  plan.batch = recipe.pretrain_batch;
  return plan;
}

TrainingPlan adaptation_plan(const Recipe& recipe) {
  TrainingPlan plan;
  plan.phase = Phase::adaptation;
  plan.rounds = recipe.rounds;
  plan.steps_per_round = recipe.round_iterations;
  plan.optimiser = recipe.optimiser;
  const bool has_two_views = recipe.method == "cafa" || recipe.method == "r4mito";
  plan.rate = has_two_views ? recipe.two_view_rate : recipe.rate;
  plan.momentum = recipe.momentum;
  plan.adam_beta2 = recipe.adam_beta2;
  plan.weight_decay = recipe.weight_decay;
  plan.schedule = recipe.schedule;
  plan.schedules =
      recipe.lr_restart == "per_round" ? recipe.rounds : (recipe.round_plan == "two_stage" ? 2 : 1);
  plan.batch = recipe.batch;
  return plan;
}

double learning_rate(const TrainingPlan& plan, std::int64_t step) {
  if (plan.schedule == "poly") return poly_rate(plan.rate, step, plan.schedule_length());
  if (plan.schedule == "step") return step_rate(plan.rate, step);
  return cosine_rate(plan.rate, step, plan.schedule_length());
}

Trainer::Trainer(const Recipe& recipe, TrainingPlan plan, ComputePlace place, Random random)
    : recipe_(recipe), plan_(std::move(plan)), place_(place), random_(random) {}

Trainer::Outcome Trainer::train(std::shared_ptr<Network> network, Method& method, const TrainingData& data,
                                const CheckpointOptions& checkpoints, Job& job) {
  TrainingRun run(recipe_, plan_, place_, random_, std::move(network), method, data, checkpoints, job);
  return run.run();
}

}  // namespace cristae
