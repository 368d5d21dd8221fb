#include "core/volume/zarr_fill.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>

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

double real_fill(const nlohmann::json& value) {
  if (value.is_number()) return value.get<double>();
  const std::string text = text_of(value);
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text == "Infinity") return std::numeric_limits<double>::infinity();
  if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
  return 0;
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
    case PixelType::float32: return fill_bytes(static_cast<float>(real_fill(value)), swapped);
    case PixelType::float64: return fill_bytes(real_fill(value), swapped);
    case PixelType::float16: break;
  }
  return {0, 0};
}

}  // namespace cristae
