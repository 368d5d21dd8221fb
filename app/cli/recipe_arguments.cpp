#include "app/cli/recipe_arguments.h"

#include <fstream>
#include <iterator>

#include "app/cli/arguments.h"
#include "core/base/error.h"

namespace cristae::cli {
namespace {

bool is_file_name(const std::string& preset) { return preset.ends_with(".json"); }

Recipe read_recipe(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(ErrorKind::not_found, path + " cannot be read",
                "write a recipe there with `cristae-cli recipe show --preset quick -o " + path + "`");
  }
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  try {
    return recipe_from_json(text);
  } catch (const Error& fault) {
    throw Error(fault.kind(), path + ": " + fault.what(), fault.remedy());
  }
}

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
