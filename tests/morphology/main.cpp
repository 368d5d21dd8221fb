#include <initializer_list>

#include "tests/morphology/suites.h"

int main(int argc, char** argv) {
  int failures = 0;
  for (const auto run : {run_instance_measures_test, run_instance_table_test, run_body_shape_test,
                         run_profile_shape_test, run_centreline_test, run_surroundings_test,
                         run_stereology_test, run_guard_test, run_mesh_test, run_morphology_test}) {
    failures += run(argc, argv);
  }
  return failures;
}
