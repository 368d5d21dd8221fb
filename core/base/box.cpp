#include "core/base/box.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace cristae {
namespace {

/// "4:20", first and past the last.
bool parse_range(std::string_view text, std::int64_t& begin, std::int64_t& end) {
  const char* last = text.data() + text.size();
  const auto first = std::from_chars(text.data(), last, begin);
  if (first.ec != std::errc() || first.ptr == last || *first.ptr != ':') return false;
  const auto second = std::from_chars(first.ptr + 1, last, end);
  return second.ec == std::errc() && second.ptr == last;
}

}  // namespace

bool lies_in(const Box& box, const Shape& field) {
  const std::array<std::int64_t, 3> extent{field.z, field.y, field.x};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (box.begin[axis] < 0 || box.begin[axis] >= box.end[axis] || box.end[axis] > extent[axis]) return false;
  }
  return true;
}

std::string text_of(const Box& box) {
  std::string text;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (axis > 0) text += ',';
    text += std::to_string(box.begin[axis]) + ':' + std::to_string(box.end[axis]);
  }
  return text;
}

std::optional<Box> box_from_text(std::string_view text, std::int64_t sections) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  if (parts.size() != 2 && parts.size() != 3) return std::nullopt;
  Box box{{0, 0, 0}, {sections, 0, 0}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t axis = i + 3 - parts.size();
    if (!parse_range(parts[i], box.begin[axis], box.end[axis])) return std::nullopt;
  }
  return box;
}

}  // namespace cristae
