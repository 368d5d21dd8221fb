#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/joining_arguments.h"
#include "app/cli/model_recipe.h"
#include "app/cli/output_file.h"
#include "app/cli/segmentation.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/content_digest.h"
#include "core/base/error.h"
#include "core/instances/instance_rule.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/label_writer.h"

namespace cristae::cli {
namespace {

struct InstancesOptions {
  std::string prediction;
  std::string model;
  std::string output;
  std::string instances = "3d";
  JoiningArguments joining;
  std::optional<VoxelSize> voxel_size_nm;
  std::vector<std::string> settings;
};

/// What `segment --probability` has written; without a density what asks for it has none to ask.
StoredPrediction open_prediction(const InstancesOptions& options) {
  bool has_probability = false;
  bool has_density = false;
  {
    const Hdf5File file = Hdf5File::open(options.prediction);
    has_probability = file.contains("/probability");
    has_density = file.contains("/density");
  }
  if (!has_probability) {
    throw Error(ErrorKind::bad_input, options.prediction + " holds no probability",
                "give a file that segment --probability has written");
  }
  StoredPrediction stored;
  stored.probability = open_stack_argument(options.prediction + ":/probability", options.voxel_size_nm);
  if (has_density)
    stored.density = open_stack_argument(options.prediction + ":/density", options.voxel_size_nm);
  return stored;
}

SegmentRequest make_request(const InstancesOptions& options) {
  SegmentRequest request;
  request.prediction = open_prediction(options);
  request.output = options.output;
  request.predict.stack = request.prediction->probability;
  const auto& voxel_size_nm = request.predict.stack->info().voxel_size_nm;
  const Recipe recipe = read_model_recipe(options.model, options.settings);
  const auto dimension =
      options.instances == "3d" ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
  request.instances = instance_options(recipe, dimension, voxel_size_nm);
  apply(options.joining, request.instances);
  if (needs_density(request.instances) && !request.prediction->density) {
    throw Error(ErrorKind::bad_input,
                options.prediction + " holds no density, which the model's recipe asks for",
                "segment with --density, or give --set fp_filter=none --set instance_separation=components");
  }
  request.write_probability = request.write_density = is_prediction_file(options.output);
  request.write_density = request.write_density && request.prediction->density;
  request.provenance = provenance_of(*request.predict.stack);
  ContentDigest digest;
  digest.add(recipe_to_json(recipe));
  request.provenance.recipe_hash = digest.hex();
  request.provenance.instance_rule = instance_rule(request.instances, voxel_size_nm);
  return request;
}

/// The file is read while the other is written.
void require_other_file(const InstancesOptions& options) {
  std::error_code absent;
  if (!std::filesystem::equivalent(options.prediction, options.output, absent)) return;
  throw Error(ErrorKind::bad_input, options.output + " is the prediction itself", "name another file");
}

void run_instances(const InstancesOptions& options, Session& session) {
  session.start();
  require_other_file(options);
  require_writable_labels(options.output, session.common().force);
  const SegmentRequest request = make_request(options);
  const SegmentSummary summary = segment(request, session.job());
  session.add_output(request.output);
  add_summary(summary, session.result());
  session.result()["rule"] = request.provenance.instance_rule;
  session.print(fmt::format("wrote {}: {} instances in {} sections", request.output.string(),
                            summary.instances, request.predict.stack->info().shape.z));
  session.print(request.provenance.instance_rule);
}

}  // namespace

Verb instances_verb() {
  Verb verb;
  verb.name = "instances";
  verb.help = "Makes instances again of a prediction that segment --probability --density has written";
  verb.examples = {
      "cristae-cli instances prediction.h5 --model target.run -o bodies.h5 --joining watershed --neck 0.6",
      "cristae-cli instances prediction.h5 --model target.run -o linked.h5 --joining linking --set "
      "smallest_body_nm=200"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<InstancesOptions>();
    arguments.positional("PREDICTION", options->prediction, "The .h5 file with /probability and /density");
    arguments.option("--model", options->model, "RUN|MODEL|PACK",
                     "That made the prediction: its recipe says threshold and filter",
                     Arguments::Need::required);
    arguments.option("-o,--output", options->output, "FILE",
                     "Labels, in .h5 beside a copy of the prediction; FILE ends in " + label_file_endings(),
                     Arguments::Need::required);
    arguments.choice("--instances", options->instances, {"2d", "3d"},
                     "Instances of each section, or of the volume (3d)");
    declare_joining(arguments, options->joining);
    arguments.list("--set", options->settings, "KEY=VALUE",
                   "Changes one option of the model's recipe: infer_threshold, link_overlap, ...");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_instances(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
