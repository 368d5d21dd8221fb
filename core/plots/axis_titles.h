#pragma once

#include <string>

#include "core/plots/data_table.h"
#include "core/plots/plot.h"

namespace cristae {

/// A column as an axis names it: "volume_um3" with the unit "um^3" becomes "Volume" and "µm³". Without a
/// known unit the ending of the name tells it.
Quantity quantity_of(const DataColumn& column);

/// Whether the column's values spread over decades, so that a logarithmic axis shows them better: volumes,
/// areas, surfaces.
bool is_log_by_default(const DataColumn& column);

}  // namespace cristae
