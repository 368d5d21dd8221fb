#include <QApplication>
#include <cstring>

#include "tests/ui/views/suites.h"

namespace {

/// What looks different where there is OpenGL.
int run_scenes(int argc, char** argv) {
  return run_chart_view_test(argc, argv) + run_volume_view_test(argc, argv);
}

}  // namespace

/// `--scenes` first: only the tests of views that use OpenGL, for a display that has it.
int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  if (argc > 1 && std::strcmp(argv[1], "--scenes") == 0) return run_scenes(argc - 1, argv + 1);
  return run_view_transform_test(argc, argv) + run_section_painter_test(argc, argv) +
         run_overlay_test(argc, argv) + run_drawing_view_test(argc, argv) +
         run_instance_colours_test(argc, argv) + run_scale_bar_test(argc, argv) +
         run_plane_loader_test(argc, argv) + run_section_view_test(argc, argv) +
         run_section_strip_test(argc, argv) + run_counting_frame_test(argc, argv) + run_scenes(argc, argv);
}
