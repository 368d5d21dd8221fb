#pragma once

#include <QWidget>
#include <vector>

#include "ui/views/chart_series.h"

class QHBoxLayout;
class QLabel;

namespace cristae::ui {

class ChartScene;
class LineChart;

/// Curves that grow while they are looked at, with names and titles in the program's language. Drawn by VTK,
/// or by plain painting where there is no OpenGL: curves are never absent.
class ChartView : public QWidget {
  Q_OBJECT

 public:
  explicit ChartView(QWidget* parent = nullptr);
  ~ChartView() override;

  void setTitles(const QString& x, const QString& y);
  /// Replaces all curves.
  void setSeries(const std::vector<ChartSeries>& series);
  /// Appends to the curve of that name, which is made if there is none.
  void append(const QString& series, double x, double y);
  void clear();
  const std::vector<ChartSeries>& series() const { return series_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuildLegend();
  void colourLegend();
  void retranslate();
  QWidget* makeCurves();

  std::vector<ChartSeries> series_;
  QLabel* xTitle_;
  QLabel* yTitle_;
  QLabel* empty_;  ///< in place of axes while there is no value
  QHBoxLayout* legend_;
  std::vector<QLabel*> samples_;  ///< of the curves' colours, in the legend
  ChartScene* scene_ = nullptr;
  LineChart* plain_ = nullptr;
};

}  // namespace cristae::ui
