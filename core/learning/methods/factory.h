#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/base/random.h"
#include "core/learning/methods/method.h"
#include "core/learning/methods/target_watch.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// All that a method may be made of.
struct MethodParts {
  const Recipe& recipe;
  const std::vector<TrainingSection>& target;  ///< must outlive the method
  TargetKnowledge knowledge;
  Random random;
  std::shared_ptr<Network> network;  ///< as the run begins; its weights will change
  NamedTensors source_memory;        ///< of the pack
};

/// What the method of a recipe needs; known before any section is read.
MethodRequirements method_requirements(const Recipe& recipe);

/// The method a recipe names. A new method is a file of its own, a line here, and its name in the choices of
/// the option `method`.
/// @throws Error{bad_input} if the method needs what the run does not have
std::unique_ptr<Method> make_method(MethodParts parts);

}  // namespace cristae
