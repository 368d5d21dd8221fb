#include "core/learning/terms/adversarial.h"

#include <cmath>

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

AdversarialObjective adversarial_objective_from_name(std::string_view name) {
  if (name == "vanilla") return AdversarialObjective::vanilla;
  if (name == "least_squares") return AdversarialObjective::least_squares;
  throw Error(ErrorKind::bad_input, fmt::format("adv_objective is \"{}\"", name),
              "choose vanilla or least_squares");
}

at::Tensor domain_loss(const at::Tensor& answers, double domain, AdversarialObjective objective) {
  const auto wanted = at::full_like(answers, domain);
  if (objective == AdversarialObjective::least_squares) return at::mse_loss(answers, wanted);
  return at::binary_cross_entropy_with_logits(answers, wanted);
}

at::Tensor self_information(const at::Tensor& logits) {
  const auto logarithm = at::log_softmax(logits, 1);
  return -logarithm.exp() * logarithm / std::log(static_cast<double>(logits.size(1)));
}

}  // namespace cristae
