#include <QCoreApplication>

#include "tests/cli/suites.h"

int main(int argument_count, char** arguments) {
  const QCoreApplication application(argument_count, arguments);  // QProcess needs one
  return run_display_tests(argument_count, arguments) + run_help_tests(argument_count, arguments) +
         run_data_verbs_tests(argument_count, arguments) + run_export_verb_tests(argument_count, arguments) +
         run_errors_tests(argument_count, arguments) + run_instances_verb_tests(argument_count, arguments) +
         run_project_verb_tests(argument_count, arguments) +
         run_report_verb_tests(argument_count, arguments) +
         run_model_recipe_tests(argument_count, arguments) +
         run_scores_report_tests(argument_count, arguments) +
         run_learning_verbs_tests(argument_count, arguments);
}
