#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_atomic_file_tests(int argument_count, char** arguments);
int run_box_tests(int argument_count, char** arguments);
int run_content_digest_tests(int argument_count, char** arguments);
int run_error_tests(int argument_count, char** arguments);
int run_job_tests(int argument_count, char** arguments);
int run_parallel_tests(int argument_count, char** arguments);
int run_provenance_tests(int argument_count, char** arguments);
int run_random_tests(int argument_count, char** arguments);
int run_rounding_tests(int argument_count, char** arguments);
