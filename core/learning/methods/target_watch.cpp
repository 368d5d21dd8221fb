#include "core/learning/methods/target_watch.h"

#include <algorithm>

#include <torch/torch.h>

#include "core/learning/density_target.h"
#include "core/learning/doubtful_result.h"
#include "core/learning/label_audit.h"
#include "core/learning/tiled_prediction.h"

namespace cristae {

TargetWatch::TargetWatch(const Recipe& recipe, const std::vector<TrainingSection>& sections,
                         TargetKnowledge knowledge)
    : recipe_(recipe), sections_(sections), knowledge_(std::move(knowledge)) {}

bool TargetWatch::has_clicks() const {
  return std::any_of(sections_.begin(), sections_.end(),
                     [](const auto& section) { return !section.clicks.empty(); });
}

std::vector<ImagePrediction> TargetWatch::predict(TrainingState& state, Job& job) const {
  const TiledPredictor predictor(*state.teacher, state.place.device, state.place.type);
  const TilingOptions tiling{recipe_.tile, recipe_.tile_overlap, std::stoll(recipe_.views)};
  std::vector<ImagePrediction> predictions;
  for (const auto& section : sections_) {
    job.check();
    predictions.push_back(predictor.predict(section.image, tiling, job));
  }
  return predictions;
}

void TargetWatch::audit(const std::vector<ImagePrediction>& predictions,
                        const std::vector<TargetLabels>& labels, RoundReport& report) const {
  LabelAudit audit;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    if (!labels.empty())
      audit.add_labels(labels[i].label, knowledge_.truth.empty() ? cv::Mat() : knowledge_.truth[i]);
    audit.add_prediction(predictions[i].probability);
    audit.add_held_out(predictions[i].probability, sections_[i].held_out);
  }
  audit.fill(report);
}

double TargetWatch::count(const std::vector<ImagePrediction>& predictions) const {
  const auto options = density_options(recipe_);
  double sum = 0;
  for (const auto& prediction : predictions) sum += estimated_count(prediction.density, options);
  return sum;
}

void TargetWatch::begin(std::vector<TargetLabels> labels, const std::vector<ImagePrediction>& predictions,
                        TrainingState& state, RoundReport& report, Job& job) const {
  audit(predictions, labels, report);
  if (knowledge_.watcher) knowledge_.watcher({state.round, sections_, predictions, labels}, job);
  state.target_labels = std::move(labels);
}

RoundReport TargetWatch::begin_open(TrainingState& state, Job& job) const {
  job.phase("training", state.round, state.rounds);
  RoundReport report;
  report.kind = "alignment";
  const auto predictions = predict(state, job);
  report.estimated_count = count(predictions);
  begin(open_labels(), predictions, state, report, job);
  return report;
}

RoundReport TargetWatch::assess(TrainingState& state, Job& job, const Look& look) const {
  job.phase("checking the result", 0, 1);
  RoundReport report;
  report.kind = "result";
  const auto predictions = predict(state, job);
  report.estimated_count = count(predictions);
  audit(predictions, {}, report);
  if (look) look(predictions);
  warn_when_doubtful(report, job);
  return report;
}

std::vector<TargetLabels> TargetWatch::open_labels() const {
  std::vector<TargetLabels> labels;
  for (const auto& section : sections_) {
    const cv::Size size = section.image.size();
    TargetLabels open;
    open.label = cv::Mat(size, CV_8U, cv::Scalar(kIgnore));
    open.background = cv::Mat::zeros(size, CV_8U);
    open.click_pixels = cv::Mat::zeros(size, CV_8U);
    open.hard_background = cv::Mat::zeros(size, CV_8U);
    open.centres = section.clicks;
    labels.push_back(std::move(open));
  }
  return labels;
}

}  // namespace cristae
