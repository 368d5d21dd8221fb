#pragma once

#include <string>
#include <vector>

#include "core/plots/data_table.h"

namespace cristae::cli {

/// A table with the group and the animal or culture that it is of.
struct NamedTable {
  std::string group;
  std::string replicate;  ///< the group where no other is named
  DataTable table;
};

/// "GROUP=FILE.csv" or "GROUP/REPLICATE=FILE.csv", read. @throws Error{bad_input} for what has no name or
/// file
NamedTable read_named_table(const std::string& argument);

/// The rows of all tables, with columns `group` and `replicate` by their names.
DataTable together(const std::vector<NamedTable>& named);

}  // namespace cristae::cli
