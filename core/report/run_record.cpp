#include "core/report/run_record.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/recipe/recipe.h"

namespace cristae {
namespace {

using Json = nlohmann::ordered_json;

/// Absent or of another type: the default. A record of another version still says what it can.
template <typename T>
T field(const Json& json, const char* name, T fallback = {}) {
  const auto found = json.find(name);
  if (found == json.end()) return fallback;
  try {
    return found->get<T>();
  } catch (const Json::exception&) {
    return fallback;
  }
}

RecordedStack stack_of(const Json& json) {
  RecordedStack stack;
  stack.name = field<std::string>(json, "name");
  stack.content_hash = field<std::string>(json, "content_hash");
  const auto shape = field<std::vector<std::int64_t>>(json, "shape");
  if (shape.size() == 3) stack.shape = {shape[0], shape[1], shape[2]};
  const auto size = field<std::vector<double>>(json, "voxel_size_nm");
  if (size.size() == 3) stack.voxel_size_nm = VoxelSize{size[0], size[1], size[2]};
  return stack;
}

std::string text_of(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

/// "cuda:0, bf16, 4 threads"
std::string place_of(const Json& json) {
  std::string text = field<std::string>(json, "device");
  const auto precision = field<std::string>(json, "precision");
  if (!precision.empty()) text += ", " + precision;
  const auto threads = field<int>(json, "threads");
  if (threads > 0) text += ", " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
  return text;
}

std::vector<std::pair<std::string, std::string>> options_of(const Json& recipe) {
  std::vector<std::pair<std::string, std::string>> options;
  if (!recipe.is_object()) return options;
  for (const auto& [name, value] : recipe.items()) options.emplace_back(name, text_of(value));
  return options;
}

std::vector<std::pair<std::string, std::string>> changed_options(const Json& recipe) {
  const auto preset_name = field<std::string>(recipe, "preset");
  const auto& presets = describe_presets();
  const bool is_known = std::any_of(presets.begin(), presets.end(), [&](const PresetDescription& preset) {
    return preset.name == preset_name;
  });
  if (!is_known) return {};
  const Json preset =
      Json::parse(recipe_to_json(preset_recipe(preset_name, field<std::string>(recipe, "method"))));
  std::vector<std::pair<std::string, std::string>> changed;
  for (const auto& [name, value] : recipe.items()) {
    if (preset.contains(name) && preset[name] != value) changed.emplace_back(name, text_of(value));
  }
  return changed;
}

}  // namespace

std::string RunRecord::option(std::string_view name) const {
  const auto found =
      std::find_if(recipe.begin(), recipe.end(), [&](const auto& option) { return option.first == name; });
  return found == recipe.end() ? std::string() : found->second;
}

std::string clicks_text(const RunRecord& run) {
  const auto counted = [](std::int64_t count, const char* what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
  };
  if (run.points <= 0) return {};
  std::vector<std::string> parts;
  if (!run.negative_points) parts.push_back(counted(run.points, "clicked point"));
  const std::int64_t negative = run.negative_points.value_or(0);
  if (const auto centres = run.points - negative; run.negative_points && centres > 0)
    parts.push_back(counted(centres, "clicked centre"));
  if (negative > 0) parts.push_back(counted(negative, "negative point"));
  if (run.reviewed_points > 0)
    parts.back() += fmt::format(" ({} of them from a review)", run.reviewed_points);
  if (run.drawn_mitochondria > 0) {
    const char* const what = run.drawn_mitochondria == 1 ? "drawn mitochondrion" : "drawn mitochondria";
    parts.push_back(fmt::format("{} {}", run.drawn_mitochondria, what));
  }
  const std::string last = parts.back();
  parts.pop_back();
  return parts.empty() ? last : fmt::format("{} and {}", fmt::join(parts, ", "), last);
}

RunRecord parse_run_record(const std::string& name, const std::string& text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) {
    throw Error(ErrorKind::bad_input, name + " is no record of a run", "give the folder of a run");
  }
  RunRecord record;
  record.version = field<std::string>(json, "version");
  record.verb = field<std::string>(json, "verb");
  record.seed = field<std::uint64_t>(json, "seed");
  record.pack = field<std::string>(json, "pack");
  if (json.contains("target")) record.target = stack_of(json["target"]);
  for (const auto& source : field<Json>(json, "sources", Json::array()))
    record.sources.push_back(stack_of(source));
  record.points = field<std::int64_t>(json, "points");
  if (json.contains("negative_points")) record.negative_points = field<std::int64_t>(json, "negative_points");
  record.points_hash = field<std::string>(json, "points_hash");
  const Json drawn = field<Json>(json, "drawn", Json::object());
  record.drawn_mitochondria = field<std::int64_t>(drawn, "mitochondria");
  record.drawn_hash = field<std::string>(drawn, "hash");
  for (const auto& place : field<Json>(json, "computed_on", Json::array())) {
    record.computed_on.push_back(place_of(place));
  }
  // What held, where the record tells; older ones hold what was asked for.
  const Json used = field<Json>(json, "used", Json::object());
  record.left_model_aside = field<bool>(used, "left_model_aside");
  const char* const key = "recipe";
  const Json recipe = field<Json>(used.contains(key) ? used : json, key, Json::object());
  record.recipe = options_of(recipe);
  record.changed = changed_options(recipe);
  return record;
}

RunRecord read_run_record(const std::filesystem::path& folder) {
  const auto path = folder / "run.json";
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(ErrorKind::not_found, folder.string() + " has no run.json", "give the folder of a run");
  }
  const std::string text(std::istreambuf_iterator<char>(file), {});
  RunRecord record = parse_run_record(path.string(), text);
  record.folder = std::filesystem::absolute(folder).lexically_normal().filename().string();
  if (record.folder.empty()) {  // "NAME.run/"
    record.folder = std::filesystem::absolute(folder).lexically_normal().parent_path().filename().string();
  }
  return record;
}

}  // namespace cristae
