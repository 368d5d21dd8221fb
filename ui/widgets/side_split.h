#pragma once

#include <QScrollArea>
#include <QSplitter>

namespace cristae::ui {

/// Two panes one above the other. The lower one is never higher than what it holds: what is folded there
/// makes room above.
class SideSplit : public QSplitter {
  Q_OBJECT

 public:
  /// @param lower  with its content; it takes a third of the height unless the user drags it
  SideSplit(QWidget* upper, QScrollArea* lower, QWidget* parent = nullptr);

  /// Height of the lower pane that the user has chosen; 0: none.
  int chosenHeight() const { return chosen_; }
  void setChosenHeight(int height);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fit();

  QScrollArea* lower_;
  int chosen_ = 0;
};

}  // namespace cristae::ui
