# The whole window with its worker; a LibTorch build names it by CRISTAE_CLI.
if(CRISTAE_WINDOW)
  find_package(Qt6 REQUIRED COMPONENTS Test)
  add_executable(bench_ui_run ui_run.cpp)
  target_compile_features(bench_ui_run PRIVATE cxx_std_20)
  target_compile_definitions(bench_ui_run PRIVATE QT_NO_KEYWORDS)
  target_link_libraries(bench_ui_run PRIVATE cristae_ui_window Qt6::Test cristae_warnings)
endif()
