#include "core/base/error.h"
#include "core/morphology/spreadsheet.h"

namespace cristae {

void write_spreadsheet(const std::filesystem::path& path, const MeasureTable&, const Provenance&) {
  throw Error(ErrorKind::unsupported,
              path.string() + ": this build has no libxlsxwriter and writes no spreadsheets",
              "write a CSV file");
}

}  // namespace cristae
