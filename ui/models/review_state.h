#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

#include "core/base/units.h"
#include "core/evaluation/sample_estimate.h"
#include "core/project/project.h"
#include "ui/document/view_state.h"
#include "ui/models/review_queue.h"
#include "ui/models/review_scores.h"

namespace cristae::ui {

/// What the reviewer looks at.
enum class ReviewFace { queue, truth, counting };

/// One instance of the queue.
struct QueueCard {
  std::int64_t instance = 0;
  Cross place;  ///< inside it
  std::int64_t firstSection = 0;
  std::int64_t lastSection = 0;
  std::int64_t pixels = 0;
  double doubt = 0;
  std::vector<DoubtReason> reasons;
  std::optional<VerdictKind> verdict;
  bool operator==(const QueueCard&) const = default;
};

/// Review by eye.
struct QueueState {
  QueueMode mode = QueueMode::byDoubt;
  ReviewCounts counts;
  std::optional<QueueCard> card;
  int row = -1;  ///< of the card in the queue, from 0
  bool canGoBack = false;
  bool canGoOn = false;
  bool isFinished = false;          ///< there are instances, and each has a verdict
  std::int64_t sampleSize = 0;      ///< of the sample that is shown
  std::int64_t proposedSample = 0;  ///< how large one would be
  std::optional<SampleEstimate> estimate;
  std::int64_t moreNeeded = 0;  ///< verdicts, until the estimate is as narrow as a paper wants it
  std::int64_t moreToDraw = 0;  ///< instances, to a sample that is finished and too small
  bool operator==(const QueueState& other) const;
};
QueueState queueState(const ReviewQueue& queue);

/// How far the work in the background is.
enum class WorkState { none, running, done };

/// Review against truth.
struct TruthState {
  bool hasTruth = false;
  QString name;  ///< of its file
  WorkState work = WorkState::none;
  AgreementScores scores;
  AgreementPalette palette = AgreementPalette::papers;
  bool byInstance = true;
  double iouThreshold = 0.5;
  int errors = 0;         ///< rows of the error list
  int currentError = -1;  ///< row
  bool operator==(const TruthState&) const = default;
};

/// All that the review panel shows.
struct ReviewState {
  bool hasResult = false;
  bool isVolume = false;
  WorkState ranking = WorkState::none;
  ReviewFace face = ReviewFace::queue;
  QString readOnlyReason;  ///< verdicts cannot be given; empty: they can
  std::optional<VoxelSize> voxelSize;
  QueueState queue;
  TruthState truth;

  bool canJudge() const { return queue.card.has_value() && readOnlyReason.isEmpty(); }
  bool operator==(const ReviewState&) const = default;
};

/// The face to show: what the user chose, otherwise truth when it is there.
ReviewFace chosenFace(const std::optional<ReviewFace>& wanted, bool hasTruth);

/// "37 of 412 reviewed"
QString progressText(const QueueState& queue);
/// "20 accepted · 12 rejected · 5 flagged · 3 missed"
QString countsText(const ReviewCounts& counts);
/// What the sample says so far, and what it still needs.
QString sampleText(const QueueState& queue);

}  // namespace cristae::ui
