cristae_add_ui(document FOLDER document
  SOURCES document.cpp core_messages.cpp core_message_texts.cpp let_go.cpp view_state.cpp trouble.cpp
  LIBS cristae_project cristae_instances cristae_volume cristae_annotation)
