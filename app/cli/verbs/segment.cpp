#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/joining_arguments.h"
#include "app/cli/model_recipe.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_display.h"
#include "app/cli/segmentation.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/content_digest.h"
#include "core/base/error.h"
#include "core/instances/instance_rule.h"
#include "core/volume/label_writer.h"

namespace cristae::cli {
namespace {

/// Small stacks are read once; a large section is not held beside what is made of it.
constexpr std::size_t kCachedBytes = std::size_t{256} << 20;

struct SegmentOptions {
  std::string stack;
  std::string model;
  std::string output;
  std::string instances = "2d";
  JoiningArguments joining;
  std::string block;
  std::string precision = "auto";
  bool probability = false;
  bool density = false;
  bool keep_statistics = false;
  bool invert = false;
  std::optional<VoxelSize> voxel_size_nm;
  std::vector<std::string> settings;
};

/// What a block was made of; blocks fit together when it is the same.
std::string source_of(const SegmentOptions& options) {
  std::string source = options.stack + " " + options.model;
  for (const std::string& setting : options.settings) source += " " + setting;
  if (options.invert) source += " invert";
  if (options.keep_statistics) source += " keep-statistics";
  return source;
}

SegmentRequest make_request(const SegmentOptions& options, const Session& session) {
  if (!is_prediction_file(options.output) && (options.probability || options.density)) {
    throw Error(ErrorKind::unsupported, options.output + " would hold the labels only",
                "write to a .h5 file for --probability and --density");
  }
  SegmentRequest request;
  request.output = options.output;
  request.write_probability = options.probability;
  request.write_density = options.density;
  request.predict.stack = open_stack_argument(options.stack, options.voxel_size_nm, kCachedBytes);
  request.predict.model = options.model;
  request.provenance = provenance_of(*request.predict.stack);
  const Recipe recipe = read_model_recipe(options.model, options.settings);
  ContentDigest digest;
  digest.add(recipe_to_json(recipe));
  request.provenance.recipe_hash = digest.hex();
  // A run is a folder and may be named with a slash behind it.
  request.provenance.run = (std::filesystem::path(options.model) / "").parent_path().filename().string();
  request.predict.keep_statistics = options.keep_statistics;
  if (options.invert) request.predict.invert = true;
  request.predict.compute = compute_options(session, options.precision);
  request.predict.overrides = options.settings;
  request.instances = instance_options(
      recipe, options.instances == "3d" ? InstanceDimension::volume_3d : InstanceDimension::sections_2d,
      request.predict.stack->info().voxel_size_nm);
  apply(options.joining, request.instances);
  request.provenance.instance_rule =
      instance_rule(request.instances, request.predict.stack->info().voxel_size_nm);
  if (!options.block.empty()) {
    request.block = block_of(parse_block(options.block), request.predict.stack->info().shape.z);
    request.source = source_of(options);
  }
  return request;
}

void report(const SegmentRequest& request, const SegmentSummary& summary, Session& session) {
  const Shape& shape = request.predict.stack->info().shape;
  const std::int64_t sections = request.block ? request.block->end - request.block->begin : shape.z;
  const double share = static_cast<double>(summary.foreground_voxels) /
                       static_cast<double>(Shape{sections, shape.y, shape.x}.voxels());
  session.add_output(request.output);
  add_summary(summary, session.result());
  session.result()["foreground_share"] = share;
  if (summary.left_whole > 0) {
    session.job().warning(
        fmt::format("{} bodies are too large to be searched for necks and stay whole", summary.left_whole),
        "look at them: probably many mitochondria are joined by false foreground");
  }
  session.print(fmt::format("wrote {}: {} {} in {} sections, {:.1f} % of the voxels, {}",
                            request.output.string(), summary.instances,
                            request.block ? "profiles of a block" : "instances", sections, 100 * share,
                            format_duration(summary.seconds)));
}

void run_segment(const SegmentOptions& options, Session& session) {
  session.start();
  require_writable_labels(options.output, session.common().force);
  const SegmentRequest request = make_request(options, session);
  report(request, segment(request, session.job()), session);
}

}  // namespace

Verb segment_verb() {
  Verb verb;
  verb.name = "segment";
  verb.help = "Predicts a stack with an adapted model or a source pack and writes instances";
  verb.examples = {
      "cristae-cli segment target.h5:/images --model target.run -o mitochondria.h5",
      "cristae-cli segment target.h5:/images --model source.cpack -o before.tif --instances 3d",
      "cristae-cli segment target.h5:/images --model target.run -o prediction.h5 --probability --density",
      "cristae-cli segment target.h5:/images --model target.run -o first.h5 --instances 3d --block 1/2",
      "cristae-cli segment target.h5:/images --model target.run -o second.h5 --instances 3d --block 2/2"};
  verb.needs_engine = true;
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<SegmentOptions>();
    arguments.positional("STACK", options->stack, "The stack");
    arguments.option("--model", options->model, "RUN|MODEL|PACK", "Run folder, .cmodel or .cpack",
                     Arguments::Need::required);
    arguments.option("-o,--output", options->output, "FILE",
                     "Labels, with the voxel size; FILE ends in " + label_file_endings(),
                     Arguments::Need::required);
    arguments.choice("--instances", options->instances, {"2d", "3d"},
                     "Instances of each section, or of the volume (2d)");
    declare_joining(arguments, options->joining);
    arguments.option("--block", options->block, "I/N",
                     "Only block I of N, into a file for cristae-cli stitch; for several machines");
    arguments.flag("--probability", options->probability,
                   "Also write /probability (uint8, 255 = 1), .h5 only");
    arguments.flag("--density", options->density, "Also write /density (float16), .h5 only");
    arguments.flag("--keep-statistics", options->keep_statistics,
                   "Use a source pack as it is, without fitting its statistics to the stack");
    arguments.flag("--invert", options->invert, "The stack has light membranes");
    arguments.list("--set", options->settings, "KEY=VALUE",
                   "Changes one option of the model's recipe: tta, tile, infer_threshold, ...");
    arguments.choice("--precision", options->precision, {"auto", "fp32", "bf16"},
                     "auto takes bf16 where the machine has units for it");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_segment(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
