#include "core/annotation/sample_points.h"

#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/points_csv.h"
#include "core/instances/objects.h"

namespace cristae::cli {
namespace {

struct SamplePointsOptions {
  std::string truth;
  std::string output;
  double ratio = 0.15;
  double jitter_px = 0;
  std::string rule = "round";
};

void run_sample_points(const SamplePointsOptions& options, Session& session) {
  session.start();
  require_writable(options.output, session.common().force);
  const LabelStack truth = open_labels_argument(options.truth, std::nullopt);
  SampleOptions wanted;
  wanted.ratio = options.ratio;
  wanted.jitter_px = options.jitter_px;
  wanted.rule = options.rule == "wda_ceil" ? SamplingRule::wda_ceil : SamplingRule::round;
  wanted.seed = session.common().seed;

  const SampledPoints sampled = sample_points(truth, wanted);
  write_points(options.output, sampled.points);
  session.add_output(options.output);
  session.result()["points"] = sampled.points.size();
  session.result()["objects"] = sampled.objects;
  session.result()["realised_ratio"] = sampled.realised_ratio;
  session.result()["not_jittered"] = sampled.not_jittered;
  session.print(fmt::format("{} points of {} objects in {} sections ({:.1f} %)", sampled.points.size(),
                            sampled.objects, sampled.sections.size(), 100 * sampled.realised_ratio));
  if (sampled.not_jittered > 0) {
    session.remark(fmt::format("{} objects are too small for the jitter; their points stay at the centre",
                               sampled.not_jittered));
  }
}

}  // namespace

Verb sample_points_verb() {
  Verb verb;
  verb.name = "sample-points";
  verb.help = "Draws sparse centres from truth, as somebody would click a share of the mitochondria";
  verb.examples = {"cristae-cli sample-points target.h5:/labels --ratio 0.15 -o points.csv"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<SamplePointsOptions>();
    arguments.positional("TRUTH", options->truth,
                         "Labels: instances, or a mask whose pieces are the objects");
    arguments.option("--ratio", options->ratio, "RATIO",
                     "Share of the objects of each section, up to 1 (0.15)");
    arguments.option("--jitter", options->jitter_px, "PX",
                     "Shift of each point in pixels, within its object (0)");
    arguments.choice("--rule", options->rule, {"round", "wda_ceil"},
                     "How many of the objects of a section (round); wda_ceil is the rule of published lists");
    arguments.option("-o,--output", options->output, "FILE.csv", "Points: z,y,x,kind",
                     Arguments::Need::required);
    return [options](Session& session) { run_sample_points(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
