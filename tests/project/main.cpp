#include "tests/project/suites.h"

int main(int argc, char** argv) {
  return run_project_test(argc, argv) + run_history_test(argc, argv) + run_locate_stack_test(argc, argv) +
         run_sudden_end_test(argc, argv) + run_supervision_test(argc, argv) +
         run_project_corrections_test(argc, argv) + run_verdicts_csv_test(argc, argv) +
         run_counted_fields_test(argc, argv) + run_measure_choices_test(argc, argv);
}
