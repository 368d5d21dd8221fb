#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/annotation/counting_field.h"
#include "core/evaluation/field_agreement.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/counting_state.h"

namespace cristae::ui {

class ReviewPanel;

/// Counting test points on random fields by eye, and what the current result says at the same points. The
/// fields are drawn once for a project; each click is an edit of the document. Shows nothing itself.
class CountingDesk : public QObject {
  Q_OBJECT

 public:
  /// Fields of a draw: with 25 points each a count of some twenty minutes.
  static constexpr std::int64_t kFieldsDrawn = 30;

  /// All outlive this.
  CountingDesk(Document& document, ViewState& view, JobRunner& runner, QObject* parent = nullptr);

  /// While nobody looks, no field is on screen.
  void setWanted(bool isWanted);
  bool isCounting() const { return current_.has_value(); }
  CountingState state() const;
  /// The field on screen as it was counted so far.
  std::optional<CountedField> shownField() const;

  /// What the fields that are done say of the current result, once it was looked up; absent without either.
  std::optional<FieldAgreement> agreement() const;

  /// Connects a panel: its intents come here, states go there.
  void attach(ReviewPanel& panel);
  /// Goes to the first field that is not counted; a finished draw is looked through from its first.
  void start();
  void stop();
  /// The field on screen is counted; goes on to the next that is not, and stops behind the last.
  void next();
  void previous();
  /// Draws as many fields again.
  void drawMore();
  /// A click: the nearest test point is in a mitochondrion, or is not any more.
  void pick(const Point& place);

 Q_SIGNALS:
  void stateChanged();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void layFields();
  void takeFields();
  void lookUp();
  void show(std::size_t index);
  void store(const CountedField& counted);
  CountedField countedAt(std::size_t index) const;
  std::optional<std::size_t> nextOpen(std::size_t after) const;

  Document& document_;
  ViewState& view_;
  JobRunner& runner_;
  bool isWanted_ = false;
  std::vector<CountingField> fields_;
  std::optional<std::size_t> current_;
  std::vector<ProjectField> known_;  ///< as the document last had them
  std::vector<CountedField> done_;   ///< what `counts_` are about
  std::vector<FieldCount> counts_;
  bool isCompared_ = false;
  std::shared_ptr<const ResultLayers> layers_;
  std::vector<std::uint32_t> rejected_;
  JobRunner::JobId job_ = 0;
};

}  // namespace cristae::ui
