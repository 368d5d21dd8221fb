cristae_add_ui(preferences FOLDER dialogs
  SOURCES about_dialog.cpp key_list_model.cpp preferences.cpp preferences_dialog.cpp shortcuts_sheet.cpp
  LIBS cristae_ui_document cristae_ui_input cristae_ui_theme)
