#include <filesystem>

#include "tests/fuzz/fuzz_stack.h"

/// The input is cut in two, at a place that its first byte names: attributes and a chunk.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  if (count < 2) return 0;
  const std::size_t cut = bytes[0] * (count - 1) / 256;
  std::filesystem::create_directories(scratch.folder() + "/a.n5/0/0");
  scratch.put("a.n5/attributes.json", bytes + 1, cut);
  scratch.put("a.n5/0/0/0", bytes + 1 + cut, count - 1 - cut);
  cristae::fuzz::read_stack(scratch.folder() + "/a.n5");
  cristae::fuzz::read_labels(scratch.folder() + "/a.n5");
  return 0;
}
