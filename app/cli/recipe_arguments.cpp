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

void RecipeArguments::declare_method(Arguments& arguments, const std::string& help) {
  arguments.option("--method", method, "NAME", help);
}

Recipe RecipeArguments::recipe() const {
  std::vector<std::string> all = settings;
  if (!method.empty()) all.push_back("method=" + method);
  if (!is_file_name(preset)) return preset_with_settings(preset, all);
  Recipe recipe = read_recipe(preset);
  for (const auto& setting : all) set_option(recipe, setting);
  return recipe;
}

}  // namespace cristae::cli
