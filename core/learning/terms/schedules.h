#pragma once

#include <cstdint>

/// Learning rates; steps count from 0.
namespace cristae {

/// base (1 - step / steps)^power; 0 from `steps` on (METHODS-IPL 7).
double poly_rate(double base, std::int64_t step, std::int64_t steps, double power = 0.9);

/// base gamma^floor(step / every).
double step_rate(double base, std::int64_t step, std::int64_t every = 5000, double gamma = 0.9);

/// Linear warm-up over `warm_up` steps (step 0 has base / warm_up), times a cosine from 1 at step 0 to
/// `floor` at `steps` and after.
double cosine_rate(double base, std::int64_t step, std::int64_t steps, std::int64_t warm_up = 50,
                   double floor = 0.02);

/// Decay of an averaged teacher: min(limit, (step + 1) / (step + 10)), so that the first steps are
/// forgotten fast.
double teacher_decay(std::int64_t step, double limit = 0.99);

/// Weight of a term that is not to be trusted at first: exp(-5 (1 - min(step, length) / length)^2), from
/// 0.0067 at step 0 to 1 at `length` and after; 1 when `length` is 0.
double ramp_up(double step, double length);

}  // namespace cristae
