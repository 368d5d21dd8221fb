cristae_add_test(ui_jobs
  SOURCES jobs/main.cpp jobs/job_runner_test.cpp
  LIBS cristae_ui_job_runner
  LABELS gui)
