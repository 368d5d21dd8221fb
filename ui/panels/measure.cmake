cristae_add_ui(measure FOLDER panels
  SOURCES measure_panel.cpp
  LIBS cristae_ui_instances cristae_ui_widgets)
