#include "core/recipe/recipe.h"

#include <memory>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/session.h"
#include "app/cli/verbs/verb.h"
#include "core/base/atomic_file.h"

namespace cristae::cli {
namespace {

using nlohmann::ordered_json;

struct RecipeOptions {
  std::string what;
  std::string output;
  RecipeArguments recipe;
};

std::string_view type_name(OptionType type) {
  switch (type) {
    case OptionType::number: return "number";
    case OptionType::integer: return "integer";
    case OptionType::boolean: return "boolean";
    case OptionType::choice: return "choice";
    case OptionType::text: return "text";
  }
  return "text";
}

bool has_range(const OptionDescription& option) {
  return option.type == OptionType::number || option.type == OptionType::integer;
}

std::string allowed_values(const OptionDescription& option) {
  if (option.type == OptionType::choice) return fmt::format("{}", fmt::join(option.choices, "|"));
  if (option.type == OptionType::boolean) return "on|off";
  if (has_range(option)) return fmt::format("{} to {}", option.minimum, option.maximum);
  return "list";
}

void show(const RecipeOptions& options, Session& session) {
  const Recipe recipe = options.recipe.recipe();
  if (!options.output.empty()) {
    require_writable(options.output, session.common().force);
    write_text_atomically(options.output, recipe_to_json(recipe) + "\n");
    session.add_output(options.output);
    session.remark("wrote " + options.output);
  }
  session.result()["recipe"] = ordered_json::parse(recipe_to_json(recipe));
  if (!options.output.empty()) return;
  session.print("preset = " + recipe.preset);
  for (const auto& option : describe_options()) {
    const std::string unit = option.unit.empty() ? "" : " " + option.unit;
    session.print(fmt::format("{} = {}{}", option.name, get_option(recipe, option.name), unit));
  }
}

void list_presets(Session& session) {
  auto presets = ordered_json::array();
  for (const auto& preset : describe_presets()) {
    presets.push_back({{"name", preset.name}, {"help", preset.help}});
    session.print(fmt::format("{:<10} {}", preset.name, preset.help));
  }
  session.result()["presets"] = presets;
}

ordered_json description_json(const OptionDescription& option, const Recipe& recipe) {
  ordered_json object = {{"name", option.name},
                         {"type", type_name(option.type)},
                         {"group", option.group},
                         {"default", get_option(recipe, option.name)},
                         {"unit", option.unit}};
  if (has_range(option)) {
    object["minimum"] = option.minimum;
    object["maximum"] = option.maximum;
  }
  if (option.type == OptionType::choice) object["choices"] = option.choices;
  if (!option.methods.empty()) object["methods"] = option.methods;
  object["help"] = option.help;
  return object;
}

void describe(const RecipeOptions& options, Session& session) {
  const Recipe recipe = options.recipe.recipe();
  auto all = ordered_json::array();
  std::string group;
  for (const auto& option : describe_options()) {
    if (option.group != group) {
      group = option.group;
      session.print("\n" + group);
    }
    const std::string methods =
        option.methods.empty() ? "" : fmt::format(" [{}]", fmt::join(option.methods, ", "));
    const std::string unit = option.unit.empty() ? "" : " " + option.unit;
    session.print(fmt::format("  {} = {}{}  ({}){}\n      {}", option.name, get_option(recipe, option.name),
                              unit, allowed_values(option), methods, option.help));
    all.push_back(description_json(option, recipe));
  }
  session.result()["preset"] = recipe.preset;
  session.result()["options"] = all;
}

void run_recipe(const RecipeOptions& options, Session& session) {
  session.start();
  if (options.what == "show") show(options, session);
  if (options.what == "presets") list_presets(session);
  if (options.what == "describe") describe(options, session);
}

}  // namespace

Verb recipe_verb() {
  Verb verb;
  verb.name = "recipe";
  verb.help = "Shows every option of a training run, and the presets";
  verb.examples = {"cristae-cli recipe describe", "cristae-cli recipe show --preset quick --set rounds=4",
                   "cristae-cli recipe show --preset quick -o my_recipe.json"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<RecipeOptions>();
    arguments.choice(
        "WHAT", options->what, {"show", "presets", "describe"},
        "show: the values; presets: their list; describe: name, value, range, help of each option",
        Arguments::Need::required);
    options->recipe.declare(arguments);
    arguments.option("-o,--output", options->output, "FILE.json",
                     "With show: write the recipe to a file that --preset takes");
    return [options](Session& session) { run_recipe(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
