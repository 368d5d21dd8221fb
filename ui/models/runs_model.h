#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/models/runs_summary.h"

namespace cristae::ui {

/// A run with its labels result, as the list shows it.
struct RunRow {
  std::int64_t run = 0;
  std::optional<std::int64_t> result;  ///< labels; absent: there are none
  QString name;
  QDateTime time;  ///< UTC
  QString verb;    ///< "adapt", "segment", "instances"
  QString preset;
  QString state;
  std::optional<qint64> instances;
  bool isCurrent = false;
  bool isCompared = false;
  bool isOutOfDate = false;  ///< points or stack have changed since
  std::filesystem::path folder;
  bool operator==(const RunRow&) const = default;
};

/// What the rows are made of.
struct RunFacts {
  std::vector<ProjectRun> runs;
  std::vector<ProjectResult> results;
  std::map<std::int64_t, RunSummary> summaries;  ///< by run
  std::optional<std::int64_t> current;           ///< results
  std::optional<std::int64_t> compared;
  std::string inputsHash;
  std::filesystem::path dataFolder;
};

/// The newest first.
std::vector<RunRow> runRows(const RunFacts& facts);

/// The runs of a document. Deletes nothing.
class RunsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { name, time, preset, state, instances, mark, columnCountOf };
  enum Role { runRole = Qt::UserRole, resultRole, folderRole, stateRole };

  explicit RunsModel(Document& document, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  const RunRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
  /// Of the run whose result is shown, and of the one it is compared with; empty: none is.
  QString shownName() const { return nameWhere(&RunRow::isCurrent); }
  QString comparedName() const { return nameWhere(&RunRow::isCompared); }
  int indexOfRun(std::int64_t run) const;  ///< -1: not there
  /// The language has changed.
  void retranslate();

 private:
  void reload();
  RunFacts collect();
  QString text(const RunRow& row, int column) const;
  QString markText(const RunRow& row) const;
  QString nameWhere(bool RunRow::*is) const;

  Document& document_;
  std::vector<RunRow> rows_;
  std::map<std::int64_t, RunSummary> summaries_;  ///< of ended runs: they do not change any more
};

}  // namespace cristae::ui
