#include "tests/fuzz/fuzz_stack.h"

/// The input is cut in two: a folder of two sections.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  if (count < 2) return 0;
  const std::size_t cut = 1 + bytes[0] * (count - 1) / 256;
  scratch.put("section1.png", bytes + 1, cut - 1);
  scratch.put("section2.png", bytes + cut, count - cut);
  const std::string folder = scratch.folder();
  for (const char* odd_sections : {"", ":skip", ":pad"}) cristae::fuzz::read_stack(folder + odd_sections);
  cristae::fuzz::read_stack(scratch.put("single.jpg", bytes + 1, count - 1));
  return 0;
}
