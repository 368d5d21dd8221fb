#pragma once

#include <filesystem>
#include <vector>

#include "core/project/project.h"

namespace cristae {

/// Places where the stack of a project can be, in the order in which they should be tried, each once:
///   1. the stored path (a relative one counts from the folder of the project file);
///   2. below the folder of the project file, then below the two folders above it, with as much of the end
///      of the stored path as can be, down to the name alone: a project and its stack that were moved
///      together are found, and a stack that now lies beside its project.
/// Nothing is looked up on disk.
std::vector<std::filesystem::path> stack_places(const std::filesystem::path& project_file,
                                                const ProjectStack& stack);

/// Those of stack_places() where a file or folder is. The caller compares content_hash(): a file of the
/// same name can be another stack.
std::vector<std::filesystem::path> find_stack(const std::filesystem::path& project_file,
                                              const ProjectStack& stack);

}  // namespace cristae
