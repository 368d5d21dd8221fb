#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/morphology/columns.h"
#include "core/morphology/instance_measures.h"

namespace cristae::ui {

/// The columns of the core that the window shows for this table, the most looked at first.
std::vector<Column> shownColumns(const MeasureTable& table);

/// Whether a column stands in the table before the user chooses others.
bool isShownAtFirst(const ColumnDefinition& column, const MeasureTable& table);

/// Whether a plot of it says something: a number that measures, not an id or a place.
bool isPlottable(const ColumnDefinition& column);

/// "Volume" in the language of the window; a column without a name there by the core's.
QString columnName(const ColumnDefinition& column, MeasureDimension dimension);

/// "Volume (µm³)" in the language of the window.
QString columnTitle(const ColumnDefinition& column, MeasureDimension dimension);

/// What is measured and when there is no value, in the language of the window.
QString columnDefinition(const ColumnDefinition& column);

}  // namespace cristae::ui
