#include "ui/views/chart_scene.h"

#include <QEvent>
#include <algorithm>

#include <vtkAxis.h>
#include <vtkChartXY.h>
#include <vtkContextActor.h>
#include <vtkContextInteractorStyle.h>
#include <vtkContextScene.h>
#include <vtkDoubleArray.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkGenericRenderWindowInteractor.h>
#include <vtkNew.h>
#include <vtkPen.h>
#include <vtkPlot.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>
#include <vtkTable.h>
#include <vtkTextProperty.h>

namespace cristae::ui {
namespace {

struct Curve {
  vtkSmartPointer<vtkTable> table;
  vtkSmartPointer<vtkDoubleArray> x;
  vtkSmartPointer<vtkDoubleArray> y;
  vtkPlot* plot = nullptr;
  vtkPlot* dot = nullptr;  ///< in its place while there is one value: VTK has no line of one point
};

Curve makeCurve(vtkChartXY& chart) {
  Curve curve{vtkSmartPointer<vtkTable>::New(), vtkSmartPointer<vtkDoubleArray>::New(),
              vtkSmartPointer<vtkDoubleArray>::New(), nullptr, nullptr};
  curve.x->SetName("x");
  curve.y->SetName("y");
  curve.table->AddColumn(curve.x);
  curve.table->AddColumn(curve.y);
  curve.plot = chart.AddPlot(vtkChart::LINE);
  curve.dot = chart.AddPlot(vtkChart::POINTS);
  for (vtkPlot* plot : {curve.plot, curve.dot}) {
    plot->SetInputData(curve.table, 0, 1);
    plot->SetVisible(false);
  }
  return curve;
}

void add(Curve& curve, const QPointF& point) {
  curve.x->InsertNextValue(point.x());
  curve.y->InsertNextValue(point.y());
  curve.x->Modified();
  curve.y->Modified();
  curve.table->Modified();
  curve.plot->SetVisible(curve.table->GetNumberOfRows() > 1);
  curve.dot->SetVisible(curve.table->GetNumberOfRows() == 1);
}

}  // namespace

struct ChartScene::Parts {
  vtkNew<vtkRenderer> renderer;
  vtkNew<vtkContextActor> actor;
  vtkNew<vtkChartXY> chart;
  vtkNew<vtkContextInteractorStyle> style;
  std::vector<Curve> curves;
  std::vector<ChartSeries> series;

  /// VTK alone would spread one value over 1e-7.
  void fitAxes() {
    const QRectF bounds = chartBounds(series);
    chart->GetAxis(vtkAxis::BOTTOM)->SetRange(bounds.left(), bounds.right());
    chart->GetAxis(vtkAxis::LEFT)->SetRange(bounds.top(), bounds.bottom());
    chart->RecalculateBounds();
  }
};

ChartScene::ChartScene(QWidget* parent) : GlView(parent), parts_(std::make_unique<Parts>()) {
  Parts& p = *parts_;
  setFocusPolicy(Qt::NoFocus);
  p.renderer->SetBackgroundAlpha(1);
  renderWindow()->AddRenderer(p.renderer);
  p.renderer->AddActor(p.actor);
  p.actor->GetScene()->SetRenderer(p.renderer);
  p.actor->GetScene()->AddItem(p.chart);
  p.style->SetScene(p.actor->GetScene());
  interactor()->SetInteractorStyle(p.style);
  // A curve that is still growing is read, not moved about: only the values under the mouse are shown.
  p.chart->ZoomWithMouseWheelOff();
  p.chart->SetActionToButton(vtkChart::PAN, -1);
  p.chart->SetActionToButton(vtkChart::ZOOM, -1);
  p.chart->SetActionToButton(vtkChart::SELECT, -1);
  for (const int side : {vtkAxis::LEFT, vtkAxis::BOTTOM}) {
    p.chart->GetAxis(side)->SetTitle("");
    p.chart->GetAxis(side)->SetBehavior(vtkAxis::FIXED);
  }
  p.chart->SetShowLegend(false);
  applyTheme();
}

ChartScene::~ChartScene() = default;

void ChartScene::setSeries(const std::vector<ChartSeries>& series) {
  Parts& p = *parts_;
  p.chart->ClearPlots();
  p.curves.clear();
  p.series = series;
  for (const ChartSeries& one : series) {
    p.curves.push_back(makeCurve(*p.chart));
    for (const QPointF& point : one.points) add(p.curves.back(), point);
  }
  p.fitAxes();
  applyTheme();
}

void ChartScene::append(std::size_t series, const QPointF& point) {
  Parts& p = *parts_;
  if (series >= p.curves.size()) return;
  add(p.curves[series], point);
  p.series[series].points.push_back(point);
  p.fitAxes();
  update();
}

void ChartScene::applyTheme() {
  Parts& p = *parts_;
  const double ratio = devicePixelRatioF();
  const QColor ground = palette().color(QPalette::Window);
  const QColor text = palette().color(QPalette::WindowText);
  p.renderer->SetBackground(ground.redF(), ground.greenF(), ground.blueF());
  for (const int side : {vtkAxis::LEFT, vtkAxis::BOTTOM}) {
    vtkAxis* axis = p.chart->GetAxis(side);
    axis->GetLabelProperties()->SetColor(text.redF(), text.greenF(), text.blueF());
    axis->GetLabelProperties()->SetFontSize(std::max(8, static_cast<int>(fontInfo().pointSizeF())));
    axis->GetPen()->SetColorF(text.redF(), text.greenF(), text.blueF(), 0.6);
    axis->GetPen()->SetWidth(static_cast<float>(ratio));
    axis->GetGridPen()->SetColorF(text.redF(), text.greenF(), text.blueF(), 0.16);
    axis->GetGridPen()->SetWidth(static_cast<float>(ratio));
  }
  for (std::size_t i = 0; i < p.curves.size(); ++i) {
    const QColor colour = chartColour(i, ground.lightness() < 128);
    for (vtkPlot* plot : {p.curves[i].plot, p.curves[i].dot}) {
      plot->GetPen()->SetColorF(colour.redF(), colour.greenF(), colour.blueF());
      plot->SetWidth(static_cast<float>(2 * ratio));
    }
  }
  update();
}

void ChartScene::resizeGL(int width, int height) {
  GlView::resizeGL(width, height);
  applyTheme();  // widths follow the screen's pixels
}

void ChartScene::changeEvent(QEvent* event) {
  GlView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyTheme();
}

}  // namespace cristae::ui
