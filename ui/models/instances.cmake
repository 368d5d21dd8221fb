cristae_add_ui(instances FOLDER models
  SOURCES instances_model.cpp measure_choices.cpp measure_columns.cpp
  LIBS cristae_morphology cristae_volume)
