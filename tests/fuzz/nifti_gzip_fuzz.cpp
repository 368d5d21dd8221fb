#include "tests/fuzz/fuzz_stack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  const std::string path = scratch.put("a.nii.gz", bytes, count);
  cristae::fuzz::read_stack(path);
  cristae::fuzz::read_labels(path);
  return 0;
}
