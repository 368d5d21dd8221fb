#include "core/learning/methods/daisc.h"

#include <torch/torch.h>

#include "core/learning/methods/discriminator_input.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/methods/target_terms.h"
#include "core/learning/terms/cross_entropy.h"
#include "core/learning/terms/schedules.h"
#include "core/learning/terms/section_pairs.h"
#include "core/networks/batch_statistics.h"

namespace cristae {
namespace {

/// Share of the run in which the residual head learns without moving a trunk that never saw pairs.
constexpr double kHeadAlone = 0.05;

/// Channels of z, found by a small pass.
std::int64_t feature_channels(Network& network) {
  torch::NoGradGuard no_gradient;
  const bool was_training = network.is_training();
  network.eval();
  const std::int64_t side = 2 * network.multiple();
  const auto device = network.parameters().front().device();
  const std::int64_t channels = network.forward(torch::zeros({1, 1, side, side}, device)).z.size(1);
  network.train(was_training);
  return channels;
}

LossTerms renamed(LossTerms terms, const std::string& ending) {
  for (auto& term : terms) term.name += ending;
  return terms;
}

void swap_roles(Crops& cur, Crops& aux) { std::swap(cur, aux); }

NetworkOutput part(const NetworkOutput& both, std::int64_t from, std::int64_t count) {
  return {both.logits.narrow(0, from, count), both.density.narrow(0, from, count),
          both.z.narrow(0, from, count)};
}

}  // namespace

DomainAdaptivePairs::DomainAdaptivePairs(const Recipe& recipe, TargetWatch watch, Random random,
                                         const std::shared_ptr<Network>& network)
    : recipe_(recipe),
      watch_(std::move(watch)),
      random_(random),
      objective_(adversarial_objective_from_name(recipe.adv_objective)),
      masks_(make_discriminator(recipe, random.derive("discriminator of masks"))),
      residuals_(make_discriminator(recipe, random.derive("discriminator of residuals"), {false, false})) {
  if (std::dynamic_pointer_cast<PairNetwork>(network)) return;
  torch::manual_seed(random.derive("residual head").bits());
  head_ = std::make_shared<ResidualHead>(feature_channels(*network));
}

MethodRequirements DomainAdaptivePairs::needs(const Recipe& recipe) {
  MethodRequirements needs;
  needs.pairs = true;
  needs.teacher_decay = recipe.teacher_decay;
  needs.gradient_clip = recipe.gradient_clip;
  return needs;
}

std::vector<Adversary> DomainAdaptivePairs::adversaries() {
  return {{"masks", masks_, recipe_.adv_rate}, {"residuals", residuals_, recipe_.adv_rate}};
}

std::vector<Head> DomainAdaptivePairs::heads() {
  if (!head_) return {};
  return {{"residual", head_}};
}

PairOutput DomainAdaptivePairs::forward_late(const torch::Tensor& cur, const torch::Tensor& aux,
                                             TrainingState& state) {
  const auto both = forward_mixed(*state.student, torch::cat({cur, aux}), state.place);
  const std::int64_t count = cur.size(0);
  PairOutput output{part(both, 0, count), part(both, count, count), {}};
  const bool alone = static_cast<double>(state.step) < kHeadAlone * static_cast<double>(state.steps);
  const auto features = [&](const NetworkOutput& of) { return alone ? of.z.detach() : of.z; };
  output.residual = head_->forward(features(output.cur), features(output.aux), {cur.size(2), cur.size(3)});
  return output;
}

PairOutput DomainAdaptivePairs::forward(const Crops& cur, const Crops& aux, TrainingState& state) {
  if (head_) return forward_late(cur.image, aux.image, state);
  return forward_pair_mixed(dynamic_cast<PairNetwork&>(*state.student), cur.image, aux.image, state.place);
}

LossTerms DomainAdaptivePairs::source_terms_of(const PairOutput& output, const Crops& cur,
                                               const Crops& aux) const {
  LossTerms terms = renamed(source_terms(output.cur, cur, recipe_), "_cur");
  append(terms, renamed(source_terms(output.aux, aux, recipe_), "_aux"));
  terms.push_back(
      {"source_residual", cross_entropy_ignore(output.residual, xor_labels(cur.label, aux.label)), 1.0});
  return terms;
}

DomainAdaptivePairs::Seen DomainAdaptivePairs::see(const PairOutput& output) const {
  return {discriminator_input(output.cur.logits, output.cur.density, recipe_),
          discriminator_input(output.aux.logits, output.aux.density, recipe_),
          discriminator_input(output.residual, recipe_)};
}

torch::Tensor DomainAdaptivePairs::judge(Discriminator& discriminator, const torch::Tensor& seen,
                                         double domain) const {
  return domain_loss(discriminator.forward(seen), domain, objective_);
}

LossTerms DomainAdaptivePairs::loss(const Batch& given, TrainingState& state) {
  Batch batch = given;
  Random coin = random_.derive("swap", static_cast<std::uint64_t>(state.step));
  if (recipe_.pair_swap && coin.chance(0.5)) swap_roles(batch.source, batch.source_aux);
  if (recipe_.pair_swap && coin.chance(0.5)) swap_roles(batch.target, batch.target_aux);
  PairOutput source;
  {
    const FrozenBatchStatistics frozen(*state.student);  // statistics are those of the target
    source = forward(batch.source, batch.source_aux, state);
  }
  const PairOutput target = forward(batch.target, batch.target_aux, state);
  source_ = see(source).detached();
  const Seen seen = see(target);
  target_ = seen.detached();

  LossTerms terms = source_terms_of(source, batch.source, batch.source_aux);
  const PairConsistencyOptions options{recipe_.isc_pseudo_label == "soft", recipe_.isc_confidence,
                                       recipe_.isc_residual_target};
  const double ramp = ramp_up(static_cast<double>(state.step + 1),
                              recipe_.isc_ramp_fraction * static_cast<double>(state.steps));
  terms.push_back({"consistency",
                   pair_consistency(target.cur.logits, target.aux.logits, target.residual, options),
                   recipe_.isc_weight * ramp});
  const auto masks =
      0.5 * (judge(*masks_, seen.cur, kSourceDomain) + judge(*masks_, seen.aux, kSourceDomain));
  terms.push_back({"adversarial_masks", masks, recipe_.adv_weight});
  terms.push_back(
      {"adversarial_residual", judge(*residuals_, seen.residual, kSourceDomain), recipe_.adv_weight});
  return terms;
}

torch::Tensor DomainAdaptivePairs::adversary_loss(TrainingState& /*state*/) {
  const auto masks =
      0.25 * (judge(*masks_, source_.cur, kSourceDomain) + judge(*masks_, source_.aux, kSourceDomain) +
              judge(*masks_, target_.cur, kTargetDomain) + judge(*masks_, target_.aux, kTargetDomain));
  return masks + 0.5 * (judge(*residuals_, source_.residual, kSourceDomain) +
                        judge(*residuals_, target_.residual, kTargetDomain));
}

}  // namespace cristae
