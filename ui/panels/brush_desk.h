#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <memory>

#include "core/annotation/correction.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/panels/review_desk.h"
#include "ui/views/section_view.h"

namespace cristae::ui {

/// What a stroke comes to in the labels that it was drawn on.
struct BrushPlan {
  Correction correction;
  std::optional<Point> place;  ///< of an instance that is new
  std::int64_t changed = 0;    ///< pixels
};

/// Makes edits of strokes, one after the other: looks in the background which instance each is meant for. A
/// stroke of the brush adds to the instance on which it begins, and draws a new one where there is none; the
/// eraser takes from the first instance that it meets. With Shift both are for the selected instance. Shows
/// nothing itself.
class BrushDesk : public QObject {
  Q_OBJECT

 public:
  /// All outlive this.
  BrushDesk(Document& document, ViewState& view, const ReviewDesk& review, JobRunner& runner,
            QObject* parent = nullptr);

  void draw(const BrushGesture& gesture);
  /// Takes the last stroke back as long as it is no edit of the document. @returns whether there was one
  bool takeBack();

 Q_SIGNALS:
  /// A stroke that changed nothing, and why.
  void refused(const QString& text);
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  QString reasonAgainst(const BrushGesture& gesture) const;
  void lookUp();
  void take(const BrushPlan& plan);
  void forget();
  void goOn();

  Document& document_;
  ViewState& view_;
  const ReviewDesk& review_;
  JobRunner& runner_;
  struct Wanted {
    BrushGesture gesture;
    std::int64_t chosen = 0;  ///< instance that it is for; 0: what it lies on says
  };
  std::deque<Wanted> wanted_;                   ///< strokes that are no edits yet
  std::int64_t result_ = 0;                     ///< that they were drawn on
  std::shared_ptr<const ResultLayers> layers_;  ///< in which the first is looked up
  std::unique_ptr<QObject> session_;            ///< a job ends with it
};

}  // namespace cristae::ui
