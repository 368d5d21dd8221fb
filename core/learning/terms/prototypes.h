#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>

/// Class prototypes (METHODS-IPL 6.4, Eq. 7): mean features of chosen pixels. Masks and indices are at label
/// resolution [B, H, W]; features z [B, C, h, w] are read as if up-sampled to it bilinearly (half-pixel
/// centres), without making that tensor.
namespace cristae {

/// Features of single pixels: [N, C], with gradient to z.
/// @param indices  int64 [N], flat over [B, height, width]
at::Tensor pixel_features(const at::Tensor& z, const at::Tensor& indices, std::int64_t height,
                          std::int64_t width);

/// Mean feature [C] over the mask; undefined (not .defined()) when the mask is empty. Detached.
/// @param mask [B, H, W] bool
at::Tensor mean_feature(const at::Tensor& z, const at::Tensor& mask);

/// Label map at the resolution of z, nearest neighbour (z_resolution downsample_labels).
at::Tensor downsample_labels(const at::Tensor& labels, std::int64_t height, std::int64_t width);

/// The prototypes of one class, rows of [K, C]; undefined ones are left out before.
struct PrototypeSet {
  at::Tensor vectors;           ///< [K, C]; undefined when there is none
  std::vector<double> weights;  ///< K; of the mean prototype

  /// Adds a prototype unless it is undefined. `weight`: 1 for proto_weights equal, else its pixel count.
  void add(const at::Tensor& prototype, double weight = 1.0);
  bool empty() const { return weights.empty(); }
};

/// proto_weights. @throws Error{bad_input} for another word than "equal" and "pixel_count"
bool weighs_by_pixels(std::string_view name);

/// Rows x / max(|x|, 1e-12).
at::Tensor unit_rows(const at::Tensor& x);

/// Mean of the set by weight. With unit length: the mean of the unit prototypes, made unit again.
at::Tensor mean_prototype(const PrototypeSet& set, bool unit_length);

/// The last defined value of a prototype, or its running mean (proto_memory).
class PrototypeMemory {
 public:
  /// @param decay 0: the last value; 0.99: running mean
  explicit PrototypeMemory(double decay = 0) : decay_(decay) {}

  /// Takes a new value (undefined: keeps the old one) and answers what is to be used; undefined until the
  /// first defined value.
  at::Tensor update(const at::Tensor& prototype);
  const at::Tensor& value() const { return value_; }
  void restore(const at::Tensor& value) { value_ = value; }

 private:
  double decay_;
  at::Tensor value_;
};

/// "last" -> 0, "ema" -> 0.99. @throws Error{bad_input} for another word
double prototype_decay_from_name(std::string_view name);

}  // namespace cristae
