#include <QApplication>

#include "tests/ui/jobs/suites.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  return run_job_runner_test(argc, argv);
}
