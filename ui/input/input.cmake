cristae_add_ui(input FOLDER input
  SOURCES action_table.cpp actions.cpp command_model.cpp command_palette.cpp fuzzy.cpp held_key.cpp key_map.cpp
  LIBS cristae_ui_theme cristae_base)
