#include "ui/models/points_model.h"

#include <QLocale>
#include <algorithm>
#include <limits>

namespace cristae::ui {
namespace {

constexpr int kColumns = static_cast<int>(PointsModel::Column::count);

QString coordinate(double value) { return QLocale().toString(value, 'f', 1); }

}  // namespace

PointsModel::PointsModel(QObject* parent) : QAbstractTableModel(parent) {}

void PointsModel::setPoints(const std::vector<ProjectPoint>& points) {
  // Both are sorted by id: one walk finds what went, came and changed.
  std::size_t row = 0;
  for (const ProjectPoint& point : points) {
    std::size_t gone = row;
    while (gone < points_.size() && points_[gone].id < point.id) ++gone;
    if (gone > row) {
      beginRemoveRows({}, static_cast<int>(row), static_cast<int>(gone) - 1);
      points_.erase(points_.begin() + static_cast<std::ptrdiff_t>(row),
                    points_.begin() + static_cast<std::ptrdiff_t>(gone));
      endRemoveRows();
    }
    const bool isKnown = row < points_.size() && points_[row].id == point.id;
    if (!isKnown) {
      // What is new stands together at most times (an import): one signal for all of it.
      const auto last = row < points_.size() ? points_[row].id : std::numeric_limits<std::int64_t>::max();
      const auto first = points.begin() + static_cast<std::ptrdiff_t>(row);
      const auto end =
          std::find_if(first, points.end(), [last](const ProjectPoint& other) { return other.id >= last; });
      const auto count = end - first;
      if (count > 0) {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row) + static_cast<int>(count) - 1);
        points_.insert(points_.begin() + static_cast<std::ptrdiff_t>(row), first, end);
        endInsertRows();
      }
    } else if (points_[row] != point) {
      points_[row] = point;
      Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), kColumns - 1));
    }
    ++row;
  }
  if (row < points_.size()) {
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(points_.size()) - 1);
    points_.resize(row);
    endRemoveRows();
  }
}

void PointsModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
  if (!points_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

std::int64_t PointsModel::idAt(int row) const {
  const bool isThere = row >= 0 && row < rowCount();
  return isThere ? points_[static_cast<std::size_t>(row)].id : 0;
}

int PointsModel::rowOf(std::int64_t id) const {
  const auto found = std::find_if(points_.begin(), points_.end(),
                                  [id](const ProjectPoint& point) { return point.id == id; });
  return found == points_.end() ? -1 : static_cast<int>(found - points_.begin());
}

int PointsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(points_.size());
}

int PointsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QString PointsModel::kindText(PointKind kind) {
  return kind == PointKind::mito ? tr("Point") : tr("Negative point");
}

QVariant PointsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ProjectPoint& entry = points_[static_cast<std::size_t>(index.row())];
  const Point& point = entry.point;
  const auto column = static_cast<Column>(index.column());
  if (role == kIdRole) return static_cast<qlonglong>(entry.id);
  if (role == Qt::TextAlignmentRole && column != Column::kind) {
    return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
  }
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
    return tr("%1 in section %2 at y %3, x %4")
        .arg(kindText(point.kind), QString::number(point.z), coordinate(point.y), coordinate(point.x));
  }
  if (role != Qt::DisplayRole && role != kSortRole) return {};
  const bool isForSorting = role == kSortRole;
  switch (column) {
    case Column::section:
      return isForSorting ? QVariant(static_cast<qlonglong>(point.z)) : QVariant(QString::number(point.z));
    case Column::y: return isForSorting ? QVariant(point.y) : QVariant(coordinate(point.y));
    case Column::x: return isForSorting ? QVariant(point.x) : QVariant(coordinate(point.x));
    case Column::kind:
      return isForSorting ? QVariant(static_cast<int>(point.kind)) : QVariant(kindText(point.kind));
    case Column::count: break;
  }
  return {};
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool isNumber = section != static_cast<int>(Column::kind);
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    // Translators: the number of a section (z) in a list of points.
    case Column::section: return tr("Section");
    case Column::y: return tr("y");
    case Column::x: return tr("x");
    case Column::kind: return tr("Kind");
    case Column::count: break;
  }
  return {};
}

}  // namespace cristae::ui
