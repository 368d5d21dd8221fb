#pragma once

/// Each runs the tests of one file; the value is the number of failures.
int run_bad_files_tests(int argument_count, char** arguments);
int run_bad_precomputed_tests(int argument_count, char** arguments);
int run_bad_zarr3_tests(int argument_count, char** arguments);
int run_formats_tests(int argument_count, char** arguments);
int run_hdf5_file_tests(int argument_count, char** arguments);
int run_hdf5_stack_tests(int argument_count, char** arguments);
int run_intensity_tests(int argument_count, char** arguments);
int run_label_writer_tests(int argument_count, char** arguments);
int run_labels_tests(int argument_count, char** arguments);
int run_mrc_tests(int argument_count, char** arguments);
int run_picture_area_tests(int argument_count, char** arguments);
int run_precomputed_tests(int argument_count, char** arguments);
int run_scale_tests(int argument_count, char** arguments);
int run_section_check_tests(int argument_count, char** arguments);
int run_series_tests(int argument_count, char** arguments);
int run_stack_tests(int argument_count, char** arguments);
int run_tiff_tests(int argument_count, char** arguments);
int run_writers_tests(int argument_count, char** arguments);
int run_zarr3_tests(int argument_count, char** arguments);
