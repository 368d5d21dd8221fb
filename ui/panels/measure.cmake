cristae_add_ui(measure FOLDER panels
  SOURCES frame_panel.cpp measure_panel.cpp measure_plot.cpp
  LIBS cristae_ui_instances cristae_ui_painting cristae_ui_views cristae_ui_widgets cristae_plots)
