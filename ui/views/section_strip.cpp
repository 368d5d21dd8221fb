#include "ui/views/section_strip.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/theme/describe.h"

namespace cristae::ui {
namespace {

const QColor kPoint(0xFF, 0xC1, 0x07);
const QColor kError(0xFF, 0x45, 0x3A);
const QColor kVerdict(0x4C, 0x9B, 0xE8);

/// How many things lie at each pixel of the strip.
std::map<int, int> counted(const std::vector<std::int64_t>& sections,
                           const std::function<double(std::int64_t)>& x) {
  std::map<int, int> counts;
  for (const std::int64_t z : sections) ++counts[static_cast<int>(std::lround(x(z)))];
  return counts;
}

int countAt(const std::vector<std::int64_t>& sections, int z) {
  return static_cast<int>(std::count(sections.begin(), sections.end(), z));
}

}  // namespace

SectionStrip::SectionStrip(QWidget* parent) : QAbstractSlider(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setOrientation(Qt::Horizontal);
  setMouseTracking(true);
  setPageStep(10);
  setSections(1);
  connect(this, &QAbstractSlider::valueChanged, this, [this](int z) {
    describeValue();
    Q_EMIT sectionRequested(z);
  });
  retranslate();
}

void SectionStrip::setSections(std::int64_t count) {
  const QSignalBlocker quiet(this);
  setRange(0, static_cast<int>(std::max<std::int64_t>(count, 1)) - 1);
  describeValue();
}

void SectionStrip::setSection(std::int64_t z) {
  const QSignalBlocker quiet(this);
  setValue(static_cast<int>(z));
  describeValue();
}

void SectionStrip::setMarks(const SectionMarks& marks) {
  if (marks == marks_) return;
  marks_ = marks;
  describeValue();
  update();
}

QSize SectionStrip::sizeHint() const { return {320, std::max(34, fontMetrics().height() * 2)}; }

QSize SectionStrip::minimumSizeHint() const { return {80, std::max(30, fontMetrics().height() * 2)}; }

void SectionStrip::retranslate() {
  describeControl(*this, tr("Sections"), tr("Drag or click to go to a section"));
  describeValue();
}

void SectionStrip::changeEvent(QEvent* event) {
  QAbstractSlider::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

QString SectionStrip::textFor(int z) const {
  QStringList lines{tr("Section %1 / %2").arg(z).arg(maximum())};
  if (const int count = countAt(marks_.points, z)) lines << tr("%n point(s)", nullptr, count);
  if (const int count = countAt(marks_.errors, z)) lines << tr("%n error(s)", nullptr, count);
  if (const int count = countAt(marks_.verdicts, z)) lines << tr("%n verdict(s)", nullptr, count);
  for (const SectionRemark& remark : marks_.badSections) {
    if (remark.z == z) lines << remark.text;
  }
  return lines.join(QLatin1Char('\n'));
}

void SectionStrip::describeValue() {
  setAccessibleDescription(textFor(value()).replace(QLatin1Char('\n'), QLatin1String(". ")));
  QAccessibleValueChangeEvent changed(this, value());
  QAccessible::updateAccessibility(&changed);
  update();
}

QRectF SectionStrip::groove() const {
  const double margin = 9;
  const double middle = std::round(height() * 0.55);
  return {margin, middle - 2, width() - 2 * margin, 4};
}

double SectionStrip::positionOf(std::int64_t z) const {
  const QRectF line = groove();
  if (maximum() <= 0) return line.center().x();
  return line.left() + line.width() * static_cast<double>(z) / maximum();
}

int SectionStrip::sectionAt(double x) const {
  const QRectF line = groove();
  const double share = (x - line.left()) / std::max(1.0, line.width());
  return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * maximum()));
}

void SectionStrip::paintPoints(QPainter& painter) const {
  const QRectF line = groove();
  const double room = line.top() - 3;
  for (const auto& [x, count] : counted(marks_.points, [this](std::int64_t z) { return positionOf(z); })) {
    const double bar = std::min(room, 4 + 3.0 * std::log2(1 + count));
    painter.fillRect(QRectF(x - 1, line.top() - 1 - bar, 2, bar), kPoint);
  }
}

void SectionStrip::paintErrors(QPainter& painter) const {
  const double top = groove().bottom() + 2;
  painter.setBrush(kError);
  for (const auto& [x, count] : counted(marks_.errors, [this](std::int64_t z) { return positionOf(z); })) {
    const double side = std::min(5.0, 2.5 + count * 0.5);
    const QPolygonF triangle{{x - side, top + side * 1.6}, {x + side, top + side * 1.6}, {double(x), top}};
    painter.drawPolygon(triangle);
  }
}

void SectionStrip::paintVerdicts(QPainter& painter) const {
  const double top = height() - 4.0;
  for (const auto& [x, count] : counted(marks_.verdicts, [this](std::int64_t z) { return positionOf(z); })) {
    painter.fillRect(QRectF(x - 2, top, 4, 3), kVerdict);
  }
}

void SectionStrip::paintHandle(QPainter& painter) const {
  const QRectF line = groove();
  const double x = positionOf(sliderPosition());
  const QRectF handle(x - 5, line.center().y() - 9, 10, 18);
  const QColor accent = palette().color(QPalette::Highlight);
  painter.setBrush(isEnabled() ? palette().color(QPalette::Text)
                               : palette().color(QPalette::Disabled, QPalette::Text));
  painter.setPen(QPen(palette().color(QPalette::Window), 2));
  painter.drawRoundedRect(handle, 4, 4);
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(accent, 2));
  painter.drawRoundedRect(handle.adjusted(-2, -2, 2, 2), 5, 5);
}

void SectionStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF line = groove();
  painter.setBrush(palette().color(QPalette::Mid));
  painter.drawRoundedRect(line, 2, 2);
  painter.setBrush(palette().color(QPalette::Highlight));
  painter.drawRoundedRect(QRectF(line.topLeft(), QPointF(positionOf(sliderPosition()), line.bottom())), 2, 2);
  const double wide = std::max(2.0, line.width() / (maximum() + 1.0));
  for (const SectionRemark& remark : marks_.badSections) {
    painter.fillRect(QRectF(positionOf(remark.z) - wide / 2, line.top() - 2, wide, line.height() + 4),
                     QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
  }
  paintPoints(painter);
  painter.setPen(Qt::NoPen);
  paintErrors(painter);
  paintVerdicts(painter);
  paintHandle(painter);
}

void SectionStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QAbstractSlider::mousePressEvent(event);
  setSliderDown(true);
  setSliderPosition(sectionAt(event->position().x()));
  setValue(sliderPosition());
}

void SectionStrip::mouseMoveEvent(QMouseEvent* event) {
  if (!isSliderDown()) return QAbstractSlider::mouseMoveEvent(event);
  setSliderPosition(sectionAt(event->position().x()));
  setValue(sliderPosition());
}

void SectionStrip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

bool SectionStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textFor(sectionAt(help->pos().x())), this);
    return true;
  }
  return QAbstractSlider::event(event);
}

}  // namespace cristae::ui
