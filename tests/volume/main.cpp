#include "tests/volume/suites.h"

int main(int argument_count, char** arguments) {
  return run_bad_files_tests(argument_count, arguments) +
         run_bad_precomputed_tests(argument_count, arguments) +
         run_bad_zarr3_tests(argument_count, arguments) + run_formats_tests(argument_count, arguments) +
         run_hdf5_file_tests(argument_count, arguments) + run_hdf5_stack_tests(argument_count, arguments) +
         run_intensity_tests(argument_count, arguments) + run_label_writer_tests(argument_count, arguments) +
         run_labels_tests(argument_count, arguments) + run_mrc_tests(argument_count, arguments) +
         run_picture_area_tests(argument_count, arguments) +
         run_precomputed_tests(argument_count, arguments) + run_scale_tests(argument_count, arguments) +
         run_section_check_tests(argument_count, arguments) + run_series_tests(argument_count, arguments) +
         run_stack_tests(argument_count, arguments) + run_tiff_tests(argument_count, arguments) +
         run_writers_tests(argument_count, arguments) + run_zarr3_tests(argument_count, arguments);
}
