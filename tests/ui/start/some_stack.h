#pragma once

#include <filesystem>

#include "core/project/project.h"
#include "core/volume/stack.h"

namespace cristae::test {

/// Writes an HDF5 file with /raw of 6 x 40 x 50 voxels whose values follow from `seed`.
std::filesystem::path write_some_stack(const std::filesystem::path& path, int seed = 1);
/// Two volumes of unusual names, /first and /second: none is taken by itself.
std::filesystem::path write_two_volumes(const std::filesystem::path& path);
/// What a project says of the stack at `path`, dataset /raw.
ProjectStack describe_stack(const std::filesystem::path& path);

}  // namespace cristae::test
