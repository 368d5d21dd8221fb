#include "core/base/rounding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace cristae {
namespace {

constexpr int kFigures = 3;
constexpr int kCertainFigures = 10;  ///< no measure has more; those behind are left by arithmetic

/// value = digits * 10^power
struct Decimal {
  std::int64_t digits = 0;
  int power = 0;
};

Decimal decimal_of(double size) {
  std::array<char, 32> text{};
  const auto [end, fault] = std::to_chars(text.data(), text.data() + text.size(), size,
                                          std::chars_format::scientific, kCertainFigures - 1);
  const std::string_view all(text.data(), static_cast<std::size_t>(end - text.data()));
  const std::size_t mark = all.find('e');
  Decimal decimal;
  for (const char c : all.substr(0, mark)) {
    if (c != '.') decimal.digits = 10 * decimal.digits + (c - '0');
  }
  decimal.power = std::stoi(std::string(all.substr(mark + 1))) - (kCertainFigures - 1);
  return decimal;
}

double value_of(const Decimal& decimal) {
  const std::string text = std::to_string(decimal.digits) + "e" + std::to_string(decimal.power);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

double rounded_for_reading(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  Decimal decimal = decimal_of(std::abs(value));
  const int before_point = decimal.power + kCertainFigures;
  const int dropped = kCertainFigures - std::max(kFigures, before_point);
  if (dropped <= 0) return value;
  for (int i = 1; i < dropped; ++i) decimal.digits /= 10;
  decimal.digits = (decimal.digits + 5) / 10;
  decimal.power += dropped;
  return std::copysign(value_of(decimal), value);
}

}  // namespace cristae
