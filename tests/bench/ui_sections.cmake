# Needs the window; the stack that it makes takes up to 2 GB in the folder for temporary files.
if(CRISTAE_WINDOW)
  add_executable(bench_ui_sections ui_sections.cpp)
  target_compile_features(bench_ui_sections PRIVATE cxx_std_20)
  target_compile_definitions(bench_ui_sections PRIVATE QT_NO_KEYWORDS)
  target_link_libraries(bench_ui_sections PRIVATE cristae_ui_views cristae_phantom cristae_volume opencv_imgproc
    cristae_warnings)
endif()
