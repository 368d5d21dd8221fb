#pragma once

#include <vector>

#include "core/phantom/tissue.h"

namespace cristae::phantom {

std::vector<Synapse> make_synapses(const Tissue& tissue, Random random);

/// Vesicles (clouds at the synapses and lone ones), reticulum, microtubules and the look-alikes.
std::vector<Organelle> grow_organelles(const Tissue& tissue, const std::vector<Synapse>& synapses,
                                       const Random& random);

}  // namespace cristae::phantom
