#pragma once

#include <memory>
#include <string>

#include "core/volume/stack.h"
#include "core/volume/stack_reference.h"

namespace cristae {

/// Some sections of a stack, as a stack named `name`. With a step the voxels are that much further
/// apart in z. @throws Error{bad_input} if the range leaves the stack
std::shared_ptr<const Stack> make_range_stack(std::shared_ptr<const Stack> whole, const SectionRange& range,
                                              const std::string& name);

}  // namespace cristae
