#include "core/learning/methods/none.h"

namespace cristae {

MethodRequirements NoAdaptation::needs(const Recipe& /*recipe*/) {
  MethodRequirements needs;
  needs.source = false;
  needs.target = false;
  needs.training = false;
  return needs;
}

RoundReport NoAdaptation::begin_round(TrainingState& /*state*/, Job& /*job*/) { return {}; }

LossTerms NoAdaptation::loss(const Batch& /*batch*/, TrainingState& /*state*/) { return {}; }

}  // namespace cristae
