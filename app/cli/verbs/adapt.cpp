#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/model_recipe.h"
#include "app/cli/packs.h"
#include "app/cli/progress_display.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/run_folder.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "core/instances/drawn_shapes.h"
#ifdef CRISTAE_WITH_PROJECT
#include "core/project/supervision.h"
#include "core/project/verdicts_csv.h"
#endif

namespace cristae::cli {
namespace {

struct AdaptOptions {
  std::string stack;
  std::string pack;
  std::string start_model;
  std::string points;
  std::string review;
  std::string drawn;
  std::string run_folder;
  std::string precision = "auto";
  std::string truth;
  bool source_free = false;
  bool resume = false;
  bool pictures = false;
  bool previews = false;
  std::optional<VoxelSize> voxel_size_nm;
  RecipeArguments recipe;
};

Points read_clicks(const std::string& path, const Shape& shape, Session& session) {
  PointsFile file = read_points(path, shape);
  session.remark(fmt::format("{}: {} points, {}", path, file.points.size(), file.understood_as));
  return std::move(file.points);
}

DrawnShapes read_drawn(const std::string& reference, const StackInfo& stack, Session& session) {
  session.job().phase("reading what was drawn");
  DrawnShapes shapes = read_drawn_shapes(reference, stack, session.job());
  const auto mitochondria = std::ranges::count(shapes, PointKind::mito, &DrawnShape::kind);
  session.remark(fmt::format("{}: {} mitochondria drawn, {} places that are none", reference, mitochondria,
                             std::ssize(shapes) - mitochondria));
  return shapes;
}

#ifdef CRISTAE_WITH_PROJECT
/// The clicks, and what the verdicts of a review add to them.
Points add_review(Points points, const std::string& path, Session& session) {
  if (path.empty()) return points;
  std::vector<ProjectPoint> clicks;
  for (const Point& point : points) clicks.push_back({0, point});
  const std::vector<Verdict> verdicts = read_verdicts(path);
  Points all = supervision(clicks, verdicts);
  session.remark(
      fmt::format("{}: {} verdicts, {} points more", path, verdicts.size(), all.size() - points.size()));
  return all;
}
#endif

AdaptRequest make_request(const AdaptOptions& options, Session& session) {
  AdaptRequest request;
  request.recipe = options.recipe.recipe();
  if (options.source_free) request.recipe.source_free = true;
  request.pack = options.pack.empty() ? bundled_pack() : std::filesystem::path(options.pack);
  if (!options.start_model.empty()) request.start_model = options.start_model;
  request.target = open_stack_argument(options.stack, options.voxel_size_nm);
  const StackInfo& info = request.target->info();
  if (!options.points.empty()) request.points = read_clicks(options.points, info.shape, session);
#ifdef CRISTAE_WITH_PROJECT
  request.points = add_review(std::move(request.points), options.review, session);
#endif
  if (!options.drawn.empty()) request.drawn = read_drawn(options.drawn, info, session);
  if (!options.truth.empty()) {
    request.truth = open_labels_argument(options.truth, options.voxel_size_nm);
    require_same_shape(info, request.truth->stack->info());
  }
  request.seed = session.common().seed;
  request.compute = compute_options(session, options.precision);
  request.run_folder = options.run_folder;
  request.resume = options.resume;
  request.save_pictures = options.pictures;
  request.save_previews = options.previews;
  return request;
}

/// Tells which settings the pack overrules: its network is what it is.
void warn_of_overruled(const std::vector<std::string>& settings, const AdaptRequest& request, Job& job) {
  for (const std::string& name : options_of_pack()) {
    const bool is_set = std::any_of(settings.begin(), settings.end(), [&](const std::string& setting) {
      return setting.starts_with(name + "=");
    });
    if (!is_set) continue;
    const std::string wanted = get_option(request.recipe, name);
    const std::string held = get_option(read_model_recipe(request.pack, {}), name);
    if (wanted == held) continue;
    job.warning(fmt::format("{}={} is left aside: the pack was made with {}", name, wanted, held),
                "choose it when the pack is made");
  }
}

void run_adapt(const AdaptOptions& options, Session& session) {
  session.start(options.run_folder);
  const AdaptRequest request = make_request(options, session);
  prepare_run_folder(options.run_folder, options.resume, session.common().force);
  session.use_run_folder();
  warn_of_overruled(options.recipe.settings, request, session.job());

  const AdaptResult done = adapt(request, session.job());
  session.add_output(done.model);
  session.result()["steps"] = done.steps;
  session.print(fmt::format("wrote {}: {} steps in {}", done.model.string(), done.steps,
                            format_duration(done.seconds)));
}

}  // namespace

Verb adapt_verb() {
  Verb verb;
  verb.name = "adapt";
  verb.help = "Carries a source pack's network over to a stack, with the help of a few clicked centres";
  verb.examples = {
      "cristae-cli adapt target.h5:/images --pack source.cpack --points points.csv -o target.run --preset "
      "quick",
      "cristae-cli adapt target.h5:/images --pack source.cpack --points points.csv -o target.run --preset "
      "quick "
      "--resume"};
  verb.needs_engine = true;
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<AdaptOptions>();
    arguments.positional("STACK", options->stack, "The stack without labels");
    arguments.option("--pack", options->pack, "FILE.cpack",
                     "Source pack; without it the one that comes along");
    arguments.option("--start", options->start_model, "RUN|MODEL",
                     "Go on from the network of an earlier run instead of the pack's");
    arguments.option("--points", options->points, "FILE.csv",
                     "Clicked centres (z,y,x,kind; napari and Fiji files too); without it none");
#ifdef CRISTAE_WITH_PROJECT
    arguments.option(
        "--review", options->review, "VERDICTS.csv",
        "Verdicts of a review (project verdicts --export): rejected ones become negative points, "
        "accepted and missed ones points");
#endif
    arguments.option("--drawn", options->drawn, "LABELS",
                     "Labels of the stack's shape in which a few mitochondria are drawn to their rims, and 0 "
                     "elsewhere; /background, if it is there, is 1 where there are none (project drawn "
                     "--export). They are learned from as they are; each counts as a point, too");
    arguments.option("-o,--output", options->run_folder, "RUN", "Run folder to make",
                     Arguments::Need::required);
    options->recipe.declare(arguments);
    options->recipe.declare_method(arguments,
                                   "Method of adaptation: ipl, r4mito, cafa, da-isc, wda-net, adaptsegnet; "
                                   "none and oracle to compare with");
    arguments.flag("--source-free", options->source_free,
                   "Read no source section: the pack's network and what it remembers stand in (ipl)");
    arguments.flag("--resume", options->resume, "Go on from the checkpoint in the run folder");
    arguments.flag("--pictures", options->pictures, "Save the pseudo-labels of each round as pictures");
    arguments.flag("--previews", options->previews,
                   "Save predictions and pseudo-labels of each round as volumes (RUN/rounds/NN/preview.h5)");
    arguments.option("--truth", options->truth, "LABELS",
                     "Truth for the audit of the pseudo-labels; never used to learn or to choose, except by "
                     "method oracle");
    arguments.choice("--precision", options->precision, {"auto", "fp32", "bf16"},
                     "auto takes bf16 where the machine has units for it");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_adapt(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
