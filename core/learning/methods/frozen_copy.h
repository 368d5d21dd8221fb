#pragma once

#include <memory>

#include "core/networks/network.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// A copy that neither learns nor follows, in evaluation mode, on the same device.
std::shared_ptr<Network> frozen_copy(const Network& network, const Recipe& recipe);

}  // namespace cristae
