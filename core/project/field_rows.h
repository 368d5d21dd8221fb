#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "core/annotation/counting_field.h"
#include "core/project/database.h"
#include "core/project/project.h"

namespace cristae {

/// A counted field as a row of the table `counted_fields`.
/// @throws Error{bad_input} if a hit is no point of the field
nlohmann::json row_of(const CountedField& counted);

/// All counted fields in the order in which they were first counted.
/// @throws Error{bad_input} if a row is not what this program writes
std::vector<ProjectField> read_counted_fields(const Database& database);

}  // namespace cristae
