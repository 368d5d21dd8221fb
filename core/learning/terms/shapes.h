#pragma once

#include <string>

#include <ATen/core/Tensor.h>

/// Checks at the entries of the losses; the found shapes are in the message.
namespace cristae {

std::string shape_of(const at::Tensor& tensor);  ///< "[2, 1, 512, 512]"

/// @throws Error{bad_input} unless logits are [B, C, H, W] and labels [B, H, W]
void require_labels_of(const at::Tensor& logits, const at::Tensor& labels);

/// @throws Error{bad_input} unless the sizes are equal; `a` and `b` name the tensors in the message
void require_same_size(const at::Tensor& first, const at::Tensor& second, const char* a, const char* b);

}  // namespace cristae
