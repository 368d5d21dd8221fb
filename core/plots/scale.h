#pragma once

#include <string>
#include <vector>

namespace cristae {

/// A labelled place on an axis; an empty text: a small tick without a number.
struct Tick {
  double value = 0;
  std::string text;
};

/// A number as axes write it: a true minus sign, no zeros that say nothing, powers of ten for very large and
/// very small ones.
std::string format_number(double value, int decimals);
std::string format_number(double value);  ///< three significant digits

/// Round steps, 1, 2 or 5 times a power of ten, in [low, high]; about `wanted` of them. low < high.
std::vector<Tick> linear_ticks(double low, double high, int wanted = 5);
/// Powers of ten with a number and their multiples without one; below two decades 1-2-5 have numbers.
std::vector<Tick> log_ticks(double low, double high, int wanted = 6);

/// The step 1, 2 or 5 times a power of ten that is at least `least`, > 0.
double round_step(double least);

/// Values along an axis to [0, 1].
class Scale {
 public:
  /// @param low, high  low < high; both > 0 when logarithmic
  Scale(double low, double high, bool is_log) : low_(low), high_(high), is_log_(is_log) {}

  double low() const { return low_; }
  double high() const { return high_; }
  bool is_log() const { return is_log_; }
  double share(double value) const;     ///< 0 at low, 1 at high
  double value_at(double share) const;  ///< its inverse
  std::vector<Tick> ticks(int wanted) const;

 private:
  double low_;
  double high_;
  bool is_log_;
};

/// A scale that holds the values with some room at both ends; values that are all the same get room too.
/// A logarithmic one passes over values that are not positive.
Scale scale_for(const std::vector<double>& values, bool is_log);
/// From 0 to a little more than `largest`.
Scale scale_from_zero(double largest);

}  // namespace cristae
