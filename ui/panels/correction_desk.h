#pragma once

#include <QObject>
#include <QString>

#include "core/annotation/point.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/panels/review_desk.h"

namespace cristae::ui {

enum class CorrectionMode {
  none,
  splitting,  ///< clicks are centres in the instance
  merging     ///< the next click is the other instance
};

/// Splitting and merging by hand: begins on the chosen instance, takes the clicks that follow, and makes the
/// edit. Sections are read in the background; an edit is made only if the labels are still the ones that were
/// clicked in. Shows nothing itself.
class CorrectionDesk : public QObject {
  Q_OBJECT

 public:
  /// All outlive this.
  CorrectionDesk(Document& document, ViewState& view, const ReviewDesk& review, JobRunner& runner,
                 QObject* parent = nullptr);

  CorrectionMode mode() const { return mode_; }
  /// That is corrected.
  std::int64_t instance() const { return instance_; }
  /// Chosen so far; empty unless splitting.
  const Points& centres() const { return centres_; }
  bool canFinish() const { return mode_ == CorrectionMode::splitting && centres_.size() >= 2; }
  /// What to do next, or why the last click was not taken; empty without a mode.
  QString text() const;
  /// What mouse and keys do in this mode; empty without one.
  QString gestures() const;
  bool isRefused() const { return !refusal_.isEmpty(); }

  /// Splits the chosen instance at once if two or more points were clicked in it; otherwise waits for clicks,
  /// one such point being the first centre.
  void beginSplit();
  void beginMerge();
  /// A click while there is a mode. Clicks are taken in their order, each when its section was read.
  void pick(const Point& place);
  /// The same where the instance is known.
  void pickInstance(std::int64_t instance);
  /// Splits at the chosen centres, if there are enough; after the clicks that are still being read.
  void finish();
  void leave();

 Q_SIGNALS:
  void changed();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  bool begin(CorrectionMode mode);
  Points pointsNear() const;
  void readClick();
  void takePoints(const Points& inside);
  void takeCentre(const Point& place, std::int64_t instance);
  void refuse(const QString& text);
  JobRunner::OnTrouble giveUp();

  Document& document_;
  ViewState& view_;
  const ReviewDesk& review_;
  JobRunner& runner_;
  CorrectionMode mode_ = CorrectionMode::none;
  std::int64_t instance_ = 0;
  Points centres_;
  Points clicks_;  ///< that were not taken yet
  bool isFinishing_ = false;
  QString refusal_;
  std::shared_ptr<const ResultLayers> layers_;  ///< that are corrected
  std::unique_ptr<QObject> session_;            ///< jobs of this mode end with it
};

}  // namespace cristae::ui
