#pragma once

#include <QObject>
#include <cstdint>
#include <memory>

#include "core/morphology/instance_measures.h"
#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"

namespace cristae::ui {

/// What stands behind the Measure panel: measures the current result in the background, when the panel is
/// first looked at and again when result or voxel size change.
class MeasureDesk : public QObject {
  Q_OBJECT

 public:
  using Table = std::shared_ptr<const MeasureTable>;

  /// Both outlive this object.
  MeasureDesk(Document& document, JobRunner& runner, QObject* parent = nullptr);

  /// While nobody looks, nothing is measured.
  void setWanted(bool isWanted);
  bool isWorking() const { return runner_.isRunning(job_); }
  /// Null: no result, or not measured yet.
  const Table& table() const { return table_; }

 Q_SIGNALS:
  void changed();
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void forget();
  void measure();

  Document& document_;
  JobRunner& runner_;
  Table table_;
  JobRunner::JobId job_ = 0;
  bool isWanted_ = false;
};

}  // namespace cristae::ui
