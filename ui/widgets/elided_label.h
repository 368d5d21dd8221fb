#pragma once

#include <QLabel>

namespace cristae::ui {

/// A line of text that takes the room it gets: where that is less, parts behind a " · " are left out from the
/// last one on, then what is left is cut with an ellipsis. Whole in its tooltip.
class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit ElidedLabel(QWidget* parent = nullptr);

  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QString shownText() const;
};

}  // namespace cristae::ui
