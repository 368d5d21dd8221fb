#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>

#include "core/base/random.h"

/// Which target pixels ask in the contrastive loss (METHODS-IPL 6.3, Eq. 5, 6).
namespace cristae {

/// What happens when fewer easy or hard pixels exist than wanted.
enum class QueryShortfall {
  fill,             ///< the other set gives more; all pixels when both are short
  no_fill,          ///< take what there is
  with_replacement  ///< draw pixels more than once
};

enum class QueryRule {
  threshold,  ///< easy: p_c > easy bound; hard: p_c < hard bound
  rank        ///< by rank of p_c, after public code: easy and hard from the halves of the order
};

/// "fill", "no_fill", "with_replacement". @throws Error{bad_input} for another word
QueryShortfall query_shortfall_from_name(std::string_view name);
/// "threshold" or "rank". @throws Error{bad_input} for another word
QueryRule query_rule_from_name(std::string_view name);

struct QueryOptions {
  std::int64_t queries = 1024;  ///< N per class, half of them easy
  double easy = 0.95;           ///< delta_e
  double hard = 0.80;           ///< delta_h
  QueryShortfall shortfall = QueryShortfall::fill;
  QueryRule rule = QueryRule::threshold;
};

struct QueryPools {
  std::vector<std::int64_t> easy;  ///< flat pixel indices, ascending
  std::vector<std::int64_t> hard;
};

/// Pixels of class `label` that are easy or hard; in between they are neither.
/// @param own_probability  p_c of every pixel: p for c = 1, 1 - p for c = 0
QueryPools query_pools(const at::Tensor& own_probability, const at::Tensor& labels, std::int64_t label,
                       const QueryOptions& options = {});

struct QueryBudget {
  std::int64_t easy = 0;
  std::int64_t hard = 0;
  bool operator==(const QueryBudget&) const = default;
};

/// How many of each to take.
QueryBudget query_budget(std::int64_t easy, std::int64_t hard, std::int64_t queries,
                         QueryShortfall shortfall);

/// Flat indices of the queries of class `label`, int64 on the device of the labels; hard ones first.
/// @param foreground  p [B, H, W]  @param labels [B, H, W], {0, 1, 255}
at::Tensor select_queries(const at::Tensor& foreground, const at::Tensor& labels, std::int64_t label,
                          const QueryOptions& options, Random& random);

}  // namespace cristae
