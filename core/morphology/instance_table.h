#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/provenance.h"
#include "core/morphology/columns.h"
#include "core/morphology/instance_measures.h"

namespace cristae {

/// The definitions of columns_of(table).
std::vector<ColumnDefinition> table_columns(const MeasureTable& table);

/// CSV in UTF-8 with comma and point, a header and one row for each instance.
std::string format_table(const MeasureTable& table);

/// The definitions, and behind them what is known of the whole table in rows that bear no column's name:
/// "(program)", "(date)", "(voxel_size)", ...
std::vector<ColumnDefinition> described_columns(const MeasureTable& table, const Provenance& provenance);

/// CSV of described_columns(): column,unit,definition,empty_when.
std::string format_columns(const MeasureTable& table, const Provenance& provenance = {});

/// Writes the table atomically. A path that ends in .xlsx becomes a spreadsheet with the definitions of the
/// columns on its second sheet; any other CSV with the definitions beside it, as NAME.columns.csv.
/// @throws Error{unsupported} for .xlsx in a build without libxlsxwriter, and for more rows than it can hold
void write_table(const std::filesystem::path& path, const MeasureTable& table,
                 const Provenance& provenance = {});

/// The file of definitions beside a table; absent for a spreadsheet, which has them inside.
std::optional<std::filesystem::path> definitions_path(const std::filesystem::path& table);

}  // namespace cristae
