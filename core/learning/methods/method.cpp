#include "core/learning/methods/method.h"

#include "core/learning/torch_compat.h"

namespace cristae {

NetworkOutput forward_mixed(Network& network, const torch::Tensor& image, const ComputePlace& place) {
  const AutocastGuard autocast(place.device.type(), torch::kBFloat16, place.type == torch::kBFloat16);
  return network.forward(image);
}

PairOutput forward_pair_mixed(PairNetwork& network, const torch::Tensor& cur, const torch::Tensor& aux,
                              const ComputePlace& place) {
  const AutocastGuard autocast(place.device.type(), torch::kBFloat16, place.type == torch::kBFloat16);
  return network.forward_pair(cur, aux);
}

}  // namespace cristae
