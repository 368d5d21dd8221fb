#pragma once

#include <QLabel>

namespace cristae::ui {

/// A line of text that takes the room it gets: cut with an ellipsis where that is less, whole in its tooltip.
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
