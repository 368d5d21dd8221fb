#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>
#include <QString>
#include <map>
#include <vector>

#include "ui/input/action_table.h"
#include "ui/input/key_map.h"

namespace cristae::ui {

/// One QAction for each ActionId, made once. The main window connects them and puts them into menus and bars;
/// it adds `inScope(window)` to itself and `inScope(view)` to its section views. Texts follow the language.
class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  explicit ActionRegistry(QObject* parent = nullptr);

  QAction& action(ActionId id) const;
  QAction& operator[](ActionId id) const { return action(id); }
  QList<QAction*> inScope(ActionScope scope) const;

  const KeyMap& keyMap() const { return keyMap_; }
  void setKeyMap(const KeyMap& keyMap);

  /// A disabled action says why: in its tooltip and in the command palette.
  /// @param reason  a whole sentence, for example "Open a stack first."; shown only while disabled
  void setEnabled(ActionId id, bool isEnabled, const QString& reason = {});
  QString disabledReason(ActionId id) const;
  /// What the action would work on now, in menus and tooltips: "Undo: Added a point". Empty: nothing is
  /// named.
  void setSubject(ActionId id, const QString& subject);

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void keysChanged();

 private:
  void makeExclusive(std::initializer_list<ActionId> ids);
  void retranslate();
  void describe(ActionId id);

  std::vector<QAction*> actions_;  ///< children
  std::map<ActionId, QString> reasons_;
  std::map<ActionId, QString> subjects_;
  KeyMap keyMap_;
};

}  // namespace cristae::ui
