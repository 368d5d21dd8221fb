cristae_add_test(ui_jobs
  SOURCES jobs/main.cpp jobs/adapt_options_test.cpp jobs/adapt_state_test.cpp jobs/fake_worker.cpp jobs/instances_presenter_test.cpp jobs/instances_state_test.cpp
    jobs/job_curve_test.cpp jobs/job_panels_test.cpp jobs/job_runner_test.cpp jobs/job_state_test.cpp jobs/panel_samples.cpp
    jobs/real_worker_test.cpp jobs/run_controller_test.cpp jobs/run_plan_test.cpp jobs/run_story_test.cpp
    jobs/runs_comparison_test.cpp jobs/runs_model_test.cpp jobs/time_estimate_test.cpp jobs/worker_events_test.cpp jobs/worker_job_test.cpp
  LIBS cristae_ui_adapt_panels cristae_ui_jobs cristae_ui_runs cristae_volume cristae_annotation
  LABELS gui)
if(CRISTAE_LEARNING)
  add_dependencies(test_ui_jobs cristae-cli cristae-engine)
  set_tests_properties(ui_jobs PROPERTIES TIMEOUT 1200)
  set_property(TEST ui_jobs APPEND PROPERTY
    ENVIRONMENT "CRISTAE_CLI=$<TARGET_FILE:cristae-cli>;QTEST_FUNCTION_TIMEOUT=900000")
endif()
set_source_files_properties(jobs/worker_job_test.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
