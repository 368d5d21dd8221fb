#include "core/volume/array_axes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr const char* kRemedy = "save it again as one channel, one time point, in the order z, y, x";

[[noreturn]] void refuse_letters(const std::string& where, const std::vector<std::int64_t>& shape,
                                 const std::string& letters) {
  throw Error(ErrorKind::unsupported,
              fmt::format("{} is {} with axes {}; a stack has the axes z, y, x in this order", where,
                          array_shape_text(shape), letters),
              kRemedy);
}

}  // namespace

std::string array_shape_text(const std::vector<std::int64_t>& shape) {
  return fmt::format("{}", fmt::join(shape, " x "));
}

ArrayAxes axes_by_letters(const std::string& where, const std::vector<std::int64_t>& shape,
                          const std::string& letters) {
  if (letters.size() != shape.size()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has {} dimensions and names for {} ('{}')", where, shape.size(),
                            letters.size(), letters),
                "correct the names of the axes or remove them");
  }
  ArrayAxes axes{std::nullopt, letters.size(), letters.size()};
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters[i] == 'z')
      axes.z = i;
    else if (letters[i] == 'y')
      axes.y = i;
    else if (letters[i] == 'x')
      axes.x = i;
    else if (shape[i] != 1)
      refuse_letters(where, shape, letters);
  }
  const bool has_plane = axes.y < letters.size() && axes.x < letters.size();
  if (!has_plane || axes.y > axes.x || (axes.z && *axes.z > axes.y)) refuse_letters(where, shape, letters);
  return axes;
}

ArrayAxes axes_by_rank(const std::string& where, const std::vector<std::int64_t>& shape) {
  std::size_t begin = 0;
  std::size_t end = shape.size();
  while (end - begin > 3 && shape[begin] == 1) ++begin;
  while (end - begin > 3 && shape[end - 1] == 1) --end;
  const std::size_t rank = end - begin;
  if (rank != 2 && rank != 3) {
    throw Error(ErrorKind::unsupported,
                fmt::format("{} has {} dimensions ({}); a stack has three (z, y, x)", where, shape.size(),
                            array_shape_text(shape)),
                kRemedy);
  }
  ArrayAxes axes{std::nullopt, end - 2, end - 1};
  if (rank == 3) axes.z = begin;
  return axes;
}

}  // namespace cristae
