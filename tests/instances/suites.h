#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_block_file_test(int argc, char** argv);
int run_body_joiner_test(int argc, char** argv);
int run_brushing_test(int argc, char** argv);
int run_components_test(int argc, char** argv);
int run_corrections_test(int argc, char** argv);
int run_distance_transform_test(int argc, char** argv);
int run_division_test(int argc, char** argv);
int run_doubt_test(int argc, char** argv);
int run_drawn_shapes_test(int argc, char** argv);
int run_filter_test(int argc, char** argv);
int run_linking_test(int argc, char** argv);
int run_neck_separation_test(int argc, char** argv);
int run_objects_test(int argc, char** argv);
int run_peaks_test(int argc, char** argv);
int run_phantom_bodies_test(int argc, char** argv);
int run_section_runs_test(int argc, char** argv);
int run_segment_instances_test(int argc, char** argv);
int run_separation_test(int argc, char** argv);
int run_shape_interpolation_test(int argc, char** argv);
