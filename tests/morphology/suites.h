#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_instance_measures_test(int argc, char** argv);
int run_instance_table_test(int argc, char** argv);
