#pragma once

#include <QWidget>
#include <array>
#include <cstdint>

namespace cristae::ui {

/// Points over the field, in 3 x 3 parts: numbers on a shade. A click, or the arrow keys and Enter, go to the
/// middle of a part.
class MarkMap : public QWidget {
  Q_OBJECT

 public:
  explicit MarkMap(QWidget* parent = nullptr);

  /// @param aspect  width of the field by its height
  void setCounts(const std::array<std::array<std::int64_t, 3>, 3>& counts, double aspect);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void cellWanted(int row, int column);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRectF field() const;
  QRectF cell(int row, int column) const;

  std::array<std::array<std::int64_t, 3>, 3> counts_{};
  double aspect_ = 1;
  int row_ = 1;
  int column_ = 1;
};

}  // namespace cristae::ui
