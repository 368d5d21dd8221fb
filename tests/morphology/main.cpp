#include "tests/morphology/suites.h"

int main(int argc, char** argv) {
  return run_instance_measures_test(argc, argv) + run_instance_table_test(argc, argv);
}
