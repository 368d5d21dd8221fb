#include "tests/instances/suites.h"

int main(int argc, char** argv) {
  return run_components_test(argc, argv) + run_doubt_test(argc, argv) + run_filter_test(argc, argv) +
         run_linking_test(argc, argv) + run_objects_test(argc, argv) + run_peaks_test(argc, argv) +
         run_segment_instances_test(argc, argv) + run_separation_test(argc, argv);
}
