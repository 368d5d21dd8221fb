cristae_add_ui(review_models FOLDER models
  SOURCES counting_state.cpp counts.cpp error_list_model.cpp review_queue.cpp review_scores.cpp review_state.cpp review_words.cpp
  LIBS cristae_ui_document cristae_ui_painting cristae_evaluation cristae_instances cristae_project)
