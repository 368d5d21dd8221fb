#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/model_recipe.h"
#include "app/cli/output_file.h"
#include "app/cli/overlay_files.h"
#include "app/cli/phantom_files.h"
#include "app/cli/progress_display.h"
#include "app/cli/recipe_arguments.h"
#include "app/cli/scores_report.h"
#include "app/cli/segmentation.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "core/evaluation/evaluate.h"
#include "core/instances/objects.h"
#include "core/phantom/phantom.h"

namespace cristae::cli {
namespace {

namespace fs = std::filesystem;

struct DemoOptions {
  std::string folder = "cristae_demo";
  std::string pack;
  double ratio = 0.15;
  std::optional<Shape> shape;
  /// Without the synthetic tissue that presets mix into the source: here all tissue is synthetic, and a
  /// source that has seen everything would leave nothing to adapt to.
  RecipeArguments recipe{"preview", {"phantom_share=0"}, {}};
};

/// Everything the demonstration makes lies in one folder.
struct Places {
  explicit Places(const fs::path& folder)
      : source(phantom_files(folder / "source")),
        target(phantom_files(folder / "target")),
        points(folder / "points.csv"),
        pack(folder / "source.cpack"),
        run(folder / "target.run"),
        before(folder / "before.h5"),
        after(folder / "after.h5"),
        pictures(folder / "pictures") {}
  PhantomFiles source;
  PhantomFiles target;
  fs::path points;
  fs::path pack;
  fs::path run;
  fs::path before;
  fs::path after;
  fs::path pictures;
};

/// A folder that was there is used again only by --force and only if a demonstration made it.
void prepare_folder(const fs::path& folder, bool force) {
  const bool is_demo = fs::exists(folder / "source") || fs::exists(folder / "target");
  if (fs::exists(folder) && !fs::is_empty(folder)) {
    if (!force) require_writable(folder, false);
    if (!is_demo) {
      throw Error(ErrorKind::bad_input, folder.string() + " holds other things, so --force leaves it alone",
                  "choose another folder");
    }
    fs::remove_all(folder);
  }
  fs::create_directories(folder);
}

void make_stack(PhantomDomain domain, std::uint64_t seed, const DemoOptions& options,
                const PhantomFiles& files, Session& session) {
  session.job().phase(domain == PhantomDomain::source ? "source phantom" : "target phantom");
  PhantomOptions wanted;
  wanted.domain = domain;
  wanted.shape = options.shape.value_or(Shape{16, 384, 384});
  wanted.seed = seed;
  write_phantom(make_phantom(wanted, &session.job()), files);
  session.add_output(files.stack_file);
  session.add_output(files.labels_file);
}

double make_pack(const Recipe& recipe, const Places& places, Session& session) {
  PretrainRequest request;
  request.sources.push_back({open_stack_argument(places.source.stack, std::nullopt),
                             open_labels_argument(places.source.labels, std::nullopt)});
  request.recipe = recipe;
  request.seed = session.common().seed;
  request.compute = compute_options(session);
  request.pack = places.pack;
  const PretrainResult done = pretrain(request, session.job());
  session.add_output(places.pack);
  session.remark(fmt::format("source pack after {} steps, {}", done.steps, format_duration(done.seconds)));
  return done.seconds;
}

/// The clicks of a person, drawn from the phantom's truth.
Points click(const DemoOptions& options, const Places& places, Session& session) {
  SampleOptions wanted;
  wanted.ratio = options.ratio;
  wanted.seed = session.common().seed;
  SampledPoints sampled = sample_points(open_labels_argument(places.target.labels, std::nullopt), wanted);
  write_points(places.points, sampled.points);
  session.add_output(places.points);
  session.remark(fmt::format("{} clicks on {} mitochondria profiles of the target", sampled.points.size(),
                             sampled.objects));
  return std::move(sampled.points);
}

double adapt_to_target(const Recipe& recipe, const fs::path& pack, Points points, const Places& places,
                       Session& session) {
  AdaptRequest request;
  request.target = open_stack_argument(places.target.stack, std::nullopt);
  request.pack = pack;
  request.points = std::move(points);
  request.recipe = recipe;
  request.seed = session.common().seed;
  request.compute = compute_options(session);
  request.run_folder = places.run;
  request.save_pictures = true;
  request.truth = open_labels_argument(places.target.labels, std::nullopt);
  const AdaptResult done = adapt(request, session.job());
  session.add_output(done.model);
  session.remark(fmt::format("adapted in {} steps, {}", done.steps, format_duration(done.seconds)));
  return done.seconds;
}

/// Instances of the target by one model, scored against the truth.
Evaluation segment_and_score(const fs::path& model, const fs::path& output, const Places& places,
                             const fs::path& pictures, Session& session) {
  SegmentRequest request;
  request.predict.stack = open_stack_argument(places.target.stack, std::nullopt);
  request.predict.model = model;
  request.predict.compute = compute_options(session);
  request.provenance = provenance_of(*request.predict.stack);
  request.instances = instance_options(read_model_recipe(model, {}), InstanceDimension::sections_2d,
                                       request.predict.stack->info().voxel_size_nm);
  request.output = output;
  segment(request, session.job());
  session.add_output(output);
  const LabelStack labels = open_labels_argument(output.string(), std::nullopt);
  const LabelStack truth = open_labels_argument(places.target.labels, std::nullopt);
  write_overlays(pictures, labels, truth, request.predict.stack.get(), OverlayStyle{}, session.job());
  return evaluate(labels, truth, EvaluationOptions{}, session.job());
}

void report(const Evaluation& before, const Evaluation& after, Session& session) {
  session.result()["source"] = scores_json(before);
  session.result()["adapted"] = scores_json(after);
  session.print(fmt::format("{:<22} {:>8} {:>8}", "mean over sections", "source", "adapted"));
  for (const std::string_view name : {"dice", "iou", "precision", "recall", "aji", "pq", "centre_f1"}) {
    const auto old_score = mean_score(before, name);
    const auto new_score = mean_score(after, name);
    if (!old_score || !new_score) continue;
    session.print(fmt::format("{:<22} {:>8.4f} {:>8.4f}", name, *old_score, *new_score));
  }
}

void run_demo(const DemoOptions& options, Session& session) {
  session.start();
  const Places places{fs::path(options.folder)};
  const Recipe recipe = options.recipe.recipe();
  prepare_folder(options.folder, session.common().force);
  const std::uint64_t seed = session.common().seed;
  make_stack(PhantomDomain::source, 2 * seed + 1, options, places.source, session);
  make_stack(PhantomDomain::target, 2 * seed + 2, options, places.target, session);

  const double pretrain_seconds = options.pack.empty() ? make_pack(recipe, places, session) : 0;
  const fs::path pack = options.pack.empty() ? places.pack : fs::path(options.pack);
  const double adapt_seconds =
      adapt_to_target(recipe, pack, click(options, places, session), places, session);

  const auto before = segment_and_score(pack, places.before, places, places.pictures / "before", session);
  const auto after = segment_and_score(places.run, places.after, places, places.pictures / "after", session);
  session.result()["training_seconds"] = pretrain_seconds + adapt_seconds;
  report(before, after, session);
  session.remark(fmt::format("training took {}; pictures of hits, false and missed pixels are in {}",
                             format_duration(pretrain_seconds + adapt_seconds), places.pictures.string()));
}

}  // namespace

Verb demo_verb() {
  Verb verb;
  verb.name = "demo";
  verb.help =
      "Shows the whole way on synthetic stacks: pre-train, click, adapt, segment, score before and after";
  verb.examples = {"cristae-cli demo my_demo --preset preview --shape 8,256,256"};
  verb.needs_engine = true;
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<DemoOptions>();
    arguments.optional_positional("DIR", options->folder, "Folder to make (cristae_demo)");
    options->recipe.declare(arguments);
    arguments.option("--pack", options->pack, "FILE.cpack",
                     "Source pack to start from, instead of pre-training one");
    arguments.option("--ratio", options->ratio, "RATIO",
                     "Share of the target's mitochondria that is clicked (0.15)");
    arguments.shape(options->shape, Arguments::Need::optional);
    return [options](Session& session) { run_demo(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
