#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/project/project.h"

namespace cristae::ui {

/// The points of a project as a table: section, y, x, kind. Rows are in the order in which they were clicked;
/// a QSortFilterProxyModel sorts by kSortRole.
class PointsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Column { section, y, x, kind, count };
  enum Role { kIdRole = Qt::UserRole + 1, kSortRole };

  explicit PointsModel(QObject* parent = nullptr);

  /// Signals only what differs, so that selection and scroll place stay.
  /// @param points  by id, as Document gives them
  void setPoints(const std::vector<ProjectPoint>& points);
  const std::vector<ProjectPoint>& points() const { return points_; }
  void retranslate();

  std::int64_t idAt(int row) const;
  /// -1: no such point.
  int rowOf(std::int64_t id) const;
  /// As the column of kinds names it.
  static QString kindText(PointKind kind);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<ProjectPoint> points_;
};

}  // namespace cristae::ui
