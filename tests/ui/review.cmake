cristae_add_test(ui_review
  SOURCES
    review/main.cpp review/queue_test.cpp review/error_list_test.cpp review/counts_test.cpp
    review/correction_test.cpp review/counting_test.cpp review/desk_test.cpp review/export_test.cpp review/panel_test.cpp review/scores_test.cpp review/thumbnail_test.cpp
    review/suites.h review/workbench.h
  LIBS cristae_ui_review_models cristae_ui_review_panel cristae_ui_export cristae_ui_document
  LABELS gui)
set_source_files_properties(review/export_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
set_source_files_properties(review/thumbnail_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
