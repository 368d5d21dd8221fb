#pragma once

#include <span>
#include <vector>

namespace cristae {

double mean_of(std::span<const double> values);      ///< not a number for none
double variance_of(std::span<const double> values);  ///< of the sample, n - 1; not a number below two

/// Linear interpolation between order statistics (R's type 7, NumPy's default).
/// @param ordered  ascending, not empty; @param share  [0, 1]
double quantile_of_ordered(std::span<const double> ordered, double share);
double median_of(std::vector<double> values);  ///< not a number for none

/// A place where an empirical distribution function steps up.
struct EcdfStep {
  double value = 0;
  double share = 0;  ///< of the values that are `value` or less
};
/// One step for each distinct value, ascending.
std::vector<EcdfStep> ecdf_of(std::vector<double> values);

/// Gaussian kernel density. Bandwidth by Silverman's rule, 0.9 min(sd, IQR / 1.34) n^(-1/5); values that are
/// all the same get a narrow one, so that the density stays finite.
class KernelDensity {
 public:
  /// @param values  not empty
  explicit KernelDensity(std::vector<double> values);

  double bandwidth() const { return bandwidth_; }
  double at(double value) const;
  double least() const { return values_.front(); }
  double largest() const { return values_.back(); }

 private:
  std::vector<double> values_;  ///< ascending
  double bandwidth_ = 0;
};

}  // namespace cristae
