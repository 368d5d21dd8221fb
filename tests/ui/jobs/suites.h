#pragma once

int run_job_runner_test(int argc, char** argv);
