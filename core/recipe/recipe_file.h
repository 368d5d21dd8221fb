#pragma once

#include <filesystem>

#include "core/recipe/recipe.h"

namespace cristae {

/// The recipe of a JSON file, as `recipe_to_json` writes it. What it leaves out is that of its preset.
/// @throws Error{not_found} when the file cannot be read, Error{bad_input} naming file and fault
Recipe read_recipe(const std::filesystem::path& file);

}  // namespace cristae
