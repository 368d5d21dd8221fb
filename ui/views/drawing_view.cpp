#include "ui/views/drawing_view.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/plots/captions.h"
#include "ui/painting/drawing_painter.h"

namespace cristae::ui {
namespace {

constexpr double kPointsPerPixel = 72.0 / 96;  // of a screen, before its own scale
constexpr double kHeightOfWidth = 0.85;
constexpr double kReach = 3;  // points around a mark that still mean it
constexpr double kFontPoints = 8;
constexpr double kCaptionPoints = 7;
constexpr double kCaptionMargin = 5;  // pixels, as wide as that of the figure

bool hasValues(const Plot& plot) {
  return std::ranges::any_of(plot.series, [](const PlotSeries& series) { return !series.x.empty(); });
}

}  // namespace

DrawingView::DrawingView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setMinimumSize(220, 190);
  setMouseTracking(true);
}

int DrawingView::heightForWidth(int width) const {
  return std::clamp(static_cast<int>(width * kHeightOfWidth), 190, 520);
}

QSize DrawingView::sizeHint() const { return {320, heightForWidth(320)}; }

void DrawingView::setPlot(const std::optional<Plot>& plot, const QString& reason) {
  plot_ = plot;
  reason_ = reason;
  lay();
}

Theme DrawingView::theme() const {
  return palette().color(QPalette::Base).lightness() < 128 ? Theme::dark : Theme::light;
}

void DrawingView::lay() {
  drawing_ = {};
  layCaption();
  if (plot_) {
    FigureStyle style;
    style.theme = theme();
    style.width_mm = width() * kPointsPerPixel / kPointsPerMillimetre;
    style.height_mm = (height() - captionPlace_.height()) * kPointsPerPixel / kPointsPerMillimetre;
    style.font_points = kFontPoints;
    style.show_title = false;
    style.show_caption = false;
    try {
      drawing_ = draw(*plot_, style);
      reason_.clear();
    } catch (const Error& error) {
      reason_ = QString::fromUtf8(error.what());  // too few values or too little room
    }
  }
  setAccessibleDescription(drawing_.elements.empty() ? reason_ : QString::fromStdString(drawing_.caption));
  update();
}

/// By the window itself: the core breaks lines for the font of its files, which may be narrower than the
/// window's.
void DrawingView::layCaption() {
  captionPlace_ = {};
  if (!plot_ || !hasValues(*plot_)) return;
  const QString caption = QString::fromStdString(caption_of(*plot_));
  const QRectF room(kCaptionMargin, 0, width() - 2 * kCaptionMargin, height());
  const double words = QFontMetricsF(captionFont()).boundingRect(room, Qt::TextWordWrap, caption).height();
  const double lines = std::ceil(words) + kCaptionMargin;
  captionPlace_ = QRectF(room.left(), height() - lines, room.width(), lines);
}

QFont DrawingView::captionFont() const {
  QFont small = font();
  small.setPixelSize(static_cast<int>(std::ceil(kCaptionPoints / kPointsPerPixel)));
  return small;
}

void DrawingView::paintCaption(QPainter& painter) const {
  const Rgb ink = colour_of(kMuted, theme());
  painter.setPen(QColor(ink.red, ink.green, ink.blue));
  painter.setFont(captionFont());
  painter.drawText(captionPlace_, Qt::TextWordWrap, QString::fromStdString(drawing_.caption));
}

void DrawingView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  if (drawing_.elements.empty()) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, reason_);
    return;
  }
  paintCaption(painter);
  painter.setFont(font());
  painter.scale(1 / kPointsPerPixel, 1 / kPointsPerPixel);
  paintDrawing(painter, drawing_, theme());
}

void DrawingView::resizeEvent(QResizeEvent* /*event*/) { lay(); }

void DrawingView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) lay();
  QWidget::changeEvent(event);
}

const Mark* DrawingView::markUnder(const QPointF& position) const {
  return mark_at(drawing_, position.x() * kPointsPerPixel, position.y() * kPointsPerPixel, kReach);
}

void DrawingView::mousePressEvent(QMouseEvent* event) {
  const Mark* mark = event->button() == Qt::LeftButton ? markUnder(event->position()) : nullptr;
  if (mark != nullptr && !mark->labels.empty()) Q_EMIT instanceChosen(mark->labels.front());
}

bool DrawingView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Mark* mark = markUnder(help->pos());
  if (mark == nullptr || mark->labels.empty()) return QWidget::event(event);
  QToolTip::showText(help->globalPos(),
                     mark->labels.size() == 1
                         ? tr("Instance %1").arg(mark->labels.front())
                         : tr("%n instance(s)", nullptr, static_cast<int>(mark->labels.size())),
                     this);
  return true;
}

}  // namespace cristae::ui
