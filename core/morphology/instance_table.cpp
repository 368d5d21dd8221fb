#include "core/morphology/instance_table.h"

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/morphology/spreadsheet.h"

namespace cristae {
namespace {

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\n") == std::string::npos) return text;
  std::string result = "\"";
  for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
  return result + '"';
}

bool is_spreadsheet(const std::filesystem::path& path) { return path.extension() == ".xlsx"; }

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
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (i > 0) text += ',';
      text += quoted(text_of(columns[i].value(instance)));
    }
    text += '\n';
  }
  return text;
}

std::vector<ColumnDefinition> described_columns(const MeasureTable& table, const Provenance& provenance) {
  std::vector<ColumnDefinition> rows = table_columns(table);
  const auto entries = provenance_entries(provenance);
  for (const auto& [name, value] : entries) rows.push_back({fmt::format("({})", name), "", value, ""});
  if (entries.empty()) return rows;
  const bool is_2d = table.dimension == MeasureDimension::profiles_2d;
  rows.push_back({"(instances)", "", is_2d ? "profiles of sections" : "bodies", ""});
  if (const auto& nm = table.voxel_size_nm)
    rows.push_back(
        {"(voxel_size)", "nm", fmt::format("{:g} x {:g} x {:g} (z, y, x)", nm->z, nm->y, nm->x), ""});
  return rows;
}

std::string format_columns(const MeasureTable& table, const Provenance& provenance) {
  std::string text = "column,unit,definition,empty_when\n";
  for (const ColumnDefinition& column : described_columns(table, provenance)) {
    text += fmt::format("{},{},{},{}\n", column.name, column.unit, quoted(column.definition),
                        quoted(column.empty_when));
  }
  return text;
}

std::optional<std::filesystem::path> definitions_path(const std::filesystem::path& table) {
  if (is_spreadsheet(table)) return std::nullopt;
  std::filesystem::path path = table;
  return path.replace_extension(".columns.csv");
}

void write_table(const std::filesystem::path& path, const MeasureTable& table, const Provenance& provenance) {
  if (is_spreadsheet(path)) {
    write_spreadsheet(path, table, provenance);
    return;
  }
  write_text_atomically(path, format_table(table));
  write_text_atomically(*definitions_path(path), format_columns(table, provenance));
}

}  // namespace cristae
