#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_augmentation(int argc, char** argv);
int run_click_outlines(int argc, char** argv);
int run_component_rules(int argc, char** argv);
int run_drawn_labels(int argc, char** argv);
int run_round_labels(int argc, char** argv);
int run_round_previews(int argc, char** argv);
int run_section_prediction(int argc, char** argv);
int run_section_smoothing(int argc, char** argv);
int run_sections(int argc, char** argv);
int run_files_and_loop(int argc, char** argv);
int run_networks_in_use(int argc, char** argv);
int run_separation_choice(int argc, char** argv);
int run_two_views(int argc, char** argv);
