#include "core/recipe/recipe.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/recipe/options.h"

namespace cristae {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitute});
    }
  }
  return row.back();
}

const Option& find_option(std::string_view name) {
  const auto& table = option_table();
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Option& option) { return option.description.name == name; });
  if (found != table.end()) return *found;
  const auto nearest = std::min_element(table.begin(), table.end(), [&](const Option& a, const Option& b) {
    return edit_distance(name, a.description.name) < edit_distance(name, b.description.name);
  });
  throw Error(ErrorKind::bad_input, fmt::format("there is no option '{}'", name),
              fmt::format("did you mean '{}'? `recipe describe` lists all", nearest->description.name));
}

bool is_option(std::string_view name) {
  const auto& table = option_table();
  return std::any_of(table.begin(), table.end(),
                     [&](const Option& option) { return option.description.name == name; });
}

[[noreturn]] void refuse(const OptionDescription& option, std::string_view value,
                         const std::string& allowed) {
  throw Error(ErrorKind::bad_input, fmt::format("option {} cannot be '{}'", option.name, value),
              "give " + allowed);
}

template <typename T>
T parse_number(const OptionDescription& option, std::string_view text) {
  T value{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  const auto as_double = static_cast<double>(value);
  const bool whole = fault == std::errc{} && end == text.data() + text.size() && std::isfinite(as_double);
  if (!whole || as_double < option.minimum || as_double > option.maximum) {
    refuse(option, text,
           fmt::format("{} between {} and {}", std::is_integral_v<T> ? "a whole number" : "a number",
                       option.minimum, option.maximum));
  }
  return value;
}

bool parse_boolean(const OptionDescription& option, std::string_view text) {
  if (text == "on" || text == "true" || text == "1" || text == "yes") return true;
  if (text == "off" || text == "false" || text == "0" || text == "no") return false;
  refuse(option, text, "on or off");
}

void check_ratio_list(const OptionDescription& option, std::string_view text) {
  std::size_t begin = 0;
  OptionDescription entry = option;
  entry.maximum = 1;
  while (begin <= text.size()) {
    const std::size_t comma = std::min(text.find(',', begin), text.size());
    parse_number<double>(entry, text.substr(begin, comma - begin));
    begin = comma + 1;
  }
}

void check_relations(const OptionDescription& option, const Recipe& recipe, std::string_view value) {
  if (option.name == "crop" && recipe.crop % 16 != 0) refuse(option, value, "a multiple of 16");
  if (option.name == "tile" && recipe.tile % 16 != 0) refuse(option, value, "a multiple of 16");
  if (option.name == "nms_window" && recipe.nms_window % 2 == 0) refuse(option, value, "an odd number");
  if (option.name == "tta" && recipe.tta == 3) refuse(option, value, "1, 2, 4 or 5");
  if (option.name == "cc_connectivity" && recipe.cc_connectivity != 4 && recipe.cc_connectivity != 8) {
    refuse(option, value, "4 or 8");
  }
  if (option.name == "det_head_blocks" && recipe.det_head_blocks == 3) refuse(option, value, "2 or 4");
}

}  // namespace

const std::vector<OptionDescription>& describe_options() {
  static const std::vector<OptionDescription> descriptions = [] {
    std::vector<OptionDescription> all;
    for (const auto& option : option_table()) all.push_back(option.description);
    return all;
  }();
  return descriptions;
}

std::string get_option(const Recipe& recipe, std::string_view name) {
  return std::visit(
      [&](auto field) -> std::string {
        const auto& value = recipe.*field;
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string>) return value;
        if constexpr (std::is_same_v<Value, bool>) return value ? "on" : "off";
        if constexpr (std::is_arithmetic_v<Value>) return fmt::format("{}", value);
        return {};
      },
      find_option(name).field);
}

void set_option(Recipe& recipe, std::string_view name, std::string_view value) {
  const Option& option = find_option(name);
  const OptionDescription& description = option.description;
  Recipe changed = recipe;
  switch (description.type) {
    case OptionType::number:
      changed.*std::get<double Recipe::*>(option.field) = parse_number<double>(description, value);
      break;
    case OptionType::integer:
      changed.*std::get<std::int64_t Recipe::*>(option.field) =
          parse_number<std::int64_t>(description, value);
      break;
    case OptionType::boolean:
      changed.*std::get<bool Recipe::*>(option.field) = parse_boolean(description, value);
      break;
    case OptionType::choice: {
      const auto& choices = description.choices;
      if (std::find(choices.begin(), choices.end(), value) == choices.end()) {
        refuse(description, value, fmt::format("one of {}", fmt::join(choices, ", ")));
      }
      changed.*std::get<std::string Recipe::*>(option.field) = value;
      break;
    }
    case OptionType::text:
      check_ratio_list(description, value);
      changed.*std::get<std::string Recipe::*>(option.field) = value;
      break;
  }
  check_relations(description, changed, value);
  recipe = changed;
}

void set_option(Recipe& recipe, std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  if (equals == std::string_view::npos) {
    throw Error(ErrorKind::bad_input, fmt::format("'{}' is not key=value", assignment),
                "write for example --set tau=0.1");
  }
  set_option(recipe, assignment.substr(0, equals), assignment.substr(equals + 1));
}

bool has_detection_head(std::string_view network) {
  return network != "unet" && network != "daisc" && network != "daisc-batch";
}

const std::vector<std::string>& options_of_pack() {
  static const std::vector<std::string> names = {
      "network",          "z_source",       "det_head_blocks",  "det_bias_init", "normalisation",
      "working_pixel_nm", "density_kernel", "density_sigma_nm", "density_norm",  "density_peak"};
  return names;
}

Recipe with_options_of_pack(Recipe chosen, const Recipe& pack) {
  for (const auto& name : options_of_pack()) {
    std::visit([&](auto field) { chosen.*field = pack.*field; }, find_option(name).field);
  }
  return chosen;
}

std::string recipe_to_json(const Recipe& recipe) {
  nlohmann::ordered_json json;
  json["preset"] = recipe.preset;
  for (const auto& option : option_table()) {
    std::visit([&](auto field) { json[option.description.name] = recipe.*field; }, option.field);
  }
  return json.dump(2);
}

Recipe recipe_from_json(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) {
    throw Error(ErrorKind::bad_input, "the recipe is not a JSON object",
                "write one with `recipe show --json`");
  }
  const std::string preset = json.contains("preset") && json["preset"].is_string()
                                 ? json["preset"].get<std::string>()
                                 : std::string("paper");
  const std::string method = json.contains("method") && json["method"].is_string()
                                 ? json["method"].get<std::string>()
                                 : std::string("ipl");
  Recipe recipe = preset_recipe(preset, method);
  for (const auto& [key, value] : json.items()) {
    if (!is_option(key)) continue;  // of another version; the file still opens
    set_option(recipe, key, value.is_string() ? value.get<std::string>() : value.dump());
  }
  return recipe;
}

}  // namespace cristae
