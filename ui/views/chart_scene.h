#pragma once

#include <memory>
#include <vector>

#include "ui/views/chart_series.h"
#include "ui/views/gl_view.h"

namespace cristae::ui {

/// Curves drawn by VTK. Needs hasOpenGl().
class ChartScene : public GlView {
  Q_OBJECT

 public:
  explicit ChartScene(QWidget* parent = nullptr);
  ~ChartScene() override;

  void setSeries(const std::vector<ChartSeries>& series);
  /// One more point of a curve that is there.
  void append(std::size_t series, const QPointF& point);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeGL(int width, int height) override;

 private:
  struct Parts;
  void applyTheme();

  std::unique_ptr<Parts> parts_;
};

}  // namespace cristae::ui
