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
#include "core/learning/section_smoothing.h"
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

  WorkingSection load(std::int64_t z) const { return load_working_section(stack, z, map, scale, recipe); }
};

void fit_to_stack(Network& network, const StackReader& reader, const ComputePlace& place, Job& job) {
  const std::int64_t depth = reader.stack.info().shape.z;
  const std::int64_t sampled = std::min(depth, kStatisticsSections);
  const auto image = [&](std::int64_t i) {
    const WorkingSection section = reader.load(i * depth / sampled);
    return cv::Mat(section.image(section.picture_box()));
  };
  fit_statistics(network, sampled, image, place, job);
}

/// Predicts section z and hands on its rows.
using SectionPredictor = std::function<void(std::int64_t z, const PredictedRows& rows)>;

/// Hands rows on that were predicted in `box` of a section, as rows of the whole section: nothing is found
/// where there is no picture.
class RowsOfPicture {
 public:
  RowsOfPicture(const WorkingSection& section, const cv::Rect& box, PredictedRows rows)
      : picture_(section.picture), size_(section.image.size()), box_(box), rows_(std::move(rows)) {}

  void add(int top, const cv::Mat& probability, const cv::Mat& density) {
    pass_empty_rows(box_.y + top);
    rows_(passed_, widened(probability), widened(density));
    passed_ += probability.rows;
  }
  void finish() { pass_empty_rows(size_.height); }

 private:
  void pass_empty_rows(int end) {
    constexpr int kBand = 256;  // rows; beside a large section no second one is held
    while (passed_ < end) {
      const cv::Mat none = cv::Mat::zeros(std::min(kBand, end - passed_), size_.width, CV_32F);
      rows_(passed_, none, none);
      passed_ += none.rows;
    }
  }

  cv::Mat widened(const cv::Mat& values) const {
    cv::Mat wide = cv::Mat::zeros(values.rows, size_.width, CV_32F);
    values.copyTo(wide.colRange(box_.x, box_.x + box_.width),
                  picture_(cv::Rect(box_.x, passed_, box_.width, values.rows)));
    return wide;
  }

  cv::Mat picture_;
  cv::Size size_;
  cv::Rect box_;
  PredictedRows rows_;
  int passed_ = 0;  ///< rows handed on
};

/// Predicts a section's picture; at its edges it goes on mirrored, as at those of a section without fill.
void predict_picture(const TiledPredictor& predictor, const WorkingSection& section,
                     const TilingOptions& tiling, const Job& job, const PredictedRows& rows) {
  if (section.picture.empty()) return predictor.predict(section.image, tiling, job, rows);
  const cv::Rect box = section.picture_box();
  RowsOfPicture picture(section, box, rows);
  if (!box.empty()) {
    predictor.predict(section.image(box), tiling, job,
                      [&](int top, const cv::Mat& probability, const cv::Mat& density) {
                        picture.add(top, probability, density);
                      });
  }
  picture.finish();
}

/// One section at a time, or, for a network of pairs, each with its partners.
SectionPredictor section_predictor(const std::shared_ptr<Network>& network, const StackReader& reader,
                                   const ComputePlace& place, const TilingOptions& tiling, const Job& job) {
  if (!std::dynamic_pointer_cast<PairNetwork>(network)) {
    const auto predictor = std::make_shared<TiledPredictor>(*network, place.device, place.type);
    return [=, &reader, &job](std::int64_t z, const PredictedRows& rows) {
      predict_picture(*predictor, reader.load(z), tiling, job, rows);
    };
  }
  const std::int64_t stride = std::max<std::int64_t>(reader.recipe.pair_stride_target, 1);
  const auto pairs = std::make_shared<PairPredictor>(network, place, reader.stack.info().shape.z, stride,
                                                     reader.recipe.role_fusion);
  return [=, &reader, &job](std::int64_t z, const PredictedRows& rows) {
    const auto load = [&](std::int64_t section) { return reader.load(section).image; };
    const cv::Mat probability = pairs->predict(z, load, tiling, job);
    const cv::Mat density = cv::Mat::zeros(probability.size(), CV_32F);
    const WorkingSection section = reader.load(z);
    if (section.picture.empty()) return rows(0, probability, density);
    RowsOfPicture(section, cv::Rect({0, 0}, probability.size()), rows).add(0, probability, density);
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
  const auto weights =
      within_memory(neighbour_weights(model.recipe.section_smoothing_nm, request.stack->info().voxel_size_nm),
                    shape.y * shape.x);
  const auto reach = static_cast<std::int64_t>(weights.size()) - 1;

  job.phase("segmenting");
  const cv::Size size(static_cast<int>(shape.x), static_cast<int>(shape.y));
  const PredictedSections wanted = request.sections.value_or(PredictedSections{0, shape.z});
  const PredictedSections sections{std::max<std::int64_t>(wanted.begin - reach, 0),
                                   std::min(wanted.end + reach, shape.z)};
  SectionSmoothing smoothing(sink, weights, wanted);
  for (std::int64_t z = sections.begin; z < sections.end; ++z) {
    job.check();
    SectionPrediction prediction(reader.scale.working_size(size), size, peak, sink.wants_density());
    predict_section(z, [&](int top, const cv::Mat& probability, const cv::Mat& density) {
      prediction.add_rows(top, probability, density);
    });
    prediction.finish();
    smoothing.section(z, prediction.probability(), prediction.density());
    job.advance(z + 1 - sections.begin, sections.end - sections.begin);
  }
  smoothing.finish();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  return {model.recipe, seconds.count()};
}

}  // namespace cristae
