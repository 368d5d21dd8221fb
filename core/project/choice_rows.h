#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "core/project/database.h"
#include "core/project/measure_choices.h"

namespace cristae {

/// Choices as the one row of the table `measure_choices`.
/// @throws Error{bad_input} for a contact distance that is none
nlohmann::json row_of(const MeasureChoices& choices);

/// The row; without one what a project of an older format kept with its view; else the defaults. What cannot
/// be read is a default too: no work of anybody is in it.
MeasureChoices read_measure_choices(const Database& database);

}  // namespace cristae
