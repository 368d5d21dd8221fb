#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "core/morphology/instance_measures.h"

namespace cristae {

/// One column of the table of instances, with what a reader must know to use it.
struct ColumnDefinition {
  std::string name;
  std::string unit;  ///< empty: none
  std::string definition;
  std::string empty_when;  ///< when a cell has no value; empty: never
};

/// A value of a cell; nothing where the measure does not exist for this instance.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

struct Column {
  ColumnDefinition definition;
  std::function<Cell(const InstanceMeasures&)> value;
};

/// The columns of a table in their order: those of its dimension, of what was measured and, where they have a
/// unit of length, of a known voxel size. The only place that knows them; header, definitions, spreadsheet
/// and window are made from it. Names are those of scikit-image where it has the measure.
std::vector<Column> columns_of(const MeasureTable& table);

/// The value as it is written: ten figures, nothing for an empty cell.
std::string text_of(const Cell& cell);

}  // namespace cristae
