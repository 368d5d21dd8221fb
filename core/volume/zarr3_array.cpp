#include "core/volume/zarr3_array.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/json_fields.h"
#include "core/volume/pixel_type.h"
#include "core/volume/zarr3_codecs.h"
#include "core/volume/zarr3_shards.h"
#include "core/volume/zarr_chunks.h"
#include "core/volume/zarr_fill.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

[[noreturn]] void refuse(const std::string& name, const std::string& fact,
                         const std::string& remedy = "save it as plain Zarr version 3, or as version 2") {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact), remedy);
}

/// By the specification an array must not be read by who does not know one of its fields, unless the field
/// says that it may.
void require_known_fields(const json& header, const std::string& name) {
  constexpr std::array<std::string_view, 11> kKnown = {
      "zarr_format", "node_type",  "shape",  "data_type",       "chunk_grid",          "chunk_key_encoding",
      "fill_value",  "attributes", "codecs", "dimension_names", "storage_transformers"};
  for (const auto& [field, value] : header.items()) {
    const bool known = std::find(kKnown.begin(), kKnown.end(), field) != kKnown.end();
    if (!known && member(value, "must_understand") != false) {
      refuse(name, fmt::format("has the field '{}', which is not known here", field));
    }
  }
  if (!member(header, "storage_transformers").empty()) refuse(name, "goes through storage transformers");
}

PixelType type_of(const json& header, const std::string& name) {
  const json& wanted = member(header, "data_type");
  for (const PixelType type : {PixelType::uint8, PixelType::int8, PixelType::uint16, PixelType::int16,
                               PixelType::uint32, PixelType::int32, PixelType::uint64, PixelType::int64,
                               PixelType::float16, PixelType::float32, PixelType::float64}) {
    if (zarr3_name(wanted) == pixel_type_name(type)) return type;
  }
  const std::string said = zarr3_name(wanted);
  refuse(name, fmt::format("has the type '{}', which is no grey value", said.empty() ? wanted.dump() : said),
         "save it as whole or real numbers");
}

/// Chunks, or shards, along each dimension.
std::vector<std::int64_t> grid_chunk(const json& header) {
  return whole_numbers_of(member(member(member(header, "chunk_grid"), "configuration"), "chunk_shape"));
}

void require_regular_grid(const json& header, const std::string& name) {
  const std::string grid = zarr3_name(member(header, "chunk_grid"));
  if (grid != "regular") {
    refuse(name, fmt::format("has the chunk grid '{}'", grid), "save it with chunks of one shape");
  }
  const std::vector<std::int64_t> shape = whole_numbers_of(member(header, "shape"));
  const bool is_shape =
      !shape.empty() && std::all_of(shape.begin(), shape.end(), [](std::int64_t side) { return side >= 0; });
  if (is_shape && grid_chunk(header).size() == shape.size()) return;
  throw Error(ErrorKind::bad_input, fmt::format("{}: its zarr.json has no sensible shape and chunks", name),
              "copy the folder again from where it came");
}

/// The names of the files of an array: "c/0/2/1" by default, "0.2.1" as in version 2.
struct ChunkKeys {
  fs::path folder;
  std::string separator;
  bool begins_with_c = true;

  fs::path operator()(const std::vector<std::int64_t>& index) const {
    const std::string places = fmt::format("{}", fmt::join(index, separator));
    return folder / (begins_with_c ? "c" + separator + places : places);
  }
};

ChunkKeys read_keys(const fs::path& folder, const json& header) {
  const json& encoding = member(header, "chunk_key_encoding");
  const std::string kind = zarr3_name(encoding);
  const json& separator = member(member(encoding, "configuration"), "separator");
  ChunkKeys keys{folder, text_of(separator), kind == "default"};
  if (separator.is_null()) keys.separator = keys.begins_with_c ? "/" : ".";
  const bool is_separator = keys.separator == "/" || keys.separator == ".";
  if ((kind == "default" || kind == "v2") && is_separator) return keys;
  refuse(folder.string(), "parts its chunk names in an unknown way");
}

/// The configuration of the codec that makes shards; null: the array has none.
const json& sharding_of(const json& header) {
  static const json kNone;
  const json& codecs = member(header, "codecs");
  const bool is_alone =
      codecs.is_array() && codecs.size() == 1 && has_zarr3_codec(codecs, "sharding_indexed");
  return is_alone ? member(codecs[0], "configuration") : kNone;
}

void read_plain_chunks(const json& header, const ChunkKeys& keys, const std::string& name,
                       ChunkedArray& array) {
  array.chunk = grid_chunk(header);
  const Zarr3Codecs codecs =
      read_zarr3_codecs(member(header, "codecs"), array.shape.size(), pixel_bytes(array.type), name);
  array.first_fastest = codecs.first_fastest;
  array.swapped = codecs.swapped;
  const std::size_t bytes = zarr_chunk_bytes(array.chunk, array.type, name);
  array.load = [codecs, bytes,
                keys](const std::vector<std::int64_t>& index) -> std::optional<std::vector<std::uint8_t>> {
    const fs::path path = keys(index);
    const auto stored = read_chunk_file(path, bytes);
    if (!stored) return std::nullopt;
    return unpack_zarr3_chunk(codecs, *stored, bytes, path.string());
  };
}

void read_shards(const json& header, const ChunkKeys& keys, const std::string& name, ChunkedArray& array) {
  Zarr3Sharding sharding =
      read_zarr3_sharding(sharding_of(header), grid_chunk(header), pixel_bytes(array.type), name);
  array.chunk = sharding.chunk;
  array.first_fastest = sharding.codecs.first_fastest;
  array.swapped = sharding.codecs.swapped;
  const std::size_t bytes = zarr_chunk_bytes(array.chunk, array.type, name);
  const auto shards = std::make_shared<const Zarr3Shards>(std::move(sharding), array.shape, bytes, keys);
  array.load = [shards](const std::vector<std::int64_t>& index) { return shards->load(index); };
}

}  // namespace

ChunkedArray read_zarr3_array(const fs::path& folder, const json& header) {
  const std::string name = folder.string();
  require_known_fields(header, name);
  require_regular_grid(header, name);
  ChunkedArray array;
  array.shape = whole_numbers_of(member(header, "shape"));
  array.type = type_of(header, name);
  const ChunkKeys keys = read_keys(folder, header);
  if (sharding_of(header).is_null())
    read_plain_chunks(header, keys, name, array);
  else
    read_shards(header, keys, name, array);
  array.fill = zarr_fill(member(header, "fill_value"), array.type, array.swapped);
  return array;
}

std::string zarr3_layout(const json& header) {
  const json& sharding = sharding_of(header);
  const std::string whole = array_shape_text(grid_chunk(header));
  if (sharding.is_null()) return "chunks " + whole + zarr3_packing_text(member(header, "codecs"));
  const std::string chunk = array_shape_text(whole_numbers_of(member(sharding, "chunk_shape")));
  return fmt::format("chunks {} in shards of {}{}", chunk, whole,
                     zarr3_packing_text(member(sharding, "codecs")));
}

}  // namespace cristae
