#pragma once

#include <QWidget>
#include <vector>

namespace cristae::ui {

/// Counts of grey values in equal bins over [low, high].
struct Histogram {
  std::vector<double> counts;
  double low = 0;
  double high = 255;
  bool operator==(const Histogram&) const = default;
};

/// A histogram with a handle for black and one for white, and the curve between them. Mouse: drag a handle.
/// Keys: Tab or Up and Down choose a handle, Left and Right move it, with Shift ten times as far.
class HistogramEditor : public QWidget {
  Q_OBJECT

 public:
  explicit HistogramEditor(QWidget* parent = nullptr);

  void setHistogram(const Histogram& histogram);
  /// `black` < `white`, grey values; `gamma` > 0. Emits nothing.
  void setLevels(double black, double white, double gamma);
  double black() const { return black_; }
  double white() const { return white_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void levelsChanged(double black, double white);  ///< by the user

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum class Handle { black, white };
  void retranslate();
  QRectF plot() const;
  double xOf(double value) const;
  double valueAt(double x) const;
  void moveHandle(double value);
  void paintBars(QPainter& painter) const;
  void paintHandle(QPainter& painter, Handle handle) const;

  Histogram histogram_;
  double black_ = 0;
  double white_ = 255;
  double gamma_ = 1;
  Handle active_ = Handle::black;
};

}  // namespace cristae::ui
