#include "tests/base/suites.h"

int main(int argument_count, char** arguments) {
  return run_atomic_file_tests(argument_count, arguments) + run_box_tests(argument_count, arguments) +
         run_content_digest_tests(argument_count, arguments) + run_error_tests(argument_count, arguments) +
         run_job_tests(argument_count, arguments) + run_parallel_tests(argument_count, arguments) +
         run_provenance_tests(argument_count, arguments) + run_random_tests(argument_count, arguments) +
         run_rounding_tests(argument_count, arguments);
}
