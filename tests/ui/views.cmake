cristae_add_test(ui_views
  SOURCES
    views/main.cpp views/chart_view_test.cpp views/instance_colours_test.cpp views/overlay_test.cpp
    views/plane_loader_test.cpp views/scale_bar_test.cpp views/section_painter_test.cpp
    views/section_strip_test.cpp views/section_view_test.cpp views/view_transform_test.cpp
    views/volume_view_test.cpp
  LIBS cristae_ui_views cristae_ui_views_3d opencv_imgproc
  LABELS gui)
