#include "core/volume/zarr_chunks.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/binary_file.h"
#include "core/volume/pixel_type.h"

namespace cristae {

std::size_t zarr_chunk_bytes(const std::vector<std::int64_t>& chunk, PixelType type,
                             const std::string& name) {
  std::uint64_t bytes = pixel_bytes(type);
  for (const std::int64_t side : chunk) {
    if (side < 1 || bytes > (std::uint64_t{1} << 31) / static_cast<std::uint64_t>(side)) {
      throw Error(ErrorKind::unsupported, fmt::format("{} has chunks of {}", name, array_shape_text(chunk)),
                  "save it with chunks of some megabytes");
    }
    bytes *= static_cast<std::uint64_t>(side);
  }
  return static_cast<std::size_t>(bytes);
}

void require_plausible_chunk(std::uint64_t stored, std::size_t bytes, const std::string& name) {
  constexpr std::size_t kSpare = std::size_t{1} << 16;
  if (stored <= 2 * bytes + kSpare) return;
  throw Error(ErrorKind::bad_input, fmt::format("{} has {} bytes, a chunk has {}", name, stored, bytes),
              "copy the folder again from where it came");
}

std::optional<std::vector<std::uint8_t>> read_chunk_file(const std::filesystem::path& path,
                                                         std::size_t bytes) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::nullopt;
  const BinaryFile file(path);
  require_plausible_chunk(file.size(), bytes, file.name());
  std::vector<std::uint8_t> stored(static_cast<std::size_t>(file.size()));
  file.read(0, stored.data(), stored.size());
  return stored;
}

}  // namespace cristae
