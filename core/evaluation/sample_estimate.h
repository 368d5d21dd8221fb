#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cristae {

/// `count` of the ids by lot, each set equally likely, in the order of the draw; all of them when there are
/// fewer. The same ids and seed give the same sample, in whatever order the ids come; a larger sample with
/// the same seed begins with the smaller one.
std::vector<std::int64_t> draw_sample(std::span<const std::int64_t> ids, std::int64_t count,
                                      std::uint64_t seed);

/// What a random sample says about the whole.
struct SampleEstimate {
  std::int64_t right = 0;
  std::int64_t judged = 0;
  double share = 0;  ///< right / judged
  double low = 0;    ///< 95 % interval (Wilson 1927)
  double high = 0;
  /// How many more must be judged until the interval is as narrow as asked for, if the share stays as it is.
  std::int64_t more_needed = 0;
};

/// Estimates a share (precision: of instances that are right) from verdicts on a random sample.
///   centre = (p + z^2 / 2n) / (1 + z^2 / n),  half = z sqrt(p (1 - p) / n + z^2 / 4n^2) / (1 + z^2 / n),
/// z = 1.959964. The interval treats the population as endless. With a sample of a tenth of the population
/// or less that changes little; with more, the true interval is narrower than the one given, by about
/// sqrt((N - n) / (N - 1)). When all are judged the share is known: low = high = share.
/// @param population  instances in all, >= judged
/// @param half_width  that `more_needed` aims at
/// @return absent when nothing was judged
/// @throws Error{bad_input} unless 0 <= right <= judged <= population and 0 < half_width < 1
std::optional<SampleEstimate> estimate_share(std::int64_t right, std::int64_t judged, std::int64_t population,
                                             double half_width = 0.05);

}  // namespace cristae
