#pragma once

#include "core/base/provenance.h"
#include "core/volume/stack.h"

namespace cristae {

/// What `segment` has written into its result of run, recipe and how instances were made, taken over into
/// what is made of that result. Files of others leave the provenance as it is.
/// @throws Error{not_found} when the file is not there any more
void take_over_origin(const StackInfo& result, Provenance& provenance);

}  // namespace cristae
