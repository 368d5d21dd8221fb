#pragma once

#include <cstddef>

namespace cristae {

/// The largest probability of an event that happened `happened` times in `trials` which `confidence` still
/// allows: the p with P(X <= happened) = 1 - confidence for X of Binomial(trials, p), the upper bound of
/// Clopper and Pearson (1934). 1 if it happened every time.
///   P(X <= k) = I_{1-p}(n - k, k + 1)
/// @param happened    0 to `trials`
/// @param confidence  between 0 and 1
double largest_share(std::size_t happened, std::size_t trials, double confidence);

}  // namespace cristae
