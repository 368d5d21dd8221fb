cristae_add_ui(start_panels FOLDER panels
  SOURCES history_panel.cpp mark_gauge.cpp mark_map.cpp mark_panel.cpp mark_state.cpp mark_strip.cpp
  LIBS cristae_ui_start_models cristae_ui_widgets cristae_ui_theme cristae_annotation cristae_project)
