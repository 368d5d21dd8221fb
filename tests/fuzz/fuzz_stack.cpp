#include "tests/fuzz/fuzz_stack.h"

#include <algorithm>
#include <fstream>
#include <unistd.h>

#include "core/base/error.h"
#include "core/volume/intensity.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"

namespace cristae::fuzz {
namespace {

constexpr std::int64_t kReadSections = 4;
// Larger sections are plausible to the readers, but one input should not take seconds.
constexpr std::int64_t kLargestSection = std::int64_t{1} << 22;

bool is_small(const Shape& shape) { return shape.y * shape.x <= kLargestSection; }

}  // namespace

Scratch::Scratch() : folder_("/dev/shm/cristae-fuzz-" + std::to_string(::getpid())) {
  std::filesystem::create_directories(folder_);
}

Scratch::~Scratch() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string Scratch::put(const std::string& name, const std::uint8_t* bytes, std::size_t count) const {
  const std::filesystem::path path = folder_ / name;
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(count));
  return path.string();
}

void read_stack(const std::string& reference) {
  try {
    const auto stack = open_stack(reference);
    const Shape shape = stack->info().shape;
    for (std::int64_t z = 0; z < std::min(shape.z, kReadSections); ++z) {
      try {
        if (is_small(shape)) stack->section(z);
      } catch (const Error&) {
      }
    }
    if (is_small(shape) && shape.z > kReadSections) stack->section(shape.z - 1);
  } catch (const Error&) {
  }
}

void read_labels(const std::string& reference) {
  try {
    if (!is_small(open_stack(reference)->info().shape)) return;
    const LabelStack labels = open_labels(reference + "[0:1]");
    labels.mask(0);
    labels.ids(0);
  } catch (const Error&) {
  }
}

}  // namespace cristae::fuzz
