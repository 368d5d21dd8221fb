#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/learning/model_file.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Synthetic labelled sections to mix into a source, each stained and photographed differently, at the
/// working resolution of the recipe. They show the network shapes and looks that one real stack does not
/// have. Equal seeds give equal sections.
/// @param count  sections wanted, >= 0
std::vector<SourceSection> make_phantom_sections(std::int64_t count, const Recipe& recipe, std::uint64_t seed,
                                                 Job& job);

}  // namespace cristae
