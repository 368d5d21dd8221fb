#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/DeviceType.h>
#include <c10/core/ScalarType.h>
#include <torch/version.h>

/// The differences between LibTorch 1.13 and current 2.x that we meet, and nothing else.
#define CRISTAE_TORCH_AT_LEAST(major, minor) \
  (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

#if CRISTAE_TORCH_AT_LEAST(2, 6)
#include <optional>
#else
#include <c10/util/Optional.h>
#endif

namespace cristae {

#if CRISTAE_TORCH_AT_LEAST(2, 6)
inline constexpr auto torch_nullopt = std::nullopt;
template <typename T>
using torch_optional = std::optional<T>;
#else
inline constexpr auto torch_nullopt = c10::nullopt;
template <typename T>
using torch_optional = c10::optional<T>;
#endif

namespace compat {

#if CRISTAE_TORCH_AT_LEAST(2, 4)
inline bool autocast_enabled(c10::DeviceType device) { return at::autocast::is_autocast_enabled(device); }
inline void set_autocast_enabled(c10::DeviceType device, bool on) {
  at::autocast::set_autocast_enabled(device, on);
}
inline c10::ScalarType autocast_type(c10::DeviceType device) {
  return at::autocast::get_autocast_dtype(device);
}
inline void set_autocast_type(c10::DeviceType device, c10::ScalarType type) {
  at::autocast::set_autocast_dtype(device, type);
}
#else
inline bool autocast_enabled(c10::DeviceType device) {
  return device == c10::DeviceType::CPU ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
}
inline void set_autocast_enabled(c10::DeviceType device, bool on) {
  device == c10::DeviceType::CPU ? at::autocast::set_cpu_enabled(on) : at::autocast::set_enabled(on);
}
inline c10::ScalarType autocast_type(c10::DeviceType device) {
  return device == c10::DeviceType::CPU ? at::autocast::get_autocast_cpu_dtype()
                                        : at::autocast::get_autocast_gpu_dtype();
}
inline void set_autocast_type(c10::DeviceType device, c10::ScalarType type) {
  device == c10::DeviceType::CPU ? at::autocast::set_autocast_cpu_dtype(type)
                                 : at::autocast::set_autocast_gpu_dtype(type);
}
#endif

}  // namespace compat

/// Mixed precision for one scope: while it lives, convolutions and matrix products on `device` compute
/// in `type` (bf16 on both CPU and CUDA); with enabled = false they compute in the type of their inputs,
/// whatever an outer guard says. Restores the former state. For one thread; put one around the forward
/// pass, not around backward or the optimiser.
class AutocastGuard {
 public:
  AutocastGuard(c10::DeviceType device, c10::ScalarType type, bool enabled)
      : device_(device),
        was_enabled_(compat::autocast_enabled(device)),
        former_type_(compat::autocast_type(device)) {
    if (enabled) compat::set_autocast_type(device_, type);
    compat::set_autocast_enabled(device_, enabled);
    at::autocast::increment_nesting();
  }
  ~AutocastGuard() {
    // Casts of the weights are kept for the outermost scope only: the optimiser changes the weights.
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    compat::set_autocast_enabled(device_, was_enabled_);
    compat::set_autocast_type(device_, former_type_);
  }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  c10::DeviceType device_;
  bool was_enabled_;
  c10::ScalarType former_type_;
};

/// A scope inside a mixed-precision pass that computes in fp32 (given fp32 inputs).
class FullPrecision : public AutocastGuard {
 public:
  explicit FullPrecision(c10::DeviceType device) : AutocastGuard(device, c10::ScalarType::Float, false) {}
};

}  // namespace cristae
