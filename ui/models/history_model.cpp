#include "ui/models/history_model.h"

#include <QColor>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::HistoryModel)
};

}  // namespace

QString editText(const EditName& name) {
  const auto count = static_cast<int>(name.count);
  const std::string& key = name.key;
  if (key == "add_point") return Texts::tr("Added a point");
  if (key == "move_point") return Texts::tr("Moved a point");
  if (key == "change_point_kind") return Texts::tr("Changed the kind of %n point(s)", nullptr, count);
  if (key == "remove_points") return Texts::tr("Removed %n point(s)", nullptr, count);
  if (key == "import_points") return Texts::tr("Imported %n point(s)", nullptr, count);
  if (key == "review") return Texts::tr("Reviewed %n instance(s)", nullptr, count);
  if (key == "remove_verdict") return Texts::tr("Took back a verdict");
  if (key == "add_missed") return Texts::tr("Added a missed mitochondrion");
  const std::vector<std::int64_t>& instances = name.instances;
  if (instances.size() == 1) {
    if (key == "review_accepted") return Texts::tr("Accepted instance %1").arg(instances[0]);
    if (key == "review_rejected") return Texts::tr("Rejected instance %1").arg(instances[0]);
    if (key == "review_flagged") return Texts::tr("Flagged instance %1").arg(instances[0]);
    if (key == "review_later") return Texts::tr("Left instance %1 for later").arg(instances[0]);
  }
  if (key == "split_instance" && instances.size() == 1)
    return Texts::tr("Split instance %1").arg(instances[0]);
  if (key == "merge_instances" && instances.size() == 2)
    return Texts::tr("Merged instances %1 and %2").arg(instances[0]).arg(instances[1]);
  if (key == "paint_instance" && instances.size() == 1)
    return Texts::tr("Painted on instance %1").arg(instances[0]);
  if (key == "draw_instance" && instances.size() == 1) return Texts::tr("Drew instance %1").arg(instances[0]);
  if (key == "erase_from_instance" && instances.size() == 1)
    return Texts::tr("Erased from instance %1").arg(instances[0]);
  if (key == "count_field") return Texts::tr("Counted test points");
  if (key == "move_counting_frame") return Texts::tr("Moved the counting frame");
  if (key == "reset_counting_frame") return Texts::tr("Took the usual counting frame");
  if (key == "change_measures") return Texts::tr("Changed what measures are taken against");
  if (key == "set_voxel_size") return Texts::tr("Set the voxel size");
  if (key == "set_inverted") return Texts::tr("Changed the polarity");
  if (key == "move_stack") return Texts::tr("Changed the place of the stack");
  // Translators: an entry in the history that a newer version of the program made.
  return Texts::tr("Edit");
}

QString editTimeText(const QString& utc, const QDateTime& now) {
  const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
  if (!time.isValid()) return {};
  const QLocale locale;
  if (time.date() == now.toLocalTime().date()) return locale.toString(time.time(), QLocale::ShortFormat);
  return locale.toString(time, QLocale::ShortFormat);
}

HistoryModel::HistoryModel(QObject* parent) : QAbstractListModel(parent) {}

void HistoryModel::setHistory(const std::vector<HistoryEntry>& history) {
  // After an edit only the end differs: what is the same stays, so that the view keeps its place.
  const auto same = [](const HistoryEntry& a, const HistoryEntry& b) { return a.id == b.id; };
  const auto [mine, theirs] =
      std::mismatch(history_.begin(), history_.end(), history.begin(), history.end(), same);
  const auto kept = static_cast<std::size_t>(mine - history_.begin());
  const int firstRow = static_cast<int>(kept) + 1;
  if (kept < history_.size()) {
    beginRemoveRows({}, firstRow, static_cast<int>(history_.size()));
    history_.resize(kept);
    endRemoveRows();
  }
  std::copy_n(history.begin(), kept, history_.begin());
  if (kept < history.size()) {
    beginInsertRows({}, firstRow, static_cast<int>(history.size()));
    history_.insert(history_.end(), theirs, history.end());
    endInsertRows();
  }
  retranslate();  // the current row moves with every undo
}

void HistoryModel::setStateNames(std::map<std::int64_t, QString> names) {
  if (names == names_) return;
  names_ = std::move(names);
  retranslate();
}

/// What led to the state, after the name that was given to it.
QString HistoryModel::textAt(int row) const {
  // Translators: first entry of the history: the project before any edit.
  const QString edit =
      row == 0 ? tr("Project made") : editText(history_[static_cast<std::size_t>(row) - 1].name);
  const auto name = names_.find(idAt(row));
  // Translators: a state of the project: the name that a person gave it, and the edit that led to it.
  return name == names_.end() ? edit : tr("%1 (%2)", "a named state").arg(name->second, edit);
}

void HistoryModel::retranslate() { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); }

std::int64_t HistoryModel::idAt(int row) const {
  const bool isEdit = row >= 1 && row < rowCount();
  return isEdit ? history_[static_cast<std::size_t>(row) - 1].id : 0;
}

int HistoryModel::currentRow() const {
  const auto undone = std::find_if(history_.begin(), history_.end(),
                                   [](const HistoryEntry& entry) { return entry.is_undone; });
  return static_cast<int>(undone - history_.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(history_.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const int row = index.row();
  if (role == kIdRole) return static_cast<qlonglong>(idAt(row));
  if (role == kIsCurrentRole) return row == currentRow();
  if (role == kIsNamedRole) return names_.contains(idAt(row));
  const QString text = textAt(row);
  if (row == 0) {
    if (role == kIsUndoneRole) return false;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text;
    return {};
  }
  const HistoryEntry& entry = history_[static_cast<std::size_t>(row) - 1];
  switch (role) {
    case Qt::DisplayRole: return text;
    case kTimeRole: return editTimeText(QString::fromStdString(entry.time), QDateTime::currentDateTime());
    case kIsUndoneRole: return entry.is_undone;
    case Qt::AccessibleTextRole: return entry.is_undone ? tr("%1, undone").arg(text) : text;
    case Qt::ToolTipRole:
      return entry.is_undone ? tr("Do everything up to here again") : tr("Go back to this state");
    default: return {};
  }
}

}  // namespace cristae::ui
