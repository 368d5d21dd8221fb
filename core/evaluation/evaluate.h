#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/evaluation/average_precision.h"
#include "core/evaluation/body_scores.h"
#include "core/evaluation/centre_scores.h"
#include "core/evaluation/instance_scores.h"
#include "core/evaluation/pixel_scores.h"
#include "core/instances/components.h"
#include "core/instances/segment_instances.h"
#include "core/volume/labels.h"

namespace cristae {

enum class CentreRule { inside, radius };

/// What an instance of a map is.
enum class InstanceSource {
  automatic,   ///< ids of an instance map, components of a semantic one
  components,  ///< connected foreground, whatever the ids: how published tables were made
  ids
};

struct EvaluationOptions {
  InstanceDimension dimension = InstanceDimension::sections_2d;
  InstanceSource truth_source = InstanceSource::automatic;
  InstanceSource label_source = InstanceSource::automatic;
  Connectivity2d connectivity = Connectivity2d::eight;
  Connectivity3d connectivity_3d = Connectivity3d::six;
  AjiMatch aji_match = AjiMatch::iou;
  PqForm pq_form = PqForm::standard;
  EmptyPair empty_pair = EmptyPair::one;
  CentreRule centre_rule = CentreRule::inside;
  double centre_radius_px = 20;
  BodyScoreOptions bodies{};                 ///< 3-D
  std::optional<VoxelSize> voxel_size_nm{};  ///< for size classes in um^3
  int threads = 0;                           ///< 0: all available
};

/// All scores of one pair of label maps; absent: undefined. tp, fp, fn count instances matched at IoU > 0.5.
struct Scores {
  std::optional<double> dice, iou, precision, recall, f1, mcc;
  std::optional<double> ap, aji, aji_plus, pq, sq, rq, ap50, ap75;
  std::optional<double> tp, fp, fn, count_truth, count_labels;
  std::optional<double> centre_f1;
  std::optional<double> pixel_ap;  ///< only with a probability
};

/// Names of the scores in the order of reports.
struct ScoreField {
  std::string_view name;
  std::optional<double> Scores::*value;
};
/// The scores every evaluation has ("dice" ... "centre_f1"), then "pixel_ap".
std::span<const ScoreField> score_fields();

/// One score over a stack.
struct ScoreSummary {
  std::optional<double> mean;    ///< over the sections where it is defined
  std::optional<double> sd;      ///< sample standard deviation over them; needs two
  std::optional<double> pooled;  ///< of the stack as a whole
  std::int64_t left_out = 0;     ///< sections where it is undefined
};

struct SectionScores {
  std::int64_t z = 0;
  Scores scores;
};

struct Evaluation {
  std::vector<SectionScores> sections;
  Scores pooled;
  std::optional<CountErrors> count_errors;  ///< of the number of instances, over sections
  MitoEmScores mitoem;                      ///< of the stack as a whole
  std::optional<BodyScores> bodies;         ///< 3-D: size classes, merges and splits
  ScoreSummary summary(const ScoreField& field) const;
};

/// What is compared in one section.
struct SectionPair {
  cv::Mat truth;        ///< CV_32S ids
  cv::Mat labels;       ///< CV_32S ids, same size
  cv::Mat probability;  ///< CV_32F or CV_8U, same size, or empty; scores instances and gives pixel_ap
  /// Found centres; absent: the centres of the labels themselves, the larger ones first.
  std::optional<std::vector<DetectedCentre>> centres;
};

/// What is known of labels beside their ids; null: nothing. Must outlive the call it is given to.
struct Findings {
  /// Found centres for centre_f1; negative ones are passed over.
  const Points* points = nullptr;
  /// Of the foreground, 8-bit or float: orders instances, gives pixel_ap.
  const Stack* probability = nullptr;
};

/// Scores a stack section by section; keeps a table for each section, no pixels. In two dimensions each
/// section's instances are its own; in three an id is one instance through the stack, and per-section
/// scores compare its profiles.
class Evaluator {
 public:
  explicit Evaluator(EvaluationOptions options = {});

  /// Sections in any order, each once. @return the scores of this section
  const Scores& add(std::int64_t z, const SectionPair& section);
  Evaluation finish();

 private:
  Contingency pooled_contingency() const;
  std::vector<double> pooled_label_scores() const;

  EvaluationOptions options_;
  std::vector<Contingency> tables_;
  std::vector<std::vector<double>> label_scores_;  ///< by section, one for each label; empty: sizes
  CentreCounts centres_;
  PixelAveragePrecision pixel_ap_;
  bool has_probability_ = false;
  Evaluation result_;
};

/// Scores of one pair of maps from their table.
/// @param label_scores  as in average_precision
Scores score_instances(const Contingency& contingency, const EvaluationOptions& options = {},
                       std::span<const double> label_scores = {});

/// Scores of labels against truth, both read section by section. In three dimensions a semantic map is
/// read whole, for its components.
/// @throws Error{bad_input} naming both if the shapes differ
Evaluation evaluate(const LabelStack& labels, const LabelStack& truth, const EvaluationOptions& options,
                    Job& job, const Findings& findings = {});

}  // namespace cristae
