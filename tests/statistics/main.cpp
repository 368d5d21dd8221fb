#include "tests/statistics/suites.h"

int main(int argument_count, char** arguments) {
  return run_binomial_tests(argument_count, arguments) + run_distribution_tests(argument_count, arguments) +
         run_group_comparison_tests(argument_count, arguments) +
         run_random_pattern_tests(argument_count, arguments) +
         run_ratio_of_sums_tests(argument_count, arguments) + run_student_t_tests(argument_count, arguments);
}
