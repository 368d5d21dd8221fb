cristae_add_ui(jobs FOLDER jobs
  SOURCES machine_measure.cpp notifier.cpp pack_info.cpp process_identity.cpp round_preview.cpp
    run_controller.cpp run_drawing.cpp run_plan.cpp run_points.cpp run_preparation.cpp run_story.cpp time_estimate.cpp
    worker_events.cpp worker_job.cpp worker_program.cpp
  LIBS cristae_ui_job_runner cristae_ui_runs cristae_ui_document cristae_recipe cristae_instances Qt6::DBus)
target_compile_definitions(cristae_ui_jobs PRIVATE CRISTAE_VERSION="${PROJECT_VERSION}")
