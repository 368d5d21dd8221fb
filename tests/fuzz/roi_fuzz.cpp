#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "tests/fuzz/fuzz_stack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  const std::string path = scratch.put("a.roi", bytes, count);
  for (const auto& stack : {std::optional<cristae::Shape>(), std::optional(cristae::Shape{4, 20, 20})}) {
    try {
      cristae::read_points(path, stack);
    } catch (const cristae::Error&) {
    }
  }
  return 0;
}
