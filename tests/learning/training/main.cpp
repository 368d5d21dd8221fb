#include "tests/learning/training/suites.h"

int main(int argc, char** argv) {
  return run_augmentation(argc, argv) + run_component_rules(argc, argv) + run_round_labels(argc, argv) +
         run_round_previews(argc, argv) + run_section_prediction(argc, argv) +
         run_section_smoothing(argc, argv) + run_sections(argc, argv) + run_files_and_loop(argc, argv) +
         run_networks_in_use(argc, argv) + run_separation_choice(argc, argv) + run_two_views(argc, argv) +
         run_click_outlines(argc, argv) + run_drawn_labels(argc, argv);
}
