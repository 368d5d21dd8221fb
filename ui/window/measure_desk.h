#pragma once

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "core/morphology/instance_measures.h"
#include "core/morphology/morphology.h"
#include "core/report/methods_text.h"
#include "core/report/run_record.h"
#include "core/volume/labels.h"
#include "ui/document/document.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/frame_state.h"

namespace cristae::ui {

/// What stands behind the Measure panel: measures the current result in the background, when the panel is
/// first looked at and again when result, voxel size or what was rejected change. Sizes and places are there
/// at once, the rest follows. Rejected instances are left out, as they are of what is exported.
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
  const MeasureChoices& choices() const { return document_.measureChoices(); }
  /// Keeps them with the project, as an edit, and measures again.
  void setChoices(const MeasureChoices& choices) { document_.setMeasureChoices(choices); }
  /// The counting frame of the choices, and what the table says of it.
  CountingFrameState frame() const;
  void setFrameShown(bool isShown);
  void setFrame(const Box& frame);
  /// How many instances the table leaves out.
  std::int64_t rejectedCount() const { return std::ssize(rejected_); }

  /// A paragraph for the methods section of a paper about the current result; empty without one.
  /// @param reviewed  what was said of the result; the number of rejected ones is filled in
  QString methodsText(ReviewedFacts reviewed) const;
  /// Writes all about the current result as one page: tables, plots, pictures, scores against truth if there
  /// is one, methods. `reported` follows, or `troubled`.
  void writeReport(const std::filesystem::path& file, ReviewedFacts reviewed);

 Q_SIGNALS:
  void changed();
  void reported(const QString& file);
  void troubled(const cristae::ui::Trouble& trouble);

 private:
  void forget();
  void followVerdicts();
  void followChoices();
  bool isOtherFrameAlone() const;
  void countAgain();
  void measure();
  void measureForms(std::shared_ptr<const LabelVolume> labels);
  MorphologyOptions optionsOfTable() const;
  void takeTable(Table table);
  /// The record of the run that made the current result; absent: it is no run of this project, or one of
  /// another version.
  std::optional<RunRecord> runRecord() const;
  std::string instanceRule() const;

  Document& document_;
  JobRunner& runner_;
  Table table_;
  MeasureChoices measuredWith_;  ///< the table, or what is measured now
  bool isCountingAgain_ = false;
  std::vector<std::uint32_t> rejected_;  ///< that the table leaves out, or will when it is there
  JobRunner::JobId job_ = 0;
  bool isWanted_ = false;
};

}  // namespace cristae::ui
