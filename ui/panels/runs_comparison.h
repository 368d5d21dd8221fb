#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/runs_difference.h"

namespace cristae::ui {

/// Counts in the background how the result that is shown differs from the one it is compared with, and again
/// when one of them has changed.
class RunsComparison : public QObject {
  Q_OBJECT

 public:
  /// Both outlive this.
  RunsComparison(Document& document, JobRunner& runner, QObject* parent = nullptr);

  const RunsDifference& difference() const { return difference_; }

 Q_SIGNALS:
  void changed();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void follow();
  void count();
  void tell(const RunsDifference& difference);

  Document& document_;
  JobRunner& runner_;
  std::shared_ptr<const ResultLayers> shown_;
  std::shared_ptr<const ResultLayers> compared_;
  RunsDifference difference_;
  JobRunner::JobId job_ = 0;
  QTimer rest_;  ///< until a hand rests that corrects one instance after the other
};

}  // namespace cristae::ui
