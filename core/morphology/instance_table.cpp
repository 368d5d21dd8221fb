#include "core/morphology/instance_table.h"

#include <functional>

#include <fmt/format.h>

#include "core/base/atomic_file.h"

namespace cristae {
namespace {

struct Column {
  ColumnDefinition definition;
  std::function<std::string(const InstanceMeasures&)> value;
};

std::string number(double value) { return fmt::format("{:.10g}", value); }

std::string border_faces(const InstanceMeasures& instance) {
  constexpr std::array<const char*, 6> kNames{"z-", "z+", "y-", "y+", "x-", "x+"};
  std::string faces;
  for (std::size_t face = 0; face < kNames.size(); ++face) {
    if (instance.touches[face]) faces += (faces.empty() ? "" : " ") + std::string(kNames[face]);
  }
  return faces;
}

void add_positions(std::vector<Column>& columns) {
  constexpr std::array<const char*, 3> kAxes{"z", "y", "x"};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    columns.push_back({{fmt::format("centroid-{}", axis), "px",
                        fmt::format("mean {} of the voxels, 0 = centre of the first one", kAxes[axis])},
                       [axis](const InstanceMeasures& instance) { return number(instance.centroid[axis]); }});
  }
  for (std::size_t axis = 0; axis < 3; ++axis) {
    columns.push_back(
        {{fmt::format("bbox-{}", axis), "px", fmt::format("first {} of the bounding box", kAxes[axis])},
         [axis](const InstanceMeasures& instance) { return std::to_string(instance.begin[axis]); }});
  }
  for (std::size_t axis = 0; axis < 3; ++axis) {
    columns.push_back(
        {{fmt::format("bbox-{}", axis + 3), "px",
          fmt::format("one past the last {} of the bounding box", kAxes[axis])},
         [axis](const InstanceMeasures& instance) { return std::to_string(instance.end[axis]); }});
  }
}

void add_sizes(std::vector<Column>& columns, const MeasureTable& table) {
  const bool is_body = table.dimension == MeasureDimension::bodies_3d;
  columns.push_back(
      {{"equivalent_diameter_area", "px",
        is_body ? "diameter of the ball of as many voxels, (6 area / pi)^(1/3)"
                : "diameter of the disc of as many pixels, 2 sqrt(area / pi)"},
       [](const InstanceMeasures& instance) { return number(instance.equivalent_diameter_px); }});
  if (!table.voxel_size_nm) return;
  if (is_body) {
    columns.push_back({{"volume_um3", "um^3", "voxels times the volume of one"},
                       [](const InstanceMeasures& instance) { return number(*instance.volume_um3); }});
  } else {
    columns.push_back({{"area_um2", "um^2", "pixels times the area of one"},
                       [](const InstanceMeasures& instance) { return number(*instance.area_um2); }});
  }
  columns.push_back(
      {{"equivalent_diameter_nm", "nm",
        is_body ? "diameter of the ball of the same volume" : "diameter of the disc of the same area"},
       [](const InstanceMeasures& instance) { return number(*instance.equivalent_diameter_nm); }});
}

std::vector<Column> columns_of(const MeasureTable& table) {
  std::vector<Column> columns;
  columns.push_back({{"label", "", "id of the instance in the mask"},
                     [](const InstanceMeasures& instance) { return std::to_string(instance.label); }});
  columns.push_back({{"area", "px", "number of pixels (2-D) or voxels (3-D), as scikit-image names it"},
                     [](const InstanceMeasures& instance) { return std::to_string(instance.voxels); }});
  add_positions(columns);
  add_sizes(columns, table);
  columns.push_back(
      {{"first_section", "", "first section that holds it, counted from 0"},
       [](const InstanceMeasures& instance) { return std::to_string(instance.first_section()); }});
  columns.push_back(
      {{"last_section", "", "last section that holds it"},
       [](const InstanceMeasures& instance) { return std::to_string(instance.last_section()); }});
  columns.push_back({{"sections", "", "number of sections that hold it"},
                     [](const InstanceMeasures& instance) { return std::to_string(instance.sections); }});
  columns.push_back(
      {{"touches_border", "", "1 if the field cuts it, so that its size is a lower bound"},
       [](const InstanceMeasures& instance) { return std::string(instance.touches_border() ? "1" : "0"); }});
  columns.push_back(
      {{"border_faces", "", "faces of the field that it touches, of z- z+ y- y+ x- x+"}, border_faces});
  return columns;
}

std::string quoted(const std::string& text) {
  return text.find(',') == std::string::npos ? text : "\"" + text + "\"";
}

}  // namespace

std::vector<ColumnDefinition> table_columns(const MeasureTable& table) {
  std::vector<ColumnDefinition> definitions;
  for (const Column& column : columns_of(table)) definitions.push_back(column.definition);
  return definitions;
}

std::string format_table(const MeasureTable& table) {
  const auto columns = columns_of(table);
  std::string text;
  for (const Column& column : columns) text += (text.empty() ? "" : ",") + column.definition.name;
  text += '\n';
  for (const InstanceMeasures& instance : table.instances) {
    for (std::size_t i = 0; i < columns.size(); ++i) text += (i == 0 ? "" : ",") + columns[i].value(instance);
    text += '\n';
  }
  return text;
}

void write_table(const std::filesystem::path& path, const MeasureTable& table) {
  write_text_atomically(path, format_table(table));
  std::string text = "column,unit,definition\n";
  for (const ColumnDefinition& column : table_columns(table)) {
    text += fmt::format("{},{},{}\n", column.name, column.unit, quoted(column.definition));
  }
  std::filesystem::path definitions = path;
  definitions.replace_extension(".columns.csv");
  write_text_atomically(definitions, text);
}

}  // namespace cristae
