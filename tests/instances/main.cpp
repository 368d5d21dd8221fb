#include "tests/instances/suites.h"

int main(int argc, char** argv) {
  return run_block_file_test(argc, argv) + run_body_joiner_test(argc, argv) + run_brushing_test(argc, argv) +
         run_components_test(argc, argv) + run_corrections_test(argc, argv) +
         run_distance_transform_test(argc, argv) + run_division_test(argc, argv) +
         run_doubt_test(argc, argv) + run_drawn_shapes_test(argc, argv) + run_filter_test(argc, argv) +
         run_linking_test(argc, argv) + run_neck_separation_test(argc, argv) + run_objects_test(argc, argv) +
         run_peaks_test(argc, argv) + run_phantom_bodies_test(argc, argv) +
         run_section_runs_test(argc, argv) + run_segment_instances_test(argc, argv) +
         run_separation_test(argc, argv) + run_shape_interpolation_test(argc, argv);
}
