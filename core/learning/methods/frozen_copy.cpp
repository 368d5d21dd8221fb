#include "core/learning/methods/frozen_copy.h"

#include "core/learning/model_file.h"

namespace cristae {

std::shared_ptr<Network> frozen_copy(const Network& network, const Recipe& recipe) {
  auto copy = build_network(recipe, 0);
  copy->to(network.parameters().front().device());
  copy_state(network, *copy);
  for (auto& parameter : copy->parameters()) parameter.set_requires_grad(false);
  copy->eval();
  return copy;
}

}  // namespace cristae
