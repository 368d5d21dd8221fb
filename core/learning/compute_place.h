#pragma once

#include "core/learning/api.h"
#include "core/learning/methods/method.h"
#include "core/learning/run_folder.h"

namespace cristae {

/// Device, threads and precision of a request, set up once a call: threads and allocator are process-wide.
/// `auto` precision is bf16 where the machine has units for it.
/// @throws Error{unsupported} if CUDA is asked for and missing
ComputePlace prepare_compute(const ComputeOptions& options);

/// What prepare_compute() chose, in words.
ComputeRecord describe(const ComputePlace& place);

}  // namespace cristae
