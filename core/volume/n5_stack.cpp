#include <algorithm>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/chunked_stack.h"
#include "core/volume/json_fields.h"
#include "core/volume/length_unit.h"
#include "core/volume/pixel_type.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

bool is_there(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

json attributes_of(const fs::path& folder) { return read_json_object(folder / "attributes.json"); }

bool is_array(const fs::path& folder) { return member(attributes_of(folder), "dimensions").is_array(); }

/// x, y, z as N5 lists them, slowest first.
template <typename T>
std::vector<T> slow_first(const std::vector<T>& numbers) {
  return {numbers.rbegin(), numbers.rend()};
}

const char* packing_name(ChunkPacking packing) {
  switch (packing) {
    case ChunkPacking::none: return "uncompressed";
    case ChunkPacking::gzip: return "gzip";
    case ChunkPacking::blosc: return "blosc";
    default: return "zstd";
  }
}

ChunkPacking packing_of(const json& attributes, const std::string& name) {
  std::string type = text_of(member(member(attributes, "compression"), "type"));
  if (type.empty()) type = text_of(member(attributes, "compressionType"));
  if (type == "raw") return ChunkPacking::none;
  if (type == "gzip") return ChunkPacking::gzip;
  if (type == "blosc") return ChunkPacking::blosc;
  if (type == "zstd") return ChunkPacking::zstd;
  throw Error(ErrorKind::unsupported, fmt::format("{} is packed by '{}'", name, type),
              "save it packed by gzip, Blosc, zstd or not at all");
}

PixelType type_of(const json& attributes, const std::string& name) {
  const std::string wanted = text_of(member(attributes, "dataType"));
  for (const PixelType type :
       {PixelType::uint8, PixelType::int8, PixelType::uint16, PixelType::int16, PixelType::uint32,
        PixelType::int32, PixelType::uint64, PixelType::int64, PixelType::float32, PixelType::float64}) {
    if (wanted == pixel_type_name(type)) return type;
  }
  throw Error(ErrorKind::unsupported, fmt::format("{} has the N5 type '{}'", name, wanted),
              "save it as whole or real numbers");
}

/// The chunks of one N5 array: a header of big-endian numbers, then the packed voxels. A chunk at the
/// edge may be stored cut to what lies inside.
struct N5Chunks {
  fs::path folder;
  ChunkPacking packing = ChunkPacking::none;
  std::vector<std::int64_t> chunk;  // slowest first
  std::size_t width = 1;

  std::optional<std::vector<std::uint8_t>> load(const std::vector<std::int64_t>& index) const {
    const fs::path path = folder / fmt::format("{}", fmt::join(slow_first(index), "/"));
    if (!is_there(path)) return std::nullopt;
    const BinaryFile file(path);
    std::vector<std::uint8_t> bytes(
        static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), most_bytes())));
    file.read(0, bytes.data(), bytes.size());
    const std::size_t header = 4 + 4 * chunk.size();
    if (file.size() > most_bytes() || bytes.size() < header)
      refuse(file.name(), fmt::format("has {} bytes", file.size()));
    const auto mode = load_big<std::uint16_t>(&bytes[0]);
    const auto rank = load_big<std::uint16_t>(&bytes[2]);
    if (mode != 0 || rank != chunk.size())
      refuse(file.name(), fmt::format("has mode {} and {} dimensions", mode, rank));
    std::vector<std::int64_t> stored;
    std::size_t voxels = 1;
    for (std::size_t i = 0; i < chunk.size(); ++i) {
      const std::int64_t side = load_big<std::uint32_t>(&bytes[4 + 4 * (chunk.size() - 1 - i)]);
      if (side < 1 || side > chunk[i]) refuse(file.name(), fmt::format("is {} voxels long", side));
      stored.push_back(side);
      voxels *= static_cast<std::size_t>(side);
    }
    auto values = unpack_chunk(packing, std::span(bytes).subspan(header), voxels * width, file.name());
    return stored == chunk ? std::move(values) : padded(values, stored);
  }

 private:
  template <typename T>
  static T load_big(const std::uint8_t* bytes) {
    return cristae::load<T>(bytes, kLittleEndianMachine);
  }

  [[noreturn]] static void refuse(const std::string& name, const std::string& fact) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is no chunk of this array: it {}", name, fact),
                "copy the folder again from where it came");
  }

  std::uint64_t most_bytes() const {
    std::uint64_t bytes = width;
    for (const std::int64_t side : chunk) bytes *= static_cast<std::uint64_t>(side);
    return 2 * bytes + (std::uint64_t{1} << 16);
  }

  /// As large as the others, zeros where nothing is stored.
  std::vector<std::uint8_t> padded(const std::vector<std::uint8_t>& values,
                                   const std::vector<std::int64_t>& stored) const {
    std::size_t whole = width;
    for (const std::int64_t side : chunk) whole *= static_cast<std::size_t>(side);
    std::vector<std::uint8_t> result(whole);
    const std::size_t run = static_cast<std::size_t>(stored.back()) * width;
    const std::size_t runs = values.size() / run;
    for (std::size_t i = 0; i < runs; ++i) {
      std::size_t rest = i;
      std::size_t to = 0;
      std::size_t stride = static_cast<std::size_t>(chunk.back());
      for (std::size_t d = chunk.size() - 1; d-- > 0;) {
        to += rest % static_cast<std::size_t>(stored[d]) * stride;
        rest /= static_cast<std::size_t>(stored[d]);
        stride *= static_cast<std::size_t>(chunk[d]);
      }
      std::memcpy(result.data() + to * width, values.data() + i * run, run);
    }
    return result;
  }
};

/// Sizes x, y, z and their unit, from the array or a group above it.
struct Resolution {
  std::vector<double> xyz;
  std::string unit;
  bool unit_assumed = false;
};

std::optional<Resolution> resolution_in(const json& attributes) {
  const json& pixel = member(attributes, "pixelResolution");
  if (pixel.is_object()) {
    return Resolution{numbers_of(member(pixel, "dimensions")), text_of(member(pixel, "unit"))};
  }
  std::vector<double> xyz = numbers_of(pixel.is_array() ? pixel : member(attributes, "resolution"));
  if (xyz.empty()) return std::nullopt;
  const json& units = member(attributes, "units");
  const std::string unit = units.is_array() && !units.empty() ? text_of(units[0]) : text_of(units);
  return Resolution{std::move(xyz), unit.empty() ? "nm" : unit, unit.empty()};
}

void find_voxel_size(const fs::path& root, const fs::path& array, StackInfo& info) {
  std::optional<Resolution> found;
  bool from_above = false;
  for (fs::path place = array;; place = place.parent_path()) {
    found = resolution_in(attributes_of(place));
    if (found || place == root || !place.has_parent_path()) break;
    from_above = true;
  }
  if (!found) return;
  const auto nm = nm_per_unit(found->unit);
  if (!nm || found->xyz.size() < 3) return;
  std::vector<double> factors = numbers_of(member(attributes_of(array), "downsamplingFactors"));
  // The size that a group states is that of its finest level.
  if (!from_above || factors.size() < 3) factors.assign(3, 1);
  VoxelSize size{found->xyz[2] * factors[2] * *nm, found->xyz[1] * factors[1] * *nm,
                 found->xyz[0] * factors[0] * *nm};
  size = {six_digits(size.z), six_digits(size.y), six_digits(size.x)};
  if (!(size.z > 0 && size.y > 0 && size.x > 0)) return;
  info.voxel_size_nm = size;
  info.voxel_size_source = "N5 attributes";
  if (found->unit_assumed) info.notes.push_back("N5 attributes: no unit is named, taken as nm");
}

/// Arrays below a folder, the finest level ("s0") of each alone.
void collect(const fs::path& root, const fs::path& folder, int depth, std::vector<std::string>& names) {
  if (is_array(folder)) {
    names.push_back("/" + folder.lexically_relative(root).generic_string());
    return;
  }
  if (depth == 0) return;
  if (is_array(folder / "s0")) {
    names.push_back("/" + (folder / "s0").lexically_relative(root).generic_string());
    return;
  }
  std::error_code fault;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    std::error_code ignored;
    if (entry->is_directory(ignored)) collect(root, entry->path(), depth - 1, names);
  }
}

fs::path choose(const fs::path& root, const std::string& wanted, const std::vector<std::string>& preferred) {
  constexpr int kDeepest = 5;
  const fs::path relative = fs::path(wanted).relative_path().lexically_normal();
  if (relative.string().starts_with("..")) {
    throw Error(ErrorKind::bad_input, fmt::format("'{}' lies outside {}", wanted, root.string()),
                "name an array inside it");
  }
  const fs::path place = relative.empty() || relative == "." ? root : root / relative;
  if (is_array(place)) return place;
  std::vector<std::string> names;
  if (fs::is_directory(place)) collect(root, place, kDeepest, names);
  std::sort(names.begin(), names.end());
  if (names.size() == 1) return root / names[0].substr(1);
  for (const std::string& name : preferred) {
    for (const std::string& there : {name, name + "/s0"}) {
      if (std::find(names.begin(), names.end(), there) != names.end()) return root / there.substr(1);
    }
  }
  if (names.empty()) {
    throw Error(ErrorKind::not_found, fmt::format("{} holds no N5 array", place.string()),
                "check the name and that the folder is whole");
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} holds {} arrays", place.string(), names.size()),
              fmt::format("name one of them as in {}:NAME ({})", root.string(), fmt::join(names, ", ")));
}

}  // namespace

bool is_n5_folder(const fs::path& path) {
  if (path.extension() == ".n5") return true;
  if (!is_there(path / "attributes.json")) return false;
  const json attributes = attributes_of(path);
  return !member(attributes, "n5").is_null() || !member(attributes, "blockSize").is_null();
}

std::unique_ptr<Stack> open_n5(const fs::path& path, const std::string& array,
                               const std::vector<std::string>& preferred) {
  const fs::path folder = choose(path, array, preferred);
  const json attributes = attributes_of(folder);
  StackInfo info;
  info.name = folder == path
                  ? path.string()
                  : fmt::format("{}:/{}", path.string(), folder.lexically_relative(path).generic_string());
  info.format = "N5";
  ChunkedArray chunks;
  chunks.shape = slow_first(whole_numbers_of(member(attributes, "dimensions")));
  chunks.chunk = slow_first(whole_numbers_of(member(attributes, "blockSize")));
  if (chunks.shape.empty() || chunks.shape.size() != chunks.chunk.size()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{}: its attributes have no sensible dimensions and blockSize", info.name),
                "copy the folder again from where it came");
  }
  chunks.axes = axes_by_rank(info.name, chunks.shape);
  chunks.type = type_of(attributes, info.name);
  chunks.swapped = kLittleEndianMachine;
  const N5Chunks files{folder, packing_of(attributes, info.name), chunks.chunk, pixel_bytes(chunks.type)};
  chunks.load = [files](const std::vector<std::int64_t>& index) { return files.load(index); };
  info.layout = fmt::format("chunks {}, {}", array_shape_text(chunks.chunk), packing_name(files.packing));
  find_voxel_size(path, folder, info);
  return make_chunked_stack(std::move(chunks), std::move(info));
}

}  // namespace cristae
