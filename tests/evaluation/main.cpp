#include "tests/evaluation/suites.h"

int main(int argc, char** argv) {
  return run_assignment_test(argc, argv) + run_average_precision_test(argc, argv) +
         run_body_scores_test(argc, argv) + run_centre_scores_test(argc, argv) +
         run_contingency_test(argc, argv) + run_error_list_test(argc, argv) +
         run_sample_estimate_test(argc, argv) + run_evaluate_test(argc, argv) +
         run_field_agreement_test(argc, argv) + run_instance_scores_test(argc, argv) +
         run_overlay_test(argc, argv) + run_pixel_scores_test(argc, argv) +
         run_result_changes_test(argc, argv);
}
