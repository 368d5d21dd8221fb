#include <QApplication>

#include "tests/ui/start/suites.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  int faults = 0;
  for (auto* run :
       {run_coverage_guide_test, run_drop_kind_test, run_recent_projects_test, run_points_model_test,
        run_history_test, run_mark_panel_test, run_voxel_size_test, run_import_state_test,
        run_import_sheet_test, run_open_project_test, run_demo_project_test, run_start_page_test}) {
    faults += run(argc, argv);
  }
  return faults;
}
