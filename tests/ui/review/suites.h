#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_correction_desk_test(int argc, char** argv);
int run_counting_desk_test(int argc, char** argv);
int run_counts_test(int argc, char** argv);
int run_error_list_model_test(int argc, char** argv);
int run_export_test(int argc, char** argv);
int run_review_desk_test(int argc, char** argv);
int run_review_panel_test(int argc, char** argv);
int run_review_queue_test(int argc, char** argv);
int run_review_scores_test(int argc, char** argv);
int run_thumbnail_test(int argc, char** argv);
