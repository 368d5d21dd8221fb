#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/json_fields.h"
#include "core/volume/length_unit.h"
#include "core/volume/readers.h"
#include "core/volume/zarr_node.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// One level of an OME-Zarr image: where its array is and what is said of its axes.
struct ZarrLevel {
  fs::path array;
  std::string axes;                // a letter for each dimension; empty: not said
  std::vector<double> scale;       // in units, one for each dimension; empty: not said
  std::vector<std::string> units;  // one for each dimension, perhaps empty
  std::size_t levels = 1;
};

[[noreturn]] void refuse(const std::string& name, const std::string& fact, const std::string& remedy) {
  throw Error(ErrorKind::bad_input, fmt::format("{} {}", name, fact), remedy);
}

bool is_there(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

/// A place inside the folder. @throws Error{bad_input} for one that leads out of it
fs::path inside(const fs::path& folder, std::string place) {
  while (place.starts_with('/')) place.erase(0, 1);
  const fs::path relative = fs::path(place).lexically_normal();
  if (relative.is_absolute() || relative.string().starts_with("..")) {
    refuse(folder.string(), fmt::format("names '{}', which lies outside", place), "name an array inside it");
  }
  return relative == "." || relative.empty() ? folder : folder / relative;
}

/// Axes by the specification in use: objects with name and unit (0.4, 0.5), names (0.3), or t, c, z, y, x.
void read_axes(const json& axes, std::size_t rank, ZarrLevel& level) {
  if (!axes.is_array()) {
    constexpr std::string_view kOld = "tczyx";
    if (rank <= kOld.size()) level.axes = kOld.substr(kOld.size() - rank);
    return;
  }
  for (const json& axis : axes) {
    const std::string name = axis.is_string() ? axis.get<std::string>() : text_of(member(axis, "name"));
    level.axes += name.size() == 1 ? name[0] : '?';
    level.units.push_back(text_of(member(axis, "unit")));
  }
}

void multiply_scale(const json& transformations, std::vector<double>& scale) {
  if (!transformations.is_array()) return;
  for (const json& one : transformations) {
    if (text_of(member(one, "type")) != "scale") continue;
    const std::vector<double> factors = numbers_of(member(one, "scale"));
    if (scale.empty()) scale.assign(factors.size(), 1);
    for (std::size_t i = 0; i < std::min(scale.size(), factors.size()); ++i) scale[i] *= factors[i];
  }
}

/// Level `wanted` (its path), or the first, of the image whose group is `folder`; absent: no image.
std::optional<ZarrLevel> image_level(const fs::path& folder, const std::string& wanted) {
  const json attributes = ZarrNode(folder).image_attributes();
  const json& images = member(attributes, "multiscales");
  if (!images.is_array() || images.empty()) return std::nullopt;
  const json& levels = member(images[0], "datasets");
  if (!levels.is_array()) return std::nullopt;
  for (const json& one : levels) {
    const std::string path = text_of(member(one, "path"));
    if (path.empty() || (!wanted.empty() && path != wanted)) continue;
    ZarrLevel level;
    level.array = inside(folder, path);
    level.levels = levels.size();
    read_axes(member(images[0], "axes"), ZarrNode(level.array).shape().size(), level);
    multiply_scale(member(one, "coordinateTransformations"), level.scale);
    multiply_scale(member(images[0], "coordinateTransformations"), level.scale);
    return level;
  }
  return std::nullopt;
}

/// Names of the arrays and images right below a group.
std::vector<std::string> children(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code fault;
  for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
    if (ZarrNode::is_at(entry->path())) names.push_back(entry->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

ZarrLevel find_level(const fs::path& root, const fs::path& place, const std::vector<std::string>& preferred);

ZarrLevel choose_child(const fs::path& root, const fs::path& group,
                       const std::vector<std::string>& preferred) {
  const std::vector<std::string> names = children(group);
  if (names.size() == 1) return find_level(root, group / names[0], preferred);
  for (const std::string& wanted : preferred) {
    const fs::path place = inside(group, wanted);
    if (place != group && ZarrNode::is_at(place)) return find_level(root, place, preferred);
  }
  if (names.empty())
    refuse(group.string(), "is a Zarr group without arrays", "check that the folder is whole");
  refuse(group.string(), fmt::format("holds {} arrays", names.size()),
         fmt::format("name one of them as in {}:NAME ({})", root.string(), fmt::join(names, ", ")));
}

ZarrLevel find_level(const fs::path& root, const fs::path& place, const std::vector<std::string>& preferred) {
  if (ZarrNode(place).is_array()) {
    // An array that is a level of the image above it has its axes there.
    for (fs::path group = place; group != root && group.has_parent_path();) {
      group = group.parent_path();
      if (auto level = image_level(group, place.lexically_relative(group).generic_string())) return *level;
    }
    ZarrLevel level;
    level.array = place;
    return level;
  }
  const bool wants_labels = std::find(preferred.begin(), preferred.end(), "/labels") != preferred.end();
  if (wants_labels && ZarrNode(place / "labels").is_group()) {
    return find_level(root, place / "labels", preferred);
  }
  if (auto level = image_level(place, "")) return *level;
  return choose_child(root, place, preferred);
}

std::optional<double> axis_nm(const ZarrLevel& level, std::size_t axis) {
  if (axis >= level.scale.size() || axis >= level.units.size() || !(level.scale[axis] > 0))
    return std::nullopt;
  const auto nm = nm_per_unit(level.units[axis]);
  if (!nm) return std::nullopt;
  return six_digits(level.scale[axis] * *nm);
}

void find_voxel_size(const ZarrLevel& level, const ArrayAxes& axes, StackInfo& info) {
  const auto y = axis_nm(level, axes.y);
  const auto x = axis_nm(level, axes.x);
  const auto z = axes.z ? axis_nm(level, *axes.z) : x;
  if (z && y && x) {
    info.voxel_size_nm = VoxelSize{*z, *y, *x};
    info.voxel_size_source = "OME-Zarr scale";
    if (!axes.z) info.notes.push_back("thickness of the section unknown, taken as wide as a pixel");
  } else if (!level.scale.empty()) {
    info.notes.push_back(
        fmt::format("OME-Zarr scale {} has no known unit for every axis; give the voxel size in nm",
                    fmt::join(level.scale, " x ")));
  }
}

}  // namespace

bool is_zarr_folder(const fs::path& path) { return ZarrNode::is_at(path) || is_there(path / ".zattrs"); }

std::unique_ptr<Stack> open_zarr(const fs::path& path, const std::string& array,
                                 const std::vector<std::string>& preferred) {
  const fs::path place = inside(path, array);
  if (!fs::is_directory(place)) {
    throw Error(ErrorKind::not_found, fmt::format("{} holds no array '{}'", path.string(), array),
                fmt::format("choose one of: {}", fmt::join(children(path), ", ")));
  }
  const ZarrLevel level = find_level(path, place, preferred);
  StackInfo info;
  info.name = level.array == path ? path.string()
                                  : fmt::format("{}:/{}", path.string(),
                                                level.array.lexically_relative(path).generic_string());
  info.format = level.axes.empty() ? "Zarr" : "OME-Zarr";
  const ZarrNode node(level.array);
  ChunkedArray chunks = node.array();
  chunks.axes = level.axes.empty() ? axes_by_rank(info.name, chunks.shape)
                                   : axes_by_letters(info.name, chunks.shape, level.axes);
  info.layout = node.layout();
  if (level.levels > 1) info.layout += fmt::format(", {} levels", level.levels);
  find_voxel_size(level, chunks.axes, info);
  return make_chunked_stack(std::move(chunks), std::move(info));
}

}  // namespace cristae
