#pragma once

#include <QAbstractListModel>
#include <map>
#include <vector>

#include "core/project/history.h"

namespace cristae::ui {

/// An edit in words: "Added a point", "Imported 120 points". A key that this version does not know gives
/// "Edit".
QString editText(const EditName& name);

/// The history of a project, oldest first, after a first row for the state before all edits. Undone edits
/// come last and are greyed by the view (kIsUndoneRole).
class HistoryModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { kIdRole = Qt::UserRole + 1, kIsUndoneRole, kTimeRole, kIsCurrentRole, kIsNamedRole };

  explicit HistoryModel(QObject* parent = nullptr);

  /// @param history  as Document gives it
  void setHistory(const std::vector<HistoryEntry>& history);
  /// @param names  as Document::stateNames gives them
  void setStateNames(std::map<std::int64_t, QString> names);
  void retranslate();

  /// What Document::goToHistory takes; 0 for the first row.
  std::int64_t idAt(int row) const;
  /// The row of the last edit in force; 0: all are undone.
  int currentRow() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  QString textAt(int row) const;

  std::vector<HistoryEntry> history_;
  std::map<std::int64_t, QString> names_;
};

/// "14:30" for today, with the date for other days. @param utc  ISO 8601, as HistoryEntry::time
QString editTimeText(const QString& utc, const QDateTime& now);

}  // namespace cristae::ui
