#include "app/cli/recipe_arguments.h"

#include "app/cli/arguments.h"
#include "core/recipe/recipe_file.h"

namespace cristae::cli {
namespace {

bool is_file_name(const std::string& preset) { return preset.ends_with(".json"); }

}  // namespace

void RecipeArguments::declare(Arguments& arguments) {
  arguments.option(
      "--preset", preset, "NAME|FILE",
      "Preset of the recipe (" + preset + "): `recipe presets` lists them; or a file of `recipe show -o`");
  arguments.list("--set", settings, "KEY=VALUE",
                 "Changes one option of the recipe; `recipe describe` lists them. May be repeated");
}

Recipe RecipeArguments::recipe() const {
  Recipe recipe = is_file_name(preset) ? read_recipe(preset) : preset_recipe(preset);
  for (const auto& setting : own_settings) set_option(recipe, setting);
  for (const auto& setting : settings) set_option(recipe, setting);
  return recipe;
}

}  // namespace cristae::cli
