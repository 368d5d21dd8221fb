#pragma once

// The networks need it too, and they stand below this layer: the header itself lives with them.
#include "core/networks/torch_compat.h"
