#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_brush_stroke_test(int argc, char** argv);
int run_counting_field_test(int argc, char** argv);
int run_coverage_test(int argc, char** argv);
int run_drawn_shape_test(int argc, char** argv);
int run_imagej_roi_tests(int argc, char** argv);
int run_outlines_geojson_test(int argc, char** argv);
int run_points_csv_test(int argc, char** argv);
int run_sample_points_test(int argc, char** argv);
