#include "core/learning/methods/wda_entropy.h"

#include <torch/torch.h>

#include "core/learning/component_labels.h"
#include "core/learning/density_target.h"
#include "core/learning/drawn_labels.h"
#include "core/learning/methods/frozen_copy.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/terms/count_band.h"
#include "core/learning/terms/disk.h"
#include "core/learning/terms/pseudo_labels.h"

namespace cristae {
namespace {

constexpr double kSureBackground = 0.1;  ///< foreground probability below it, in stage 1

/// Entropy labels of every section; the percentile over each or over all of them.
std::vector<cv::Mat> entropy_masks(const std::vector<ImagePrediction>& predictions, const Recipe& recipe) {
  std::vector<cv::Mat> masks;
  if (recipe.entropy_pool == "section") {
    for (const auto& prediction : predictions)
      masks.push_back(
          entropy_labels(prediction.probability, recipe.entropy_percentile, recipe.entropy_floor).label);
    return masks;
  }
  std::vector<cv::Mat> columns;
  for (const auto& prediction : predictions)
    columns.push_back(prediction.probability.reshape(1, static_cast<int>(prediction.probability.total())));
  cv::Mat pool;
  cv::vconcat(columns, pool);
  const cv::Mat label = entropy_labels(pool, recipe.entropy_percentile, recipe.entropy_floor).label;
  int from = 0;
  for (const auto& prediction : predictions) {
    const int pixels = static_cast<int>(prediction.probability.total());
    masks.push_back(label.rowRange(from, from + pixels).clone().reshape(1, prediction.probability.rows));
    from += pixels;
  }
  return masks;
}

/// Pixels of the clicks, which outweigh negative points.
void mark_clicks(TargetLabels& labels, double radius) {
  for (const auto& click : labels.centres)
    for_each_in_disk(click, radius, labels.click_pixels.size(),
                     [&](int row, int column) { labels.click_pixels.at<std::uint8_t>(row, column) = 1; });
}

/// The first half of the rounds; of an odd number the longer one.
std::int64_t rounds_of_first_stage(const TrainingState& state) { return (state.rounds + 1) / 2; }

/// 1 at the first step of a stage, towards 0 at its last.
double share_left_of_stage(const TrainingState& state) {
  const std::int64_t first = state.steps / state.rounds * rounds_of_first_stage(state);
  const bool is_first = state.step < first;
  const std::int64_t done = is_first ? state.step : state.step - first;
  const std::int64_t length = is_first ? first : state.steps - first;
  return 1 - static_cast<double>(done) / static_cast<double>(std::max<std::int64_t>(length, 1));
}

/// Objects in each image of a batch: sum of density over the mass of one.
torch::Tensor counts(const torch::Tensor& density, const Recipe& recipe) {
  return density.clamp_min(0).sum({1, 2, 3}) / density_options(recipe).object_mass();
}

}  // namespace

WdaEntropy::WdaEntropy(const Recipe& recipe, TargetWatch watch, Random random,
                       const std::shared_ptr<Network>& network)
    : recipe_(recipe),
      watch_(std::move(watch)),
      alignment_(recipe, random, {true, true}),
      reference_(frozen_copy(*network, recipe)) {}

MethodRequirements WdaEntropy::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.points = true;
  needs.density = true;
  needs.teacher_decay = recipe.teacher_decay;
  needs.gradient_clip = recipe.gradient_clip;
  return needs;
}

void WdaEntropy::restore(const NamedTensors& memory) {
  load_state(*reference_, memory, "the reference of the counts");
}

bool WdaEntropy::is_labelled(const TrainingState& state) const {
  return state.round >= rounds_of_first_stage(state);
}

std::vector<TargetLabels> WdaEntropy::labels(const std::vector<ImagePrediction>& predictions,
                                             bool with_masks) const {
  auto labels = watch_.open_labels();
  const auto masks = with_masks ? entropy_masks(predictions, recipe_) : std::vector<cv::Mat>();
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (with_masks) labels[i].label = masks[i];
    labels[i].background =
        with_masks ? labels[i].label == kBackgroundPixel : predictions[i].probability < kSureBackground;
    labels[i].background &= 1;
    mark_clicks(labels[i], recipe_.gt_point_radius);
    apply_drawn(watch_.sections()[i].drawn, labels[i]);
    apply_negative_points(labels[i], predictions[i].probability, watch_.sections()[i].negatives,
                          recipe_.gt_point_radius);
    labels[i].background.setTo(1, labels[i].hard_background);
    if (!with_masks) labels[i].label.setTo(kIgnore);
  }
  return labels;
}

RoundReport WdaEntropy::begin_round(TrainingState& state, Job& job) {
  const bool labelled = is_labelled(state);
  job.phase(labelled ? "training on sure pixels" : "training", state.round, state.rounds);
  RoundReport report;
  report.kind = labelled ? "segmentation" : "alignment";
  const auto predictions = watch_.predict(state, job);
  const bool keeps = state.round > rounds_of_first_stage(state) && recipe_.entropy_refresh == "once" &&
                     !state.target_labels.empty();
  auto made = keeps ? state.target_labels : labels(predictions, labelled);
  watch_.begin(std::move(made), predictions, state, report, job);
  return report;
}

LossTerm WdaEntropy::count_term(const NetworkOutput& target, const torch::Tensor& image,
                                TrainingState& state) {
  torch::Tensor wanted;
  {
    torch::NoGradGuard no_gradient;
    wanted = counts(forward_mixed(*reference_, image, state.place).density, recipe_);
  }
  return {"count",
          count_band(counts(target.density, recipe_), wanted, recipe_.count_band, recipe_.count_band_share),
          recipe_.count_weight * share_left_of_stage(state)};
}

LossTerms WdaEntropy::loss(const Batch& batch, TrainingState& state) {
  const auto outputs = alignment_.forward(batch, state);
  LossTerms terms = source_terms(outputs.source, batch.source, recipe_);
  terms.push_back(alignment_.term(outputs));
  if (recipe_.wda_target_density == "background") {
    terms.push_back(target_density_term(outputs.target, batch.target, recipe_));
    terms.back().weight *= recipe_.wda_density_weight;
  }
  if (recipe_.count_reference == "source")
    terms.push_back(count_term(outputs.target, batch.target.image, state));
  if (is_labelled(state)) append(terms, target_mask_terms(outputs.target, batch.target, recipe_));
  return terms;
}

}  // namespace cristae
