#include "core/learning/methods/ipl.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/learning/density_target.h"
#include "core/learning/label_audit.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/round_labels.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/dice_loss.h"
#include "core/learning/terms/masked_l2.h"
#include "core/networks/batch_statistics.h"

namespace cristae {
namespace {

constexpr std::int64_t kPooledFeatures = 20000;  ///< feature vectors of a clustering

at::Tensor density_loss(const NetworkOutput& output, const Crops& target, const Recipe& recipe) {
  if (recipe.det_point_weight == "on") {
    return weighted_l2(output.density, target.density, target.density_mask + 3 * target.point_weight);
  }
  return masked_l2(output.density, target.density, target.density_mask,
                   l2_reduction_from_name(recipe.l2_reduction));
}

LossTerms target_terms(const NetworkOutput& output, const Crops& target, const Recipe& recipe,
                       const RoundTask& task) {
  LossTerms terms;
  if (task.segmentation) {
    terms.push_back({"target_cross_entropy", cross_entropy_ignore(output.logits, target.label), 1.0});
    if (recipe.dice_weight > 0) {
      terms.push_back({"target_dice", dice_loss(output.logits, target.label), recipe.dice_weight});
    }
  }
  if (task.detection)
    terms.push_back({"target_density", density_loss(output, target, recipe), recipe.lambda1});
  return terms;
}

}  // namespace

InstanceAwarePseudoLabels::InstanceAwarePseudoLabels(const Recipe& recipe,
                                                     const std::vector<TrainingSection>& sections,
                                                     IplInputs inputs, Random random)
    : recipe_(recipe),
      sections_(sections),
      inputs_(std::move(inputs)),
      random_(random),
      chosen_(sections.size()),
      contrast_(recipe, random.derive("contrast")) {}

MethodRequirements InstanceAwarePseudoLabels::requirements() const {
  MethodRequirements needs;
  needs.teacher_decay = recipe_.teacher_decay;
  return needs;
}

std::vector<ImagePrediction> InstanceAwarePseudoLabels::predict_sections(TrainingState& state,
                                                                         Job& job) const {
  const TiledPredictor predictor(*state.teacher, state.place.device, state.place.type);
  const TilingOptions tiling{recipe_.tile, recipe_.tile_overlap, std::stoll(recipe_.views)};
  std::vector<ImagePrediction> predictions;
  for (const auto& section : sections_) {
    job.check();
    predictions.push_back(predictor.predict(section.image, tiling, job));
  }
  return predictions;
}

void InstanceAwarePseudoLabels::audit(const std::vector<ImagePrediction>& predictions,
                                      const std::vector<TargetLabels>& labels, RoundReport& report) const {
  LabelAudit audit;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    if (!labels.empty())
      audit.add_labels(labels[i].label, inputs_.truth.empty() ? cv::Mat() : inputs_.truth[i]);
    audit.add_prediction(predictions[i].probability);
    if (!inputs_.held_out.empty()) audit.add_held_out(predictions[i].probability, inputs_.held_out[i]);
  }
  audit.fill(report);
}

RoundReport InstanceAwarePseudoLabels::begin_round(TrainingState& state, Job& job) {
  job.phase("choosing labels and training", state.round, state.rounds);
  const auto predictions = predict_sections(state, job);
  auto labels = make_round_labels(sections_, predictions, recipe_, {state.round, state.rounds},
                                  inputs_.pixel_nm, chosen_);
  RoundReport report;
  report.kind = "segmentation";
  report.pseudo_points = labels.centres;
  report.estimated_count = labels.estimated_count;
  audit(predictions, labels.sections, report);
  if (inputs_.watcher) inputs_.watcher({state.round, sections_, predictions, labels.sections}, job);
  state.target_labels = std::move(labels.sections);
  return report;
}

RoundReport InstanceAwarePseudoLabels::assess(TrainingState& state, Job& job) {
  job.phase("checking the result", 0, 1);
  RoundReport report;
  report.kind = "result";
  const auto predictions = predict_sections(state, job);
  const auto options = density_options(recipe_);
  for (const auto& prediction : predictions)
    report.estimated_count += estimated_count(prediction.density, options);
  audit(predictions, {}, report);
  return report;
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
                            ? draw_target_crops(sections_, state.target_labels, recipe_, 1,
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

LossTerms InstanceAwarePseudoLabels::loss(const Batch& batch, TrainingState& state) {
  const RoundTask task = round_task(recipe_, {state.round, state.rounds});
  refresh_clusters(batch, state);
  NetworkOutput source;
  {
    // The source pass normalises with its own batch and leaves the target's statistics alone.
    const FrozenBatchStatistics frozen(*state.student);
    source = forward_mixed(*state.student, batch.source.image, state.place);
  }
  const auto target = forward_mixed(*state.student, batch.target.image, state.place);
  LossTerms terms = source_terms(source, batch.source, recipe_);
  const LossTerms on_target = target_terms(target, batch.target, recipe_, task);
  terms.insert(terms.end(), on_target.begin(), on_target.end());
  if (contrast_.is_active(state.step)) {
    terms.push_back({"contrast", contrast_.loss(source, batch.source, target, batch.target, state.step),
                     recipe_.lambda2});
  }
  return terms;
}

NamedTensors InstanceAwarePseudoLabels::memory() const {
  NamedTensors tensors = contrast_.memory();
  for (std::size_t i = 0; i < chosen_.size(); ++i) {
    if (chosen_[i].empty()) continue;
    std::vector<float> values;
    for (const auto& point : chosen_[i]) {
      values.push_back(static_cast<float>(point.x));
      values.push_back(static_cast<float>(point.y));
    }
    tensors[fmt::format("chosen.{:05}", i)] = torch::tensor(values).reshape({-1, 2});
  }
  return tensors;
}

void InstanceAwarePseudoLabels::restore(const NamedTensors& memory) {
  contrast_.restore(memory);
  for (std::size_t i = 0; i < chosen_.size(); ++i) {
    chosen_[i].clear();
    const auto found = memory.find(fmt::format("chosen.{:05}", i));
    if (found == memory.end()) continue;
    const auto values = found->second.accessor<float, 2>();
    for (std::int64_t row = 0; row < values.size(0); ++row)
      chosen_[i].emplace_back(values[row][0], values[row][1]);
  }
}

}  // namespace cristae
