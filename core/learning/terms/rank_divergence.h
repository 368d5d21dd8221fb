#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>

/// Rank-aware consistency (R4MITO, Chen et al. 2025, Eq. 12-14): two views of a pixel should put its n
/// nearest reference pixels in the same order. Everything works on logits a (c_k proportional to exp a_k):
/// the probabilities of orders do not change when all c are multiplied by a number.
namespace cristae {

/// Which view is the first argument of the Kullback-Leibler divergence; the strong one has the gradient.
enum class KlDirection { weak_strong, strong_weak };

/// @throws Error{bad_input} for another word than "weak_strong" and "strong_weak"
KlDirection kl_direction_from_name(std::string_view name);

/// All orders of 0..n-1, in lexicographic order.
std::vector<std::vector<std::int64_t>> rank_orders(std::int64_t n);

/// log P(order) of Eq. 12: P = prod_k c_order(k) / sum_{k' >= k} c_order(k').
/// @param logits [N, n], n <= 4  @return [N, n!] in the order of rank_orders
at::Tensor rank_log_probabilities(const at::Tensor& logits);

/// Probability that a set holds the last places of the order.
/// @return [N, 2^n - 1]; column u - 1 is the set whose bits are those of u
at::Tensor last_place_probabilities(const at::Tensor& logits);

/// Divergence of the orders, mean over pixels (Eq. 14), >= 0; 0 without pixels. Every suffix of an order is
/// one of 2^n - 1 sets U; with rho(U) of last_place_probabilities, for each pixel
///   KL(weak || strong) = sum_j (a_j^w - a_j^s) + sum_U rho_w(U) (LSE_U(a^s) - LSE_U(a^w))
///   d KL / d a_j^s = -1 + sum_{U with j} rho_w(U) softmax_U(a^s)_j
/// so that only the gradient, [N, n], is kept for the way back; pixels pass in blocks of 16,384.
/// @param weak, strong [N, n] logits; no gradient to the weak ones
at::Tensor rank_divergence(const at::Tensor& weak, const at::Tensor& strong,
                           KlDirection direction = KlDirection::weak_strong);

}  // namespace cristae
