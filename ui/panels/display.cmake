cristae_add_ui(display FOLDER panels
  SOURCES display_panel.cpp
  LIBS cristae_ui_document cristae_ui_widgets)
