#include "core/learning/terms/select_reliable.h"

#include <ATen/ATen.h>

#include "core/learning/terms/class_prototypes.h"

namespace cristae {

at::Tensor select_reliable(const at::Tensor& similarity, double tau, bool exclusive) {
  const auto above = similarity.gt(tau);
  return exclusive ? above & class_masks(most_similar(similarity), similarity.size(1)) : above;
}

at::Tensor most_similar(const at::Tensor& similarity) { return similarity.argmax(1); }

at::Tensor similarity_confidence(const at::Tensor& similarity, double temperature) {
  return std::get<0>(at::softmax(similarity.detach() / temperature, 1).max(1));
}

}  // namespace cristae
