#pragma once

#include <QObject>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>

#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/error_list_model.h"
#include "ui/models/review_scores.h"
#include "ui/models/review_state.h"
#include "ui/painting/overlay.h"

namespace cristae::ui {

/// Keeps the comparison of the current result with truth up to date, in the background: first the section
/// that is looked at, then the stack. Pixels are compared once; a new threshold only matches again.
class TruthComparison : public QObject {
  Q_OBJECT

 public:
  /// All three outlive this.
  TruthComparison(Document& document, ViewState& view, JobRunner& runner, QObject* parent = nullptr);

  WorkState work() const;
  const AgreementScores& scores() const { return scores_; }
  ErrorListModel& errors() { return errors_; }
  const ErrorListModel& errors() const { return errors_; }
  /// Absent until it is known.
  std::optional<InstanceDimension> dimension() const { return dimension_; }
  /// Classes of whole bodies at the present threshold; null in 2-D (each section matches by itself) and
  /// before they are known.
  std::shared_ptr<const InstanceAgreement> agreement() const { return agreement_; }

 Q_SIGNALS:
  void changed();  ///< any of the above
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  using Sections = std::vector<SectionAgreement>;

  void restart();
  void stopJobs();
  void learnDimension();
  void compareStack();
  void scoreSection();
  void scoreStack();
  void follow();
  bool canCompareSectionAlone() const;
  EvaluationOptions options() const;
  double threshold() const { return view_.overlay().iouThreshold; }
  void joinScores();

  Document& document_;
  ViewState& view_;
  JobRunner& runner_;
  ErrorListModel errors_;
  std::shared_ptr<const ResultLayers> layers_;
  std::optional<LabelStack> truth_;
  std::optional<InstanceDimension> dimension_;
  std::shared_ptr<const Sections> sections_;  ///< of the whole stack; null: not yet
  std::map<std::int64_t, std::shared_ptr<const SectionAgreement>>
      sectionCache_;                               ///< until sections_ is there
  std::shared_ptr<const SectionAgreement> shown_;  ///< of the section that is looked at
  AgreementScores section_;
  AgreementScores stack_;
  AgreementScores scores_;
  std::shared_ptr<const InstanceAgreement> agreement_;
  JobRunner::JobId compareJob_ = 0;
  JobRunner::JobId sectionJob_ = 0;
  JobRunner::JobId stackJob_ = 0;
  std::int64_t shownSection_ = -1;
  double shownThreshold_ = 0;
};

}  // namespace cristae::ui
