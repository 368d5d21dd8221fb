#include "core/learning/methods/source_free.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/density_target.h"
#include "core/learning/methods/frozen_copy.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/terms/count_band.h"
#include "core/learning/terms/statistics_match.h"

namespace cristae {
namespace {

constexpr double kCountWeight = 0.01;      ///< an object too many weighs as much as 0.01 of cross-entropy
constexpr double kFirstRoundOfClicks = 2;  ///< factor on the density term, which the clicks are in
constexpr double kPlausibleFactor = 3;     ///< between the shares of foreground of source and target
constexpr auto kWasPlausible = "foreground_was_plausible";

Recipe with_running_prototypes(Recipe recipe) {
  recipe.proto_memory = "ema";
  return recipe;
}

double foreground_share(const std::vector<ImagePrediction>& predictions) {
  double foreground = 0;
  double pixels = 0;
  for (const auto& prediction : predictions) {
    foreground += cv::countNonZero(prediction.probability > 0.5F);
    pixels += static_cast<double>(prediction.probability.total());
  }
  return pixels > 0 ? foreground / pixels : 0;
}

}  // namespace

SourceFreeIpl::SourceFreeIpl(const Recipe& recipe, TargetWatch watch, Random random,
                             const std::shared_ptr<Network>& network, SourceMemory memory)
    : InstanceAwarePseudoLabels(with_running_prototypes(recipe), std::move(watch), random),
      source_(std::move(memory)),
      frozen_(frozen_copy(*network, recipe)) {
  if (recipe.contrast != "none" && recipe.contrast != "fg_focused" && recipe.contrast != "target") {
    throw Error(ErrorKind::bad_input, "contrast " + recipe.contrast + " needs source sections",
                "set contrast to fg_focused, target or none");
  }
  const auto device = network->parameters().front().device();
  source_.feature_mean = source_.feature_mean.to(device);
  source_.feature_variance = source_.feature_variance.to(device);
  contrast_.use_stored_source(source_.foreground_prototypes.to(device));
}

MethodRequirements SourceFreeIpl::needs(const Recipe& recipe) {
  MethodRequirements needs = InstanceAwarePseudoLabels::needs(recipe);
  needs.source = false;
  return needs;
}

void SourceFreeIpl::look_at(const std::vector<ImagePrediction>& predictions, TrainingState& state) {
  const double source = watch_.knowledge().source_share;
  const double share = foreground_share(predictions);
  const bool is_plausible = share >= source / kPlausibleFactor && share <= source * kPlausibleFactor;
  if (was_plausible_ && !is_plausible && source > 0) {
    state.stop_reason =
        fmt::format("{:.1f} % of the target is taken for mitochondria, of the source {:.1f} %", 100 * share,
                    100 * source);
  }
  was_plausible_ = was_plausible_ || is_plausible;
}

NamedTensors SourceFreeIpl::memory() const {
  NamedTensors tensors = InstanceAwarePseudoLabels::memory();
  tensors[kWasPlausible] = torch::tensor({was_plausible_ ? 1.0F : 0.0F});
  return tensors;
}

void SourceFreeIpl::restore(const NamedTensors& memory) {
  InstanceAwarePseudoLabels::restore(memory);
  const auto found = memory.find(kWasPlausible);
  was_plausible_ = found != memory.end() && found->second.item<float>() > 0;
}

LossTerm SourceFreeIpl::teacher_term(const NetworkOutput& target, const torch::Tensor& image,
                                     TrainingState& state) {
  torch::Tensor taught;
  {
    torch::NoGradGuard no_gradient;
    taught = torch::softmax(forward_mixed(*frozen_, image, state.place).logits, 1);
  }
  const auto loss = -(taught * torch::log_softmax(target.logits, 1)).sum(1).mean();
  const double done =
      static_cast<double>(state.step) / static_cast<double>(std::max<std::int64_t>(state.steps, 1));
  return {"source_teacher", loss, 1 - done * (1 - recipe_.source_teacher_floor)};
}

LossTerm SourceFreeIpl::anchor_term(TrainingState& state) const {
  torch::Tensor sum;
  const auto now = state.student->parameters();
  const auto then = frozen_->parameters();
  for (std::size_t i = 0; i < now.size(); ++i) {
    const auto moved = (now[i] - then[i]).square().sum();
    sum = sum.defined() ? sum + moved : moved;
  }
  return {"source_anchor", sum, recipe_.source_anchor};
}

LossTerm SourceFreeIpl::count_term(const NetworkOutput& target) const {
  const auto count = target.density.clamp_min(0).sum({1, 2, 3}) / density_options(recipe_).object_mass();
  const double pixels = static_cast<double>(target.density.size(2) * target.density.size(3));
  const auto expected = torch::full_like(count, source_.objects_per_megapixel * pixels / 1e6);
  return {"source_count", count_band(count, expected, 1, recipe_.source_count_band), kCountWeight};
}

LossTerms SourceFreeIpl::loss(const Batch& batch, TrainingState& state) {
  refresh_clusters(batch, state);
  const auto target = forward_mixed(*state.student, batch.target.image, state.place);
  LossTerms terms{teacher_term(target, batch.target.image, state), anchor_term(state), count_term(target)};
  append(terms, target_side(target, batch.target, state));
  if (state.round == 0 && watch_.has_clicks()) {
    for (auto& term : terms) term.weight *= term.name == "target_density" ? kFirstRoundOfClicks : 1;
  }
  if (contrast_.is_active(state.step)) {
    terms.push_back(
        {"contrast", contrast_.loss_on_target(target, batch.target, state.step), recipe_.lambda2});
  }
  if (recipe_.source_statistics > 0) {
    terms.push_back({"source_statistics",
                     statistics_distance(target.z, source_.feature_mean, source_.feature_variance),
                     recipe_.source_statistics});
  }
  return terms;
}

}  // namespace cristae
