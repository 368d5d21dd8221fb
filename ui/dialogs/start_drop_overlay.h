#pragma once

#include <QWidget>

#include "ui/models/drop_kind.h"

namespace cristae::ui {

/// Lies over a window while something is dragged over it and says what a release would do. Takes no mouse
/// events: the window below receives the drop.
class DropOverlay : public QWidget {
  Q_OBJECT

 public:
  /// Covers `parent` and follows its size; hidden until `showGuess`.
  explicit DropOverlay(QWidget* parent);

  void showGuess(const DropGuess& guess);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  DropGuess guess_;
};

}  // namespace cristae::ui
