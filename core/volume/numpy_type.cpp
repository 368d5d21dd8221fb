#include "core/volume/numpy_type.h"

#include <bit>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

struct Spelling {
  std::string_view text;  // without byte order
  PixelType type;
};

constexpr Spelling kSpellings[] = {
    {"u1", PixelType::uint8},   {"b1", PixelType::uint8},   {"i1", PixelType::int8},
    {"u2", PixelType::uint16},  {"i2", PixelType::int16},   {"u4", PixelType::uint32},
    {"i4", PixelType::int32},   {"u8", PixelType::uint64},  {"i8", PixelType::int64},
    {"f2", PixelType::float16}, {"f4", PixelType::float32}, {"f8", PixelType::float64},
};

}  // namespace

NumpyType parse_numpy_type(std::string_view text, const std::string& name) {
  if (text.find('O') != std::string_view::npos) {
    throw Error(ErrorKind::unsupported,
                fmt::format("{} holds Python objects, which are never loaded: they can run a program", name),
                "save the array alone, as whole or real numbers");
  }
  constexpr std::string_view kOrders = "<>|=";
  if (!text.empty() && kOrders.find(text.front()) != std::string_view::npos) {
    const bool is_little = std::endian::native == std::endian::little;
    const bool swapped = text.front() == (is_little ? '>' : '<');
    for (const Spelling& known : kSpellings) {
      if (text.substr(1) == known.text) return {known.type, swapped};
    }
  }
  throw Error(ErrorKind::unsupported, fmt::format("{} has the type '{}', which is no grey value", name, text),
              "save it as whole or real numbers");
}

}  // namespace cristae
