#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/project/database.h"

namespace cristae {

/// Version of the file format that this program writes.
constexpr std::int64_t kProjectFormat = 6;

/// A table whose rows a person edits; its edits can be undone.
struct EditedTable {
  std::string name;
  std::vector<std::string> columns;  ///< besides `id`
};

const std::vector<EditedTable>& edited_tables();

/// Makes the tables of an empty file.
void create_schema(const Database& database);

/// Format of a file. @throws Error{bad_input} if the file is a database of another program
std::int64_t project_format(const Database& database);

/// Brings an older file up to kProjectFormat, one step after the other, in one transaction.
void migrate_schema(const Database& database, std::int64_t from);

}  // namespace cristae
