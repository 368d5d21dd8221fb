#include <algorithm>
#include <chrono>
#include <functional>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/learning/api.h"
#include "core/learning/compute_place.h"
#include "core/learning/density_target.h"
#include "core/learning/model_file.h"
#include "core/learning/pair_prediction.h"
#include "core/learning/section_prediction.h"
#include "core/learning/sections.h"
#include "core/learning/target_statistics.h"
#include "core/learning/tiled_prediction.h"

namespace cristae {
namespace {

constexpr std::int64_t kStatisticsSections = 16;  ///< sections that batch-norm statistics are fitted on

/// Everything that one section needs, fixed for the stack.
struct StackReader {
  const Stack& stack;
  const Recipe& recipe;
  IntensityMap map;
  WorkingScale scale;

  StackReader(const Stack& the_stack, const Recipe& the_recipe, Job& job)
      : stack(the_stack),
        recipe(the_recipe),
        map(estimate_intensity_map(
            the_stack, {the_recipe.low_percentile, the_recipe.high_percentile, the_recipe.invert})),
        scale(working_scale(the_stack.info().voxel_size_nm, the_recipe, job)) {}

  cv::Mat load(std::int64_t z) const { return load_working_section(stack, z, map, scale, recipe); }
};

void fit_to_stack(Network& network, const StackReader& reader, const ComputePlace& place, Job& job) {
  const std::int64_t depth = reader.stack.info().shape.z;
  const std::int64_t sampled = std::min(depth, kStatisticsSections);
  const auto image = [&](std::int64_t i) { return reader.load(i * depth / sampled); };
  fit_statistics(network, sampled, image, place, job);
}

/// Predicts section z and hands on its rows.
using SectionPredictor = std::function<void(std::int64_t z, const PredictedRows& rows)>;

/// One section at a time, or, for a network of pairs, each with its partners.
SectionPredictor section_predictor(const std::shared_ptr<Network>& network, const StackReader& reader,
                                   const ComputePlace& place, const TilingOptions& tiling, const Job& job) {
  if (!std::dynamic_pointer_cast<PairNetwork>(network)) {
    const auto predictor = std::make_shared<TiledPredictor>(*network, place.device, place.type);
    return [=, &reader, &job](std::int64_t z, const PredictedRows& rows) {
      predictor->predict(reader.load(z), tiling, job, rows);
    };
  }
  const std::int64_t stride = std::max<std::int64_t>(reader.recipe.pair_stride_target, 1);
  const auto pairs = std::make_shared<PairPredictor>(network, place, reader.stack.info().shape.z, stride,
                                                     reader.recipe.role_fusion);
  return [=, &reader, &job](std::int64_t z, const PredictedRows& rows) {
    const auto load = [&](std::int64_t section) { return reader.load(section); };
    const cv::Mat probability = pairs->predict(z, load, tiling, job);
    rows(0, probability, cv::Mat::zeros(probability.size(), CV_32F));
  };
}

}  // namespace

PredictResult predict(const PredictRequest& request, PredictionSink& sink, Job& job) {
  const auto start = std::chrono::steady_clock::now();
  const ComputePlace place = prepare_compute(request.compute);
  job.phase("reading the model");
  ModelFile model = read_model_file(request.model, true);
  for (const auto& assignment : request.overrides) set_option(model.recipe, assignment);
  if (request.invert) model.recipe.invert = *request.invert;
  auto network = network_of(model);
  network->to(place.device);

  const StackReader reader(*request.stack, model.recipe, job);
  const bool is_pack = !model.source_sections.empty() || !model.source_memory.empty();
  if (is_pack && !request.keep_statistics) {
    job.phase("fitting the statistics to the stack");
    fit_to_stack(*network, reader, place, job);
  }
  const TilingOptions tiling{model.recipe.tile, model.recipe.tile_overlap, model.recipe.tta};
  const Shape shape = request.stack->info().shape;
  const SectionPredictor predict_section = section_predictor(network, reader, place, tiling, job);
  const double peak = density_unit_peak(model.recipe);

  job.phase("segmenting");
  const cv::Size size(static_cast<int>(shape.x), static_cast<int>(shape.y));
  const PredictedSections sections = request.sections.value_or(PredictedSections{0, shape.z});
  for (std::int64_t z = sections.begin; z < sections.end; ++z) {
    job.check();
    SectionPrediction prediction(reader.scale.working_size(size), size, peak, sink.wants_density());
    predict_section(z, [&](int top, const cv::Mat& probability, const cv::Mat& density) {
      prediction.add_rows(top, probability, density);
    });
    prediction.finish();
    sink.section(z, prediction.probability(), prediction.density());
    job.advance(z + 1 - sections.begin, sections.end - sections.begin);
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  return {model.recipe, seconds.count()};
}

}  // namespace cristae
