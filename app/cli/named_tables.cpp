#include "app/cli/named_tables.h"

#include "core/base/error.h"

namespace cristae::cli {

NamedTable read_named_table(const std::string& argument) {
  const auto sign = argument.find('=');
  if (sign == std::string::npos || sign == 0 || sign + 1 == argument.size()) {
    throw Error(ErrorKind::bad_input, "--table " + argument + " has no name and file",
                "write --table NAME=FILE.csv or GROUP/REPLICATE=FILE.csv");
  }
  const std::string name = argument.substr(0, sign);
  const auto slash = name.find('/');
  const std::string group = name.substr(0, slash);
  return {group, slash == std::string::npos ? name : name.substr(slash + 1),
          read_table(argument.substr(sign + 1))};
}

DataTable together(const std::vector<NamedTable>& named) {
  std::vector<DataTable> tables;
  std::vector<std::string> groups;
  std::vector<std::string> replicates;
  for (const NamedTable& each : named) {
    groups.push_back(each.group);
    replicates.insert(replicates.end(), each.table.rows(), each.replicate);
    tables.push_back(each.table);
  }
  DataTable all = stacked(tables, groups, "group");
  std::erase_if(all.columns, [](const DataColumn& column) { return column.name == "replicate"; });
  all.columns.push_back({"replicate", {}, "animal or culture the row is from", std::move(replicates)});
  return all;
}

}  // namespace cristae::cli
