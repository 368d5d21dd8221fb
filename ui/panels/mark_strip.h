#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

namespace cristae::ui {

/// Points over the sections: a bar a section (or a few, where there are more sections than pixels), negative
/// points below the line, the section that is looked at as a pointer. A click or the arrow keys go there.
class MarkStrip : public QWidget {
  Q_OBJECT

 public:
  explicit MarkStrip(QWidget* parent = nullptr);

  void setCounts(const std::vector<std::int64_t>& points, const std::vector<std::int64_t>& negatives);
  void setSection(std::int64_t section);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void sectionWanted(qint64 section);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  std::int64_t sections() const { return static_cast<std::int64_t>(points_.size()); }
  std::int64_t sectionAt(double x) const;
  double left(std::int64_t section) const;
  void paintBars(QPainter& painter, const std::vector<std::int64_t>& counts, double base, double high,
                 const QColor& colour) const;

  std::vector<std::int64_t> points_;
  std::vector<std::int64_t> negatives_;
  std::int64_t section_ = 0;
};

}  // namespace cristae::ui
