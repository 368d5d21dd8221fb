#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/array_axes.h"
#include "core/volume/axis_tags.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/natural_order.h"
#include "core/volume/pixel_type.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

/// One dataset as sections.
struct Slicing {
  DatasetInfo info;
  ArrayAxes axes;

  Shape shape() const { return axes.stack_shape(info.shape); }
};

std::string axes_of(const Hdf5File& file, const std::string& path, const std::string& dataset) {
  const auto tags = file.text_attribute(dataset, "axistags");
  if (!tags) return "";
  const auto axes = axes_from_tags(*tags);
  if (axes) return *axes;
  throw Error(ErrorKind::bad_input, fmt::format("{}:{} has axistags that cannot be read", path, dataset),
              "save it again with ilastik or remove the attribute");
}

Slicing slice(const Hdf5File& file, const std::string& path, DatasetInfo info) {
  const std::string where = path + ":" + info.name;
  const std::string letters = axes_of(file, path, info.name);
  const ArrayAxes axes =
      letters.empty() ? axes_by_rank(where, info.shape) : axes_by_letters(where, info.shape, letters);
  return {std::move(info), axes};
}

struct VoxelAttribute {
  const char* name;
  double nm_per_unit;
};

/// From the dataset, else from the file: three numbers z, y, x above 0.
void find_voxel_size(const Hdf5File& file, const std::string& dataset, StackInfo& info) {
  constexpr VoxelAttribute kAttributes[] = {
      {"element_size_um", 1000}, {"voxel_size_nm", 1}, {"resolution", 1}};
  for (const std::string& object : {dataset, std::string("/")}) {
    for (const VoxelAttribute& attribute : kAttributes) {
      const std::vector<double> size = file.number_attribute(object, attribute.name);
      const bool usable = size.size() == 3 && std::all_of(size.begin(), size.end(), [](double side) {
                            return std::isfinite(side) && side > 0;
                          });
      if (!usable) continue;
      const double unit = attribute.nm_per_unit;
      info.voxel_size_nm = VoxelSize{size[0] * unit, size[1] * unit, size[2] * unit};
      info.voxel_size_source = fmt::format("HDF5 attribute {}", attribute.name);
      return;
    }
  }
}

std::string layout_of(const DatasetInfo& info) {
  std::string layout =
      info.chunk.empty() ? "contiguous" : fmt::format("chunks {}", fmt::join(info.chunk, " x "));
  if (!info.compression.empty()) layout += ", " + info.compression;
  return layout;
}

class Hdf5Stack final : public Stack {
 public:
  /// One dataset, or one for each section.
  Hdf5Stack(Hdf5File file, std::uint64_t file_bytes, std::vector<Slicing> parts, StackInfo info)
      : file_(std::move(file)), file_bytes_(file_bytes), parts_(std::move(parts)), info_(std::move(info)) {}

  const StackInfo& info() const override { return info_; }

  cv::Mat section(std::int64_t z) const override {
    const bool one_dataset = parts_.size() == 1;
    const Slicing& part = parts_[one_dataset ? 0 : static_cast<std::size_t>(z)];
    const Shape shape = info_.shape;
    const std::string where = info_.name + ":" + part.info.name;
    require_plausible_section(
        where, shape, static_cast<std::uint64_t>(shape.y * shape.x) * pixel_bytes(info_.type), file_bytes_);
    std::vector<std::int64_t> offset(part.info.shape.size(), 0);
    std::vector<std::int64_t> extent(part.info.shape.size(), 1);
    if (part.axes.z) offset[*part.axes.z] = one_dataset ? z : 0;
    extent[part.axes.y] = shape.y;
    extent[part.axes.x] = shape.x;
    const PixelType arriving = pixel_type_of(section_depth(info_.type));
    cv::Mat image = make_raw_section(arriving, shape.y, shape.x, where);
    read(part.info.name, offset, extent, image);
    return image;
  }

 private:
  void read(const std::string& name, std::span<const std::int64_t> offset,
            std::span<const std::int64_t> extent, cv::Mat& image) const {
    const auto read_as = [&]<typename T>(T* pixels) { file_.read_block(name, offset, extent, pixels); };
    switch (image.depth()) {
      case CV_8U: return read_as(image.ptr<std::uint8_t>());
      case CV_8S: return read_as(image.ptr<std::int8_t>());
      case CV_16U: return read_as(image.ptr<std::uint16_t>());
      case CV_16S: return read_as(image.ptr<std::int16_t>());
      case CV_32S: return read_as(image.ptr<std::int32_t>());
      case CV_32F: return read_as(image.ptr<float>());
      default: return read_as(image.ptr<double>());
    }
  }

  Hdf5File file_;
  std::uint64_t file_bytes_;
  std::vector<Slicing> parts_;
  StackInfo info_;
};

/// Can stand for a whole stack: three dimensions once those of one entry are left out.
bool is_volume(const Hdf5File& file, const DatasetInfo& info) {
  if (info.shape.size() < 3) return false;
  const std::string name = info.name;
  try {
    return slice(file, "", info).axes.z.has_value();
  } catch (const Error&) {
    return false;  // listed in the error that follows when nothing else can be taken
  }
}

bool is_plane(const DatasetInfo& info) { return info.shape.size() == 2; }

std::string group_of(const std::string& dataset) {
  const std::size_t slash = dataset.rfind('/');
  return slash == 0 ? "/" : dataset.substr(0, slash);
}

/// The dataset or group to open when none is named.
std::string choose_dataset(const Hdf5File& file, const std::string& path,
                           const std::vector<std::string>& preferred) {
  const std::vector<DatasetInfo> all = file.datasets();
  std::vector<std::string> volumes;
  std::vector<DatasetInfo> planes;
  for (const DatasetInfo& info : all) {
    if (is_volume(file, info)) volumes.push_back(info.name);
    if (is_plane(info)) planes.push_back(info);
  }
  if (volumes.size() == 1) return volumes[0];
  for (const std::string& name : preferred) {
    if (std::find(volumes.begin(), volumes.end(), name) != volumes.end()) return name;
  }
  if (volumes.empty() && planes.size() == 1) return planes[0].name;
  if (volumes.empty() && !planes.empty()) {
    const std::string group = group_of(planes[0].name);
    const bool together = std::all_of(planes.begin(), planes.end(), [&](const DatasetInfo& plane) {
      return group_of(plane.name) == group;
    });
    if (together) return group;
  }
  throw Error(volumes.empty() ? ErrorKind::bad_input : ErrorKind::not_found,
              volumes.empty() ? fmt::format("{} holds no stack", path)
                              : fmt::format("{} holds {} stacks and none was named", path, volumes.size()),
              fmt::format("name one, as in {}:{}; {}", path, volumes.empty() ? "/dataset" : volumes[0],
                          file.list_datasets()));
}

/// The 2-D datasets that stand directly in a group, one a section.
std::vector<Slicing> slice_group(const Hdf5File& file, const std::string& path, const std::string& group) {
  std::vector<Slicing> parts;
  for (const DatasetInfo& info : file.datasets_below(group)) {
    if (is_plane(info) && group_of(info.name) == group) parts.push_back(slice(file, path, info));
  }
  std::sort(parts.begin(), parts.end(),
            [](const Slicing& a, const Slicing& b) { return natural_less(a.info.name, b.info.name); });
  if (parts.empty()) {
    throw Error(ErrorKind::bad_input, fmt::format("{}:{} is a group without 2-D datasets", path, group),
                fmt::format("name a dataset; {}", file.list_datasets()));
  }
  const Slicing& first = parts[0];
  for (const Slicing& part : parts) {
    if (part.shape() == first.shape() && part.info.type == first.info.type) continue;
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{}: {} is {} {}, {} is {} {}", path, part.info.name, array_shape_text(part.info.shape),
                    pixel_type_name(part.info.type), first.info.name, array_shape_text(first.info.shape),
                    pixel_type_name(first.info.type)),
        "give sections of one size and type");
  }
  return parts;
}

bool is_group(const Hdf5File& file, const std::string& name) {
  if (!file.contains(name)) return false;
  if (name == "/") return true;
  return !file.datasets_below(name).empty();
}

}  // namespace

std::unique_ptr<Stack> open_hdf5(const std::filesystem::path& path, const std::string& dataset,
                                 const std::vector<std::string>& preferred) {
  Hdf5File file = Hdf5File::open(path);
  const std::string place = path.string();
  std::string name = dataset.empty() ? choose_dataset(file, place, preferred) : dataset;
  while (name.size() > 1 && name.ends_with('/')) name.pop_back();
  StackInfo info;
  std::vector<Slicing> parts;
  if (is_group(file, name)) {
    parts = slice_group(file, place, name);
    for (const Slicing& part : parts) {
      info.section_names.push_back(part.info.name.substr(part.info.name.rfind('/') + 1));
    }
    info.notes = numbering_notes(info.section_names);
  } else {
    parts.push_back(slice(file, place, file.describe(name)));
  }
  info.name = fmt::format("{}:{}", place, name);
  info.format = "HDF5";
  info.shape = parts[0].shape();
  if (parts.size() > 1) info.shape.z = static_cast<std::int64_t>(parts.size());
  require_sane_shape(info.name, info.shape);
  info.type = parts[0].info.type;
  info.layout = layout_of(parts[0].info);
  find_voxel_size(file, name, info);
  const std::uint64_t bytes = std::filesystem::file_size(path);
  return std::make_unique<Hdf5Stack>(std::move(file), bytes, std::move(parts), std::move(info));
}

}  // namespace cristae
