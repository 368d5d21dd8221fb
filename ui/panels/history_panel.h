#pragma once

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>
#include <map>
#include <vector>

#include "ui/models/history_model.h"

namespace cristae::ui {

/// What the history panel shows beside the list.
struct HistoryPanelState {
  bool canUndo = false;
  bool canRedo = false;
  bool canJump = false;  ///< false: the project can only be read
  QString empty;         ///< in place of the list; empty: there are edits
};

HistoryPanelState historyPanelState(const std::vector<HistoryEntry>& history, bool isOpen, bool isReadOnly);

/// The edits of a project in words; a click or Enter goes to the state after one.
class HistoryPanel : public QWidget {
  Q_OBJECT

 public:
  explicit HistoryPanel(QWidget* parent = nullptr);

  /// @param names  as Document::stateNames gives them
  void setHistory(const std::vector<HistoryEntry>& history, const std::map<std::int64_t, QString>& names);
  void setState(const HistoryPanelState& state);

 Q_SIGNALS:
  void undoWanted();
  void redoWanted();
  /// Document::goToHistory; 0: before the first edit.
  void jumpWanted(qint64 id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showState();

  HistoryPanelState state_;
  HistoryModel* model_;
  QPushButton* undo_;
  QPushButton* redo_;
  QLabel* empty_;
  QListView* list_;
};

}  // namespace cristae::ui
