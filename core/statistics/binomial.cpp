#include "core/statistics/binomial.h"

#include "core/statistics/student_t.h"

namespace cristae {

double largest_share(std::size_t happened, std::size_t trials, double confidence) {
  if (happened >= trials) return 1;
  constexpr int kHalvings = 50;  // to the spacing of doubles
  double low = 0;
  double high = 1;
  for (int i = 0; i < kHalvings; ++i) {
    const double share = (low + high) / 2;
    const double so_few =
        incomplete_beta(static_cast<double>(trials - happened), static_cast<double>(happened + 1), 1 - share);
    (so_few > 1 - confidence ? low : high) = share;
  }
  return high;
}

}  // namespace cristae
