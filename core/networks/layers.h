#pragma once

#include <ATen/core/Tensor.h>

/// Operations without weights that the networks share. [B, C, H, W] throughout.
namespace cristae {

/// [B, C, H, W] -> [B, 4C, H/2, W/2]: channel 4c + 2i + j holds x[c, i::2, j::2] (i row, j column phase).
at::Tensor space_to_depth(const at::Tensor& x);
/// The inverse of space_to_depth.
at::Tensor depth_to_space(const at::Tensor& x);
/// x2, half-pixel centres (align_corners = false), in fp32 or wider: bf16 kernels for it are slow and coarse.
at::Tensor upsample_bilinear2(const at::Tensor& x);
/// x2, each pixel repeated; keeps type and layout.
at::Tensor upsample_nearest2(const at::Tensor& x);
/// Instance normalisation over H x W of each channel: biased variance, eps 1e-5, no running statistics.
/// Computed and returned in fp32 (double for double), whatever the input; weight and bias [C] or undefined.
at::Tensor instance_norm(const at::Tensor& x, const at::Tensor& weight = {}, const at::Tensor& bias = {});
/// bf16 and half become fp32; wider types stay.
at::Tensor at_least_fp32(const at::Tensor& x);

}  // namespace cristae
