#pragma once

namespace cristae {

/// Regularised incomplete beta function I_x(a, b), x in [0, 1], a and b > 0.
/// Continued fraction, DLMF 8.17.22, by the modified method of Lentz.
double incomplete_beta(double a, double b, double x);

/// Probability that Student's t is farther from 0 than `t`, both sides.
///   p = I_x(df / 2, 1 / 2), x = df / (df + t^2)
/// @param degrees_of_freedom  > 0, need not be whole
double student_t_two_sided(double t, double degrees_of_freedom);

/// The t > 0 for which student_t_two_sided is `p`, 0 < p < 1: 2.776 for 0.05 and 4 degrees of freedom.
double student_t_for_two_sided(double p, double degrees_of_freedom);

}  // namespace cristae
