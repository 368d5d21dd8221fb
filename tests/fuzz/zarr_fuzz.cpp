#include <filesystem>

#include "tests/fuzz/fuzz_stack.h"

/// The input is cut in three, at places that its first two bytes name: the header of an array, the attributes
/// of the group around it, a chunk.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  if (count < 3) return 0;
  const std::size_t rest = count - 2;
  const std::size_t header = bytes[0] * rest / 256;
  const std::size_t attributes = bytes[1] * (rest - header) / 256;
  std::filesystem::create_directories(scratch.folder() + "/a.zarr/0/0/0");
  scratch.put("a.zarr/0/.zarray", bytes + 2, header);
  scratch.put("a.zarr/.zattrs", bytes + 2 + header, attributes);
  for (const char* name : {"a.zarr/0/0.0.0", "a.zarr/0/0/0/0"}) {
    scratch.put(name, bytes + 2 + header + attributes, rest - header - attributes);
  }
  cristae::fuzz::read_stack(scratch.folder() + "/a.zarr");
  cristae::fuzz::read_stack(scratch.folder() + "/a.zarr/0");
  cristae::fuzz::read_labels(scratch.folder() + "/a.zarr");
  return 0;
}
