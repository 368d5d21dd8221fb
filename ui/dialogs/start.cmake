cristae_add_ui(start_dialogs FOLDER dialogs
  SOURCES demo_project.cpp import_picture.cpp import_reader.cpp import_sheet.cpp import_state.cpp
    open_project.cpp project_opener.cpp relocate_sheet.cpp start_page.cpp start_cards.cpp
    start_drop_overlay.cpp voxel_check.cpp voxel_size_editor.cpp voxel_size_sheet.cpp
  LIBS cristae_ui_document cristae_ui_job_runner cristae_ui_jobs cristae_ui_start_models cristae_ui_theme cristae_phantom
    cristae_project cristae_volume opencv_imgproc)
