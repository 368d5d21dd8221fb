#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/evaluation/error_list.h"
#include "core/evaluation/evaluate.h"

namespace cristae::ui {

enum class ScoreName {
  dice,
  iou,
  pixelPrecision,
  pixelRecall,  // by pixel
  precision,
  recall,
  f1,
  aji,
  pq,
  sq,
  rq,
  ap50,
  ap75  // by instance
};

/// Whether a score is of pixels or of instances.
bool isPixelScore(ScoreName name);
/// precision, recall and f1 of instances move with the threshold; the others have theirs in their definition.
bool followsThreshold(ScoreName name);
QString scoreTitle(ScoreName name);
/// What a methods section would say: formula, matching rule, 2-D or 3-D, pooled or by section.
QString scoreExplanation(ScoreName name, bool isVolume, double iouThreshold);

/// One line of the table of scores. Absent: undefined, or not computed.
struct ScoreLine {
  ScoreName name = ScoreName::dice;
  std::optional<double> section;  ///< of the section that is shown
  std::optional<double> pooled;   ///< of the stack as a whole
  std::optional<double> mean;     ///< over sections where it is defined
  std::optional<double> sd;
  bool operator==(const ScoreLine&) const = default;
};

/// Agreement with truth as far as the table shows it.
struct AgreementScores {
  double iouThreshold = 0.5;
  std::optional<std::int64_t> shownSection;
  std::optional<MatchCounts> sectionCounts;  ///< of the section that is shown
  std::optional<MatchCounts> stackCounts;
  std::vector<ScoreLine> lines;
  bool operator==(const AgreementScores&) const = default;
};

/// Scores of one section alone: fast enough to follow a slider.
AgreementScores sectionScores(const SectionAgreement& section, const EvaluationOptions& options,
                              double iouThreshold);

/// Scores of the stack; `shown` is the section whose own scores stand beside them (none: absent).
AgreementScores stackScores(std::span<const SectionAgreement> sections, const EvaluationOptions& options,
                            double iouThreshold, std::optional<std::int64_t> shown);

/// The stack's values of `stack` beside the section's of `section`.
AgreementScores joinedScores(const AgreementScores& stack, const AgreementScores& section);

}  // namespace cristae::ui
