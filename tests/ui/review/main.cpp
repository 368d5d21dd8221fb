#include <QApplication>

#include "tests/ui/review/suites.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  return run_counts_test(argc, argv) + run_error_list_model_test(argc, argv) +
         run_review_queue_test(argc, argv) + run_review_panel_test(argc, argv) +
         run_review_desk_test(argc, argv) + run_correction_desk_test(argc, argv) +
         run_counting_desk_test(argc, argv) + run_export_test(argc, argv) +
         run_review_scores_test(argc, argv) + run_thumbnail_test(argc, argv);
}
