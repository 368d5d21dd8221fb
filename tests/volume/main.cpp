#include "tests/volume/suites.h"

int main(int argument_count, char** arguments) { return run_tiff_tests(argument_count, arguments); }
