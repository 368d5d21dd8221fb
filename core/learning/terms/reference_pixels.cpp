#include "core/learning/terms/reference_pixels.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/terms/prototypes.h"

namespace cristae {

namespace {

at::Tensor highest(const at::Tensor& score, std::int64_t count) {
  const auto order = std::get<1>(score.sort(/*stable=*/true, /*dim=*/0, /*descending=*/true));
  return order.narrow(0, 0, std::min(count, score.size(0)));
}

}  // namespace

ReferenceRule reference_rule_from_name(std::string_view name) {
  if (name == "orthogonal") return ReferenceRule::orthogonal;
  if (name == "topk_norm") return ReferenceRule::topk_norm;
  if (name == "topk_centrality") return ReferenceRule::topk_centrality;
  if (name == "topk_confidence") return ReferenceRule::topk_confidence;
  if (name == "random") return ReferenceRule::random;
  throw Error(ErrorKind::bad_input, fmt::format("reference_selection is \"{}\"", name),
              "choose orthogonal, topk_norm, topk_centrality, topk_confidence or random");
}

at::Tensor centrality(const at::Tensor& features) {
  const auto unit = unit_rows(features);
  return unit.mv(unit.mean(0));  // the mean of products with all is the product with their mean
}

at::Tensor orthogonal_references(const at::Tensor& features, std::int64_t count, const at::Tensor& first) {
  const auto unit = unit_rows(features);
  auto largest = at::zeros({unit.size(0)}, unit.options());  // |cosine| to the chosen so far
  std::vector<at::Tensor> chosen = {first};
  const std::int64_t all = std::min(count, unit.size(0));
  while (static_cast<std::int64_t>(chosen.size()) < all) {
    const auto& last = chosen.back();
    largest = at::maximum(largest, unit.mv(unit.index_select(0, last)[0]).abs());
    largest.index_fill_(0, last, std::numeric_limits<double>::infinity());
    chosen.push_back(largest.argmin(0, /*keepdim=*/true));
  }
  return at::cat(chosen);
}

at::Tensor select_references(const at::Tensor& features, std::int64_t count, ReferenceRule rule,
                             const at::Tensor& confidence, Random& random) {
  const auto f = features.detach();
  switch (rule) {
    case ReferenceRule::orthogonal: return orthogonal_references(f, count, highest(f.norm(2, 1), 1));
    case ReferenceRule::topk_norm: return highest(f.norm(2, 1), count);
    case ReferenceRule::topk_centrality: return highest(centrality(f), count);
    case ReferenceRule::topk_confidence: return highest(confidence.detach(), count);
    case ReferenceRule::random: break;
  }
  return at::tensor(random.sample(f.size(0), count), at::kLong).to(f.device());
}

}  // namespace cristae
