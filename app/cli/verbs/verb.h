#pragma once

#include <functional>
#include <string>
#include <vector>

namespace cristae::cli {

class Arguments;
class Session;

/// One word of the command line. `declare` states its arguments and gives back what to do when they
/// are parsed; it is called at most once and does no work itself.
struct Verb {
  std::string name;
  std::string help;
  std::vector<std::string> examples;  ///< whole commands; a test executes each
  bool needs_engine = false;          ///< runs in the program that links LibTorch
  std::function<std::function<void(Session&)>(Arguments&)> declare;
};

Verb info_verb();
Verb phantom_verb();
Verb pretrain_verb();
Verb sample_points_verb();
Verb adapt_verb();
Verb segment_verb();
Verb stitch_verb();
Verb instances_verb();
Verb evaluate_verb();
Verb measure_verb();
Verb export_verb();
Verb recipe_verb();
Verb demo_verb();
Verb doctor_verb();
Verb plot_verb();  ///< this and the next not in a build without cairo
Verb report_verb();
Verb project_verb();  ///< not in a build without SQLite

}  // namespace cristae::cli
