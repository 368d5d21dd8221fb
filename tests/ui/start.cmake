cristae_add_test(ui_start
  SOURCES start/main.cpp start/coverage_guide_test.cpp start/demo_project_test.cpp start/drop_kind_test.cpp
    start/history_test.cpp start/import_sheet_test.cpp start/import_state_test.cpp start/mark_panel_test.cpp
    start/open_project_test.cpp start/points_model_test.cpp start/recent_projects_test.cpp start/some_stack.cpp
    start/some_stack.h start/start_page_test.cpp start/suites.h start/voxel_size_test.cpp
  LIBS cristae_ui_start_dialogs cristae_ui_start_panels cristae_ui_start_models
  LABELS gui)
set_source_files_properties(start/start_page_test.cpp start/mark_panel_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
