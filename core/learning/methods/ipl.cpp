#include "core/learning/methods/ipl.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/learning/methods/source_only.h"
#include "core/learning/methods/target_terms.h"
#include "core/networks/batch_statistics.h"

namespace cristae {
namespace {

constexpr std::int64_t kPooledFeatures = 20000;  ///< feature vectors of a clustering
constexpr std::int64_t kTellingClicks = 4;       ///< fewer may be missed by chance
constexpr auto kFirstSureness = "first_sureness";
constexpr auto kFirstFound = "first_found";

}  // namespace

InstanceAwarePseudoLabels::InstanceAwarePseudoLabels(const Recipe& recipe, TargetWatch watch, Random random)
    : recipe_(recipe),
      contrast_(recipe, random.derive("contrast")),
      watch_(std::move(watch)),
      random_(random),
      rounds_{std::vector<std::vector<cv::Point2d>>(watch_.sections().size()), {}, {}, {}} {}

MethodRequirements InstanceAwarePseudoLabels::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.points = true;
  needs.density = recipe.detection;
  needs.teacher_decay = recipe.teacher_decay;
  return needs;
}

RoundReport InstanceAwarePseudoLabels::begin_round(TrainingState& state, Job& job) {
  job.phase("choosing labels and training", state.round, state.rounds);
  const auto predictions = watch_.predict(state, job);
  look_at(predictions, state);
  auto labels = make_round_labels(watch_.sections(), predictions, recipe_, {state.round, state.rounds},
                                  watch_.knowledge().pixel_nm, rounds_);
  if (state.round == 0) warn_of_unknown_tissue(job);
  RoundReport report;
  report.kind = "segmentation";
  report.pseudo_points = labels.centres;
  report.estimated_count = labels.estimated_count;
  watch_.begin(std::move(labels.sections), predictions, state, report, job);
  return report;
}

void InstanceAwarePseudoLabels::warn_of_unknown_tissue(Job& job) const {
  std::int64_t clicks = 0;
  bool is_drawn = false;
  for (const TrainingSection& section : watch_.sections()) {
    clicks += std::ssize(section.clicks);
    is_drawn = is_drawn || !section.drawn.empty();
  }
  if (clicks < kTellingClicks || is_drawn || !is_unknown_tissue(rounds_)) return;
  job.warning(fmt::format("the source network found {:.0f} % of the clicks: it does not know this tissue",
                          100 * *rounds_.first_found),
              "draw some mitochondria to their rims (brush, or --drawn) and adapt again");
}

RoundReport InstanceAwarePseudoLabels::assess(TrainingState& state, Job& job) {
  return watch_.assess(state, job, [&](const auto& predictions) { look_at(predictions, state); });
}

void InstanceAwarePseudoLabels::refresh_clusters(const Batch& batch, TrainingState& state) {
  if (!contrast_.clusters_are_due(state.step)) return;
  torch::NoGradGuard no_gradient;
  const FrozenBatchStatistics frozen(*state.student);
  Random random = random_.derive("pool", static_cast<std::uint64_t>(state.step));
  const std::int64_t crops = std::max<std::int64_t>(recipe_.kmeans_pool, 1);
  std::vector<at::Tensor> pooled;
  std::vector<at::Tensor> pooled_foreground;
  for (std::int64_t i = 0; i < crops; ++i) {
    const auto target = recipe_.kmeans_pool > 0
                            ? draw_target_crops(watch_.sections(), state.target_labels, recipe_, 1,
                                                random.derive("crop", static_cast<std::uint64_t>(i)))
                            : batch.target;
    const auto output = forward_mixed(*state.student, target.image.to(state.place.device), state.place);
    const auto labels = target.label.to(state.place.device);
    const std::int64_t most = kPooledFeatures / crops;
    pooled.push_back(class_features(output, labels, 0, most, random));
    if (contrast_.needs_foreground_clusters())
      pooled_foreground.push_back(class_features(output, labels, 1, most, random));
  }
  contrast_.cluster_target(torch::cat(pooled), state.step);
  if (contrast_.needs_foreground_clusters())
    contrast_.cluster_target_foreground(torch::cat(pooled_foreground), state.step);
  if (!contrast_.needs_source_clusters()) return;
  const auto source = forward_mixed(*state.student, batch.source.image, state.place);
  contrast_.cluster_source(class_features(source, batch.source.label, 0, kPooledFeatures, random),
                           state.step);
}

LossTerms InstanceAwarePseudoLabels::target_side(const NetworkOutput& target, const Crops& crops,
                                                 const TrainingState& state) const {
  const RoundTask task = round_task(recipe_, {state.round, state.rounds});
  LossTerms terms;
  if (task.segmentation) append(terms, target_mask_terms(target, crops, recipe_));
  if (task.detection) terms.push_back(target_density_term(target, crops, recipe_));
  return terms;
}

LossTerms InstanceAwarePseudoLabels::loss(const Batch& batch, TrainingState& state) {
  refresh_clusters(batch, state);
  NetworkOutput source;
  {
    // The source pass normalises with its own batch and leaves the target's statistics alone.
    const FrozenBatchStatistics frozen(*state.student);
    source = forward_mixed(*state.student, batch.source.image, state.place);
  }
  const auto target = forward_mixed(*state.student, batch.target.image, state.place);
  LossTerms terms = source_terms(source, batch.source, recipe_);
  append(terms, target_side(target, batch.target, state));
  if (contrast_.is_active(state.step)) {
    terms.push_back({"contrast", contrast_.loss(source, batch.source, target, batch.target, state.step),
                     recipe_.lambda2});
  }
  return terms;
}

NamedTensors InstanceAwarePseudoLabels::memory() const {
  NamedTensors tensors = contrast_.memory();
  for (std::size_t i = 0; i < rounds_.chosen.size(); ++i) {
    if (rounds_.chosen[i].empty()) continue;
    std::vector<float> values;
    for (const auto& point : rounds_.chosen[i]) {
      values.push_back(static_cast<float>(point.x));
      values.push_back(static_cast<float>(point.y));
    }
    tensors[fmt::format("chosen.{:05}", i)] = torch::tensor(values).reshape({-1, 2});
  }
  tensors.merge(carry_over());
  return tensors;
}

void InstanceAwarePseudoLabels::restore(const NamedTensors& memory) {
  contrast_.restore(memory);
  for (std::size_t i = 0; i < rounds_.chosen.size(); ++i) {
    rounds_.chosen[i].clear();
    const auto found = memory.find(fmt::format("chosen.{:05}", i));
    if (found == memory.end()) continue;
    const auto values = found->second.accessor<float, 2>();
    for (std::int64_t row = 0; row < values.size(0); ++row)
      rounds_.chosen[i].emplace_back(values[row][0], values[row][1]);
  }
  take_over(memory);
}

NamedTensors InstanceAwarePseudoLabels::carry_over() const {
  NamedTensors known;
  if (!rounds_.first_sureness.empty()) known[kFirstSureness] = torch::tensor(rounds_.first_sureness);
  if (rounds_.first_found) known[kFirstFound] = torch::tensor({*rounds_.first_found});
  return known;
}

void InstanceAwarePseudoLabels::take_over(const NamedTensors& earlier) {
  rounds_.first_sureness.clear();
  rounds_.first_found.reset();
  if (const auto found = earlier.find(kFirstSureness); found != earlier.end()) {
    const auto values = found->second.to(torch::kFloat).contiguous();
    rounds_.first_sureness.assign(values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
  }
  if (const auto found = earlier.find(kFirstFound); found != earlier.end())
    rounds_.first_found = found->second.item<float>();
}

bool began_in_unknown_tissue(const NamedTensors& carried_over) {
  RoundMemory memory;
  if (const auto found = carried_over.find(kFirstFound); found != carried_over.end())
    memory.first_found = found->second.item<float>();
  return is_unknown_tissue(memory);
}

}  // namespace cristae
