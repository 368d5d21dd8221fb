cristae_add_ui(instances FOLDER models
  SOURCES instances_model.cpp
  LIBS cristae_morphology)
