#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>
#include <array>
#include <optional>

#include "ui/models/frame_state.h"

namespace cristae::ui {

/// The counting frame in numbers: what it counts, where it lies, whether its guard is wide enough. Numbers
/// are pixels and sections of the stack, counted from 0, first and last.
class FramePanel : public QWidget {
  Q_OBJECT

 public:
  explicit FramePanel(QWidget* parent = nullptr);

  /// Emits nothing.
  void setState(const CountingFrameState& state);

 Q_SIGNALS:
  void shownChosen(bool isShown);
  /// Absent: the usual frame.
  void frameChosen(const std::optional<cristae::Box>& frame);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// One axis of the stack, z, y, x.
  struct Row {
    QLabel* name = nullptr;
    QSpinBox* first = nullptr;
    QLabel* to = nullptr;
    QSpinBox* last = nullptr;
    QLabel* extent = nullptr;
  };

  void makeRows();
  void connectAll();
  void chooseNumbers();
  void retranslate();
  void showState();
  void showRow(std::size_t axis);

  CountingFrameState state_;
  bool isShowing_ = false;
  QCheckBox* shown_;
  QLabel* counted_;
  QLabel* warning_;
  QPushButton* widen_;
  std::array<Row, 3> rows_;
  QPushButton* usual_;
  QLabel* explanation_;
};

}  // namespace cristae::ui
