#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_assignment_test(int argc, char** argv);
int run_average_precision_test(int argc, char** argv);
int run_body_scores_test(int argc, char** argv);
int run_centre_scores_test(int argc, char** argv);
int run_contingency_test(int argc, char** argv);
int run_error_list_test(int argc, char** argv);
int run_evaluate_test(int argc, char** argv);
int run_field_agreement_test(int argc, char** argv);
int run_instance_scores_test(int argc, char** argv);
int run_overlay_test(int argc, char** argv);
int run_pixel_scores_test(int argc, char** argv);
int run_result_changes_test(int argc, char** argv);
int run_sample_estimate_test(int argc, char** argv);
