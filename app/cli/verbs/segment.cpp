#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/model_recipe.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_display.h"
#include "app/cli/segmentation.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"

namespace cristae::cli {
namespace {

/// Small stacks are read once; a large section is not held beside what is made of it.
constexpr std::size_t kCachedBytes = std::size_t{256} << 20;

struct Options {
  std::string stack;
  std::string model;
  std::string output;
  std::string instances = "2d";
  std::string precision = "auto";
  bool probability = false;
  bool density = false;
  bool keep_statistics = false;
  bool invert = false;
  std::optional<VoxelSize> voxel_size_nm;
  std::vector<std::string> settings;
};

SegmentRequest make_request(const Options& options, const Session& session) {
  const bool is_tiff = is_tiff_output(options.output);
  if (is_tiff && (options.probability || options.density)) {
    throw Error(ErrorKind::unsupported, "a TIFF holds the labels only",
                "write to a .h5 file for --probability and --density");
  }
  SegmentRequest request;
  request.output = options.output;
  request.write_probability = options.probability;
  request.write_density = options.density;
  request.predict.stack = open_stack_argument(options.stack, options.voxel_size_nm, kCachedBytes);
  request.predict.model = options.model;
  request.predict.keep_statistics = options.keep_statistics;
  if (options.invert) request.predict.invert = true;
  request.predict.compute = compute_options(session, options.precision);
  request.predict.overrides = options.settings;
  request.instances = instance_options(
      read_model_recipe(options.model, options.settings),
      options.instances == "3d" ? InstanceDimension::volume_3d : InstanceDimension::sections_2d,
      request.predict.stack->info().voxel_size_nm);
  return request;
}

void report(const SegmentRequest& request, const SegmentSummary& summary, Session& session) {
  const Shape& shape = request.predict.stack->info().shape;
  const double share = static_cast<double>(summary.foreground_voxels) / static_cast<double>(shape.voxels());
  session.add_output(request.output);
  session.result()["instances"] = summary.instances;
  session.result()["foreground_share"] = share;
  session.result()["removed_small"] = summary.removed_small;
  session.result()["removed_unsupported"] = summary.removed_unsupported;
  session.print(fmt::format("wrote {}: {} instances in {} sections, {:.1f} % of the voxels, {}",
                            request.output.string(), summary.instances, shape.z, 100 * share,
                            format_duration(summary.seconds)));
}

void run(const Options& options, Session& session) {
  session.start();
  require_writable(options.output, session.common().force);
  const SegmentRequest request = make_request(options, session);
  report(request, segment(request, session.job()), session);
}

}  // namespace

Verb segment_verb() {
  Verb verb;
  verb.name = "segment";
  verb.help = "Predicts a stack with an adapted model or a source pack and writes instances";
  verb.examples = {"cristae-cli segment target.h5:/images --model target.run -o mitochondria.h5",
                   "cristae-cli segment target.h5:/images --model source.cpack -o before.tif --instances 3d"};
  verb.needs_engine = true;
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<Options>();
    arguments.positional("STACK", options->stack, "The stack");
    arguments.option("--model", options->model, "RUN|MODEL|PACK", "Run folder, .cmodel or .cpack",
                     Arguments::Need::required);
    arguments.option("-o,--output", options->output, "FILE.h5|FILE.tif", "Labels, with the voxel size",
                     Arguments::Need::required);
    arguments.choice("--instances", options->instances, {"2d", "3d"},
                     "Instances of each section, or of the volume (2d)");
    arguments.flag("--probability", options->probability, "Also write /probability (uint8, 255 = 1)");
    arguments.flag("--density", options->density, "Also write /density (float16)");
    arguments.flag("--keep-statistics", options->keep_statistics,
                   "Use a source pack as it is, without fitting its statistics to the stack");
    arguments.flag("--invert", options->invert, "The stack has light membranes");
    arguments.list("--set", options->settings, "KEY=VALUE",
                   "Changes one option of the model's recipe: tta, tile, infer_threshold, ...");
    arguments.choice("--precision", options->precision, {"auto", "fp32", "bf16"},
                     "auto takes bf16 where the machine has units for it");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
