#include <QApplication>
#include <QStandardPaths>
#include <array>

#include "tests/ui/jobs/suites.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCoreApplication::setOrganizationName("cristae-test");
  QCoreApplication::setApplicationName("ui-jobs");
  QStandardPaths::setTestModeEnabled(true);
  constexpr std::array suites = {
      run_adapt_options_test, run_adapt_state_test,   run_instances_state_test, run_instances_presenter_test,
      run_job_curve_test,     run_job_panels_test,    run_job_runner_test,      run_job_state_test,
      run_run_plan_test,      run_run_story_test,     run_runs_comparison_test, run_runs_model_test,
      run_time_estimate_test, run_worker_events_test, run_worker_job_test,      run_run_controller_test};
  int faults = 0;
  const QByteArray worker = qgetenv("CRISTAE_CLI");
  for (const auto suite : suites) faults += suite(argc, argv);
  // Last: the others put their own worker in its place, and Qt runs no suite after one that was skipped
  // whole.
  if (!worker.isEmpty()) qputenv("CRISTAE_CLI", worker);
  return faults + run_real_worker_test(argc, argv);
}
