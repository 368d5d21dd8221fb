#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/instances/segment_instances.h"
#include "core/recipe/recipe.h"

namespace cristae::ui {

/// How instances are to be made of a prediction that is there.
struct InstancesChoice {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  Recipe recipe;  ///< of which bodyOptionDescriptions() count
  bool operator==(const InstancesChoice&) const = default;
};

/// The options of a recipe that act on a prediction: how touching ones are told apart, how sections become
/// bodies, how small and large these may be. In order.
std::vector<OptionDescription> bodyOptionDescriptions();

/// Their names and values, as `--set` takes them.
std::vector<std::pair<QString, QString>> bodyOptions(const Recipe& recipe);

/// What the panel has to know.
struct InstancesFacts {
  bool hasResult = false;
  bool hasPrediction = false;  ///< probability and density lie beside the labels
  bool hasRun = false;         ///< the run that made the result is known
  QString readOnlyReason;      ///< empty: the project can be changed
  bool isRunning = false;
  std::optional<VoxelSize> voxel;
  InstancesChoice made;    ///< how those of the result were made
  InstancesChoice chosen;  ///< how they are to be
  std::int64_t verdicts = 0;
  std::int64_t corrections = 0;
  QString sourceName;  ///< of the result that these were made again from; empty: they were not
};

/// What it shows.
struct InstancesState {
  bool isVisible = false;
  InstancesChoice chosen;
  Recipe usual;                    ///< the preset of the run: what resetting leads to
  std::vector<std::string> shown;  ///< options that the chosen way reads
  QString rule;                    ///< what it does; what `automatic` takes, and why
  QString limitsNote;              ///< why no body is dropped by its size; empty: it may be
  bool canLimit = true;
  QString keeps;    ///< what becomes of the result that is there
  QString problem;  ///< why it cannot be done; empty: it can
  bool canMake = false;
  QString backText;  ///< of the way back to the former result; empty: there is none
  bool operator==(const InstancesState&) const = default;
};

InstancesState instancesState(const InstancesFacts& facts);

}  // namespace cristae::ui
