#include "core/learning/terms/shapes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"

namespace cristae {

std::string shape_of(const at::Tensor& tensor) {
  return fmt::format("[{}]", fmt::join(tensor.sizes(), ", "));
}

void require_labels_of(const at::Tensor& logits, const at::Tensor& labels) {
  if (logits.dim() == 4 && labels.dim() == 3 && logits.size(0) == labels.size(0) &&
      logits.size(2) == labels.size(1) && logits.size(3) == labels.size(2)) {
    return;
  }
  throw Error(ErrorKind::bad_input,
              fmt::format("logits are {}, labels {}", shape_of(logits), shape_of(labels)),
              "give logits [B, C, H, W] and labels [B, H, W]");
}

void require_same_size(const at::Tensor& first, const at::Tensor& second, const char* a, const char* b) {
  if (first.sizes() == second.sizes()) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} is {}, {} is {}", a, shape_of(first), b, shape_of(second)),
              "give tensors of one shape");
}

}  // namespace cristae
