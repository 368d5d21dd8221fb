#include "ui/models/runs_model.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

#include "ui/models/runs_words.h"

namespace cristae::ui {
namespace {

QString presetOf(const ProjectRun& run) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(run.recipe)).object()["preset"].toString();
}

const ProjectResult* labelsOf(const std::vector<ProjectResult>& results, std::int64_t run) {
  const auto found = std::find_if(results.rbegin(), results.rend(), [run](const ProjectResult& result) {
    return result.run == run && result.kind == "labels";
  });
  return found == results.rend() ? nullptr : &*found;
}

RunRow rowOf(const ProjectRun& run, const RunFacts& facts) {
  RunRow row;
  row.run = run.id;
  row.name = QString::fromStdString(run.name);
  row.time = QDateTime::fromString(QString::fromStdString(run.time), Qt::ISODate);
  row.verb = QString::fromStdString(run.verb);
  row.preset = row.verb == "adapt" ? presetOf(run) : QString();
  row.state = QString::fromStdString(run.state);
  row.folder = facts.dataFolder / run.folder;
  const auto summary = facts.summaries.find(run.id);
  if (summary != facts.summaries.end()) row.instances = summary->second.instances;
  if (const ProjectResult* labels = labelsOf(facts.results, run.id)) {
    row.result = labels->id;
    row.isCurrent = facts.current == labels->id;
    row.isCompared = facts.compared == labels->id;
    row.isOutOfDate = !labels->inputs_hash.empty() && labels->inputs_hash != facts.inputsHash;
  }
  return row;
}

}  // namespace

std::vector<RunRow> runRows(const RunFacts& facts) {
  std::vector<RunRow> rows;
  for (auto run = facts.runs.rbegin(); run != facts.runs.rend(); ++run) rows.push_back(rowOf(*run, facts));
  return rows;
}

RunsModel::RunsModel(Document& document, QObject* parent) : QAbstractTableModel(parent), document_(document) {
  const auto again = [this] { reload(); };
  connect(&document_, &Document::opened, this, again);
  connect(&document_, &Document::runsChanged, this, again);
  connect(&document_, &Document::resultsChanged, this, again);
  connect(&document_, &Document::currentResultChanged, this, again);
  connect(&document_, &Document::pointsChanged, this, again);
  connect(&document_, &Document::stackChanged, this, again);
  connect(&document_, &Document::closed, this, [this] {
    summaries_.clear();
    reload();
  });
  reload();
}

RunFacts RunsModel::collect() {
  RunFacts facts;
  if (!document_.isOpen()) return facts;
  facts.runs = document_.runs();
  facts.results = document_.results();
  facts.inputsHash = document_.inputsHash();
  facts.dataFolder = document_.dataFolder();
  if (const auto result = document_.currentResult()) facts.current = result->result.id;
  if (const auto result = document_.comparedResult()) facts.compared = result->result.id;
  for (const ProjectRun& run : facts.runs) {
    if (run.state == "running" || summaries_.count(run.id) != 0) continue;
    const auto summary = readRunSummary(facts.dataFolder / run.folder / "summary.json");
    summaries_[run.id] = summary.value_or(RunSummary{});
  }
  facts.summaries = summaries_;
  return facts;
}

void RunsModel::reload() {
  std::vector<RunRow> rows = runRows(collect());
  if (rows == rows_) return;
  const bool isSameRuns = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                     [](const RunRow& a, const RunRow& b) { return a.run == b.run; });
  if (isSameRuns) {
    rows_ = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnCountOf; }

QString RunsModel::markText(const RunRow& row) const {
  if (row.isCurrent && row.isOutOfDate) return tr("Shown, out of date");
  if (row.isCurrent) return tr("Shown");
  if (row.isCompared) return tr("Compared");
  return row.isOutOfDate ? tr("Out of date") : QString();
}

QString RunsModel::text(const RunRow& row, int column) const {
  switch (column) {
    case name: return row.name;
    case time: return QLocale().toString(row.time.toLocalTime(), QLocale::ShortFormat);
    case preset:
      if (row.verb == "instances") return tr("Instances made again");
      return row.verb == "segment" ? tr("Without adaptation") : presetLabel(row.preset);
    case state: return runStateLabel(row.state);
    case instances: return row.instances ? QLocale().toString(*row.instances) : QString();
    case mark: return markText(row);
    default: return {};
  }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const RunRow& row = this->row(index.row());
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
      return row.isOutOfDate
                 ? tr("Points or the stack have changed since this run. Its result is kept as it was.")
                 : text(row, index.column());
    case Qt::TextAlignmentRole:
      return index.column() == instances ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case runRole: return qint64(row.run);
    case resultRole: return row.result ? QVariant(qint64(*row.result)) : QVariant();
    case stateRole: return row.state;
    case folderRole: return QString::fromStdString(row.folder.string());
    default: return {};
  }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case name: return tr("Run");
    case time: return tr("Started");
    case preset: return tr("Preset");
    case state: return tr("State");
    case instances: return tr("Instances");
    case mark: return tr("Result");
    default: return {};
  }
}

int RunsModel::indexOfRun(std::int64_t run) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [run](const RunRow& row) { return row.run == run; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString RunsModel::nameWhere(bool RunRow::*is) const {
  const auto found = std::ranges::find(rows_, true, is);
  return found == rows_.end() ? QString() : found->name;
}

void RunsModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace cristae::ui
