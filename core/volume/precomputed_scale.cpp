#include "core/volume/precomputed_scale.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/json_fields.h"
#include "core/volume/pixel_type.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kEncodings[] = {"raw", "jpeg", "png", "compressed_segmentation"};

[[noreturn]] void refuse_field(const std::string& name, const char* field, const json& value) {
  std::string text = value.dump();
  constexpr std::size_t kShown = 60;
  if (text.size() > kShown) text = "...";
  throw Error(ErrorKind::bad_input, fmt::format("{}: its info has no sensible {} ({})", name, field, text),
              "copy the folder again from where it came");
}

/// x, y, z as the format lists them. Whole numbers may be written as 64.0.
std::optional<Shape> triple_of(const json& value) {
  constexpr double kMost = 9007199254740992.0;  // 2^53: what JSON carries
  const std::vector<double> xyz = numbers_of(value);
  const auto is_whole = [](double number) {
    return number == std::floor(number) && std::abs(number) <= kMost;
  };
  if (xyz.size() != 3 || !std::all_of(xyz.begin(), xyz.end(), is_whole)) return std::nullopt;
  return Shape{static_cast<std::int64_t>(xyz[2]), static_cast<std::int64_t>(xyz[1]),
               static_cast<std::int64_t>(xyz[0])};
}

bool is_positive(const Shape& shape) { return shape.z >= 1 && shape.y >= 1 && shape.x >= 1; }

/// Three sides, each at least 1 and below 2^31.
Shape sides_of(const json& value, const char* field, const std::string& name) {
  constexpr std::int64_t kMost = (std::int64_t{1} << 31) - 1;
  const auto sides = triple_of(value);
  if (!sides || !is_positive(*sides) || std::max({sides->z, sides->y, sides->x}) > kMost)
    refuse_field(name, field, value);
  return *sides;
}

Shape offset_of(const json& value, const std::string& name) {
  if (value.is_null()) return {};
  const auto offset = triple_of(value);
  if (!offset) refuse_field(name, "voxel_offset", value);
  return *offset;
}

/// The format does not mind upper case.
std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return text;
}

PixelType voxel_type(const json& info, const std::string& name) {
  const std::string wanted = lowered(text_of(member(info, "data_type")));
  for (const PixelType type : {PixelType::uint8, PixelType::int8, PixelType::uint16, PixelType::int16,
                               PixelType::uint32, PixelType::int32, PixelType::uint64, PixelType::float32}) {
    if (wanted == pixel_type_name(type)) return type;
  }
  throw Error(ErrorKind::unsupported, fmt::format("{} has the precomputed type '{}'", name, wanted),
              "save it as whole or real numbers");
}

PrecomputedEncoding encoding_of(const json& scale, const std::string& name) {
  const std::string wanted = lowered(text_of(member(scale, "encoding")));
  const auto* const found = std::find(std::begin(kEncodings), std::end(kEncodings), wanted);
  if (found != std::end(kEncodings)) {
    return static_cast<PrecomputedEncoding>(std::distance(std::begin(kEncodings), found));
  }
  throw Error(ErrorKind::unsupported, fmt::format("{} has the precomputed encoding '{}'", name, wanted),
              "save it with the encoding raw, jpeg, png or compressed_segmentation");
}

bool can_encode(PrecomputedEncoding encoding, PixelType type) {
  switch (encoding) {
    case PrecomputedEncoding::raw: return true;
    case PrecomputedEncoding::jpeg: return type == PixelType::uint8;
    case PrecomputedEncoding::png: return type == PixelType::uint8 || type == PixelType::uint16;
    case PrecomputedEncoding::compressed_segmentation: break;
  }
  return type == PixelType::uint32 || type == PixelType::uint64;
}

/// A block is unpacked from a few bytes, so its size must not be left to the file.
Shape block_of(const json& scale, const std::string& name) {
  constexpr const char* kField = "compressed_segmentation_block_size";
  constexpr std::int64_t kMostVoxels = std::int64_t{1} << 18;
  const Shape block = sides_of(member(scale, kField), kField, name);
  if (block.z <= kMostVoxels && block.y <= kMostVoxels / block.z &&
      block.x <= kMostVoxels / block.z / block.y)
    return block;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has blocks of {}", name, array_shape_text({block.z, block.y, block.x})),
              "save it with blocks of 8 x 8 x 8");
}

void require_volume(const json& info, const std::string& name) {
  const std::string kind = text_of(member(info, "@type"));
  if (!kind.empty() && kind != "neuroglancer_multiscale_volume") {
    throw Error(ErrorKind::unsupported, fmt::format("{} is of the kind {}, not a volume", name, kind),
                "give the folder of the volume itself");
  }
  const json& channels = member(info, "num_channels");
  if (channels.is_null() || channels == 1) return;
  throw Error(ErrorKind::unsupported, fmt::format("{} has {} channels", name, channels.dump()),
              "save it as whole or real numbers of one channel");
}

std::vector<std::string> keys_of(const json& scales) {
  std::vector<std::string> keys;
  for (const json& scale : scales) keys.push_back(text_of(member(scale, "key")));
  return keys;
}

/// A key comes before a number, which may be the name of another scale.
std::size_t choose_scale(const std::vector<std::string>& keys, std::string wanted, const std::string& name) {
  while (wanted.starts_with('/')) wanted.erase(0, 1);
  if (wanted.empty()) return 0;
  const auto found = std::find(keys.begin(), keys.end(), wanted);
  if (found != keys.end()) return static_cast<std::size_t>(found - keys.begin());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (wanted == std::to_string(i)) return i;
  }
  throw Error(ErrorKind::not_found, fmt::format("{} has no scale '{}'", name, wanted),
              fmt::format("choose one of: {}", fmt::join(keys, ", ")));
}

/// The format lets keys lead out of the folder; what is opened here is one folder.
fs::path folder_of(const fs::path& folder, const std::string& key) {
  const fs::path relative = fs::path(key).lexically_normal();
  if (!relative.is_absolute() && !relative.string().starts_with("..")) return folder / relative;
  throw Error(ErrorKind::bad_input, fmt::format("{} names '{}', which lies outside", folder.string(), key),
              "put the folder of this scale beside the info and name it there");
}

Shape stored_shape(const json& scale, const std::string& name) {
  const json& size = member(scale, "size");
  const auto shape = triple_of(size);
  if (!shape) refuse_field(name, "size", size);
  require_sane_shape(name, *shape);
  return *shape;
}

/// Where there are copies in chunks of several shapes, one is enough.
Shape stored_chunk(const json& scale, const Shape& shape, const std::string& name) {
  const json& sizes = member(scale, "chunk_sizes");
  if (!sizes.is_array() || sizes.empty()) refuse_field(name, "chunk_sizes", sizes);
  const Shape chunk = sides_of(sizes[0], "chunk_sizes", name);
  return {std::min(chunk.z, shape.z), std::min(chunk.y, shape.y), std::min(chunk.x, shape.x)};
}

void require_encoding_of_type(const PrecomputedScale& scale, const std::string& name) {
  if (can_encode(scale.encoding, scale.type)) return;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has the precomputed encoding '{}', which is not for {}", name,
                          kEncodings[static_cast<std::size_t>(scale.encoding)], pixel_type_name(scale.type)),
              "save it with the encoding raw");
}

}  // namespace

Shape PrecomputedScale::grid() const {
  return {(shape.z - 1) / chunk.z + 1, (shape.y - 1) / chunk.y + 1, (shape.x - 1) / chunk.x + 1};
}

const char* precomputed_encoding_text(PrecomputedEncoding encoding) {
  if (encoding == PrecomputedEncoding::jpeg) return "JPEG";
  if (encoding == PrecomputedEncoding::png) return "PNG";
  return kEncodings[static_cast<std::size_t>(encoding)];
}

PrecomputedScale read_precomputed_scale(const fs::path& folder, const std::string& wanted) {
  const std::string name = folder.string();
  const json info = read_json_object(folder / "info");
  require_volume(info, name);
  const json& scales = member(info, "scales");
  if (!scales.is_array() || scales.empty()) refuse_field(name, "scales", scales);
  const std::vector<std::string> keys = keys_of(scales);
  const std::size_t chosen = choose_scale(keys, wanted, name);
  const json& scale = scales[chosen];
  PrecomputedScale found;
  found.scales = scales.size();
  found.key = keys[chosen];
  if (found.key.empty()) refuse_field(name, "key", member(scale, "key"));
  found.folder = folder_of(folder, found.key);
  found.shape = stored_shape(scale, name);
  found.offset = offset_of(member(scale, "voxel_offset"), name);
  found.chunk = stored_chunk(scale, found.shape, name);
  const std::vector<double> resolution = numbers_of(member(scale, "resolution"));
  if (resolution.size() == 3) std::copy(resolution.begin(), resolution.end(), found.xyz_nm.begin());
  found.type = voxel_type(info, name);
  found.encoding = encoding_of(scale, name);
  require_encoding_of_type(found, name);
  if (found.encoding == PrecomputedEncoding::compressed_segmentation) found.block = block_of(scale, name);
  const json& sharding = member(scale, "sharding");
  if (!sharding.is_null()) found.sharding = read_precomputed_sharding(sharding, name);
  return found;
}

}  // namespace cristae
