#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cristae {

/// A column of a table as text, with what its definitions say about it.
struct DataColumn {
  std::string name;
  std::string unit;        ///< empty: none or unknown
  std::string definition;  ///< empty: unknown
  std::vector<std::string> cells;

  /// The cell as a number; absent where it is empty or none.
  std::optional<double> number(std::size_t row) const;
};

/// A table of measures: columns of one length.
struct DataTable {
  std::string name;  ///< for messages
  std::vector<DataColumn> columns;

  std::size_t rows() const { return columns.empty() ? 0 : columns.front().cells.size(); }
  const DataColumn* find(std::string_view column) const;  ///< null: there is none
  /// @throws Error{not_found} that names the columns there are
  const DataColumn& at(const std::string& column) const;
};

/// CSV with comma and point, quotes where needed, a header.
/// @throws Error{bad_input} naming the line whose number of cells differs, or a table without header
DataTable parse_table(const std::string& name, std::string_view csv);

/// Takes units and definitions from CSV with the columns column, unit, definition.
void add_definitions(DataTable& table, const DataTable& definitions);

/// A table with the definitions that lie beside it as NAME.columns.csv, if they do.
/// @throws Error{not_found} if there is no such file
DataTable read_table(const std::filesystem::path& path);

/// Rows of several tables under each other, with the columns that all have, and one more column that names
/// the table each row is from.
/// @param names  one for each table
DataTable stacked(const std::vector<DataTable>& tables, const std::vector<std::string>& names,
                  const std::string& name_column);

}  // namespace cristae
