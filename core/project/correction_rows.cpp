#include "core/project/correction_rows.h"

#include <string>

#include "core/base/error.h"

namespace cristae {
namespace {

using Json = nlohmann::json;

constexpr const char* kMerge = "merge";
constexpr const char* kSplit = "split";

/// {"spacing": [z, y, x], "seeds": [[z, y, x, depth, id], ...]}; empty for a merge.
std::string seeds_text(const Correction& correction) {
  if (correction.kind == CorrectionKind::merge) return {};
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

[[noreturn]] void damaged_correction(const std::string& what) {
  throw Error(ErrorKind::bad_input, "the project holds a correction that cannot be read: " + what,
              "open a copy of it from a backup");
}

}  // namespace

Json row_of(std::int64_t result, const Correction& correction) {
  return {{"result", result},
          {"kind", correction.kind == CorrectionKind::merge ? kMerge : kSplit},
          {"instance", correction.instance},
          {"other", correction.other},
          {"seeds", seeds_text(correction)}};
}

std::vector<Correction> read_corrections(const Database& database, std::int64_t result) {
  Statement statement =
      database.prepare("SELECT kind, instance, other, seeds FROM corrections WHERE result = ? ORDER BY id");
  statement.bind(1, result);
  std::vector<Correction> corrections;
  while (statement.step()) {
    Correction correction;
    const std::string kind = statement.text(0);
    if (kind != kMerge && kind != kSplit) damaged_correction("its kind is '" + kind + "'");
    correction.kind = kind == kMerge ? CorrectionKind::merge : CorrectionKind::split;
    correction.instance = statement.integer(1);
    correction.other = statement.integer(2);
    try {
      if (kind == kSplit) read_seeds(statement.text(3), correction);
    } catch (const Json::exception& fault) {
      damaged_correction(fault.what());
    }
    corrections.push_back(correction);
  }
  return corrections;
}

}  // namespace cristae
