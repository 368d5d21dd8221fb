#pragma once

#include <string>

#include "core/volume/stack.h"

namespace cristae {

/// Hash of the first, middle and last section (FNV-1a, 16 hexadecimal digits): tells stacks apart, and
/// recognises one that was moved, without reading a terabyte.
std::string content_hash(const Stack& stack);

}  // namespace cristae
