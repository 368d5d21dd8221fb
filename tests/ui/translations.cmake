cristae_add_test(ui_translations SOURCES translations/translations_test.cpp LIBS Qt6::Core cristae_recipe LABELS gui)
target_compile_definitions(test_ui_translations PRIVATE
  CRISTAE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CRISTAE_TRANSLATIONS_DIR="${PROJECT_SOURCE_DIR}/translations")
