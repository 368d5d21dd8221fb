#pragma once

#include <QString>
#include <filesystem>
#include <optional>

#include "core/base/units.h"
#include "core/recipe/recipe.h"

namespace cristae::ui {

/// What a source pack says of itself.
struct PackInfo {
  QString name;     ///< file name without ending
  QString network;  ///< "compact-s"; empty: not said
  QString sources;  ///< names of the stacks it learned from, in words; empty: not said
  QString version;  ///< of the program that made it
  double workingPixelNm = 0;
  std::optional<VoxelSize> voxelSize;
  qint64 sourceSections = 0;
  bool operator==(const PackInfo&) const = default;
};

/// Reads headers only; belongs into a JobRunner.
/// @throws Error{not_found, bad_input} when it is no source pack
PackInfo readPackInfo(const std::filesystem::path& file);

/// Sets in `recipe` what an adaptation takes from the pack whatever the recipe says.
void applyPack(Recipe& recipe, const PackInfo& pack);

/// Options that the pack decides, or that no adaptation looks at: offering them would promise something.
bool isDecidedElsewhere(const OptionDescription& option);

}  // namespace cristae::ui
