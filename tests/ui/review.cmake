cristae_add_test(ui_review
  SOURCES
    review/main.cpp review/queue_test.cpp review/error_list_test.cpp review/counts_test.cpp
    review/scores_test.cpp review/suites.h
  LIBS cristae_ui_review_models
  LABELS gui)
