#include "core/project/correction_rows.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/error.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

using NamedKind = std::pair<CorrectionKind, std::string_view>;

constexpr std::array<NamedKind, 4> kKinds{{{CorrectionKind::merge, "merge"},
                                           {CorrectionKind::split, "split"},
                                           {CorrectionKind::paint, "paint"},
                                           {CorrectionKind::erase, "erase"}}};

std::string_view name_of(CorrectionKind kind) {
  return std::ranges::find(kKinds, kind, &NamedKind::first)->second;
}

/// {"spacing": [z, y, x], "seeds": [[z, y, x, depth, id], ...]}; empty for all but splits.
std::string seeds_text(const Correction& correction) {
  if (correction.kind != CorrectionKind::split) return {};
  Json seeds = Json::array();
  for (const SplitSeed& seed : correction.seeds)
    seeds.push_back({seed.z, seed.y, seed.x, seed.depth, seed.id});
  const VoxelSize& spacing = correction.spacing;
  return Json{{"spacing", {spacing.z, spacing.y, spacing.x}}, {"seeds", seeds}}.dump();
}

void read_seeds(const std::string& text, Correction& split) {
  const Json read = Json::parse(text);
  const Json& spacing = read.at("spacing");
  split.spacing = {spacing.at(0).get<double>(), spacing.at(1).get<double>(), spacing.at(2).get<double>()};
  for (const Json& seed : read.at("seeds")) {
    split.seeds.push_back({seed.at(0).get<std::int64_t>(), seed.at(1).get<std::int64_t>(),
                           seed.at(2).get<std::int64_t>(), seed.at(3).get<double>(),
                           seed.at(4).get<std::int64_t>()});
  }
}

/// {"z": z, "radius": pixels, "path": [[y, x], ...], "filled": true or false}; empty for all but brush and
/// eraser.
std::string stroke_text(const Correction& correction) {
  if (!is_by_brush(correction.kind)) return {};
  Json path = Json::array();
  for (const StrokePoint& point : correction.stroke.path) path.push_back({point.y, point.x});
  const BrushStroke& stroke = correction.stroke;
  return Json{{"z", stroke.z}, {"radius", stroke.radius}, {"path", path}, {"filled", stroke.is_filled}}
      .dump();
}

void read_stroke(const std::string& text, BrushStroke& stroke) {
  const Json read = Json::parse(text);
  stroke.z = read.at("z").get<std::int64_t>();
  stroke.radius = read.at("radius").get<double>();
  stroke.is_filled = read.value("filled", false);  // format 5 had none
  for (const Json& point : read.at("path"))
    stroke.path.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
  require_sound(stroke);
}

[[noreturn]] void damaged_correction(const std::string& what) {
  throw Error(ErrorKind::bad_input, "the project holds a correction that cannot be read: " + what,
              "open a copy of it from a backup");
}

}  // namespace

Json row_of(std::int64_t result, const Correction& correction) {
  return {
      {"result", result},          {"kind", name_of(correction.kind)}, {"instance", correction.instance},
      {"other", correction.other}, {"seeds", seeds_text(correction)},  {"stroke", stroke_text(correction)}};
}

std::vector<Correction> read_corrections(const Database& database, std::int64_t result) {
  Statement statement = database.prepare(
      "SELECT kind, instance, other, seeds, stroke FROM corrections WHERE result = ? ORDER BY id");
  statement.bind(1, result);
  std::vector<Correction> corrections;
  while (statement.step()) {
    Correction correction;
    const std::string kind = statement.text(0);
    const auto* known = std::ranges::find(kKinds, kind, &NamedKind::second);
    if (known == kKinds.end()) damaged_correction("its kind is '" + kind + "'");
    correction.kind = known->first;
    correction.instance = statement.integer(1);
    correction.other = statement.integer(2);
    try {
      if (correction.kind == CorrectionKind::split) read_seeds(statement.text(3), correction);
      if (is_by_brush(correction.kind)) read_stroke(statement.text(4), correction.stroke);
    } catch (const std::exception& fault) {
      damaged_correction(fault.what());
    }
    corrections.push_back(correction);
  }
  return corrections;
}

}  // namespace cristae
