#include "core/volume/zarr_array.h"

#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/json_fields.h"
#include "core/volume/numpy_type.h"
#include "core/volume/zarr_chunks.h"
#include "core/volume/zarr_fill.h"

namespace cristae {
namespace {

using nlohmann::json;

[[noreturn]] void refuse(const std::string& name, const std::string& fact) {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact),
              "save it packed by Blosc, zstd, gzip, zlib or not at all, without filters");
}

ChunkPacking packing_of(const json& compressor, const std::string& name) {
  if (compressor.is_null()) return ChunkPacking::none;
  const std::string id = text_of(member(compressor, "id"));
  if (id == "blosc") return ChunkPacking::blosc;
  if (id == "zlib" || id == "gzip") return ChunkPacking::gzip;
  if (id == "zstd") return ChunkPacking::zstd;
  refuse(name, fmt::format("is packed by '{}'", id));
}

struct ChunkFiles {
  std::filesystem::path folder;
  std::string separator;
  ChunkPacking packing = ChunkPacking::none;
  std::size_t bytes = 0;  // of a chunk, unpacked

  std::optional<std::vector<std::uint8_t>> load(const std::vector<std::int64_t>& index) const {
    const std::filesystem::path path = folder / fmt::format("{}", fmt::join(index, separator));
    const auto packed = read_chunk_file(path, bytes);
    if (!packed) return std::nullopt;
    return unpack_chunk(packing, *packed, bytes, path.string());
  }
};

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
  array.fill = zarr_fill(member(header, "fill_value"), array.type, array.swapped);
  const std::string separator = text_of(member(header, "dimension_separator"));
  const ChunkFiles files{folder, separator.empty() ? "." : separator,
                         packing_of(member(header, "compressor"), name),
                         zarr_chunk_bytes(array.chunk, array.type, name)};
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
