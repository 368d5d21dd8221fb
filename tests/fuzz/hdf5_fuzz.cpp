#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "tests/fuzz/fuzz_stack.h"

namespace {

/// What readers of packs do: list, describe, read attributes.
void browse(const std::string& path) {
  try {
    const auto file = cristae::Hdf5File::open(path);
    for (const auto& info : file.datasets()) {
      file.text_attribute(info.name, "axistags");
      file.number_attribute(info.name, "element_size_um");
    }
    file.text_attribute("/", "recipe");
  } catch (const cristae::Error&) {
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const cristae::fuzz::Scratch scratch;
  const std::string path = scratch.put("a.h5", bytes, count);
  browse(path);
  cristae::fuzz::read_stack(path);
  cristae::fuzz::read_labels(path);
  return 0;
}
