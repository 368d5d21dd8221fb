#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cristae {

/// Seeded random numbers that are the same on every compiler and machine (the distributions of the
/// standard library are not). xoshiro256** seeded by splitmix64. A value: copy it to branch.
class Random {
 public:
  explicit Random(std::uint64_t seed = 0);

  /// An independent stream for a named purpose: the draws of one part of a program do not move
  /// when another part draws more.
  Random derive(std::string_view purpose, std::uint64_t index = 0) const;

  std::uint64_t bits();                                       ///< 64 random bits
  double uniform();                                           ///< [0, 1)
  double uniform(double low, double high);                    ///< [low, high)
  std::int64_t integer(std::int64_t low, std::int64_t high);  ///< low..high, both included; low <= high
  bool chance(double probability);                            ///< true with that probability
  double normal();                                            ///< mean 0, sd 1 (Box-Muller, one value a call)
  double log_uniform(double low, double high);                ///< 0 < low <= high
  /// `count` distinct numbers of 0..size-1 in random order; all of them when count >= size.
  std::vector<std::int64_t> sample(std::int64_t size, std::int64_t count);

  std::array<std::uint64_t, 4> state() const { return state_; }
  void restore(const std::array<std::uint64_t, 4>& state) { state_ = state; }

 private:
  std::array<std::uint64_t, 4> state_{};
};

}  // namespace cristae
