#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_binomial_tests(int argument_count, char** arguments);
int run_distribution_tests(int argument_count, char** arguments);
int run_group_comparison_tests(int argument_count, char** arguments);
int run_random_pattern_tests(int argument_count, char** arguments);
int run_ratio_of_sums_tests(int argument_count, char** arguments);
int run_student_t_tests(int argument_count, char** arguments);
