#include "core/learning/methods/reference_consistency.h"

#include <torch/torch.h>

#include "core/learning/terms/rank_divergence.h"
#include "core/learning/terms/reference_correlation.h"
#include "core/learning/terms/reference_pixels.h"

namespace cristae {
namespace {

constexpr std::int64_t kRanked = 4;       ///< references that a pixel is most like
constexpr double kOrdersOfRanked = 24.0;  ///< 4!

/// Rows of some pixels of one image. @param map [C, h, w]
torch::Tensor rows_of(const torch::Tensor& map, const torch::Tensor& positions) {
  return map.flatten(1).index_select(1, positions).t().contiguous();
}

torch::Tensor drawn_positions(std::int64_t size, const Recipe& recipe, Random& random) {
  if (recipe.rank_pixels == 0 || recipe.rank_pixels >= size) return torch::arange(size);
  return torch::tensor(random.sample(size, recipe.rank_pixels), torch::kLong);
}

struct ReferencedViews {
  ReferencedView weak;
  ReferencedView strong;
};

ReferencedViews referenced_views(const ViewOutputs& outputs, const torch::Tensor& certainty,
                                 std::int64_t image, const Recipe& recipe, Random& random) {
  const auto& z = outputs.weak.z;
  const auto positions = drawn_positions(z.size(2) * z.size(3), recipe, random).to(z.device());
  const auto weak = rows_of(z[image], positions);
  const auto score = certainty.defined() ? rows_of(certainty[image], positions).squeeze(1)
                                         : torch::zeros({weak.size(0)}, weak.options());
  const auto chosen = select_references(weak, recipe.reference_count,
                                        reference_rule_from_name(recipe.reference_selection), score, random);
  return {
      referenced_view(weak, chosen, recipe.correlation_temperature),
      referenced_view(rows_of(outputs.strong.z[image], positions), chosen, recipe.correlation_temperature)};
}

torch::Tensor rank_loss(const ReferencedViews& views, const Recipe& recipe) {
  const auto loss =
      rank_consistency(views.weak, views.strong, kRanked, kl_direction_from_name(recipe.kl_direction));
  return recipe.kl_reduction == "element" ? loss / kOrdersOfRanked : loss;
}

torch::Tensor correlation_loss(const ReferencedViews& views, const Recipe& recipe) {
  const auto loss =
      correlation_divergence(views.weak, views.strong, kl_direction_from_name(recipe.kl_direction));
  return recipe.kl_reduction == "element" ? loss / views.weak.references.size(0) : loss;
}

}  // namespace

LossTerms reference_losses(const ViewOutputs& outputs, const torch::Tensor& certainty, const Recipe& recipe,
                           double weight, Random random) {
  const std::int64_t images = outputs.weak.z.size(0);
  auto rank = torch::zeros({}, outputs.strong.z.options());
  auto correlation = torch::zeros({}, outputs.strong.z.options());
  for (std::int64_t image = 0; image < images; ++image) {
    const auto views = referenced_views(outputs, certainty, image, recipe, random);
    if (recipe.correlation_loss != "instead") rank = rank + rank_loss(views, recipe) / images;
    if (recipe.correlation_loss != "none")
      correlation = correlation + correlation_loss(views, recipe) / images;
  }
  LossTerms terms;
  if (recipe.correlation_loss != "instead") terms.push_back({"rank", rank, weight});
  if (recipe.correlation_loss != "none") terms.push_back({"correlation", correlation, weight});
  return terms;
}

}  // namespace cristae
