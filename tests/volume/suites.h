#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_tiff_tests(int argument_count, char** arguments);
