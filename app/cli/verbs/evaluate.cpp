#include "core/evaluation/evaluate.h"

#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/instances_argument.h"
#include "app/cli/output_file.h"
#include "app/cli/overlay_files.h"
#include "app/cli/scores_report.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/points_csv.h"

namespace cristae::cli {
namespace {

struct EvaluateOptions {
  std::string labels;
  std::string truth;
  std::string overlay;
  std::string overlay_mode = "pixels";
  std::string stack;
  std::string points;
  std::string probability;
  std::string instances = "2d";
  std::string objects = "automatic";
  bool per_section = false;
  double small_um3 = 0;
  double medium_um3 = 0;
};

InstanceSource instance_source(const std::string& name) {
  if (name == "components") return InstanceSource::components;
  if (name == "ids") return InstanceSource::ids;
  return InstanceSource::automatic;
}

EvaluationOptions evaluation_options(const EvaluateOptions& options, const Session& session) {
  EvaluationOptions wanted;
  wanted.dimension =
      options.instances == "3d" ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
  wanted.truth_source = instance_source(options.objects);
  wanted.label_source = instance_source(options.objects);
  if (options.small_um3 != 0) wanted.bodies.small_up_to_um3 = options.small_um3;
  if (options.medium_um3 != 0) wanted.bodies.medium_up_to_um3 = options.medium_um3;
  wanted.threads = static_cast<int>(session.common().threads);
  return wanted;
}

void write_pictures(const EvaluateOptions& options, const LabelStack& labels, const LabelStack& truth,
                    Session& session) {
  std::shared_ptr<const Stack> stack;
  if (!options.stack.empty()) {
    stack = open_stack_argument(options.stack, std::nullopt);
    require_same_shape(stack->info(), labels.stack->info());
  }
  OverlayStyle style;
  style.mode = options.overlay_mode == "instances" ? OverlayMode::instances : OverlayMode::pixels;
  for (const auto& file : write_overlays(options.overlay, labels, truth, stack.get(), style, session.job())) {
    session.add_output(file);
  }
  session.remark("pictures in " + options.overlay);
}

void run_evaluate(const EvaluateOptions& options, Session& session) {
  session.start();
  if (!options.overlay.empty()) require_writable(options.overlay, session.common().force);
  const LabelStack labels =
      open_labels_argument(options.labels, std::nullopt, label_reading(options.objects));
  const LabelStack truth = open_labels_argument(options.truth, std::nullopt, label_reading(options.objects));
  Findings findings;
  Points points;
  if (!options.points.empty()) {
    points = read_points(options.points, truth.shape()).points;
    findings.points = &points;
  }
  std::shared_ptr<const Stack> probability;
  if (!options.probability.empty()) {
    probability = open_stack_argument(options.probability, std::nullopt);
    findings.probability = probability.get();
  }
  const Evaluation evaluation =
      evaluate(labels, truth, evaluation_options(options, session), session.job(), findings);
  if (!options.overlay.empty()) write_pictures(options, labels, truth, session);
  session.result().update(scores_json(evaluation));
  if (options.per_section) {
    session.result()["sections"] = section_scores_json(evaluation);
    print_section_scores(evaluation, session);
  }
  print_scores(evaluation, session);
}

}  // namespace

Verb evaluate_verb() {
  Verb verb;
  verb.name = "evaluate";
  verb.help = "Scores labels against truth; shows where they agree";
  verb.examples = {
      "cristae-cli evaluate mitochondria.h5 target.h5:/labels --per-section",
      "cristae-cli evaluate mitochondria.h5 target.h5:/labels --overlay pictures --stack target.h5:/images"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<EvaluateOptions>();
    arguments.positional("LABELS", options->labels, "What was found");
    arguments.positional("TRUTH", options->truth, "Labels made by people: instances, or a mask");
    arguments.flag("--per-section", options->per_section, "Also the scores of each section");
    arguments.choice("--instances", options->instances, {"2d", "3d"},
                     "Compare instances of sections or of the volume (2d)");
    declare_objects(arguments, options->objects);
    arguments.option("--small-um3", options->small_um3, "UM3",
                     "3d: small bodies of the truth end here (a third of them)");
    arguments.option("--medium-um3", options->medium_um3, "UM3",
                     "3d: medium bodies of the truth end here (two thirds of them)");
    arguments.option("--points", options->points, "FILE.csv",
                     "Found centres, scored instead of those of the labels");
    arguments.option("--probability", options->probability, "STACK",
                     "Foreground probability: orders instances for AP, gives pixel_ap");
    arguments.option("--overlay", options->overlay, "DIR",
                     "Write a picture of each section: hits, false and missed");
    arguments.choice("--overlay-mode", options->overlay_mode, {"pixels", "instances"},
                     "What is coloured as a whole (pixels)");
    arguments.option("--stack", options->stack, "STACK", "Grey values under the pictures");
    return [options](Session& session) { run_evaluate(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
