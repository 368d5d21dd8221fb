# A translation of a few words, so that switching is tested without the program's own.
set(sample_i18n ${CMAKE_CURRENT_BINARY_DIR}/sample_i18n)
set(sample_ts ${CMAKE_CURRENT_LIST_DIR}/theme/sample_de.ts)
add_custom_command(OUTPUT ${sample_i18n}/cristae_de.qm
  COMMAND ${CMAKE_COMMAND} -E make_directory ${sample_i18n}
  COMMAND Qt6::lrelease -silent ${sample_ts} -qm ${sample_i18n}/cristae_de.qm
  DEPENDS ${sample_ts})

cristae_add_test(ui_theme
  SOURCES theme/main.cpp theme/actions_test.cpp theme/dialogs_test.cpp theme/language_test.cpp
    theme/panels_test.cpp theme/theme_test.cpp theme/widgets_test.cpp ${sample_i18n}/cristae_de.qm
  LIBS cristae_ui_display cristae_ui_input cristae_ui_measure cristae_ui_preferences cristae_ui_theme
    cristae_ui_widgets
  LABELS gui)
target_compile_definitions(test_ui_theme PRIVATE CRISTAE_SAMPLE_I18N="${sample_i18n}")
set_source_files_properties(theme/widgets_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
