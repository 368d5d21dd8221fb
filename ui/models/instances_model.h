#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <memory>
#include <vector>

#include "core/morphology/columns.h"
#include "core/morphology/instance_measures.h"

namespace cristae::ui {

/// The measures of all instances, one row each, in the order of the measure table. Numbers are shown in the
/// locale; `SortRole` gives them plain. The core says which columns there are.
class InstancesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { SortRole = Qt::UserRole, IsCutRole };

  explicit InstancesModel(QObject* parent = nullptr);

  /// Null: no rows.
  void setTable(std::shared_ptr<const MeasureTable> table);
  const MeasureTable* table() const { return table_.get(); }
  const std::vector<Column>& columns() const { return columns_; }

  std::int64_t instanceAt(int row) const { return table_->instances[static_cast<std::size_t>(row)].label; }
  /// @return -1 when there is none
  int rowOf(std::int64_t instance) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  /// Header texts and definitions follow the language.
  void retranslate();

 private:
  std::shared_ptr<const MeasureTable> table_;
  std::vector<Column> columns_;
};

/// Sorts by number; keeps what the filter lets through.
class InstancesFilter : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit InstancesFilter(QObject* parent = nullptr);

  /// Beginning of the number of an instance; empty: all.
  void setNumber(const QString& beginning);
  void setCompleteOnly(bool isCompleteOnly);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QString beginning_;
  bool isCompleteOnly_ = false;
};

/// The words under the table.
struct SummaryTexts {
  Q_DECLARE_TR_FUNCTIONS(SummaryTexts)
 public:
  QString counts;      ///< "214 instances, 180 of them complete"
  QString sizes;       ///< mean and median with n; empty when there is no complete instance
  QString share;       ///< share of the reference space
  QString densities;   ///< numbers and surface per volume; empty until they have been measured
  QString inequality;  ///< how unlike the sizes are; empty with fewer than two complete instances

  static SummaryTexts of(const MeasureTable& table);

 private:
  void addPopulation(const MeasureTable& table);
};

/// Rows as text with tabs, as spreadsheets take it; numbers as on screen. The first line has the titles.
QString tabbedText(const QAbstractItemModel& model, const QModelIndexList& rows);

}  // namespace cristae::ui
