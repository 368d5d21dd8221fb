#include <algorithm>
#include <filesystem>

#include "tests/fuzz/fuzz_stack.h"

/// The input is cut at its first two zeros, which JSON does not have: the header of an array, that of the
/// group around it, a chunk or a shard. Nothing is added, since the index of a shard may lie at its end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  const std::uint8_t* end = bytes + count;
  const std::uint8_t* header = std::find(bytes, end, 0);
  if (header == end) return 0;
  const std::uint8_t* group = std::find(header + 1, end, 0);
  if (group == end) return 0;
  std::filesystem::create_directories(scratch.folder() + "/a.zarr/0/c/0/0");
  scratch.put("a.zarr/0/zarr.json", bytes, static_cast<std::size_t>(header - bytes));
  scratch.put("a.zarr/zarr.json", header + 1, static_cast<std::size_t>(group - header - 1));
  for (const char* name : {"a.zarr/0/c.0.0.0", "a.zarr/0/c/0/0/0"}) {
    scratch.put(name, group + 1, static_cast<std::size_t>(end - group - 1));
  }
  cristae::fuzz::read_stack(scratch.folder() + "/a.zarr");
  cristae::fuzz::read_stack(scratch.folder() + "/a.zarr/0");
  cristae::fuzz::read_labels(scratch.folder() + "/a.zarr");
  return 0;
}
