#pragma once

#include <cstdint>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/annotation/correction.h"
#include "core/project/database.h"

namespace cristae {

/// A correction of one result as a row of the table `corrections`.
nlohmann::json row_of(std::int64_t result, const Correction& correction);

/// The corrections of one result in the order in which they were made.
/// @throws Error{bad_input} if a row is not what this program writes
std::vector<Correction> read_corrections(const Database& database, std::int64_t result);

}  // namespace cristae
