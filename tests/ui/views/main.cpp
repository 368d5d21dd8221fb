#include <QApplication>

#include "tests/ui/views/suites.h"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  return run_view_transform_test(argc, argv) + run_section_painter_test(argc, argv) +
         run_overlay_test(argc, argv) + run_instance_colours_test(argc, argv) +
         run_scale_bar_test(argc, argv) + run_plane_loader_test(argc, argv) +
         run_section_view_test(argc, argv) + run_section_strip_test(argc, argv) +
         run_chart_view_test(argc, argv) + run_volume_view_test(argc, argv);
}
