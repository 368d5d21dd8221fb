#include "core/volume/zarr3_codecs.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/binary_file.h"
#include "core/volume/crc32c.h"
#include "core/volume/json_fields.h"

namespace cristae {
namespace {

using nlohmann::json;

constexpr std::size_t kChecksumBytes = 4;

[[noreturn]] void refuse(const std::string& name, const std::string& fact,
                         const std::string& remedy =
                             "save it with no other codecs than bytes, gzip, zstd, "
                             "Blosc, crc32c and sharding_indexed") {
  throw Error(ErrorKind::unsupported, fmt::format("{} {}", name, fact), remedy);
}

[[noreturn]] void refuse_together(const json& codecs, const std::string& name) {
  std::vector<std::string> names;
  for (const json& codec : codecs) names.push_back(zarr3_name(codec));
  refuse(name,
         fmt::format("goes through the codecs {}, which are not read together", fmt::join(names, ", ")));
}

/// Whether the order of axes turns them around: the first dimension then runs fastest.
bool turns_axes(const json& configuration, std::size_t rank, const std::string& name) {
  const std::vector<std::int64_t> order = whole_numbers_of(member(configuration, "order"));
  bool kept = order.size() == rank;
  bool turned = kept;
  for (std::size_t i = 0; i < order.size(); ++i) {
    kept = kept && order[i] == static_cast<std::int64_t>(i);
    turned = turned && order[i] == static_cast<std::int64_t>(rank - 1 - i);
  }
  if (kept) return false;
  if (turned) return true;
  refuse(name, fmt::format("stores its axes in the order {}", fmt::join(order, ", ")),
         "save it without transposing the axes");
}

bool is_swapped(const json& configuration, std::size_t width, const std::string& name) {
  const std::string order = text_of(member(configuration, "endian"));
  // Single bytes need no order.
  if (order == "little" || (order.empty() && width == 1)) return !kLittleEndianMachine;
  if (order == "big") return kLittleEndianMachine;
  refuse(name, fmt::format("has the byte order '{}'", order), "save it with little endian bytes");
}

std::optional<ChunkPacking> packing_of(const std::string& codec) {
  if (codec == "gzip") return ChunkPacking::gzip;
  if (codec == "zstd") return ChunkPacking::zstd;
  if (codec == "blosc") return ChunkPacking::blosc;
  return std::nullopt;
}

std::span<const std::uint8_t> without_checksum(std::span<const std::uint8_t> bytes, const std::string& name) {
  if (bytes.size() >= kChecksumBytes) {
    const auto content = bytes.first(bytes.size() - kChecksumBytes);
    // Little endian whatever the order of the voxels.
    const auto wanted = load<std::uint32_t>(bytes.data() + content.size(), !kLittleEndianMachine);
    if (crc32c(content) == wanted) return content;
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} is damaged: its checksum is not that of its bytes", name),
              "copy the folder again from where it came");
}

/// Takes the next codec of a list: those of arrays come first, then one that makes bytes of them, then
/// those of bytes. False: it cannot stand here.
bool take_codec(const json& codec, std::size_t rank, std::size_t width, const std::string& name,
                Zarr3Codecs& found, bool& is_bytes) {
  const std::string kind = zarr3_name(codec);
  const json& configuration = member(codec, "configuration");
  if (kind == "transpose" || kind == "bytes") {
    if (is_bytes) return false;
    is_bytes = kind == "bytes";
    if (is_bytes)
      found.swapped = is_swapped(configuration, width, name);
    else
      found.first_fastest = turns_axes(configuration, rank, name) != found.first_fastest;
    return true;
  }
  const auto packing = packing_of(kind);
  if (!packing && kind != "crc32c" && kind != "sharding_indexed") {
    refuse(name, fmt::format("goes through the codec '{}', which is not read here", kind));
  }
  if (!is_bytes || kind == "sharding_indexed") return false;
  const bool is_packed = found.packing != ChunkPacking::none;
  if (packing) {
    found.packing = *packing;
    return !is_packed;
  }
  bool& checked = is_packed ? found.packed_checked : found.voxels_checked;
  return !std::exchange(checked, true);
}

}  // namespace

std::string zarr3_name(const json& extension) {
  return extension.is_string() ? extension.get<std::string>() : text_of(member(extension, "name"));
}

bool has_zarr3_codec(const json& codecs, const std::string& name) {
  return codecs.is_array() && std::any_of(codecs.begin(), codecs.end(),
                                          [&](const json& codec) { return zarr3_name(codec) == name; });
}

Zarr3Codecs read_zarr3_codecs(const json& codecs, std::size_t rank, std::size_t width,
                              const std::string& name) {
  if (!codecs.is_array() || codecs.empty()) refuse(name, "has no list of codecs");
  Zarr3Codecs found;
  bool is_bytes = false;
  for (const json& codec : codecs) {
    if (!take_codec(codec, rank, width, name, found, is_bytes)) refuse_together(codecs, name);
  }
  if (!is_bytes) refuse_together(codecs, name);
  return found;
}

std::string zarr3_packing_text(const json& codecs) {
  for (const json& codec : codecs) {
    const std::string kind = zarr3_name(codec);
    if (!packing_of(kind)) continue;
    const std::string method = text_of(member(member(codec, "configuration"), "cname"));
    return method.empty() ? ", " + kind : fmt::format(", {} ({})", kind, method);
  }
  return {};
}

std::size_t zarr3_checked_bytes(const Zarr3Codecs& codecs, std::size_t bytes) {
  return codecs.voxels_checked ? bytes + kChecksumBytes : bytes;
}

std::vector<std::uint8_t> unpack_zarr3_chunk(const Zarr3Codecs& codecs, std::span<const std::uint8_t> stored,
                                             std::size_t bytes, const std::string& name) {
  if (codecs.packed_checked) stored = without_checksum(stored, name);
  std::vector<std::uint8_t> voxels =
      unpack_chunk(codecs.packing, stored, zarr3_checked_bytes(codecs, bytes), name);
  if (codecs.voxels_checked) voxels.resize(without_checksum(voxels, name).size());
  return voxels;
}

}  // namespace cristae
