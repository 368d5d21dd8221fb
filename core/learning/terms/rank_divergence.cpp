#include "core/learning/terms/rank_divergence.h"

#include <algorithm>
#include <numeric>

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/terms/exact_gradient.h"
#include "core/learning/terms/shapes.h"

namespace cristae {

namespace {

constexpr std::int64_t kRankBlock = 16384;  ///< pixels worked on at once
constexpr std::int64_t kMostRanked = 4;

std::int64_t set_count(std::int64_t n) { return (std::int64_t{1} << n) - 1; }

/// Sets as columns u - 1 with bits u.
std::vector<std::int64_t> members_of(std::int64_t u, std::int64_t n) {
  std::vector<std::int64_t> members;
  for (std::int64_t j = 0; j < n; ++j) {
    if ((u >> j & 1) != 0) members.push_back(j);
  }
  return members;
}

std::vector<std::int64_t> columns_of_sets_with(std::int64_t j, std::int64_t n) {
  std::vector<std::int64_t> columns;
  for (std::int64_t u = 1; u <= set_count(n); ++u) {
    if ((u >> j & 1) != 0) columns.push_back(u - 1);
  }
  return columns;
}

at::Tensor index_of(const std::vector<std::int64_t>& positions, const at::Tensor& like) {
  return at::tensor(positions, at::kLong).to(like.device());
}

/// 1 where a set is a suffix of an order: [n!, 2^n - 1].
at::Tensor suffix_table(std::int64_t n, const at::Tensor& like) {
  const auto orders = rank_orders(n);
  auto table = at::zeros({static_cast<std::int64_t>(orders.size()), set_count(n)}, at::kFloat);
  auto entry = table.accessor<float, 2>();
  for (std::size_t row = 0; row < orders.size(); ++row) {
    std::int64_t set = 0;
    for (auto place = orders[row].rbegin(); place != orders[row].rend(); ++place) {
      set |= std::int64_t{1} << *place;
      entry[static_cast<std::int64_t>(row)][set - 1] = 1.0F;
    }
  }
  return table.to(like.options());
}

/// log sum exp over every set: [N, 2^n - 1].
at::Tensor log_sums(const at::Tensor& logits) {
  const std::int64_t n = logits.size(1);
  std::vector<at::Tensor> sums;
  for (std::int64_t u = 1; u <= set_count(n); ++u)
    sums.push_back(logits.index_select(1, index_of(members_of(u, n), logits)).logsumexp(1));
  return at::stack(sums, 1);
}

at::Tensor log_probabilities(const at::Tensor& logits, const at::Tensor& sums, const at::Tensor& table) {
  return logits.sum(1, true) - sums.mm(table.t());
}

at::Tensor gradient_by_strong(const at::Tensor& strong, const at::Tensor& strong_sums,
                              const at::Tensor& rho) {
  const std::int64_t n = strong.size(1);
  std::vector<at::Tensor> columns;
  for (std::int64_t j = 0; j < n; ++j) {
    const auto sets = index_of(columns_of_sets_with(j, n), strong);
    const auto share = (strong.narrow(1, j, 1) - strong_sums.index_select(1, sets)).exp();  // softmax_U(a)_j
    columns.push_back((rho.index_select(1, sets) * share).sum(1) - 1.0);
  }
  return at::stack(columns, 1);
}

/// Sum over the pixels of a block, without permutations on the way back.
at::Tensor weak_strong_block(const at::Tensor& weak, const at::Tensor& strong, const at::Tensor& table) {
  at::Tensor value;
  at::Tensor gradient;
  {
    at::NoGradGuard no_gradient;
    const auto weak_sums = log_sums(weak);
    const auto strong_sums = log_sums(strong);
    const auto rho = log_probabilities(weak, weak_sums, table).exp().mm(table);
    value = (weak - strong).sum() + (rho * (strong_sums - weak_sums)).sum();
    gradient = gradient_by_strong(strong, strong_sums, rho);
  }
  return with_exact_gradient(value, strong, gradient);
}

at::Tensor strong_weak_block(const at::Tensor& weak, const at::Tensor& strong, const at::Tensor& table) {
  const auto of_weak = log_probabilities(weak, log_sums(weak), table);
  const auto of_strong = log_probabilities(strong, log_sums(strong), table);
  return (of_strong.exp() * (of_strong - of_weak)).sum();
}

void require_rankable(const at::Tensor& logits) {
  if (logits.dim() == 2 && logits.size(1) >= 1 && logits.size(1) <= kMostRanked) return;
  throw Error(ErrorKind::bad_input, fmt::format("logits to rank are {}", shape_of(logits)),
              "give [pixels, references] with at most four references");
}

}  // namespace

KlDirection kl_direction_from_name(std::string_view name) {
  if (name == "weak_strong") return KlDirection::weak_strong;
  if (name == "strong_weak") return KlDirection::strong_weak;
  throw Error(ErrorKind::bad_input, fmt::format("kl_direction is \"{}\"", name),
              "choose weak_strong or strong_weak");
}

std::vector<std::vector<std::int64_t>> rank_orders(std::int64_t n) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), std::int64_t{0});
  std::vector<std::vector<std::int64_t>> orders;
  do orders.push_back(order);
  while (std::next_permutation(order.begin(), order.end()));
  return orders;
}

at::Tensor rank_log_probabilities(const at::Tensor& logits) {
  require_rankable(logits);
  return log_probabilities(logits, log_sums(logits), suffix_table(logits.size(1), logits));
}

at::Tensor last_place_probabilities(const at::Tensor& logits) {
  return rank_log_probabilities(logits).exp().mm(suffix_table(logits.size(1), logits));
}

at::Tensor rank_divergence(const at::Tensor& weak, const at::Tensor& strong, KlDirection direction) {
  require_rankable(weak);
  require_same_size(weak, strong, "weak", "strong");
  const auto table = suffix_table(weak.size(1), weak.detach());
  auto sum = at::zeros({}, strong.options());
  for (std::int64_t begin = 0; begin < weak.size(0); begin += kRankBlock) {
    const std::int64_t count = std::min(kRankBlock, weak.size(0) - begin);
    const auto of_weak = weak.detach().narrow(0, begin, count);
    const auto of_strong = strong.narrow(0, begin, count);
    sum = sum + (direction == KlDirection::weak_strong ? weak_strong_block(of_weak, of_strong, table)
                                                       : strong_weak_block(of_weak, of_strong, table));
  }
  return sum / std::max<std::int64_t>(weak.size(0), 1);
}

}  // namespace cristae
