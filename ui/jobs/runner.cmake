cristae_add_ui(job_runner FOLDER jobs
  SOURCES job_runner.cpp
  LIBS cristae_ui_document cristae_base)
