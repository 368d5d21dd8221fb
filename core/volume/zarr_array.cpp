#include "core/volume/zarr_array.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/json_fields.h"
#include "core/volume/numpy_type.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

using nlohmann::json;

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact),
              "save it packed by Blosc, gzip, zlib or not at all, without filters");
}

ChunkPacking packing_of(const json& compressor, const std::string& name) {
  if (compressor.is_null()) return ChunkPacking::none;
  const std::string id = text_of(member(compressor, "id"));
  if (id == "blosc") return ChunkPacking::blosc;
  if (id == "zlib" || id == "gzip") return ChunkPacking::gzip;
  refuse(name, fmt::format("is packed by '{}'", id));
}

template <typename T>
std::vector<std::uint8_t> bytes_of(T value, bool swapped) {
  std::vector<std::uint8_t> bytes(sizeof(T));
  std::memcpy(bytes.data(), &value, sizeof(T));
  if (swapped) std::reverse(bytes.begin(), bytes.end());
  return bytes;
}

template <typename T>
std::vector<std::uint8_t> whole_fill(const json& value, bool swapped) {
  // Values that the type cannot hold would be undefined to convert; they mean nothing, so 0.
  if (value.is_boolean()) return bytes_of(static_cast<T>(value.get<bool>()), swapped);
  if (!value.is_number()) return bytes_of(T{0}, swapped);
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    return bytes_of(
        number <= static_cast<std::uint64_t>(std::numeric_limits<T>::max()) ? static_cast<T>(number) : T{0},
        swapped);
  }
  const auto number = value.get<double>();
  const bool fits = number >= static_cast<double>(std::numeric_limits<T>::min()) &&
                    number < static_cast<double>(std::numeric_limits<T>::max());
  return bytes_of(fits ? static_cast<T>(number) : T{0}, swapped);
}

double real_fill(const json& value) {
  if (value.is_number()) return value.get<double>();
  const std::string text = text_of(value);
  if (text == "NaN") return std::numeric_limits<double>::quiet_NaN();
  if (text == "Infinity") return std::numeric_limits<double>::infinity();
  if (text == "-Infinity") return -std::numeric_limits<double>::infinity();
  return 0;
}

/// One voxel in the stored byte order; without a fill value it is 0.
std::vector<std::uint8_t> fill_bytes(const json& value, PixelType type, bool swapped) {
  switch (type) {
    case PixelType::uint8: return whole_fill<std::uint8_t>(value, swapped);
    case PixelType::int8: return whole_fill<std::int8_t>(value, swapped);
    case PixelType::uint16: return whole_fill<std::uint16_t>(value, swapped);
    case PixelType::int16: return whole_fill<std::int16_t>(value, swapped);
    case PixelType::uint32: return whole_fill<std::uint32_t>(value, swapped);
    case PixelType::int32: return whole_fill<std::int32_t>(value, swapped);
    case PixelType::uint64: return whole_fill<std::uint64_t>(value, swapped);
    case PixelType::int64: return whole_fill<std::int64_t>(value, swapped);
    case PixelType::float32: return bytes_of(static_cast<float>(real_fill(value)), swapped);
    case PixelType::float64: return bytes_of(real_fill(value), swapped);
    case PixelType::float16: break;
  }
  return {0, 0};
}

struct ChunkFiles {
  std::filesystem::path folder;
  std::string separator;
  ChunkPacking packing = ChunkPacking::none;
  std::size_t bytes = 0;  // of a chunk, unpacked

  std::optional<std::vector<std::uint8_t>> load(const std::vector<std::int64_t>& index) const {
    const std::filesystem::path path = folder / fmt::format("{}", fmt::join(index, separator));
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return std::nullopt;
    const BinaryFile file(path);
    // No packing makes it longer than this.
    constexpr std::size_t kSpare = std::size_t{1} << 16;
    if (file.size() > 2 * bytes + kSpare) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{} has {} bytes, a chunk has {}", file.name(), file.size(), bytes),
                  "copy the folder again from where it came");
    }
    std::vector<std::uint8_t> packed(static_cast<std::size_t>(file.size()));
    file.read(0, packed.data(), packed.size());
    return unpack_chunk(packing, packed, bytes, file.name());
  }
};

std::size_t chunk_bytes(const ChunkedArray& array, const std::string& name) {
  std::uint64_t bytes = pixel_bytes(array.type);
  for (const std::int64_t side : array.chunk) {
    if (side < 1 || bytes > (std::uint64_t{1} << 31) / static_cast<std::uint64_t>(side)) {
      throw Error(ErrorKind::unsupported,
                  fmt::format("{} has chunks of {}", name, array_shape_text(array.chunk)),
                  "save it with chunks of some megabytes");
    }
    bytes *= static_cast<std::uint64_t>(side);
  }
  return static_cast<std::size_t>(bytes);
}

}  // namespace

ChunkedArray read_zarr_array(const std::filesystem::path& folder) {
  const std::string name = folder.string();
  const json header = read_json_object(folder / ".zarray");
  const json& version = member(header, "zarr_format");
  if (version != 2) refuse(name, fmt::format("has the Zarr format {}", version.dump()));
  ChunkedArray array;
  array.shape = whole_numbers_of(member(header, "shape"));
  array.chunk = whole_numbers_of(member(header, "chunks"));
  if (array.shape.empty() || array.shape.size() != array.chunk.size()) {
    throw Error(ErrorKind::bad_input, fmt::format("{}: its .zarray has no sensible shape and chunks", name),
                "copy the folder again from where it came");
  }
  const json& filters = member(header, "filters");
  if (!filters.is_null() && !filters.empty()) refuse(name, "goes through filters");
  // A list is a record of several numbers.
  const NumpyType type = parse_numpy_type(text_of(member(header, "dtype")), name);
  array.type = type.type;
  array.swapped = type.swapped;
  array.first_fastest = text_of(member(header, "order")) == "F";
  array.fill = fill_bytes(member(header, "fill_value"), array.type, array.swapped);
  const std::string separator = text_of(member(header, "dimension_separator"));
  const ChunkFiles files{folder, separator.empty() ? "." : separator,
                         packing_of(member(header, "compressor"), name), chunk_bytes(array, name)};
  if (files.separator != "." && files.separator != "/")
    refuse(name, "parts its chunk names in an unknown way");
  array.load = [files](const std::vector<std::int64_t>& index) { return files.load(index); };
  return array;
}

std::string zarr_layout(const std::filesystem::path& folder) {
  const json header = read_json_object(folder / ".zarray");
  const json& compressor = member(header, "compressor");
  std::string layout = fmt::format("chunks {}", array_shape_text(whole_numbers_of(member(header, "chunks"))));
  if (compressor.is_null()) return layout;
  layout += ", " + text_of(member(compressor, "id"));
  const std::string method = text_of(member(compressor, "cname"));
  return method.empty() ? layout : fmt::format("{} ({})", layout, method);
}

}  // namespace cristae
