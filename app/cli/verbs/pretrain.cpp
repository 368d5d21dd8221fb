#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_display.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"

namespace cristae::cli {
namespace {

struct PretrainOptions {
  std::vector<std::string> sources;
  std::string pack;
  std::string network;
  std::string precision = "auto";
  std::optional<VoxelSize> voxel_size_nm;
  RecipeArguments recipe;
};

std::vector<LabelledStack> open_sources(const PretrainOptions& options) {
  if (options.sources.size() % 2 != 0) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has no labels: sources come in pairs", options.sources.back()),
                "write STACK LABELS for each source");
  }
  std::vector<LabelledStack> sources;
  for (std::size_t i = 0; i < options.sources.size(); i += 2) {
    LabelledStack source{open_stack_argument(options.sources[i], options.voxel_size_nm),
                         open_labels_argument(options.sources[i + 1], options.voxel_size_nm)};
    require_same_shape(source.images->info(), source.labels.stack->info());
    sources.push_back(std::move(source));
  }
  return sources;
}

void run_pretrain(const PretrainOptions& options, Session& session) {
  session.start();
  PretrainRequest request;
  request.recipe = options.recipe.recipe();
  if (!options.network.empty()) set_option(request.recipe, "network", options.network);
  require_writable(options.pack, session.common().force);
  request.sources = open_sources(options);
  request.seed = session.common().seed;
  request.compute = compute_options(session, options.precision);
  request.pack = options.pack;

  const PretrainResult done = pretrain(request, session.job());
  session.add_output(options.pack);
  session.result()["steps"] = done.steps;
  session.result()["final_loss"] = done.final_loss;
  session.print(fmt::format("wrote {}: {} steps in {}, loss {:.4f}", options.pack, done.steps,
                            format_duration(done.seconds), done.final_loss));
}

}  // namespace

Verb pretrain_verb() {
  Verb verb;
  verb.name = "pretrain";
  verb.help = "Trains a network on labelled stacks and writes a source pack";
  verb.examples = {"cristae-cli pretrain source.h5:/images source.h5:/labels -o source.cpack --preset quick"};
  verb.needs_engine = true;
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<PretrainOptions>();
    arguments.positionals(
        "PAIRS", options->sources,
        "STACK LABELS: a stack and its labels (instances or a mask); more pairs may follow");
    arguments.option("-o,--output", options->pack, "FILE.cpack", "Source pack to write",
                     Arguments::Need::required);
    options->recipe.declare(arguments);
    options->recipe.declare_method(
        arguments,
        "Method that the pack is for: with --preset paper it gets that method's published network");
    arguments.option("--network", options->network, "NAME",
                     "Network instead of the preset's: wdanet, compact-s, ...");
    arguments.choice("--precision", options->precision, {"auto", "fp32", "bf16"},
                     "auto takes bf16 where the machine has units for it");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_pretrain(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
