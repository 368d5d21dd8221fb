#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <vector>

#include "ui/input/actions.h"

namespace cristae::ui {

/// The commands that fit a search text, best first. Without a text: those used last, then all by group.
/// Enabled ones stand before disabled ones.
class CommandModel : public QAbstractListModel {
  Q_OBJECT

 public:
  /// Besides Qt::DisplayRole (text) and Qt::DecorationRole (icon).
  enum Role { GroupRole = Qt::UserRole, KeysRole, ReasonRole, IdRole };

  /// `actions` must outlive this.
  explicit CommandModel(const ActionRegistry& actions, QObject* parent = nullptr);

  void setFilter(const QString& text);
  /// Names of actions, last used first.
  void setRecent(const QStringList& names);
  ActionId idAt(int row) const { return shown_[static_cast<std::size_t>(row)]; }

  bool isEnabledAt(int row) const { return actions_[idAt(row)].isEnabled(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  int scoreOf(const ActionEntry& entry) const;
  void rebuild();

  const ActionRegistry& actions_;
  QString filter_;
  QStringList recent_;
  std::vector<ActionId> shown_;
};

}  // namespace cristae::ui
