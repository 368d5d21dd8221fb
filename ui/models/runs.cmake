cristae_add_ui(runs FOLDER models
  SOURCES runs_difference.cpp runs_model.cpp runs_summary.cpp runs_words.cpp
  LIBS cristae_ui_document cristae_evaluation)
