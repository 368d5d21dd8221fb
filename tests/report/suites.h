#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_methods_text_tests(int argument_count, char** arguments);
int run_report_page_tests(int argument_count, char** arguments);
int run_run_record_tests(int argument_count, char** arguments);
int run_section_tests(int argument_count, char** arguments);
