cristae_add_test(ui_document
  SOURCES document/main.cpp document/document_test.cpp document/let_go_test.cpp document/view_state_test.cpp document/suites.h
  LIBS cristae_ui_document
  LABELS gui)
