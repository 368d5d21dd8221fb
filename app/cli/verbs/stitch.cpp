#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/segmentation.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/volume/label_writer.h"

namespace cristae::cli {
namespace {

struct StitchOptions {
  std::vector<std::string> blocks;
  std::string output;
};

void run_stitch(const StitchOptions& options, Session& session) {
  session.start();
  require_writable_labels(options.output, session.common().force);
  is_prediction_file(options.output);  // refuses other endings before the work
  const std::vector<BlockReader> blocks = open_blocks({options.blocks.begin(), options.blocks.end()});
  const SegmentSummary summary = stitch(blocks, options.output, provenance_of_program(), session.job());
  session.add_output(options.output);
  add_summary(summary, session.result());
  session.print(fmt::format("wrote {}: {} instances of {} blocks, {} sections", options.output,
                            summary.instances, blocks.size(), blocks.front().info().shape.z));
}

}  // namespace

Verb stitch_verb() {
  Verb verb;
  verb.name = "stitch";
  verb.help = "Joins the blocks that segment --block made to the instances of the whole stack";
  verb.examples = {"cristae-cli stitch first.h5 second.h5 -o whole.h5"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<StitchOptions>();
    arguments.positionals("BLOCK", options->blocks, "All blocks of a stack, in any order");
    arguments.option("-o,--output", options->output, "FILE",
                     "Labels, with the voxel size; FILE ends in " + label_file_endings(),
                     Arguments::Need::required);
    return [options](Session& session) { run_stitch(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
