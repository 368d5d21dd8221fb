#include "ui/views/chart_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/style_roles.h"
#include "ui/views/chart_scene.h"
#include "ui/views/line_chart.h"

namespace cristae::ui {
namespace {

QPixmap sampleOf(const QColor& colour, int height, double ratio) {
  QPixmap sample(QSizeF(height * 1.4 * ratio, height * ratio).toSize());
  sample.setDevicePixelRatio(ratio);
  sample.fill(Qt::transparent);
  QPainter painter(&sample);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(2, height / 2.0), QPointF(height * 1.4 - 3, height / 2.0));
  return sample;
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      xTitle_(new QLabel(this)),
      yTitle_(new QLabel(this)),
      empty_(new QLabel(this)),
      legend_(new QHBoxLayout) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* head = new QHBoxLayout;
  layout->addLayout(head);
  head->addWidget(yTitle_, 1);
  head->addLayout(legend_);
  auto* place = new QGridLayout;  // the words stand over the curves: a GL widget must not come and go
  place->addWidget(makeCurves(), 0, 0);
  place->addWidget(empty_, 0, 0, Qt::AlignCenter);
  layout->addLayout(place, 1);
  setTextRole(*empty_, TextRole::secondary);
  xTitle_->setAlignment(Qt::AlignRight);
  layout->addWidget(xTitle_);
  setMinimumHeight(140);
  retranslate();
}

ChartView::~ChartView() = default;

QWidget* ChartView::makeCurves() {
  if (hasOpenGl()) {
    scene_ = new ChartScene(this);
    return scene_;
  }
  plain_ = new LineChart(this);
  return plain_;
}

void ChartView::setTitles(const QString& x, const QString& y) {
  xTitle_->setText(x);
  yTitle_->setText(y);
  retranslate();
}

void ChartView::setSeries(const std::vector<ChartSeries>& series) {
  series_ = series;
  if (scene_ != nullptr) scene_->setSeries(series_);
  if (plain_ != nullptr) plain_->setSeries(series_);
  rebuildLegend();
  retranslate();
}

void ChartView::append(const QString& name, double x, double y) {
  const auto found =
      std::find_if(series_.begin(), series_.end(), [&](const ChartSeries& one) { return one.name == name; });
  if (found == series_.end()) {
    std::vector<ChartSeries> more = series_;
    more.push_back({name, {{x, y}}});
    return setSeries(more);
  }
  found->points.emplace_back(x, y);
  if (scene_ != nullptr) scene_->append(static_cast<std::size_t>(found - series_.begin()), {x, y});
  if (plain_ != nullptr) plain_->setSeries(series_);
  retranslate();
}

void ChartView::clear() { setSeries({}); }

void ChartView::rebuildLegend() {
  while (QLayoutItem* item = legend_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  samples_.clear();
  if (series_.size() < 2) return;  // the title of the axis says what it is
  for (const ChartSeries& one : series_) {
    samples_.push_back(new QLabel(this));
    legend_->addWidget(samples_.back());
    legend_->addWidget(new QLabel(one.name, this));
  }
  colourLegend();
}

void ChartView::colourLegend() {
  const bool isDark = palette().color(QPalette::Window).lightness() < 128;
  for (std::size_t i = 0; i < samples_.size(); ++i) {
    samples_[i]->setPixmap(sampleOf(chartColour(i, isDark), fontMetrics().height(), devicePixelRatioF()));
  }
}

void ChartView::retranslate() {
  const bool isEmpty = !hasPoints(series_);
  empty_->setText(tr("No values yet"));
  empty_->setVisible(isEmpty);
  empty_->raise();
  for (QLabel* title : {xTitle_, yTitle_}) title->setVisible(!isEmpty);
  setAccessibleName(yTitle_->text().isEmpty() ? tr("Chart") : yTitle_->text());
  QStringList latest;
  for (const ChartSeries& one : series_) {
    if (!one.points.empty())
      latest << tr("%1 is now %2.").arg(one.name, QLocale().toString(one.points.back().y(), 'g', 4));
  }
  setAccessibleDescription(latest.join(QLatin1Char(' ')));
}

void ChartView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  // A new style sheet tells every widget in turn: none may be deleted meanwhile.
  if (event->type() == QEvent::PaletteChange) colourLegend();
}

}  // namespace cristae::ui
