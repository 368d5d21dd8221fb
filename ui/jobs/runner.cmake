cristae_add_ui(job_runner FOLDER jobs
  SOURCES job_runner.cpp time_text.cpp
  LIBS cristae_ui_document cristae_base)
