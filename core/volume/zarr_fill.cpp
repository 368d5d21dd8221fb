#include "core/volume/zarr_fill.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <optional>
#include <string>

#include <opencv2/core/mat.hpp>

#include "core/volume/binary_file.h"
#include "core/volume/json_fields.h"

namespace cristae {
namespace {

template <typename T>
std::vector<std::uint8_t> fill_bytes(T value, bool swapped) {
  std::vector<std::uint8_t> bytes(sizeof(T));
  std::memcpy(bytes.data(), &value, sizeof(T));
  if (swapped) std::reverse(bytes.begin(), bytes.end());
  return bytes;
}

template <typename T>
std::vector<std::uint8_t> whole_fill(const nlohmann::json& value, bool swapped) {
  // Values that the type cannot hold would be undefined to convert; they mean nothing, so 0.
  if (value.is_boolean()) return fill_bytes(static_cast<T>(value.get<bool>()), swapped);
  if (!value.is_number()) return fill_bytes(T{0}, swapped);
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    return fill_bytes(
        number <= static_cast<std::uint64_t>(std::numeric_limits<T>::max()) ? static_cast<T>(number) : T{0},
        swapped);
  }
  const auto number = value.get<double>();
  const bool fits = number >= static_cast<double>(std::numeric_limits<T>::min()) &&
                    number < static_cast<double>(std::numeric_limits<T>::max());
  return fill_bytes(fits ? static_cast<T>(number) : T{0}, swapped);
}

/// The bits of a number as hexadecimal digits, "0x7fc00000", which version 3 has for every kind of NaN.
template <typename Bits>
std::optional<Bits> bits_of(const std::string& text) {
  if (text.size() != 2 + 2 * sizeof(Bits) || !text.starts_with("0x")) return std::nullopt;
  Bits bits = 0;
  const char* end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data() + 2, end, bits, 16);
  if (fault != std::errc() || stop != end) return std::nullopt;
  return bits;
}

double real_value(const nlohmann::json& value) {
  if (value.is_number()) return value.get<double>();
  const std::string text = text_of(value);
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text == "Infinity") return std::numeric_limits<double>::infinity();
  if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
  return 0;
}

template <typename Real, typename Bits>
std::vector<std::uint8_t> real_fill(const nlohmann::json& value, bool swapped) {
  if (const auto bits = bits_of<Bits>(text_of(value))) return fill_bytes(*bits, swapped);
  return fill_bytes(static_cast<Real>(real_value(value)), swapped);
}

std::vector<std::uint8_t> half_fill(const nlohmann::json& value, bool swapped) {
  if (const auto bits = bits_of<std::uint16_t>(text_of(value))) return fill_bytes(*bits, swapped);
  cv::Mat half;
  cv::Mat(1, 1, CV_32F, cv::Scalar(real_value(value))).convertTo(half, CV_16F);
  return fill_bytes(load<std::uint16_t>(half.data, false), swapped);
}

}  // namespace

std::vector<std::uint8_t> zarr_fill(const nlohmann::json& value, PixelType type, bool swapped) {
  switch (type) {
    case PixelType::uint8: return whole_fill<std::uint8_t>(value, swapped);
    case PixelType::int8: return whole_fill<std::int8_t>(value, swapped);
    case PixelType::uint16: return whole_fill<std::uint16_t>(value, swapped);
    case PixelType::int16: return whole_fill<std::int16_t>(value, swapped);
    case PixelType::uint32: return whole_fill<std::uint32_t>(value, swapped);
    case PixelType::int32: return whole_fill<std::int32_t>(value, swapped);
    case PixelType::uint64: return whole_fill<std::uint64_t>(value, swapped);
    case PixelType::int64: return whole_fill<std::int64_t>(value, swapped);
    case PixelType::float32: return real_fill<float, std::uint32_t>(value, swapped);
    case PixelType::float64: return real_fill<double, std::uint64_t>(value, swapped);
    case PixelType::float16: break;
  }
  return half_fill(value, swapped);
}

}  // namespace cristae
