#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_components_tests(int argument_count, char** arguments);
int run_geometry_tests(int argument_count, char** arguments);
int run_noise_tests(int argument_count, char** arguments);
int run_phantom_tests(int argument_count, char** arguments);
int run_realism_tests(int argument_count, char** arguments);
int run_tissue_tests(int argument_count, char** arguments);
