#pragma once

#include <QWidget>
#include <vector>

#include "ui/views/chart_series.h"

namespace cristae::ui {

/// Curves drawn with QPainter: what a ChartView shows where there is no OpenGL.
class LineChart : public QWidget {
  Q_OBJECT

 public:
  explicit LineChart(QWidget* parent = nullptr);
  void setSeries(const std::vector<ChartSeries>& series);
  QSize minimumSizeHint() const override { return {120, 80}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<ChartSeries> series_;
};

}  // namespace cristae::ui
