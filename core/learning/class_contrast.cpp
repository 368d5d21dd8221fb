#include "core/learning/class_contrast.h"

#include <torch/torch.h>

#include "core/learning/terms/kmeans.h"
#include "core/learning/terms/query_selection.h"

namespace cristae {
namespace {

constexpr double kSure = 0.95;                  ///< delta_e: pixels of the source and click prototypes
constexpr std::int64_t kPrototypePeriod = 500;  ///< steps, of proto_refresh every_500
constexpr std::int64_t kClusters = 2;

ContrastOptions contrast_options(const Recipe& recipe) { return {recipe.tau, recipe.feature_norm == "l2"}; }

QueryOptions query_options(const Recipe& recipe) {
  QueryOptions options;
  options.queries = recipe.queries;
  options.shortfall = query_shortfall_from_name(recipe.query_shortfall);
  options.rule = query_rule_from_name(recipe.query_rule);
  return options;
}

at::Tensor random_subset(const at::Tensor& indices, std::int64_t most, Random& random) {
  if (indices.size(0) <= most) return indices;
  const auto chosen = random.sample(indices.size(0), most);
  return indices.index_select(0, torch::tensor(chosen, torch::kLong).to(indices.device()));
}

at::Tensor mask_indices(const at::Tensor& mask) { return mask.reshape({-1}).nonzero().reshape({-1}); }

}  // namespace

at::Tensor class_features(const NetworkOutput& output, const at::Tensor& labels, std::int64_t label,
                          std::int64_t most, Random& random) {
  const auto indices = random_subset(mask_indices(labels == label), most, random);
  return pixel_features(output.z.detach(), indices, labels.size(1), labels.size(2));
}

ClassContrast::ClassContrast(const Recipe& recipe, Random random) : recipe_(recipe), random_(random) {}

bool ClassContrast::is_active(std::int64_t step) const {
  return recipe_.contrast != "none" && recipe_.lambda2 > 0 && step >= recipe_.contrast_warmup;
}

bool ClassContrast::clusters_are_due(std::int64_t step) const {
  if (!is_active(step)) return false;
  const std::int64_t step_of_round = step % recipe_.round_iterations;
  return step == recipe_.contrast_warmup || step_of_round % recipe_.kmeans_refresh == 0;
}

bool ClassContrast::needs_source_clusters() const {
  return recipe_.contrast == "source" || recipe_.contrast == "source_and_target";
}

bool ClassContrast::needs_foreground_clusters() const { return recipe_.contrast == "code_variant"; }

at::Tensor ClassContrast::clustered(const at::Tensor& features, const char* purpose,
                                    std::int64_t step) const {
  Random random = random_.derive(purpose, static_cast<std::uint64_t>(step));
  return kmeans(features, kClusters, random).centres;
}

void ClassContrast::cluster_target(const at::Tensor& features, std::int64_t step) {
  if (features.size(0) >= kClusters) target_clusters_ = clustered(features, "target clusters", step);
}

void ClassContrast::cluster_target_foreground(const at::Tensor& features, std::int64_t step) {
  if (features.size(0) < kClusters) return;
  target_foreground_clusters_ = clustered(features, "target foreground clusters", step);
}

void ClassContrast::cluster_source(const at::Tensor& features, std::int64_t step) {
  if (features.size(0) >= kClusters) source_clusters_ = clustered(features, "source clusters", step);
}

ClassContrast::Domain ClassContrast::domain(const NetworkOutput& output, const Crops& crops) const {
  Domain result{output.z, torch::softmax(output.logits.detach(), 1).select(1, 1), crops.label,
                crops.click_pixels, crops.hard_background};
  if (recipe_.z_resolution == "upsample") return result;
  const auto height = output.z.size(2);
  const auto width = output.z.size(3);
  const auto shrink_mask = [&](const at::Tensor& mask) {
    return downsample_labels(mask.to(torch::kLong), height, width).to(torch::kBool);
  };
  result.foreground = torch::adaptive_avg_pool2d(result.foreground.unsqueeze(1), {height, width}).squeeze(1);
  result.labels = downsample_labels(crops.label, height, width);
  result.click_pixels = shrink_mask(crops.click_pixels);
  result.hard_background = shrink_mask(crops.hard_background);
  return result;
}

at::Tensor ClassContrast::queries(const Domain& domain, std::int64_t label, std::int64_t step,
                                  const char* purpose) const {
  Random random = random_.derive(purpose, static_cast<std::uint64_t>(2 * step + label));
  auto indices = select_queries(domain.foreground, domain.labels, label, query_options(recipe_), random);
  if (label == 0) {  // what a person called "not a mitochondrion" always asks
    const auto rejected = random_subset(mask_indices(domain.hard_background), recipe_.queries / 4, random);
    indices = torch::cat({indices, rejected});
  }
  return pixel_features(domain.z, indices, domain.labels.size(1), domain.labels.size(2));
}

void ClassContrast::add(PrototypeSet& set, const std::string& name, const Domain& domain,
                        const at::Tensor& mask, std::int64_t step) {
  auto& memory = prototypes_.try_emplace(name, prototype_decay_from_name(recipe_.proto_memory)).first->second;
  const bool refreshes =
      recipe_.proto_refresh == "each_iter" || step % kPrototypePeriod == 0 || !memory.value().defined();
  const auto prototype = refreshes ? memory.update(mean_feature(domain.z, mask)) : memory.value();
  const double pixels =
      weighs_by_pixels(recipe_.proto_weights) ? std::max(1.0, mask.sum().item<double>()) : 1.0;
  set.add(prototype, pixels);
}

void ClassContrast::add_clusters(PrototypeSet& set, const at::Tensor& clusters, const Domain& domain,
                                 std::int64_t label) const {
  if (!clusters.defined()) return;
  const double pixels = weighs_by_pixels(recipe_.proto_weights)
                            ? std::max(1.0, (domain.labels == label).sum().item<double>() / kClusters)
                            : 1.0;
  for (std::int64_t i = 0; i < clusters.size(0); ++i) set.add(clusters[i], pixels);
}

at::Tensor ClassContrast::source_loss(const Domain& source, std::int64_t step) {
  ContrastClass foreground{queries(source, 1, step, "source queries"), {}};
  ContrastClass background{queries(source, 0, step, "source queries"), {}};
  add(foreground.prototypes, "source_fg", source, (source.labels == 1) & (source.foreground > kSure), step);
  add(background.prototypes, "source_bg", source, (source.labels == 0) & (source.foreground < 1 - kSure),
      step);
  add_clusters(background.prototypes, source_clusters_, source, 0);
  return contrastive_loss(foreground, background, contrast_options(recipe_));
}

at::Tensor ClassContrast::target_loss(const Domain& source, const Domain& target, std::int64_t step) {
  ContrastClass foreground{queries(target, 1, step, "target queries"), {}};
  ContrastClass background{queries(target, 0, step, "target queries"), {}};
  if (recipe_.contrast == "fg_focused" && stored_source_.defined()) {
    add_clusters(foreground.prototypes, stored_source_, target, 1);
  } else if (recipe_.contrast == "fg_focused") {
    add(foreground.prototypes, "source_fg", source, (source.labels == 1) & (source.foreground > kSure), step);
  }
  if (recipe_.contrast == "bg_focused") {
    add(background.prototypes, "source_bg", source, (source.labels == 0) & (source.foreground < 1 - kSure),
        step);
  }
  add(foreground.prototypes, "click_fg", target, target.click_pixels & (target.foreground > kSure), step);
  add(foreground.prototypes, "pseudo_fg", target, target.labels == 1, step);
  add(background.prototypes, "pseudo_bg", target, target.labels == 0, step);
  add_clusters(background.prototypes, target_clusters_, target, 0);
  return contrastive_loss(foreground, background, contrast_options(recipe_));
}

at::Tensor ClassContrast::code_variant(const Domain& source, const Domain& target, std::int64_t step) {
  ContrastClass foreground{queries(target, 1, step, "target queries"), {}};
  ContrastClass background{queries(target, 0, step, "target queries"), {}};
  PrototypeSet background_mean;
  PrototypeSet negatives;
  add(foreground.prototypes, "source_fg", source, (source.labels == 1) & (source.foreground > kSure), step);
  for (auto* set : {&foreground.prototypes, &negatives}) {
    add(*set, "click_fg", target, target.click_pixels & (target.foreground > kSure), step);
    add(*set, "pseudo_fg", target, target.labels == 1, step);
  }
  add_clusters(negatives, target_foreground_clusters_, target, 1);
  add(background_mean, "pseudo_bg", target, target.labels == 0, step);
  background.prototypes = background_mean;
  add_clusters(background.prototypes, target_clusters_, target, 0);
  if (background_mean.empty() || negatives.empty()) return torch::zeros({}, target.z.options());
  return contrastive_loss_code_variant(foreground, background, background_mean.vectors[0], negatives,
                                       recipe_.tau);
}

at::Tensor ClassContrast::loss(const NetworkOutput& source, const Crops& source_crops,
                               const NetworkOutput& target, const Crops& target_crops, std::int64_t step) {
  const Domain source_domain = domain(source, source_crops);
  const Domain target_domain = domain(target, target_crops);
  if (recipe_.contrast == "source") return source_loss(source_domain, step);
  if (recipe_.contrast == "code_variant") return code_variant(source_domain, target_domain, step);
  const auto on_target = target_loss(source_domain, target_domain, step);
  if (recipe_.contrast != "source_and_target") return on_target;
  return recipe_.contrast_pair_weight * (source_loss(source_domain, step) + on_target);
}

at::Tensor ClassContrast::loss_on_target(const NetworkOutput& target, const Crops& target_crops,
                                         std::int64_t step) {
  return target_loss({}, domain(target, target_crops), step);
}

NamedTensors ClassContrast::memory() const {
  NamedTensors tensors;
  for (const auto& [name, prototype] : prototypes_) {
    if (prototype.value().defined()) tensors["prototype." + name] = prototype.value();
  }
  if (target_clusters_.defined()) tensors["target_clusters"] = target_clusters_;
  if (target_foreground_clusters_.defined())
    tensors["target_foreground_clusters"] = target_foreground_clusters_;
  if (source_clusters_.defined()) tensors["source_clusters"] = source_clusters_;
  return tensors;
}

void ClassContrast::restore(const NamedTensors& memory) {
  for (const auto& [name, tensor] : memory) {
    if (name == "target_clusters") target_clusters_ = tensor;
    if (name == "target_foreground_clusters") target_foreground_clusters_ = tensor;
    if (name == "source_clusters") source_clusters_ = tensor;
    if (name.rfind("prototype.", 0) != 0) continue;
    prototypes_.try_emplace(name.substr(10), prototype_decay_from_name(recipe_.proto_memory))
        .first->second.restore(tensor);
  }
}

}  // namespace cristae
