#pragma once

#include <QWidget>
#include <cstdint>
#include <functional>
#include <optional>

#include "core/plots/plot.h"

namespace cristae::ui {

/// Shows a plot of the core at the size it has, its caption below. A click on a mark chooses its instance.
class DrawingView : public QWidget {
  Q_OBJECT

 public:
  explicit DrawingView(QWidget* parent = nullptr);

  /// Absent: nothing is drawn but `reason`.
  void setPlot(const std::optional<Plot>& plot, const QString& reason = {});
  const Drawing& drawing() const { return drawing_; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void instanceChosen(std::int64_t instance);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void lay();
  void layCaption();
  void paintCaption(QPainter& painter) const;
  QFont captionFont() const;
  Theme theme() const;
  const Mark* markUnder(const QPointF& position) const;

  std::optional<Plot> plot_;
  QString reason_;
  Drawing drawing_;
  QRectF captionPlace_;  ///< empty: there is none
};

}  // namespace cristae::ui
