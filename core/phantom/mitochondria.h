#pragma once

#include <vector>

#include "core/phantom/tissue.h"

namespace cristae::phantom {

/// Lays mitochondria into the cells until they fill the share of the block that the style asks for.
std::vector<Mitochondrion> grow_mitochondria(const Tissue& tissue, Random random);

}  // namespace cristae::phantom
