#include "tests/annotation/suites.h"

int main(int argc, char** argv) {
  return run_brush_stroke_test(argc, argv) + run_counting_field_test(argc, argv) +
         run_coverage_test(argc, argv) + run_drawn_shape_test(argc, argv) + run_imagej_roi_tests(argc, argv) +
         run_outlines_geojson_test(argc, argv) + run_points_csv_test(argc, argv) +
         run_sample_points_test(argc, argv);
}
