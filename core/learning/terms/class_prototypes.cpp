#include "core/learning/terms/class_prototypes.h"

#include <algorithm>

#include <ATen/ATen.h>

#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

namespace {

constexpr double kLeastFeatureLength = 1e-12;
constexpr double kMajority = 0.75;

}  // namespace

bool ClassPrototypes::complete() const {
  return std::find(present.begin(), present.end(), false) == present.end();
}

at::Tensor class_masks(const at::Tensor& labels, std::int64_t classes) {
  std::vector<at::Tensor> masks;
  for (std::int64_t k = 0; k < classes; ++k) masks.push_back(labels.eq(k));
  return at::stack(masks, 1);
}

ClassPrototypes class_prototypes(const at::Tensor& features, const at::Tensor& masks) {
  require_same_size(features.select(1, 0), masks.select(1, 0), "features", "masks");
  const auto members = masks.flatten(2).to(features.scalar_type());                // [B, K, N]
  const auto sums = at::bmm(members, features.flatten(2).transpose(1, 2)).sum(0);  // [K, C]
  const auto counts = members.sum(at::IntArrayRef{0, 2}).unsqueeze(1);             // [K, 1]
  ClassPrototypes prototypes{sums / counts.clamp_min(1), {}};
  for (std::int64_t k = 0; k < counts.size(0); ++k)
    prototypes.present.push_back(counts[k][0].item<double>() > 0);
  return prototypes;
}

at::Tensor unit_features(const at::Tensor& features) {
  return features / features.norm(2, 1, true).clamp_min(kLeastFeatureLength);
}

ClassPrototypes completed_by(const ClassPrototypes& prototypes, const ClassPrototypes& other) {
  std::vector<at::Tensor> rows;
  ClassPrototypes result;
  for (std::size_t k = 0; k < prototypes.present.size(); ++k) {
    const auto& from = prototypes.present[k] ? prototypes : other;
    rows.push_back(from.vectors[static_cast<std::int64_t>(k)]);
    result.present.push_back(from.present[k]);
  }
  result.vectors = at::stack(rows);
  return result;
}

at::Tensor majority_labels(const at::Tensor& labels, std::int64_t height, std::int64_t width) {
  if (labels.size(1) == height && labels.size(2) == width) return labels;
  const auto shares = at::adaptive_avg_pool2d(class_masks(labels).to(at::kFloat), {height, width});
  const auto holds = shares.ge(kMajority);  // [B, 2, h, w]
  const auto ignored = at::full({}, kIgnoredLabel, labels.options());
  const auto foreground = holds.select(1, 1).to(at::kLong);
  return at::where(holds.any(1), foreground, ignored);
}

}  // namespace cristae
