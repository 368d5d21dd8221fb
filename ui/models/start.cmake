cristae_add_ui(start_models FOLDER models
  SOURCES coverage_guide.cpp drop_kind.cpp history_model.cpp odd_section_words.cpp points_model.cpp recent_model.cpp
    recent_projects.cpp
  LIBS cristae_ui_document cristae_annotation cristae_project cristae_volume)
