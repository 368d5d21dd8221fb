// Linked into the program that has LibTorch.

#include "app/cli/engine.h"

namespace cristae::cli {
const bool kHasEngine = true;
}
