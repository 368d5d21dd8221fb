#include "core/plots/scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include <fmt/format.h>

#include "core/base/rounding.h"

namespace cristae {
namespace {

constexpr double kRoundingRoom = 1e-9;  ///< of a step, so that a tick on the border is kept

std::string superscript(int number) {
  static const char* const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = number < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(number))) text += digits[digit - '0'];
  return text;
}

std::string with_minus(std::string text) {
  if (text.starts_with('-')) text.replace(0, 1, "\u2212");
  return text;
}

bool needs_power(double value) {
  const double size = std::abs(value);
  return size != 0 && (size >= 1e6 || size < 0.999e-3);
}

std::string as_power(double value) {
  const int power = static_cast<int>(std::floor(std::log10(std::abs(value)) + kRoundingRoom));
  const double front = value / std::pow(10, power);
  const std::string base = "10" + superscript(power);
  if (std::abs(front - 1) < 1e-6) return base;
  return with_minus(fmt::format("{:.3g}", front)) + "·" + base;
}

/// Digits after the point that a multiple of `step` needs.
int decimals_of(double step) {
  return std::max(0, static_cast<int>(-std::floor(std::log10(step) + kRoundingRoom)));
}

}  // namespace

std::string format_number(double value, int decimals) {
  if (needs_power(value)) return as_power(value);
  return with_minus(fmt::format("{:.{}f}", value, decimals));
}

std::string format_number(double value) {
  value = rounded_for_reading(value);
  if (needs_power(value)) return as_power(value);
  return with_minus(fmt::format("{:.3g}", value).find('e') != std::string::npos
                        ? fmt::format("{:.0f}", value)
                        : fmt::format("{:.3g}", value));
}

double round_step(double least) {
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double front : {1.0, 2.0, 5.0}) {
    if (front * power >= least * (1 - kRoundingRoom)) return front * power;
  }
  return 10 * power;
}

std::vector<Tick> linear_ticks(double low, double high, int wanted) {
  const double step = round_step((high - low) / std::max(wanted, 1));
  std::vector<Tick> ticks;
  const auto first = static_cast<std::int64_t>(std::ceil(low / step - kRoundingRoom));
  const auto last = static_cast<std::int64_t>(std::floor(high / step + kRoundingRoom));
  for (std::int64_t i = first; i <= last; ++i) {
    const double value = static_cast<double>(i) * step;
    ticks.push_back({value, format_number(value, decimals_of(step))});
  }
  // Fewer than three numbers do not tell a scale; a smaller step gives more.
  constexpr std::size_t least = 3;
  return ticks.size() < least ? linear_ticks(low, high, wanted + 1) : ticks;
}

std::vector<Tick> log_ticks(double low, double high, int wanted) {
  const double decades = std::log10(high / low);
  const int every = std::max(1, static_cast<int>(std::ceil(decades / std::max(wanted, 1))));
  std::vector<Tick> ticks;
  for (int power = static_cast<int>(std::floor(std::log10(low))); power <= std::log10(high); ++power) {
    for (int front = 1; front < 10; ++front) {
      const double value = front * std::pow(10, power);
      if (value < low * (1 - kRoundingRoom) || value > high * (1 + kRoundingRoom)) continue;
      const bool round = front == 1 || ((front == 2 || front == 5) && decades < 2);
      const bool numbered = round && power % every == 0;
      if (every > 1 && front > 1) continue;
      ticks.push_back({value, numbered ? format_number(value) : std::string()});
    }
  }
  const auto numbers =
      std::count_if(ticks.begin(), ticks.end(), [](const Tick& t) { return !t.text.empty(); });
  return numbers >= 2 ? ticks : linear_ticks(low, high, wanted);
}

double Scale::share(double value) const {
  if (is_log_) return std::log(value / low_) / std::log(high_ / low_);
  return (value - low_) / (high_ - low_);
}

double Scale::value_at(double share) const {
  if (is_log_) return low_ * std::pow(high_ / low_, share);
  return low_ + share * (high_ - low_);
}

std::vector<Tick> Scale::ticks(int wanted) const {
  return is_log_ ? log_ticks(low_, high_, wanted) : linear_ticks(low_, high_, wanted);
}

Scale scale_for(const std::vector<double>& values, bool is_log) {
  constexpr double room = 0.04;
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const double value : values) {
    if (is_log && !(value > 0)) continue;
    low = std::min(low, value);
    high = std::max(high, value);
  }
  if (!(low <= high)) return is_log ? Scale(1, 10, true) : Scale(0, 1, false);
  if (is_log) {
    const double margin = high > low ? std::pow(high / low, room) : 2;
    return {low / margin, high * margin, true};
  }
  const double margin = high > low ? room * (high - low) : std::max(0.5, std::abs(high) * 0.1);
  // Sizes and counts do not go below nothing.
  const double bottom = low >= 0 ? std::max(0.0, low - margin) : low - margin;
  return {bottom, high + margin, false};
}

Scale scale_from_zero(double largest) {
  constexpr double room = 1.06;
  return {0, largest > 0 ? largest * room : 1, false};
}

}  // namespace cristae
