#include "core/volume/tiff_description.h"

#include <charconv>
#include <cmath>
#include <map>
#include <sstream>
#include <string_view>

#include <fmt/format.h>

#include "core/volume/length_unit.h"

namespace cristae {
namespace {

std::optional<double> positive_number(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end == text.data() || !std::isfinite(value) || value <= 0) return std::nullopt;
  return value;
}

std::int64_t count_or(std::string_view text, std::int64_t otherwise) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && value > 0 ? value : otherwise;
}

/// The value of an XML attribute in an opening tag; empty when absent.
std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::size_t equals = at + name.size();
    if (at == 0 || std::string_view(" \t\n\r").find(tag[at - 1]) == std::string_view::npos) continue;
    if (equals + 1 >= tag.size() || tag[equals] != '=') continue;
    const char quote = tag[equals + 1];
    const std::size_t end = tag.find(quote, equals + 2);
    if ((quote != '"' && quote != '\'') || end == std::string_view::npos) return {};
    return tag.substr(equals + 2, end - equals - 2);
  }
  return {};
}

std::optional<double> physical_size(std::string_view tag, const std::string& axis) {
  const auto size = positive_number(attribute(tag, "PhysicalSize" + axis));
  const std::string_view unit = attribute(tag, "PhysicalSize" + axis + "Unit");
  const auto nm = nm_per_unit(unit.empty() ? "um" : unit);
  if (!size || !nm) return std::nullopt;
  return *size * *nm;
}

FoundVoxelSize imagej_size(const ImageJDescription& imagej, const TiffHeader& header, std::int64_t sections) {
  FoundVoxelSize found;
  const auto nm_x = nm_per_unit(imagej.unit);
  const auto nm_y = imagej.yunit.empty() ? nm_x : nm_per_unit(imagej.yunit);
  const auto nm_z = imagej.zunit.empty() ? nm_x : nm_per_unit(imagej.zunit);
  if (!nm_x || !nm_y || !nm_z || !header.resolution_x) return found;
  const double per_unit_y = header.resolution_y.value_or(*header.resolution_x);
  VoxelSize size{0, six_digits(*nm_y / per_unit_y), six_digits(*nm_x / *header.resolution_x)};
  if (imagej.spacing) {
    size.z = six_digits(*imagej.spacing * *nm_z);
  } else if (sections > 1) {
    size.z = *nm_z;  // ImageJ leaves a spacing of one unit out
  } else {
    size.z = size.x;
    found.note = kThicknessUnknown;
  }
  found.nm = size;
  found.source = "ImageJ tags";
  if (!imagej.spacing && sections > 1) {
    found.source = "ImageJ tags, distance of sections assumed";
    found.note = fmt::format(
        "no distance of sections in the file: taken as one unit, {:g} nm, as ImageJ does", size.z);
  }
  return found;
}

FoundVoxelSize plane_size(double y_nm, double x_nm, std::int64_t sections, const std::string& source) {
  FoundVoxelSize found;
  if (sections == 1) {
    found.nm = VoxelSize{x_nm, y_nm, x_nm};
    found.source = source;
    found.note = kThicknessUnknown;
  } else {
    found.note = pixel_size_note(source, y_nm, x_nm);
  }
  return found;
}

FoundVoxelSize resolution_size(const TiffHeader& header, std::int64_t sections) {
  // Coarser "resolutions" (72, 96, 300 dots per inch) speak of paper, not of the specimen.
  constexpr double kCoarsest = 1000;
  if (!header.resolution_x || header.resolution_unit < 2 || header.resolution_unit > 3) return {};
  const double nm = header.resolution_unit == 2 ? 2.54e7 : 1e7;
  const double x = six_digits(nm / *header.resolution_x);
  const double y = six_digits(nm / header.resolution_y.value_or(*header.resolution_x));
  if (x > kCoarsest || y > kCoarsest) return {};
  return plane_size(y, x, sections, "TIFF resolution tags");
}

}  // namespace

std::string pixel_size_note(const std::string& source, double y_nm, double x_nm) {
  return fmt::format("{}: pixel {:g} x {:g} nm (y, x), distance of sections unknown", source, y_nm, x_nm);
}

std::optional<ImageJDescription> parse_imagej_description(const std::string& text) {
  if (!text.starts_with("ImageJ=")) return std::nullopt;
  std::map<std::string, std::string> values;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos) continue;
    while (line.ends_with('\r')) line.pop_back();
    values.emplace(line.substr(0, equals), line.substr(equals + 1));
  }
  ImageJDescription found;
  found.images = count_or(values["images"], 1);
  found.channels = count_or(values["channels"], 1);
  found.slices = count_or(values["slices"], 0);
  found.frames = count_or(values["frames"], 1);
  found.spacing = positive_number(values["spacing"]);
  found.unit = values["unit"];
  found.yunit = values["yunit"];
  found.zunit = values["zunit"];
  return found;
}

std::optional<OmeDescription> parse_ome_description(const std::string& text) {
  if (text.find("<OME") == std::string::npos && text.find(":OME") == std::string::npos) return std::nullopt;
  std::size_t begin = text.find("<Pixels");
  if (begin == std::string::npos) begin = text.find(":Pixels");
  if (begin == std::string::npos) return std::nullopt;
  ++begin;  // to the name itself
  const std::string_view tag = std::string_view(text).substr(begin, text.find('>', begin) - begin);
  OmeDescription found;
  found.sections = count_or(attribute(tag, "SizeZ"), 1);
  found.channels = count_or(attribute(tag, "SizeC"), 1);
  found.times = count_or(attribute(tag, "SizeT"), 1);
  found.images = 0;
  for (std::size_t at = begin; at != std::string::npos; at = text.find("Pixels ", at + 1)) ++found.images;
  found.pixel_x_nm = physical_size(tag, "X");
  found.pixel_y_nm = physical_size(tag, "Y");
  const auto z = physical_size(tag, "Z");
  if (found.pixel_x_nm && found.pixel_y_nm && z) {
    found.voxel_size_nm = VoxelSize{*z, *found.pixel_y_nm, *found.pixel_x_nm};
  }
  return found;
}

FoundVoxelSize tiff_voxel_size(const TiffHeader& header, std::int64_t sections) {
  if (const auto imagej = parse_imagej_description(header.description)) {
    // The resolution is per `unit` here, and ResolutionUnit means nothing when a unit is given.
    if (!imagej->unit.empty()) return imagej_size(*imagej, header, sections);
  } else if (const auto ome = parse_ome_description(header.description)) {
    if (ome->voxel_size_nm) return {ome->voxel_size_nm, "OME-XML", ""};
    if (ome->pixel_x_nm && ome->pixel_y_nm) {
      return plane_size(*ome->pixel_y_nm, *ome->pixel_x_nm, sections, "OME-XML");
    }
  }
  return resolution_size(header, sections);
}

}  // namespace cristae
