cristae_add_ui(instances FOLDER models
  SOURCES frame_state.cpp instances_model.cpp measure_choices.cpp measure_columns.cpp
  LIBS cristae_morphology cristae_project cristae_volume)
