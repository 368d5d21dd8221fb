#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/components.h"
#include "core/learning/api.h"
#include "core/learning/compute_place.h"
#include "core/learning/drawn_labels.h"
#include "core/learning/methods/factory.h"
#include "core/learning/methods/ipl.h"
#include "core/learning/model_file.h"
#include "core/learning/paired_sections.h"
#include "core/learning/pixel_estimate.h"
#include "core/learning/round_pictures.h"
#include "core/learning/round_previews.h"
#include "core/learning/run_folder.h"
#include "core/learning/sections.h"
#include "core/learning/source_sections.h"
#include "core/learning/source_statistics.h"
#include "core/learning/target_statistics.h"
#include "core/learning/terms/pixel.h"
#include "core/learning/tiled_prediction.h"
#include "core/learning/trainer.h"

namespace cristae {
namespace {

void warn_when_inverted(const AdaptRequest& request, const ModelFile& pack, const Recipe& recipe, Job& job) {
  const IntensityMap map =
      estimate_intensity_map(*request.target, {recipe.low_percentile, recipe.high_percentile, recipe.invert});
  if (!looks_inverted(pack.statistics, grey_skewness(*request.target, map))) return;
  job.warning(fmt::format("{}: dark and light look swapped against the source", request.target->info().name),
              recipe.invert ? "try without --set invert=on" : "if membranes are light, add --set invert=on");
}

/// Holds out a share of the clicks, drawn by seed, but none in a mitochondrion whose pixels are learned from
/// all the same. @return how many
std::int64_t hold_out_clicks(std::vector<TrainingSection>& sections, double share, Random random) {
  std::vector<std::pair<std::size_t, std::size_t>> clicks;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    for (std::size_t j = 0; j < sections[i].clicks.size(); ++j) {
      if (!is_drawn(sections[i], sections[i].clicks[j])) clicks.emplace_back(i, j);
    }
  }
  const auto count = static_cast<std::int64_t>(std::floor(share * static_cast<double>(clicks.size())));
  auto drawn = random.sample(static_cast<std::int64_t>(clicks.size()), count);
  std::sort(drawn.rbegin(), drawn.rend());  // from the back, so that positions stay valid
  for (const auto position : drawn) {
    const auto [index, click] = clicks[static_cast<std::size_t>(position)];
    TrainingSection& section = sections[index];
    section.held_out.push_back(section.clicks[click]);
    section.clicks.erase(section.clicks.begin() + static_cast<std::ptrdiff_t>(click));
  }
  return count;
}

double pack_scale(const ModelFile& pack, const Recipe& recipe) {
  if (!pack.voxel_size_nm || recipe.working_pixel_nm <= 0) return 1.0;
  return pack.voxel_size_nm->x / recipe.working_pixel_nm;
}

double working_pixel_nm(const AdaptRequest& request, const Recipe& recipe) {
  if (recipe.working_pixel_nm > 0) return recipe.working_pixel_nm;
  const auto& voxel = request.target->info().voxel_size_nm;
  return voxel ? voxel->x : 0;
}

std::vector<cv::Mat> truth_masks(const AdaptRequest& request, const std::vector<TrainingSection>& sections,
                                 const WorkingScale& scale) {
  std::vector<cv::Mat> masks;
  if (!request.truth) return masks;
  require_same_shape(request.target->info(), request.truth->stack->info());
  for (const auto& section : sections) {
    masks.push_back(load_working_label(*request.truth, section.z, scale)(section.window).clone());
  }
  return masks;
}

/// Writes what was asked for of every round; empty when nothing was.
RoundWatcher round_watcher(const AdaptRequest& request, const RunFolder& folder, const WorkingScale& scale,
                           const std::vector<cv::Mat>& truth) {
  if (!request.save_pictures && !request.save_previews) return {};
  return [&request, &folder, scale, truth](const RoundView& view, Job& job) {
    const auto place = folder.round(view.round);
    if (request.save_pictures) save_round_pictures(place, view, truth, job);
    if (request.save_previews) save_round_previews(place, request.target->info(), scale, view, job);
  };
}

/// Share of the mitochondria of the truth that have a click; absent without truth.
std::optional<double> clicked_share(const std::vector<TrainingSection>& sections,
                                    const std::vector<cv::Mat>& truth) {
  std::int64_t objects = 0;
  std::int64_t clicked = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const Components found = find_components(truth[i]);
    std::set<std::int32_t> hit;
    for (const auto& click : sections[i].clicks) {
      const cv::Point at = nearest_pixel(click);
      if (is_inside(at, found.ids.size())) hit.insert(found.ids.at<std::int32_t>(at));
    }
    hit.erase(0);
    objects += found.count();
    clicked += std::ssize(hit);
  }
  if (objects == 0) return std::nullopt;
  return static_cast<double>(clicked) / static_cast<double>(objects);
}

UsedTarget used_target(const std::vector<TrainingSection>& sections, const std::vector<cv::Mat>& truth) {
  UsedTarget used;
  std::set<std::int64_t> numbers;  // several windows may be of one section
  for (const auto& section : sections) {
    numbers.insert(section.z);
    used.clicks += std::ssize(section.clicks);
  }
  used.sections.assign(numbers.begin(), numbers.end());
  used.clicked_share = clicked_share(sections, truth);
  return used;
}

void warn_without_previews(const AdaptRequest& request, const std::vector<TrainingSection>& sections,
                           Job& job) {
  const Shape& shape = request.target->info().shape;
  if (!previewed_sections(sections, shape).empty()) return;
  job.warning(
      fmt::format("sections of {} x {} pixels are too large for previews of the rounds", shape.y, shape.x),
      "nothing to do; the result does not depend on them");
}

std::optional<double> spacing_nm(const std::optional<VoxelSize>& voxel) {
  return voxel ? std::optional<double>(voxel->z) : std::nullopt;
}

/// Writes the strides of the run into its recipe: prediction with a network of pairs needs them.
void settle_strides(Recipe& recipe, const AdaptRequest& request, const ModelFile& pack, Job& job) {
  const PairStrides strides = strides_of_run(recipe, spacing_nm(pack.voxel_size_nm),
                                             spacing_nm(request.target->info().voxel_size_nm), job);
  recipe.pair_stride_source = strides.source;
  recipe.pair_stride_target = strides.target;
}

/// The model that this run goes on from, if it does.
std::optional<std::filesystem::path> earlier_model(const AdaptRequest& request, const RunFolder& folder) {
  if (request.resume && std::filesystem::exists(folder.model())) return folder.model();
  return request.start_model;
}

/// Writes the pixel size that stands for an unknown one into the run's recipe: prediction needs it too.
void settle_pixel(Recipe& recipe, const AdaptRequest& request, const RunFolder& folder, const ModelFile& pack,
                  const ComputePlace& place, Random random, Job& job) {
  const bool is_known = request.target->info().voxel_size_nm || recipe.assumed_pixel_nm > 0;
  if (is_known || recipe.working_pixel_nm <= 0) return;
  if (const auto earlier = earlier_model(request, folder)) {
    recipe.assumed_pixel_nm = read_model_file(*earlier, false).recipe.assumed_pixel_nm;
    return;
  }
  job.phase("judging the pixel size by the clicks");
  const auto estimate = estimate_pixel(pack, *request.target, request.points, recipe, place, random, job);
  if (estimate) recipe.assumed_pixel_nm = estimate->pixel_nm;
}

/// What the clicks say of mitochondria that touch; absent where there are none.
std::optional<SeparationChoice> look_for_touching(const Recipe& recipe, Network& network,
                                                  const std::vector<TrainingSection>& sections,
                                                  double pixel_nm, const ComputePlace& place, Job& job) {
  job.phase("judging by the clicks which mitochondria touch");
  const TiledPredictor predictor(network, place.device, place.type);
  std::optional<VoxelSize> pixel;
  if (pixel_nm > 0) pixel = VoxelSize{pixel_nm, pixel_nm, pixel_nm};
  DivisionOptions division;
  division.neck = recipe.neck;
  SeparationChoice choice;
  for (const TrainingSection& section : sections) {
    auto clicks = section.clicks;
    clicks.insert(clicks.end(), section.held_out.begin(), section.held_out.end());
    if (clicks.empty()) continue;
    const auto prediction = predictor.predict(section.image, {recipe.tile, recipe.tile_overlap, 1}, job);
    choice.add(prediction.probability >= recipe.infer_threshold, clicks, pixel, division);
  }
  return choice.clicks > 0 ? std::optional(choice) : std::nullopt;
}

/// Whether an earlier model is left aside: what it has learned of tissue that the source does not know are
/// guesses, and what was drawn says more (README, "A picture of muscle").
bool has_guessed(const ModelFile& earlier, const DrawnShapes& drawn, Job& job) {
  if (drawn.empty() || !began_in_unknown_tissue(earlier.carry_over)) return false;
  job.warning("the earlier model had to guess in tissue that the source does not know",
              "nothing to do; this run begins with the source network and what was drawn");
  return true;
}

TrainingData read_data(const AdaptRequest& request, const ModelFile& pack, const Recipe& recipe,
                       const WorkingScale& scale, Random random, Job& job) {
  const MethodRequirements needs = method_requirements(recipe);
  TrainingData data;
  if (needs.source) {
    data.source =
        training_sections(pack.source_sections, pack_scale(pack, recipe), recipe, recipe.adapt_phantom_share);
  }
  if (!needs.pairs) {
    data.target = load_target_sections(*request.target, request.points, recipe, scale, random, job);
    return data;
  }
  auto source = pair_source(pack.source_sections, std::move(data.source), recipe.pair_stride_source);
  data.source = std::move(source.cur);
  data.source_aux = std::move(source.aux);
  const LowerTarget lower = lower_target(request.target, request.points, recipe.pair_stride_target);
  data.target = load_target_sections(*lower.stack, lower.points, recipe, scale, random, job);
  data.target_aux =
      load_target_partners(*request.target, data.target, recipe.pair_stride_target, recipe, scale, job);
  return data;
}

void write_model(const RunFolder& folder, const Recipe& recipe, const ModelFile& pack, const Network& network,
                 NamedTensors carry_over) {
  ModelFile model;
  model.recipe = recipe;
  model.provenance = folder.record();
  model.voxel_size_nm = pack.voxel_size_nm;
  model.statistics = pack.statistics;
  model.network = state_of(network);
  model.carry_over = std::move(carry_over);
  write_model_file(folder.model(), model);
}

}  // namespace

AdaptResult adapt(const AdaptRequest& asked, Job& job) {
  const auto start = std::chrono::steady_clock::now();
  AdaptRequest request = asked;
  request.points = with_middles(asked.points, asked.drawn);
  const ComputePlace place = prepare_compute(request.compute);
  job.phase("reading the source pack");
  const ModelFile pack = read_model_file(request.pack);
  Recipe recipe = with_options_of_pack(request.recipe, pack.recipe);
  const MethodRequirements needs = method_requirements(recipe);
  if (needs.pairs) settle_strides(recipe, request, pack, job);
  if (needs.source && pack.source_sections.empty()) {
    throw Error(ErrorKind::bad_input, request.pack.string() + " holds no source sections",
                pack.source_memory.empty() ? "give the source pack, not an adapted model"
                                           : "add --source-free: the pack was made without them");
  }
  if (needs.density && !has_detection_head(recipe.network)) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{}: its network {} finds no centres, which method {} asks for",
                            request.pack.string(), recipe.network, recipe.method),
                "choose a method without clicks, or make the pack with another network");
  }
  if (!needs.points && !request.points.empty())
    job.warning(fmt::format("method {} does not learn from points", recipe.method),
                "choose ipl to make use of them");
  RunFolder folder(request, provenance_of_adaptation(request), describe(place));
  warn_when_inverted(request, pack, recipe, job);
  const Random random = Random(request.seed).derive("adaptation");

  if (needs.points) settle_pixel(recipe, request, folder, pack, place, random.derive("pixel"), job);
  job.phase("reading the target");
  const WorkingScale scale = working_scale(request.target->info().voxel_size_nm, recipe, job);
  TrainingData data = read_data(request, pack, recipe, scale, random.derive("sections"), job);
  const double pixel_nm = working_pixel_nm(request, recipe);
  if (needs.points) add_drawn(data.target, request.drawn, request.target->info().shape, scale, pixel_nm);
  TargetKnowledge knowledge;
  knowledge.truth = truth_masks(request, data.target, scale);
  UsedTarget used = used_target(data.target, knowledge.truth);
  folder.note(recipe, used);
  const auto held_out = hold_out_clicks(data.target, recipe.held_out_share, random.derive("held out"));
  knowledge.pixel_nm = pixel_nm;
  knowledge.source_share = pack.statistics.foreground_share;
  knowledge.watcher = round_watcher(request, folder, scale, knowledge.truth);
  if (request.save_previews) warn_without_previews(request, data.target, job);

  auto network = network_of(pack);
  ModelFile earlier;
  bool begins_anew = !request.start_model;
  if (request.start_model) {
    earlier = read_model_file(*request.start_model, false);
    begins_anew = has_guessed(earlier, request.drawn, job);
    if (!begins_anew) load_state(*network, earlier.network, request.start_model->string());
    used.left_model_aside = begins_anew;
    folder.note(recipe, used);
  }
  network->to(place.device);
  if (recipe.target_statistics && begins_anew && needs.training) {
    job.phase("fitting the statistics to the target");
    fit_statistics(*network, images_of(data.target), place, job);
  }

  TrainingPlan plan = adaptation_plan(recipe);
  plan.held_out_clicks = held_out;
  const auto method = make_method(
      {recipe, data.target, std::move(knowledge), random.derive("method"), network, pack.source_memory});
  method->take_over(earlier.carry_over);
  Trainer trainer(recipe, plan, place, random.derive("steps"));
  const auto outcome = trainer.train(std::move(network), *method, data,
                                     {folder.checkpoint(), recipe.checkpoint_steps, request.resume}, job);
  if (needs.points && !outcome.stopped && recipe.instance_separation == "automatic") {
    used.separation = look_for_touching(recipe, *outcome.model, data.target, pixel_nm, place, job);
    const bool cuts = used.separation && used.separation->cuts_at_necks();
    recipe.instance_separation = cuts ? "neck_watershed" : "components";  // segmenting reads it in the model
    folder.note(recipe, used);
  }
  write_model(folder, recipe, pack, *outcome.model, method->carry_over());
  job.checkpoint(folder.model(), outcome.steps);
  if (outcome.stopped && job.stop_requested()) throw Cancelled();
  if (outcome.stopped)
    job.warning("the run ended early: " + outcome.stop_reason, "the model before it was kept");
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  return {folder.model(), outcome.steps, seconds.count()};
}

}  // namespace cristae
