#pragma once

#include <string_view>

#include <c10/core/Device.h>

/// Where to compute. All are process-wide settings or questions about the machine.
namespace cristae {

/// "auto" (CUDA if there is a usable device, else the processor), "cpu", "cuda" or "cuda:N".
/// @throws Error{unsupported} if CUDA is asked for and this build or machine has none, or no device N
/// @throws Error{bad_input} for another word
c10::Device choose_device(std::string_view wanted);

/// Sets the threads of LibTorch; 0: all available processors (LibTorch's own default may be 1).
/// @return the number set
int set_threads(int wanted);

/// Whether bf16 is fast: AMX or AVX512-BF16 on the processor, compute capability 8 or more on CUDA.
bool has_bf16_units(c10::Device device);

/// The same from the "flags" line of /proc/cpuinfo.
bool has_bf16_units(std::string_view cpu_flags);

/// Keeps large blocks in the process instead of giving them back to the system at every step: 13 to 15 %
/// faster training, more memory held. Call it once, at the start of a training process. glibc only.
void tune_allocator();

}  // namespace cristae
