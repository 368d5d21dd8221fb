#include "tests/learning/terms/suites.h"

int main(int argc, char** argv) {
  return run_terms_alignment(argc, argv) + run_terms_references(argc, argv) + run_terms_contrast(argc, argv) +
         run_terms_density(argc, argv) + run_terms_domains(argc, argv) + run_terms_labels(argc, argv) +
         run_terms_losses(argc, argv) + run_terms_prototypes(argc, argv) + run_terms_schedules(argc, argv) +
         run_terms_selection(argc, argv);
}
