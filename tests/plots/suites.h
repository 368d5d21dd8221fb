#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_bins_tests(int argument_count, char** arguments);
int run_data_table_tests(int argument_count, char** arguments);
int run_drawing_tests(int argument_count, char** arguments);
int run_output_tests(int argument_count, char** arguments);
int run_scale_tests(int argument_count, char** arguments);
int run_table_plot_tests(int argument_count, char** arguments);
