cristae_add_ui(export FOLDER dialogs
  SOURCES export_job.cpp export_plan.cpp export_sheet.cpp
  LIBS cristae_ui_document cristae_ui_instances cristae_ui_job_runner cristae_ui_theme cristae_ui_widgets cristae_annotation
    cristae_morphology cristae_project cristae_volume)
