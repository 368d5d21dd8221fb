#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/evaluation/instance_maps.h"
#include "core/instances/objects.h"

namespace cristae {
namespace {

constexpr std::array<ScoreField, 21> kScoreFields{{{"dice", &Scores::dice},
                                                   {"iou", &Scores::iou},
                                                   {"precision", &Scores::precision},
                                                   {"recall", &Scores::recall},
                                                   {"f1", &Scores::f1},
                                                   {"mcc", &Scores::mcc},
                                                   {"ap", &Scores::ap},
                                                   {"aji", &Scores::aji},
                                                   {"aji_plus", &Scores::aji_plus},
                                                   {"pq", &Scores::pq},
                                                   {"sq", &Scores::sq},
                                                   {"rq", &Scores::rq},
                                                   {"ap50", &Scores::ap50},
                                                   {"ap75", &Scores::ap75},
                                                   {"tp", &Scores::tp},
                                                   {"fp", &Scores::fp},
                                                   {"fn", &Scores::fn},
                                                   {"count_truth", &Scores::count_truth},
                                                   {"count_labels", &Scores::count_labels},
                                                   {"centre_f1", &Scores::centre_f1},
                                                   {"pixel_ap", &Scores::pixel_ap}}};

std::vector<DetectedCentre> centres_of(const cv::Mat& ids) {
  std::vector<DetectedCentre> centres;
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  options.smallest_piece_px = 1;
  for (const ObjectCentre& centre : find_objects(ids, options).centres) {
    centres.push_back(
        {static_cast<double>(centre.y), static_cast<double>(centre.x), static_cast<double>(centre.area)});
  }
  return centres;
}

CentreCounts count_centres(const SectionPair& section, const EvaluationOptions& options) {
  const auto found = section.centres ? *section.centres : centres_of(section.labels);
  if (options.centre_rule == CentreRule::inside) return centres_inside(section.truth, found);
  return centres_within(centres_of(section.truth), found, options.centre_radius_px);
}

std::vector<std::vector<DetectedCentre>> by_section(const Points& points, std::int64_t sections) {
  std::vector<std::vector<DetectedCentre>> result(static_cast<std::size_t>(sections));
  for (const Point& point : points) {
    if (point.kind != PointKind::mito || point.z < 0 || point.z >= sections) continue;
    result[static_cast<std::size_t>(point.z)].push_back({point.y, point.x, 0});
  }
  return result;
}

}  // namespace

std::span<const ScoreField> score_fields() { return kScoreFields; }

ScoreSummary Evaluation::summary(const ScoreField& field) const {
  ScoreSummary result;
  result.pooled = pooled.*field.value;
  std::vector<double> values;
  for (const SectionScores& section : sections) {
    if (const auto& value = section.scores.*field.value) values.push_back(*value);
  }
  const auto n = static_cast<double>(values.size());
  result.left_out = static_cast<std::int64_t>(sections.size() - values.size());
  if (values.empty()) return result;
  double sum = 0;
  for (const double value : values) sum += value;
  result.mean = sum / n;
  if (values.size() < 2) return result;
  double squares = 0;
  for (const double value : values) squares += (value - *result.mean) * (value - *result.mean);
  result.sd = std::sqrt(squares / (n - 1));
  return result;
}

Scores score_instances(const Contingency& contingency, const EvaluationOptions& options,
                       std::span<const double> label_scores) {
  Scores scores;
  const PixelScores pixels = score_pixels(count_pixels(contingency), options.empty_pair);
  scores.dice = pixels.dice;
  scores.iou = pixels.iou;
  scores.precision = pixels.precision;
  scores.recall = pixels.recall;
  scores.f1 = pixels.f1;
  scores.mcc = pixels.mcc;
  scores.aji = aggregated_jaccard(contingency, options.aji_match, options.empty_pair);
  scores.aji_plus = aggregated_jaccard_plus(contingency, options.empty_pair);
  const PanopticScores panoptic = panoptic_quality(contingency, options.pq_form, options.empty_pair);
  scores.pq = panoptic.pq;
  scores.sq = panoptic.sq;
  scores.rq = panoptic.rq;
  scores.tp = static_cast<double>(panoptic.tp);
  scores.fp = static_cast<double>(panoptic.fp);
  scores.fn = static_cast<double>(panoptic.fn);
  scores.count_truth = static_cast<double>(contingency.truth.size());
  scores.count_labels = static_cast<double>(contingency.labels.size());
  const AveragePrecisions precisions = average_precisions(contingency, label_scores);
  scores.ap = precisions.ap;
  scores.ap50 = precisions.ap50;
  scores.ap75 = precisions.ap75;
  return scores;
}

Evaluator::Evaluator(EvaluationOptions options) : options_(options) {}

const Scores& Evaluator::add(std::int64_t z, const SectionPair& section) {
  Contingency table = make_contingency(section.truth, section.labels, options_.threads);
  std::vector<double> label_scores;
  if (!section.probability.empty()) label_scores = mean_probability(section.labels, section.probability);
  Scores scores = score_instances(table, options_, label_scores);
  const CentreCounts centres = count_centres(section, options_);
  centres_ += centres;
  scores.centre_f1 = score_centres(centres, options_.empty_pair).f1;
  if (!section.probability.empty()) {
    PixelAveragePrecision pixels;
    pixels.add(section.truth, section.probability);
    scores.pixel_ap = pixels.value();
    pixel_ap_.add(section.truth, section.probability);
    has_probability_ = true;
  }
  tables_.push_back(std::move(table));
  label_scores_.push_back(std::move(label_scores));
  result_.sections.push_back({z, scores});
  return result_.sections.back().scores;
}

Contingency Evaluator::pooled_contingency() const {
  return options_.dimension == InstanceDimension::sections_2d ? concatenate(tables_) : merge(tables_);
}

std::vector<double> Evaluator::pooled_label_scores() const {
  std::vector<double> scores;
  if (!has_probability_) return scores;
  if (options_.dimension == InstanceDimension::sections_2d) {
    for (const auto& section : label_scores_) scores.insert(scores.end(), section.begin(), section.end());
    return scores;
  }
  std::map<std::uint32_t, std::array<double, 2>> sums;  // id -> probability, pixels
  for (std::size_t z = 0; z < tables_.size(); ++z) {
    for (std::size_t j = 0; j < label_scores_[z].size(); ++j) {
      const auto pixels = static_cast<double>(tables_[z].labels[j].pixels);
      auto& [probability, all] = sums[tables_[z].labels[j].id];
      probability += label_scores_[z][j] * pixels;
      all += pixels;
    }
  }
  for (const auto& [id, sum] : sums) scores.push_back(sum[0] / sum[1]);
  return scores;
}

Evaluation Evaluator::finish() {
  const Contingency pooled = pooled_contingency();
  const std::vector<double> label_scores = pooled_label_scores();
  result_.pooled = score_instances(pooled, options_, label_scores);
  result_.pooled.centre_f1 = score_centres(centres_, options_.empty_pair).f1;
  if (has_probability_) result_.pooled.pixel_ap = pixel_ap_.value();
  result_.mitoem = mitoem_average_precision(pooled, label_scores);
  if (options_.dimension == InstanceDimension::volume_3d)
    result_.bodies = score_bodies(pooled, options_.bodies, options_.voxel_size_nm, label_scores);
  std::vector<double> found;
  std::vector<std::int64_t> wanted;
  for (const Contingency& table : tables_) {
    found.push_back(static_cast<double>(table.labels.size()));
    wanted.push_back(static_cast<std::int64_t>(table.truth.size()));
  }
  result_.count_errors = count_errors(found, wanted);
  std::sort(result_.sections.begin(), result_.sections.end(),
            [](const SectionScores& a, const SectionScores& b) { return a.z < b.z; });
  return std::move(result_);
}

Evaluation evaluate(const LabelStack& labels, const LabelStack& truth, const EvaluationOptions& options,
                    Job& job, const Findings& findings) {
  const auto& [points, probability] = findings;
  require_same_shape(truth.stack->info(), labels.stack->info());
  if (probability) require_same_shape(truth.stack->info(), probability->info());
  const SectionIds truth_ids = instances_of(truth, options.truth_source, options);
  const SectionIds label_ids = instances_of(labels, options.label_source, options);
  const std::int64_t sections = truth.shape().z;
  const auto centres = points ? by_section(*points, sections) : std::vector<std::vector<DetectedCentre>>();
  EvaluationOptions with_voxels = options;
  if (!with_voxels.voxel_size_nm) with_voxels.voxel_size_nm = truth.stack->info().voxel_size_nm;
  Evaluator evaluator(with_voxels);
  job.phase("evaluate");
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    SectionPair pair{truth_ids(z), label_ids(z), {}, std::nullopt};
    if (probability) pair.probability = probability->section(z);
    if (points) pair.centres = centres[static_cast<std::size_t>(z)];
    evaluator.add(z, pair);
    job.advance(z + 1, sections);
  }
  return evaluator.finish();
}

}  // namespace cristae
