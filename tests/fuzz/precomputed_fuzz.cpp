#include <algorithm>
#include <filesystem>

#include "tests/fuzz/fuzz_stack.h"

/// The input is cut at its first zero, which JSON does not have: the info, and a chunk that is the first of
/// the fixtures by every name it has there, or a shard.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  const std::uint8_t* end = bytes + count;
  const std::uint8_t* info = std::find(bytes, end, 0);
  if (info == end) return 0;
  std::filesystem::create_directories(scratch.folder() + "/a.precomputed/level0");
  scratch.put("a.precomputed/info", bytes, static_cast<std::size_t>(info - bytes));
  for (const char* name : {"-3-1_100-103_20-22", "0-4_0-3_0-2", "0.shard", "06.shard"}) {
    scratch.put(std::string("a.precomputed/level0/") + name, info + 1,
                static_cast<std::size_t>(end - info - 1));
  }
  cristae::fuzz::read_stack(scratch.folder() + "/a.precomputed");
  cristae::fuzz::read_labels(scratch.folder() + "/a.precomputed");
  return 0;
}
