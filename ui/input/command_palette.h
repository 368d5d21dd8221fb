#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>

#include "ui/input/command_model.h"

namespace cristae::ui {

/// Finds any command by a few letters of its name (Ctrl+Shift+P). Keyboard only: type, up and down, Enter.
/// Remembers what was used last in `settings`.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// `actions` and `settings` must outlive this.
  CommandPalette(const ActionRegistry& actions, QSettings& settings, QWidget* parent);

  /// Shows it at the top middle of its parent, with an empty search.
  void open() override;

  CommandModel& model() { return *model_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void retranslate();
  void onFilterChanged(const QString& text);
  void onCurrentChanged();
  void runCurrent();
  void remember(ActionId id);

  const ActionRegistry& actions_;
  QSettings& settings_;
  QLineEdit* search_;
  QListView* list_;
  QLabel* hint_;
  CommandModel* model_;
};

}  // namespace cristae::ui
