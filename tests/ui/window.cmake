# The whole window. Its story adapts a model: with the worker that has the engine.
cristae_add_test(ui_window
  SOURCES window/main.cpp window/availability_test.cpp window/brush_test.cpp window/commands_test.cpp window/core_messages_test.cpp window/correction_test.cpp window/counting_test.cpp window/export_contents_test.cpp
          window/journey_test.cpp window/low_screen_test.cpp window/measure_desk_test.cpp window/no_voxel_size_test.cpp window/odd_sections_test.cpp window/run_end_test.cpp window/status_line_test.cpp window/steps_test.cpp window/story_test.cpp window/walk_test.cpp window/cut_words.h window/review_walk.h window/stall_watch.h window/suites.h window/test_window.h
  LIBS cristae_ui_window cristae_phantom
  LABELS gui)
target_compile_definitions(test_ui_window PRIVATE CRISTAE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
if(CRISTAE_LEARNING)
  add_dependencies(test_ui_window cristae-cli cristae-engine)
  set_tests_properties(ui_window PROPERTIES TIMEOUT 1200)
  set_property(TEST ui_window APPEND PROPERTY
    ENVIRONMENT "CRISTAE_CLI=$<TARGET_FILE:cristae-cli>;QTEST_FUNCTION_TIMEOUT=900000")
endif()
