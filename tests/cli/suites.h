#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_data_verbs_tests(int argument_count, char** arguments);
int run_display_tests(int argument_count, char** arguments);
int run_errors_tests(int argument_count, char** arguments);
int run_export_verb_tests(int argument_count, char** arguments);
int run_help_tests(int argument_count, char** arguments);
int run_instances_verb_tests(int argument_count, char** arguments);
int run_project_verb_tests(int argument_count, char** arguments);
int run_learning_verbs_tests(int argument_count, char** arguments);
int run_model_recipe_tests(int argument_count, char** arguments);
int run_report_verb_tests(int argument_count, char** arguments);
int run_scores_report_tests(int argument_count, char** arguments);
