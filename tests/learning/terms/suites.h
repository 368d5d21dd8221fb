#pragma once

/// Each test file of this folder: runs its class, returns the number of failures.
int run_terms_alignment(int argc, char** argv);
int run_terms_contrast(int argc, char** argv);
int run_terms_density(int argc, char** argv);
int run_terms_domains(int argc, char** argv);
int run_terms_labels(int argc, char** argv);
int run_terms_losses(int argc, char** argv);
int run_terms_prototypes(int argc, char** argv);
int run_terms_references(int argc, char** argv);
int run_terms_schedules(int argc, char** argv);
int run_terms_selection(int argc, char** argv);
