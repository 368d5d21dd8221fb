cristae_add_test(ui_views
  SOURCES
    views/main.cpp views/chart_view_test.cpp views/counting_frame_test.cpp views/drawing_view_test.cpp views/instance_colours_test.cpp views/overlay_test.cpp
    views/plane_loader_test.cpp views/scale_bar_test.cpp views/section_painter_test.cpp
    views/section_strip_test.cpp views/section_view_test.cpp views/view_transform_test.cpp
    views/volume_view_test.cpp
  LIBS cristae_ui_views cristae_ui_views_3d cristae_morphology opencv_imgproc
  LABELS gui)

# The same views with OpenGL, on a virtual display where there is one.
find_program(XVFB_RUN xvfb-run)
if(XVFB_RUN)
  add_test(NAME ui_views_opengl
    COMMAND ${XVFB_RUN} -a -s "-screen 0 1280x1024x24" $<TARGET_FILE:test_ui_views> --scenes)
  set_tests_properties(ui_views_opengl PROPERTIES LABELS "gui" TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=xcb;OMP_NUM_THREADS=1;QTEST_DISABLE_STACK_DUMP=1")
endif()
set_source_files_properties(views/drawing_view_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
