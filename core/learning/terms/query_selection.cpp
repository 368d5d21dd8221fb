#include "core/learning/terms/query_selection.h"

#include <algorithm>

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

namespace {

/// A CPU copy that can be read pixel by pixel.
struct Pixels {
  at::Tensor probability, labels;
  const double* p;
  const std::int64_t* label;
  std::int64_t size;

  Pixels(const at::Tensor& own_probability, const at::Tensor& wanted_labels)
      : probability(own_probability.detach().to(at::kCPU, at::kDouble).contiguous()),
        labels(wanted_labels.to(at::kCPU, at::kLong).contiguous()),
        p(probability.data_ptr<double>()),
        label(labels.data_ptr<std::int64_t>()),
        size(labels.numel()) {}
};

std::vector<std::int64_t> draw(const std::vector<std::int64_t>& pool, std::int64_t count, bool again,
                               Random& random) {
  const auto size = static_cast<std::int64_t>(pool.size());
  std::vector<std::int64_t> drawn;
  if (again && count > size) {
    for (std::int64_t i = 0; i < count && size > 0; ++i) {
      drawn.push_back(pool[static_cast<std::size_t>(random.integer(0, size - 1))]);
    }
    return drawn;
  }
  for (const auto position : random.sample(size, count))
    drawn.push_back(pool[static_cast<std::size_t>(position)]);
  return drawn;
}

/// Of the pixels by ascending p_c, the first 2n are the hard pool and the rest the easy one.
QueryPools ranked_pools(const Pixels& pixels, std::int64_t label, std::int64_t queries) {
  std::vector<std::int64_t> order;
  for (std::int64_t i = 0; i < pixels.size; ++i) {
    if (pixels.label[i] == label) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::int64_t a, std::int64_t b) { return pixels.p[a] < pixels.p[b]; });
  const auto half = std::min(static_cast<std::int64_t>(order.size()) / 2, queries / 2);
  const auto hard = std::min(2 * half, static_cast<std::int64_t>(order.size()));
  return {{order.begin() + hard, order.end()}, {order.begin(), order.begin() + hard}};
}

}  // namespace

QueryShortfall query_shortfall_from_name(std::string_view name) {
  if (name == "fill") return QueryShortfall::fill;
  if (name == "no_fill") return QueryShortfall::no_fill;
  if (name == "with_replacement") return QueryShortfall::with_replacement;
  throw Error(ErrorKind::bad_input, fmt::format("query_shortfall is \"{}\"", name),
              "choose fill, no_fill or with_replacement");
}

QueryRule query_rule_from_name(std::string_view name) {
  if (name == "threshold") return QueryRule::threshold;
  if (name == "rank") return QueryRule::rank;
  throw Error(ErrorKind::bad_input, fmt::format("query_rule is \"{}\"", name), "choose threshold or rank");
}

QueryPools query_pools(const at::Tensor& own_probability, const at::Tensor& labels, std::int64_t label,
                       const QueryOptions& options) {
  require_same_size(own_probability, labels, "the probability", "the label map");
  const Pixels pixels(own_probability, labels);
  if (options.rule == QueryRule::rank) return ranked_pools(pixels, label, options.queries);
  QueryPools pools;
  for (std::int64_t i = 0; i < pixels.size; ++i) {
    if (pixels.label[i] != label) continue;
    if (pixels.p[i] > options.easy) pools.easy.push_back(i);
    if (pixels.p[i] < options.hard) pools.hard.push_back(i);
  }
  return pools;
}

QueryBudget query_budget(std::int64_t easy, std::int64_t hard, std::int64_t queries,
                         QueryShortfall shortfall) {
  const std::int64_t half = queries / 2;
  if (shortfall == QueryShortfall::with_replacement) return {easy > 0 ? half : 0, hard > 0 ? half : 0};
  QueryBudget budget{std::min(easy, half), std::min(hard, half)};
  if (shortfall == QueryShortfall::fill) {
    budget.easy = std::min(easy, queries - budget.hard);
    budget.hard = std::min(hard, queries - budget.easy);
  }
  return budget;
}

at::Tensor select_queries(const at::Tensor& foreground, const at::Tensor& labels, std::int64_t label,
                          const QueryOptions& options, Random& random) {
  const auto pools = query_pools(label == 1 ? foreground : 1.0 - foreground, labels, label, options);
  const bool again = options.shortfall == QueryShortfall::with_replacement;
  // By rank, both sets have half the labelled pixels at most; filling up would blur their difference.
  const auto shortfall = options.rule == QueryRule::rank ? QueryShortfall::no_fill : options.shortfall;
  auto easy_size = static_cast<std::int64_t>(pools.easy.size());
  auto hard_size = static_cast<std::int64_t>(pools.hard.size());
  if (options.rule == QueryRule::rank) hard_size /= 2;
  const auto budget = query_budget(easy_size, hard_size, options.queries, shortfall);
  auto chosen = draw(pools.hard, budget.hard, again, random);
  const auto easy = draw(pools.easy, budget.easy, again, random);
  chosen.insert(chosen.end(), easy.begin(), easy.end());
  return at::tensor(chosen, at::kLong).to(labels.device());
}

}  // namespace cristae
