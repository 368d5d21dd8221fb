#include <algorithm>
#include <array>
#include <fstream>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/atomic_folder.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunk_codec.h"
#include "core/volume/json_fields.h"
#include "core/volume/label_colour.h"
#include "core/volume/label_formats.h"
#include "core/volume/label_pyramid.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr std::int64_t kSide = 256;  // pixels of a chunk; its depth is chosen by memory, at most kDeepest
constexpr std::int64_t kDeepest = 64;

void write_json(const fs::path& path, const json& value) {
  std::ofstream file(path, std::ios::binary);
  file << value.dump(2) << '\n';
  file.close();
  if (file) return;
  throw Error(ErrorKind::resources, fmt::format("{} could not be written", path.string()),
              "check that the folder is writable and the disk has room");
}

std::array<std::int64_t, 3> chunk_of(const Shape& shape, std::int64_t depth) {
  return {std::min(depth, shape.z), std::min(kSide, shape.y), std::min(kSide, shape.x)};
}

json array_header(const Shape& shape, const std::array<std::int64_t, 3>& chunk) {
  return {
      {"zarr_format", 2},
      {"shape", {shape.z, shape.y, shape.x}},
      {"chunks", chunk},
      {"dtype", kLittleEndianMachine ? "<u4" : ">u4"},
      {"compressor", {{"id", "blosc"}, {"cname", "lz4"}, {"clevel", 5}, {"shuffle", 1}, {"blocksize", 0}}},
      {"fill_value", 0},
      {"order", "C"},
      {"filters", nullptr},
      {"dimension_separator", "/"}};
}

/// The instances of a group, while they are few enough for a list of colours.
class FewIds {
 public:
  /// Chunks come from several threads.
  void add(const std::vector<std::uint32_t>& ids) {
    std::set<std::uint32_t> found;
    std::uint32_t last = 0;
    for (const std::uint32_t id : ids) {
      if (id == last || id == 0) continue;
      last = id;
      if (found.size() <= kMost) found.insert(id);
    }
    const std::lock_guard lock(mutex_);
    if (ids_.size() <= kMost) ids_.merge(found);
  }
  /// The colours that surfaces have; nothing where there are too many instances.
  json colours() const {
    json list = json::array();
    if (ids_.size() > kMost) return list;
    for (const std::uint32_t id : ids_) {
      const auto [red, green, blue] = colour_of(id);
      list.push_back({{"label-value", id}, {"rgba", {red, green, blue, 255}}});
    }
    return list;
  }

 private:
  static constexpr std::size_t kMost = 10'000;
  std::mutex mutex_;
  std::set<std::uint32_t> ids_;
};

json image_attributes(const LabelSections& labels, const std::vector<LabelLevel>& levels,
                      const std::string& name, bool inside_image, const FewIds& ids) {
  json axes = json::array();
  for (const char* axis : {"z", "y", "x"}) {
    axes.push_back({{"name", axis}, {"type", "space"}});
    if (labels.voxel_size_nm) axes.back()["unit"] = "nanometer";
  }
  const VoxelSize size = labels.voxel_size_nm.value_or(VoxelSize{1, 1, 1});
  json datasets = json::array();
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const Shape& factor = levels[i].factor;
    const json scale = {size.z * static_cast<double>(factor.z), size.y * static_cast<double>(factor.y),
                        size.x * static_cast<double>(factor.x)};
    json place = json::array({{{"type", "scale"}, {"scale", scale}}});
    if (labels.offset_sections != 0) {
      const json translation = {labels.offset_sections * size.z, 0.0, 0.0};
      place.push_back({{"type", "translation"}, {"translation", translation}});
    }
    datasets.push_back({{"path", std::to_string(i)}, {"coordinateTransformations", place}});
  }
  json label = {{"version", "0.4"}};
  if (json colours = ids.colours(); !colours.empty()) label["colors"] = std::move(colours);
  if (inside_image) label["source"] = {{"image", "../../"}};
  json attributes = {
      {"multiscales",
       {{{"version", "0.4"}, {"name", name}, {"axes", axes}, {"datasets", datasets}, {"type", "nearest"}}}},
      {"image-label", label}};
  for (const auto& [entry, value] : provenance_entries(labels.provenance))
    attributes["cristae"][entry] = value;
  return attributes;
}

/// Zarr chunks have one shape: one that hangs over the edge is filled up with background.
std::vector<std::uint32_t> filled_up(const LabelChunk& chunk, const std::array<std::int64_t, 3>& whole) {
  std::vector<std::uint32_t> ids(static_cast<std::size_t>(whole[0] * whole[1] * whole[2]), 0);
  for (std::int64_t z = 0; z < chunk.extent.z; ++z) {
    for (std::int64_t y = 0; y < chunk.extent.y; ++y) {
      const auto from = chunk.ids.begin() + (z * chunk.extent.y + y) * chunk.extent.x;
      std::copy(from, from + chunk.extent.x, ids.begin() + (z * whole[1] + y) * whole[2]);
    }
  }
  return ids;
}

void write_chunk(const fs::path& level, const LabelChunk& chunk, const std::array<std::int64_t, 3>& whole) {
  const std::vector<std::uint32_t> ids = filled_up(chunk, whole);
  const std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t*>(ids.data()),
                                            ids.size() * sizeof(std::uint32_t));
  const std::vector<std::uint8_t> packed = pack_blosc(bytes, sizeof(std::uint32_t));
  const fs::path folder =
      level / std::to_string(chunk.begin.z / whole[0]) / std::to_string(chunk.begin.y / whole[1]);
  fs::create_directories(folder);
  std::ofstream file(folder / std::to_string(chunk.begin.x / whole[2]), std::ios::binary);
  file.write(reinterpret_cast<const char*>(packed.data()), static_cast<std::streamsize>(packed.size()));
  file.close();
  if (file) return;
  throw Error(ErrorKind::resources, fmt::format("{} could not be written", folder.string()),
              "check that the disk has room");
}

void write_group(const fs::path& folder, const LabelSections& labels, const std::string& name,
                 bool inside_image, Job& job) {
  const std::vector<LabelLevel> levels = plan_levels(labels.shape, labels.voxel_size_nm, kSide);
  const std::int64_t depth = chunk_depth(labels.shape, kDeepest);
  std::vector<std::array<std::int64_t, 3>> chunks;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    chunks.push_back(chunk_of(levels[i].shape, depth));
    fs::create_directory(folder / std::to_string(i));
    write_json(folder / std::to_string(i) / ".zarray", array_header(levels[i].shape, chunks[i]));
  }
  write_json(folder / ".zgroup", {{"zarr_format", 2}});
  FewIds ids;
  for_each_chunk(
      labels, levels, {depth, kSide, kSide},
      [&](const LabelChunk& chunk) {
        if (chunk.level == 0) ids.add(chunk.ids);
        write_chunk(folder / std::to_string(chunk.level), chunk, chunks[chunk.level]);
      },
      job);
  write_json(folder / ".zattrs", image_attributes(labels, levels, name, inside_image, ids));
}

/// Names the new labels in the list that the folder `labels` of an image keeps.
void enter_in_list(const fs::path& labels_folder, const std::string& name) {
  nlohmann::json attributes = read_json_object(labels_folder / ".zattrs");
  auto& list = attributes["labels"];
  if (!list.is_array()) list = nlohmann::json::array();
  if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
  write_text_atomically(labels_folder / ".zattrs", attributes.dump(2) + "\n");
  if (!fs::exists(labels_folder / ".zgroup")) {
    write_text_atomically(labels_folder / ".zgroup", "{\n  \"zarr_format\": 2\n}\n");
  }
}

}  // namespace

void write_labels_zarr(const fs::path& given, const LabelSections& labels, Job& job) {
  const fs::path path = given.has_filename() ? given : given.parent_path();
  const std::string name = path.filename().string();
  const fs::path list = path.parent_path();
  const bool inside_image = list.filename() == "labels" && fs::exists(list.parent_path() / ".zattrs");
  // The list of an image's labels may be missing, its folder is then made.
  if (inside_image && !fs::exists(list)) fs::create_directory(list);
  // An image is not replaced by its labels.
  const auto are_labels = [](const fs::path& folder) {
    return read_json_object(folder / ".zattrs").contains("image-label");
  };
  write_folder_atomically(path, are_labels, [&](const fs::path& temporary) {
    write_group(temporary, labels, name, inside_image, job);
  });
  if (inside_image) enter_in_list(list, name);
}

}  // namespace cristae
