cristae_add_ui(window FOLDER window
  SOURCES
    availability.cpp display_desk.cpp export_contents.cpp journey.cpp main_window.cpp main_window_actions.cpp
    main_window_files.cpp main_window_settings.cpp mark_desk.cpp measure_desk.cpp menus.cpp opening.cpp place_text.cpp run_end.cpp
    stack_check.cpp stack_views.cpp status_line.cpp view_layers.cpp
  LIBS
    cristae_ui_adapt_panels cristae_ui_display cristae_ui_document cristae_ui_export cristae_ui_input
    cristae_ui_job_runner cristae_ui_jobs cristae_ui_measure cristae_ui_painting cristae_ui_preferences
    cristae_ui_review_panel cristae_ui_start_dialogs cristae_ui_start_panels cristae_ui_theme cristae_ui_views cristae_ui_views_3d
    cristae_ui_widgets cristae_morphology cristae_report)
target_compile_definitions(cristae_ui_window PRIVATE CRISTAE_VERSION="${PROJECT_VERSION}")

# The README is the documentation that the window shows.
file(GLOB pictures CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/pictures/*.jpg)
qt_add_resources(cristae_ui_window help PREFIX /help BASE ${PROJECT_SOURCE_DIR}
  FILES ${PROJECT_SOURCE_DIR}/README.md ${pictures})

# The languages: :/i18n/cristae_<code>.qm
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
set_source_files_properties(${translations} PROPERTIES OUTPUT_LOCATION ${PROJECT_BINARY_DIR}/translations)
qt_add_lrelease(cristae_ui_window TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(cristae_ui_window translations PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/translations
  FILES ${compiled_translations})
