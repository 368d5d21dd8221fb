#include "tests/phantom/suites.h"

int main(int argument_count, char** arguments) {
  return run_components_tests(argument_count, arguments) + run_geometry_tests(argument_count, arguments) +
         run_noise_tests(argument_count, arguments) + run_tissue_tests(argument_count, arguments) +
         run_phantom_tests(argument_count, arguments) + run_realism_tests(argument_count, arguments);
}
