#pragma once

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <optional>

#include "ui/dialogs/key_list_model.h"

namespace cristae::ui {

/// The keys of this screen (F1): find one, change it, choose a preset, export and import.
class ShortcutsSheet : public QDialog {
  Q_OBJECT

 public:
  ShortcutsSheet(const KeyMap& keyMap, WheelAction wheel, QWidget* parent = nullptr);

  const KeyMap& keyMap() const { return keyMap_; }
  void setKeyMap(const KeyMap& keyMap);

 Q_SIGNALS:
  /// The caller applies and saves. Told with every change.
  void keyMapChanged(const cristae::ui::KeyMap& keyMap);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeEditor();
  void retranslate();
  void showKeys();
  void showEditor();
  void showVerdict();
  std::optional<ActionId> currentAction() const;
  void changeKeys(const KeyMap& keyMap);
  void assign();
  void exportKeys();
  void importKeys();

  KeyMap keyMap_;
  KeyListModel* model_;
  QLabel* presetLabel_;
  QComboBox* preset_;
  QLineEdit* search_;
  QTreeView* tree_;
  QLabel* editorLabel_;
  QKeySequenceEdit* key_;
  QPushButton* assign_;
  QPushButton* clear_;
  QPushButton* reset_;
  QLabel* verdict_;
  QPushButton* export_;
  QPushButton* import_;
  QPushButton* resetAll_;
  QDialogButtonBox* buttons_;
};

}  // namespace cristae::ui
