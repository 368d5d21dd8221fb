#pragma once

int run_coverage_guide_test(int argc, char** argv);
int run_demo_project_test(int argc, char** argv);
int run_drop_kind_test(int argc, char** argv);
int run_history_test(int argc, char** argv);
int run_import_sheet_test(int argc, char** argv);
int run_import_state_test(int argc, char** argv);
int run_mark_panel_test(int argc, char** argv);
int run_open_project_test(int argc, char** argv);
int run_points_model_test(int argc, char** argv);
int run_recent_projects_test(int argc, char** argv);
int run_start_page_test(int argc, char** argv);
int run_voxel_size_test(int argc, char** argv);
