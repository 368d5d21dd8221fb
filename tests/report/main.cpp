#include "tests/report/suites.h"

int main(int argument_count, char** arguments) {
  return run_run_record_tests(argument_count, arguments) + run_methods_text_tests(argument_count, arguments) +
         run_section_tests(argument_count, arguments) + run_report_page_tests(argument_count, arguments);
}
