#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "tests/fuzz/fuzz_stack.h"

/// Sound HDF5 files with unexpected content: the input chooses rank, sides, type, chunks, attributes.
/// Damage to the container itself is the concern of hdf5_fuzz.
namespace {

using namespace cristae;

class Input {
 public:
  Input(const std::uint8_t* bytes, std::size_t count) : bytes_(bytes, count) {}
  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const std::uint8_t first = bytes_.front();
    bytes_ = bytes_.subspan(1);
    return first;
  }
  std::int64_t side() {
    const int power = byte() % 45;
    return power < 30 ? byte() % 9 : std::int64_t{1} << power;
  }
  std::string text() {
    const std::size_t count = std::min<std::size_t>(byte(), bytes_.size());
    const std::string taken(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(count));
    bytes_ = bytes_.subspan(count);
    return taken;
  }

 private:
  std::span<const std::uint8_t> bytes_;
};

void add_dataset(Hdf5File& file, const std::string& name, Input& input) {
  std::vector<std::int64_t> shape(input.byte() % 6);
  for (std::int64_t& side : shape) side = input.side();
  DatasetStorage storage;
  // Contiguous datasets may be of any size, since nothing is written; chunks keep theirs small.
  if (input.byte() % 2)
    storage = {.chunk = std::vector<std::int64_t>(shape.size(), 8), .deflate = input.byte() % 3};
  file.create_dataset(name, static_cast<PixelType>(input.byte() % 11), shape, storage);
  if (input.byte() % 2) file.set_attribute(name, "axistags", input.text());
  if (input.byte() % 2) {
    std::vector<double> size(input.byte() % 5);
    for (double& side : size) side = (input.byte() - 8) / 16.0;
    if (!size.empty()) file.set_attribute(name, "element_size_um", size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  static const fuzz::Scratch scratch;
  const std::string path = scratch.folder() + "/a.h5";
  constexpr std::array<const char*, 4> kNames = {"/raw", "/labels", "/sections/a1", "/sections/a10"};
  Input input(bytes, count);
  try {
    Hdf5File file = Hdf5File::create(path);
    const int datasets = 1 + input.byte() % 4;
    for (int i = 0; i < datasets; ++i) add_dataset(file, kNames[static_cast<std::size_t>(i)], input);
    file.close();
  } catch (const Error&) {  // the library refuses some shapes
  }
  fuzz::read_stack(path);
  fuzz::read_stack(path + ":/sections");
  fuzz::read_labels(path);
  return 0;
}
