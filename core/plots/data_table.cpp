#include "core/plots/data_table.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

/// A row of CSV, RFC 4180: cells in quotes may hold commas, line ends and doubled quotes.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : text_(text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
  }

  bool at_end() const { return place_ >= text_.size(); }
  int line() const { return line_; }

  std::vector<std::string> row() {
    std::vector<std::string> cells(1);
    bool quoted = false;
    while (!at_end()) {
      const char letter = text_[place_++];
      if (letter == '\n') ++line_;
      if (quoted) {
        if (letter != '"') {
          cells.back() += letter;
        } else if (!at_end() && text_[place_] == '"') {
          cells.back() += text_[place_++];
        } else {
          quoted = false;
        }
      } else if (letter == '"') {
        quoted = true;
      } else if (letter == ',') {
        cells.emplace_back();
      } else if (letter == '\n') {
        break;
      } else if (letter != '\r') {
        cells.back() += letter;
      }
    }
    return cells;
  }

 private:
  std::string_view text_;
  std::size_t place_ = 0;
  int line_ = 1;
};

}  // namespace

std::optional<double> DataColumn::number(std::size_t row) const {
  const std::string& cell = cells[row];
  double value = 0;
  const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (fault != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

const DataColumn* DataTable::find(std::string_view column) const {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const DataColumn& c) { return c.name == column; });
  return found == columns.end() ? nullptr : &*found;
}

const DataColumn& DataTable::at(const std::string& column) const {
  if (const auto* found = find(column)) return *found;
  std::vector<std::string> names;
  for (const auto& one : columns) names.push_back(one.name);
  throw Error(ErrorKind::not_found, fmt::format("{} has no column '{}'", name, column),
              fmt::format("choose one of {}", fmt::join(names, ", ")));
}

DataTable parse_table(const std::string& name, std::string_view csv) {
  CsvReader reader(csv);
  DataTable table{name, {}};
  if (reader.at_end()) {
    throw Error(ErrorKind::bad_input, name + " is empty", "give a table with a header and rows");
  }
  for (auto& title : reader.row()) table.columns.push_back({std::move(title), {}, {}, {}});
  if (table.columns.size() == 1 && table.columns.front().name.find(';') != std::string::npos) {
    throw Error(ErrorKind::bad_input, name + " has semicolons between its cells",
                "save it with commas and a decimal point");
  }
  while (!reader.at_end()) {
    const int line = reader.line();
    auto cells = reader.row();
    if (cells.size() == 1 && cells.front().empty()) continue;  // an empty line
    if (cells.size() != table.columns.size()) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("{}, line {}: {} cells, the header has {}", name, line, cells.size(),
                              table.columns.size()),
                  "mend or remove that line");
    }
    for (std::size_t i = 0; i < cells.size(); ++i) table.columns[i].cells.push_back(std::move(cells[i]));
  }
  return table;
}

void add_definitions(DataTable& table, const DataTable& definitions) {
  const auto* names = definitions.find("column");
  const auto* units = definitions.find("unit");
  const auto* texts = definitions.find("definition");
  if (names == nullptr || units == nullptr || texts == nullptr) return;
  for (auto& column : table.columns) {
    const auto row = std::find(names->cells.begin(), names->cells.end(), column.name);
    if (row == names->cells.end()) continue;
    const auto index = static_cast<std::size_t>(row - names->cells.begin());
    column.unit = units->cells[index];
    column.definition = texts->cells[index];
  }
}

DataTable read_table(const std::filesystem::path& path) {
  const auto text_of_file = [](const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
  };
  if (!std::filesystem::is_regular_file(path)) {
    throw Error(ErrorKind::not_found, path.string() + ": no such table", "check the path");
  }
  DataTable table = parse_table(path.filename().string(), text_of_file(path));
  std::filesystem::path definitions = path;
  definitions.replace_extension(".columns.csv");
  if (std::filesystem::is_regular_file(definitions)) {
    add_definitions(table, parse_table(definitions.filename().string(), text_of_file(definitions)));
  }
  return table;
}

DataTable stacked(const std::vector<DataTable>& tables, const std::vector<std::string>& names,
                  const std::string& name_column) {
  DataTable result{"the tables", {}};
  if (tables.empty()) return result;
  for (const auto& column : tables.front().columns) {
    const bool in_all = std::all_of(tables.begin(), tables.end(), [&](const DataTable& table) {
      return table.find(column.name) != nullptr;
    });
    if (!in_all || column.name == name_column) continue;
    DataColumn whole{column.name, column.unit, column.definition, {}};
    for (const auto& table : tables) {
      const auto& cells = table.find(column.name)->cells;
      whole.cells.insert(whole.cells.end(), cells.begin(), cells.end());
    }
    result.columns.push_back(std::move(whole));
  }
  DataColumn origin{name_column, {}, "table the row is from", {}};
  for (std::size_t i = 0; i < tables.size(); ++i) {
    origin.cells.insert(origin.cells.end(), tables[i].rows(), names[i]);
  }
  result.columns.push_back(std::move(origin));
  return result;
}

}  // namespace cristae
