#include "core/learning/methods/r4mito.h"

#include <fmt/format.h>
#include <torch/torch.h>

#include "core/learning/methods/cafa.h"
#include "core/learning/methods/reference_consistency.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/terms/class_prototypes.h"
#include "core/learning/terms/cosine_map.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/select_reliable.h"

namespace cristae {
namespace {

constexpr std::size_t kClasses = 2;

torch::Tensor similarity_map(const torch::Tensor& z, const torch::Tensor& prototypes, const Recipe& recipe) {
  return recipe.prototype_similarity == "dot" ? correlation_map(z, prototypes) : cosine_map(z, prototypes);
}

/// At the resolution of the labels.
torch::Tensor enlarged(const torch::Tensor& similarity, const torch::Tensor& logits) {
  if (similarity.size(2) == logits.size(2) && similarity.size(3) == logits.size(3)) return similarity;
  return at::upsample_bilinear2d(similarity, {logits.size(2), logits.size(3)}, /*align_corners=*/false);
}

torch::Tensor prototype_loss(const ViewOutputs& outputs, const torch::Tensor& target_prototypes,
                             const Recipe& recipe) {
  if (recipe.pro_loss == "label") {
    return cross_entropy_ignore(outputs.strong.logits, prototype_labels(outputs, target_prototypes, recipe));
  }
  const auto& z = outputs.strong.z;
  return cross_entropy_ignore(cosine_map(z, target_prototypes),
                              labels_of_features(weak_labels(outputs), z, recipe));
}

}  // namespace

ReliableRankAware::ReliableRankAware(const Recipe& recipe, TargetWatch watch, Random random)
    : recipe_(recipe),
      watch_(std::move(watch)),
      random_(random),
      prototypes_(kClasses, PrototypeMemory(recipe.prototype_momentum)) {}

MethodRequirements ReliableRankAware::needs(const Recipe& recipe) { return two_view_needs(recipe); }

torch::Tensor ReliableRankAware::source_prototypes(const ViewOutputs& outputs, const Crops& source) {
  const auto z = outputs.source.z.detach();
  const auto fresh = class_prototypes(z, class_masks(labels_of_features(source.label, z, recipe_)));
  std::vector<torch::Tensor> rows;
  for (std::size_t k = 0; k < kClasses; ++k) {
    const auto row = fresh.present[k] ? fresh.vectors[static_cast<std::int64_t>(k)] : torch::Tensor();
    rows.push_back(prototypes_[k].update(row));
  }
  return rows[0].defined() && rows[1].defined() ? torch::stack(rows) : torch::Tensor();
}

LossTerms ReliableRankAware::loss(const Batch& batch, TrainingState& state) {
  const ViewOutputs outputs = forward_views(batch, state, recipe_);
  const double ramp = ramp_of(state, recipe_);
  LossTerms terms = source_terms(outputs.source, batch.source, recipe_);
  append(terms, consistency_losses(outputs, ramp * recipe_.cafa_weight));
  if (recipe_.keep_cafa_alignment)
    append(terms, alignment_losses(outputs, batch.source, recipe_, ramp * recipe_.cafa_weight));
  const auto prototypes = source_prototypes(outputs, batch.source);
  torch::Tensor certainty;
  if (prototypes.defined()) {
    certainty = std::get<0>(cosine_map(outputs.weak.z, prototypes).max(1, /*keepdim=*/true));
    if (recipe_.lambda_pro > 0) {
      const auto target = reliable_prototypes(outputs, prototypes, recipe_);
      terms.push_back(
          {"prototype_labels", prototype_loss(outputs, target, recipe_), ramp * recipe_.lambda_pro});
    }
  }
  if (recipe_.lambda_rank > 0) {
    append(terms, reference_losses(outputs, certainty, recipe_, ramp * recipe_.lambda_rank,
                                   random_.derive("references", static_cast<std::uint64_t>(state.step))));
  }
  return terms;
}

NamedTensors ReliableRankAware::memory() const {
  NamedTensors tensors;
  for (std::size_t k = 0; k < kClasses; ++k) {
    if (prototypes_[k].value().defined()) tensors[fmt::format("prototype.{}", k)] = prototypes_[k].value();
  }
  return tensors;
}

void ReliableRankAware::restore(const NamedTensors& memory) {
  for (std::size_t k = 0; k < kClasses; ++k) {
    const auto found = memory.find(fmt::format("prototype.{}", k));
    if (found != memory.end()) prototypes_[k].restore(found->second);
  }
}

torch::Tensor reliable_prototypes(const ViewOutputs& outputs, const torch::Tensor& source_prototypes,
                                  const Recipe& recipe) {
  const auto weak = outputs.weak.z.detach();
  const auto z = recipe.prototype_view == "both" ? torch::cat({weak, outputs.strong.z.detach()}) : weak;
  const auto reliable = select_reliable(similarity_map(z, source_prototypes, recipe),
                                        recipe.reliable_similarity, recipe.reliable_exclusive);
  return completed_by(class_prototypes(z, reliable), {source_prototypes, {true, true}}).vectors;
}

torch::Tensor prototype_labels(const ViewOutputs& outputs, const torch::Tensor& target_prototypes,
                               const Recipe& recipe) {
  const auto similarity =
      enlarged(cosine_map(outputs.weak.z.detach(), target_prototypes), outputs.weak.logits);
  const auto labels = most_similar(similarity);
  if (recipe.pro_confidence <= 0) return labels;
  return labels.masked_fill(similarity_confidence(similarity).lt(recipe.pro_confidence), kIgnoredLabel);
}

}  // namespace cristae
