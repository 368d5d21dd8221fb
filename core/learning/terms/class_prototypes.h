#pragma once

#include <vector>

#include <ATen/core/Tensor.h>

/// Prototypes of the classes of one batch: mean features of the pixels of each class.
namespace cristae {

struct ClassPrototypes {
  at::Tensor vectors;         ///< [K, C]; zeros for a class without pixels
  std::vector<bool> present;  ///< K

  bool complete() const;  ///< Every class has pixels.
};

/// One mask a class.
/// @param labels [B, h, w] int64; other numbers than 0..classes-1 belong to none
/// @return [B, classes, h, w] bool
at::Tensor class_masks(const at::Tensor& labels, std::int64_t classes = 2);

/// p_k = mean of f_j over the pixels j of mask k (R4MITO Eq. 4, Chen et al. 2025). Gradient to the features.
/// @param features [B, C, h, w]  @param masks [B, K, h, w] bool
ClassPrototypes class_prototypes(const at::Tensor& features, const at::Tensor& masks);

/// Features of length 1 at every pixel: f / max(|f|, 1e-12).
at::Tensor unit_features(const at::Tensor& features);

/// The prototypes with those of absent classes taken from `other`.
ClassPrototypes completed_by(const ClassPrototypes& prototypes, const ClassPrototypes& other);

/// Labels in cells of a coarser grid: a class that holds at least three quarters of a cell, else 255.
/// @param labels [B, H, W] int64, 0, 1 or 255  @return [B, height, width] int64
at::Tensor majority_labels(const at::Tensor& labels, std::int64_t height, std::int64_t width);

}  // namespace cristae
