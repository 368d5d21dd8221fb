#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/morphology/instance_measures.h"

namespace cristae {

/// One column of the table of instances, with what a reader must know to use it.
struct ColumnDefinition {
  std::string name;
  std::string unit;  ///< empty: none
  std::string definition;
};

/// The columns of a table; physical ones are there only when the voxel size is known.
std::vector<ColumnDefinition> table_columns(const MeasureTable& table);

/// CSV in UTF-8 with comma and point, a header and one row for each instance.
std::string format_table(const MeasureTable& table);

/// Writes the table to `path` and the definitions of its columns beside it, as NAME.columns.csv
/// (column,unit,definition). Both atomically.
void write_table(const std::filesystem::path& path, const MeasureTable& table);

}  // namespace cristae
