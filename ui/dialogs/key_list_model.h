#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "ui/dialogs/preferences.h"
#include "ui/input/key_map.h"

namespace cristae::ui {

/// All keys by group, and what the mouse does in the views. Two levels: groups, then their commands.
class KeyListModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { kCommand, kKeys, kColumns };
  enum Role { IdRole = Qt::UserRole };  ///< int of ActionId; -1: a group or a gesture, which is fixed

  explicit KeyListModel(QObject* parent = nullptr);

  void setKeyMap(const KeyMap& keyMap);
  /// What the wheel does, for the list of gestures.
  void setWheel(WheelAction wheel);
  /// Letters of a command, a group or a key, for example "ctrl+o".
  void setFilter(const QString& text);
  /// Texts follow the language.
  void retranslate();
  /// Not valid while the filter hides it.
  QModelIndex indexOf(ActionId id) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    int id;  ///< ActionId, or -1
    QString text;
    QString keys;
    QString tooltip;
    bool isChanged;
    bool isConflicting;
  };
  struct Group {
    QString title;
    std::vector<Row> rows;
  };
  void rebuild();
  Row rowOf(const ActionEntry& entry, const std::vector<KeyConflict>& conflicts) const;
  Group gestures() const;
  void add(Group group);
  const Row* rowAt(const QModelIndex& index) const;

  KeyMap keyMap_;
  WheelAction wheel_ = WheelAction::sections;
  QString filter_;
  std::vector<Group> groups_;
};

/// Keys as the system writes them, with commas between.
QString nativeKeys(const QList<QKeySequence>& keys);

}  // namespace cristae::ui
