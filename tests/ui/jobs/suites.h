#pragma once

int run_adapt_options_test(int argc, char** argv);
int run_adapt_state_test(int argc, char** argv);
int run_instances_presenter_test(int argc, char** argv);
int run_instances_state_test(int argc, char** argv);
int run_job_curve_test(int argc, char** argv);
int run_job_panels_test(int argc, char** argv);
int run_job_runner_test(int argc, char** argv);
int run_job_state_test(int argc, char** argv);
int run_real_worker_test(int argc, char** argv);
int run_run_controller_test(int argc, char** argv);
int run_run_plan_test(int argc, char** argv);
int run_run_story_test(int argc, char** argv);
int run_runs_comparison_test(int argc, char** argv);
int run_runs_model_test(int argc, char** argv);
int run_time_estimate_test(int argc, char** argv);
int run_worker_events_test(int argc, char** argv);
int run_worker_job_test(int argc, char** argv);
