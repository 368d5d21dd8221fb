#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>
#include <optional>

#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/counts.h"
#include "ui/models/review_queue.h"
#include "ui/models/review_state.h"
#include "ui/panels/review_comparison.h"
#include "ui/panels/thumbnail_maker.h"

namespace cristae::ui {

class ReviewPanel;

/// What stands behind the review panel: ranks the current result by doubt and compares it with truth in the
/// background, keeps queue and place, turns intents into edits of the document and moves of the view.
/// Shows nothing itself.
class ReviewDesk : public QObject {
  Q_OBJECT

 public:
  /// All three outlive this.
  ReviewDesk(Document& document, ViewState& view, JobRunner& runner, QObject* parent = nullptr);

  ReviewState state() const;
  CountsState counts() const;
  ErrorListModel& errors() { return comparison_.errors(); }
  const ReviewQueue& queue() const { return queue_; }
  const TruthComparison& comparison() const { return comparison_; }
  /// Instances reach across sections. Known once the result was ranked.
  bool isVolume() const { return isVolume_; }
  /// The instance that is selected, otherwise the one on the card; 0: none.
  std::int64_t chosenInstance() const;
  /// Area of a profile or volume of a body, in words; empty: not ranked yet.
  QString sizeOf(std::int64_t instance) const;
  /// No id of the result is above it, corrections included. Absent until the result was ranked once.
  std::optional<std::int64_t> largestId() const;

  /// Connects a panel made with `errors()`: its intents come here, states and pictures go there.
  void attach(ReviewPanel& panel);
  /// Size of the card's picture, in device pixels.
  void setThumbnailSize(const QSize& device, double devicePixelRatio);

  /// Stores the verdict and, by eye, goes on to the next instance without one. Who judged another instance
  /// than those of the sample that is reviewed stays at the card.
  void giveVerdict(std::int64_t instance, const Point& place, VerdictKind kind);
  /// The same without going on.
  void noteVerdict(std::int64_t instance, const Point& place, VerdictKind kind);
  /// giveVerdict() for what a key is about: judgedInstance().
  void judge(VerdictKind kind);
  /// The instance that is selected; by eye otherwise the one on the card. 0: none.
  std::int64_t judgedInstance() const;
  void nextCard();
  void previousCard();
  void chooseError(int row);
  void nextError() { chooseError(currentError_ + 1); }
  void previousError() { chooseError(currentError_ - 1); }
  void chooseFace(ReviewFace face);
  /// The sample of a result stays the same, however often it is left and entered.
  void startSample();
  /// Adds to a finished sample what the estimate still needs.
  void growSample();
  void endSample();
  void setThreshold(double threshold);
  void setPalette(AgreementPalette palette);
  void setByInstance(bool byInstance);
  void removeTruth();
  void jumpTo(const Cross& place, std::int64_t instance);
  /// Of the error that was chosen; absent: none, or another face is looked at.
  std::optional<Point> soughtPlace() const;

 Q_SIGNALS:
  void stateChanged();
  void countsChanged();
  void thumbnailReady(qint64 instance, const cristae::ui::Thumbnail& picture);
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void rankResult();
  void startRanking();
  void forgetRanking();
  void keepRanking();
  void takeRanking(DoubtRanking ranking);
  void takeVerdicts();
  void showCurrent();
  void renderPicture();
  void rememberPlace();
  void tellState();
  std::int64_t resultId() const;
  TruthState truthState() const;
  std::uint64_t sampleSeed();

  Document& document_;
  ViewState& view_;
  JobRunner& runner_;
  ReviewQueue queue_;
  TruthComparison comparison_;
  ThumbnailMaker thumbnails_;
  std::shared_ptr<const ResultLayers> layers_;
  WorkState ranking_ = WorkState::none;
  bool isVolume_ = false;
  /// Id of the result without corrections, once it was ranked.
  std::optional<std::int64_t> largestOriginal_;
  std::optional<double> estimate_;
  std::optional<ReviewFace> face_;
  std::optional<InstanceError> error_;  ///< that was chosen
  int currentError_ = -1;
  bool isRestoring_ = false;
  QSize thumbnailSize_;
  double ratio_ = 1;
  JobRunner::JobId rankJob_ = 0;
  QTimer rankTimer_;  ///< until a hand rests that corrects one instance after the other
};

}  // namespace cristae::ui
