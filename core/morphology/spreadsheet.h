#pragma once

#include <filesystem>

#include "core/base/provenance.h"
#include "core/morphology/instance_measures.h"

namespace cristae {

/// The table as an Excel workbook: sheet `instances`, sheet `columns` with the definitions. Atomic.
/// @throws Error{unsupported} in a build without libxlsxwriter, and for more rows than a sheet can hold
void write_spreadsheet(const std::filesystem::path& path, const MeasureTable& table,
                       const Provenance& provenance);

}  // namespace cristae
