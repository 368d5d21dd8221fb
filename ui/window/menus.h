#pragma once

#include <QList>
#include <QMenuBar>
#include <QObject>
#include <QPointer>
#include <QToolBar>

#include "ui/input/actions.h"

namespace cristae::ui {

/// The menu bar and the bar of tools, filled from the actions. Titles follow the language.
class Menus : public QObject {
  Q_OBJECT

 public:
  /// All three outlive this object.
  Menus(QMenuBar& bar, QToolBar& tools, const ActionRegistry& actions, QObject* parent = nullptr);

  /// Where the main window lists recent projects.
  QMenu& recentMenu() { return *recent_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  QMenu* addMenu(QMenu& to);

  QMenuBar& bar_;
  QToolBar& tools_;
  QMenu* file_;
  QMenu* edit_;
  QMenu* view_;
  QMenu* toolsMenu_;
  QMenu* run_;
  QMenu* help_;
  QMenu* recent_;
  QMenu* layout_;
  QMenu* sections_;
  QMenu* overlay_;
  QMenu* contrast_;
};

}  // namespace cristae::ui
