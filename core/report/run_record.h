#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/units.h"

namespace cristae {

/// An input of a run as its record describes it.
struct RecordedStack {
  std::string name;
  Shape shape;
  std::optional<VoxelSize> voxel_size_nm;
  std::string content_hash;
};

/// What run.json says about a run.
struct RunRecord {
  std::string folder;  ///< name of the run's folder, without its path
  std::string version;
  std::string verb;
  std::uint64_t seed = 0;
  std::string pack;  ///< file name of the source pack
  std::optional<RecordedStack> target;
  std::vector<RecordedStack> sources;
  std::int64_t points = 0;                      ///< of both kinds
  std::optional<std::int64_t> negative_points;  ///< of these; older records do not tell
  std::string points_hash;
  std::int64_t drawn_mitochondria = 0;  ///< to their rims; each counts among the points, too
  std::string drawn_hash;               ///< of these, and of what was drawn to be none; empty: nothing drawn
  /// What the project of a run knows beside its record; 0 and empty: nothing.
  std::int64_t reviewed_points = 0;      ///< of `points`: given by verdicts, not clicked
  std::string parent;                    ///< name of the run whose model this one went on from
  bool left_model_aside = false;         ///< it began with the source network all the same
  std::vector<std::string> computed_on;  ///< "cuda:0, bf16": where it ran, in order
  /// Every option and its value as written in recipes.
  std::vector<std::pair<std::string, std::string>> recipe;
  /// Options whose value is not that of the preset of this version; empty too when the preset is unknown.
  std::vector<std::pair<std::string, std::string>> changed;

  std::string option(std::string_view name) const;  ///< empty: not recorded
};

/// "20 clicked centres and 2 negative points", with "(6 of them from a review)" where there are such; "22
/// clicked points" when the record does not tell; then "and 5 drawn mitochondria" where there are such.
/// Empty: none.
std::string clicks_text(const RunRecord& run);

/// @throws Error{bad_input} if it is no JSON object, `name` says whose
RunRecord parse_run_record(const std::string& name, const std::string& json);

/// Reads run.json of a run folder. @throws Error{not_found} if there is none
RunRecord read_run_record(const std::filesystem::path& folder);

}  // namespace cristae
