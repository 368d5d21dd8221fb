#include "core/base/random.h"

#include <cmath>
#include <numbers>
#include <numeric>

#include "core/base/content_digest.h"

namespace cristae {
namespace {

std::uint64_t split_mix(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

std::uint64_t rotate_left(std::uint64_t value, int by) { return (value << by) | (value >> (64 - by)); }

}  // namespace

Random::Random(std::uint64_t seed) {
  for (auto& word : state_) word = split_mix(seed);
}

Random Random::derive(std::string_view purpose, std::uint64_t index) const {
  ContentDigest digest;
  for (const char letter : purpose) digest.add_number(static_cast<unsigned char>(letter));
  digest.add_number(index);
  for (const auto word : state_) digest.add_number(word);
  return Random(digest.value());
}

std::uint64_t Random::bits() {
  const std::uint64_t result = rotate_left(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = rotate_left(state_[3], 45);
  return result;
}

double Random::uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

double Random::uniform(double low, double high) { return low + (high - low) * uniform(); }

std::int64_t Random::integer(std::int64_t low, std::int64_t high) {
  // Unsigned throughout: the difference of two signed numbers need not fit into one.
  const auto lowest = static_cast<std::uint64_t>(low);
  const std::uint64_t span = static_cast<std::uint64_t>(high) - lowest + 1;
  if (span == 0) return static_cast<std::int64_t>(bits());
  const std::uint64_t limit = span * ((~std::uint64_t{0}) / span);  // rejection keeps it unbiased
  std::uint64_t draw = bits();
  while (draw >= limit) draw = bits();
  return static_cast<std::int64_t>(lowest + draw % span);
}

bool Random::chance(double probability) { return uniform() < probability; }

double Random::normal() {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Random::log_uniform(double low, double high) {
  return std::exp(uniform(std::log(low), std::log(high)));
}

std::vector<std::int64_t> Random::sample(std::int64_t size, std::int64_t count) {
  std::vector<std::int64_t> pool(static_cast<std::size_t>(size));
  std::iota(pool.begin(), pool.end(), std::int64_t{0});
  const std::int64_t taken = std::min(size, count);
  for (std::int64_t i = 0; i < taken; ++i) {
    std::swap(pool[static_cast<std::size_t>(i)], pool[static_cast<std::size_t>(integer(i, size - 1))]);
  }
  pool.resize(static_cast<std::size_t>(taken));
  return pool;
}

}  // namespace cristae
