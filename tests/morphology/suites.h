#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_instance_measures_test(int argc, char** argv);
int run_instance_table_test(int argc, char** argv);
int run_body_shape_test(int argc, char** argv);
int run_profile_shape_test(int argc, char** argv);
int run_centreline_test(int argc, char** argv);
int run_surroundings_test(int argc, char** argv);
int run_stereology_test(int argc, char** argv);
int run_guard_test(int argc, char** argv);
int run_mesh_test(int argc, char** argv);
int run_morphology_test(int argc, char** argv);
