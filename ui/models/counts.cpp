#include "ui/models/counts.h"

#include <algorithm>
#include <cmath>

namespace cristae::ui {
namespace {

std::int64_t count(const std::vector<Verdict>& verdicts, VerdictKind kind) {
  return std::count_if(verdicts.begin(), verdicts.end(),
                       [kind](const Verdict& verdict) { return verdict.kind == kind; });
}

}  // namespace

CountsState countsState(const CountsInput& input) {
  CountsState state;
  state.isOutOfDate = input.hasResult && input.isOutOfDate;
  if (!input.hasResult) return state;
  const std::int64_t accepted = count(input.verdicts, VerdictKind::accepted);
  const std::int64_t rejected = count(input.verdicts, VerdictKind::rejected);
  const std::int64_t flagged = count(input.verdicts, VerdictKind::flagged);
  state.instances = input.instances;
  if (input.densityEstimate) state.estimate = std::llround(*input.densityEstimate);
  state.reviewed = accepted + rejected + flagged;
  state.iouThreshold = input.iouThreshold;
  state.isComparing = input.isComparing;
  if (input.agreement) {
    state.source = CountsSource::truth;
    state.tp = input.agreement->tp;
    state.fp = input.agreement->fp;
    state.fn = input.agreement->fn;
    return state;
  }
  state.source = CountsSource::verdicts;
  state.tp = accepted;
  state.fp = rejected;
  state.fn = count(input.verdicts, VerdictKind::missed);
  if (input.instances) state.unreviewed = std::max<std::int64_t>(0, *input.instances - state.reviewed);
  return state;
}

}  // namespace cristae::ui
