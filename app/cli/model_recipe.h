#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"
#include "core/instances/segment_instances.h"
#include "core/recipe/recipe.h"

namespace cristae::cli {

/// The recipe in a run folder, model or pack file, with "key=value" changes; without any a source pack leaves
/// no component out for its sureness. Does not load the network.
/// @throws Error{not_found, bad_input}
Recipe read_model_recipe(const std::filesystem::path& model, const std::vector<std::string>& settings);

/// How sections become bodies.
void take_joining(const Recipe& recipe, InstanceOptions& options);

/// How instances are made of a prediction: the part of a recipe that comes after the network. Lengths of
/// the recipe are in working pixels and are carried over to the stack's.
InstanceOptions instance_options(const Recipe& recipe, InstanceDimension dimension,
                                 const std::optional<VoxelSize>& voxel_size_nm);

}  // namespace cristae::cli
