#include "tests/plots/suites.h"

int main(int argument_count, char** arguments) {
  return run_scale_tests(argument_count, arguments) + run_bins_tests(argument_count, arguments) +
         run_data_table_tests(argument_count, arguments) + run_table_plot_tests(argument_count, arguments) +
         run_drawing_tests(argument_count, arguments) + run_output_tests(argument_count, arguments);
}
