#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/volume/stack.h"

namespace cristae::ui {

/// A project with its stack, for Document::adopt.
struct OpenedProject {
  Project project;
  ProjectStack description;  ///< as in the project, or with the new place of a stack that was moved
  std::shared_ptr<const Stack> stack;
};

/// What a place holds, compared with the stack that a project is about.
struct StackPlace {
  enum class Fit { same, otherContent, otherShape };
  std::filesystem::path path;
  std::string content_hash;
  std::shared_ptr<const Stack> stack;
  Fit fit = Fit::same;
};

/// Opens what is at `path` (with ProjectStack::part) and compares shape and hash. A project without a hash
/// takes a stack of the same shape. Slow: for a background job.
/// @throws Error as open_stack
StackPlace lookAtPlace(const ProjectStack& wanted, const std::filesystem::path& path);

/// The wanted stack at that place.
ProjectStack movedStack(const ProjectStack& wanted, const StackPlace& place);

/// A project whose stack was looked for.
struct ProjectSearch {
  Project project;
  ProjectStack wanted;
  std::optional<StackPlace> found;  ///< fit == same
  /// When not found: something of the same name that is another stack.
  std::optional<StackPlace> similar;
};

/// Opens the project and goes through find_stack() until one fits. Slow: for a background job.
/// @throws Error as Project::open; Cancelled
ProjectSearch searchProject(const std::filesystem::path& file, Job& job);

}  // namespace cristae::ui
