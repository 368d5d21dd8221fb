#include "core/learning/terms/schedules.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cristae {

namespace {

double share_done(std::int64_t step, std::int64_t steps) {
  return std::clamp(static_cast<double>(step) / static_cast<double>(std::max<std::int64_t>(steps, 1)), 0.0,
                    1.0);
}

}  // namespace

double poly_rate(double base, std::int64_t step, std::int64_t steps, double power) {
  return base * std::pow(1.0 - share_done(step, steps), power);
}

double step_rate(double base, std::int64_t step, std::int64_t every, double gamma) {
  return base * std::pow(gamma, static_cast<double>(step / every));
}

double cosine_rate(double base, std::int64_t step, std::int64_t steps, std::int64_t warm_up, double floor) {
  const double warmth =
      warm_up > 0 ? std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(warm_up)) : 1.0;
  const double cosine = 0.5 * (1.0 + std::cos(std::numbers::pi * share_done(step, steps)));
  return base * warmth * (floor + (1.0 - floor) * cosine);
}

double teacher_decay(std::int64_t step, double limit) {
  return std::min(limit, static_cast<double>(step + 1) / static_cast<double>(step + 10));
}

double ramp_up(double step, double length) {
  if (length <= 0) return 1.0;
  const double missing = 1.0 - std::clamp(step / length, 0.0, 1.0);
  return std::exp(-5.0 * missing * missing);
}

}  // namespace cristae
