#include "ui/painting/legend.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/painting/cell_fill.h"
#include "ui/painting/colour_ramp.h"
#include "ui/painting/outline_field.h"

namespace cristae::ui {
namespace {

struct Measures {
  explicit Measures(const QFont& font)
      : metrics(font),
        row(std::ceil(metrics.height() * 1.35)),
        padding(std::round(row * 0.4)),
        sample(row * 1.6) {}
  QFontMetricsF metrics;
  double row;
  double padding;
  double sample;
};

/// The line as the overlay draws it, around a small box.
QImage sampleOf(const LegendEntry& entry, const QSizeF& size, double ratio) {
  const QSize device(static_cast<int>(std::ceil(size.width() * ratio)),
                     static_cast<int>(std::ceil(size.height() * ratio)));
  QImage picture(device, QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(ratio);
  picture.fill(QColor(128, 128, 128));
  if (entry.isHatched) {
    picture.fill(Qt::transparent);
    std::fill_n(reinterpret_cast<QRgb*>(picture.bits()), picture.width() * picture.height(), kHatched);
    paintHatching(picture, entry.line.colour, ratio);
    return picture;
  }
  if (entry.fill != 0) {
    QPainter painter(&picture);
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor::fromRgba(qUnpremultiply(entry.fill)));
  }
  OutlineField field(device, ratio);
  const auto margin = static_cast<float>(2.5 * ratio);
  const auto right = static_cast<float>(device.width()) - margin;
  const auto bottom = static_cast<float>(device.height()) - margin;
  field.add({{margin, margin}, {right, margin}, {right, bottom}, {margin, bottom}}, entry.line);
  field.paint(picture);
  return picture;
}

}  // namespace

Legend Legend::of(const OverlaySettings& settings) {
  Legend legend;
  legend.palette_ = settings.palette;
  const auto add = [&](const QString& name, AgreementClass agreement) {
    const QRgb fill =
        settings.isOutline ? 0 : translucent(agreementFill(agreement, settings.palette), settings.fill);
    legend.entries_.push_back({name, agreementOutline(agreement, settings.palette), fill, false});
  };
  if (settings.kind == OverlayKind::agreement) {
    add(tr("TP: found and true"), AgreementClass::tp);
    add(tr("FP: found, not in the truth"), AgreementClass::fp);
    add(tr("FN: in the truth, missed"), AgreementClass::fn);
  }
  if (settings.kind == OverlayKind::pseudoLabels) {
    legend.entries_.push_back({tr("Taken as mitochondrion"),
                               {.colour = 0xFF00C853},
                               translucent(0xFF00C853, settings.fill),
                               false});
    legend.entries_.push_back({tr("Taken as background"),
                               {.colour = 0xFF3D7BFF},
                               translucent(0xFF3D7BFF, settings.fill / 2),
                               false});
    legend.entries_.push_back({tr("Not used in this round"), {.colour = 0xFFD8D8D8}, 0, true});
  }
  if (settings.kind == OverlayKind::probability) {
    legend.rampTitle_ = tr("Probability of a mitochondrion");
    legend.rampTop_ = QLocale().toString(1);
  }
  if (settings.kind == OverlayKind::density) {
    legend.rampTitle_ = tr("Density of centres");
    legend.rampTop_ = tr("highest");
  }
  return legend;
}

Legend Legend::ofCountingFrame(AgreementPalette palette) {
  Legend legend;
  legend.palette_ = palette;
  legend.entries_.push_back(
      {tr("Reaches over it: counted"), agreementOutline(AgreementClass::tp, palette), 0, false});
  legend.entries_.push_back(
      {tr("Touches it: not counted"), agreementOutline(AgreementClass::fp, palette), 0, false});
  return legend;
}

QSizeF Legend::size(const QFont& font) const {
  if (isEmpty()) return {};
  const Measures at(font);
  double width = 0;
  for (const LegendEntry& entry : entries_) {
    width = std::max(width, at.sample + at.padding + at.metrics.horizontalAdvance(entry.name));
  }
  double height = at.row * static_cast<double>(entries_.size());
  if (!rampTitle_.isEmpty()) {
    width = std::max(at.metrics.horizontalAdvance(rampTitle_), at.row * 8);
    height = at.row * 2.6;
  }
  return {width + 2 * at.padding, height + 1.4 * at.padding};
}

void Legend::paintEntry(QPainter& painter, const LegendEntry& entry, const QRectF& row) const {
  const Measures at(painter.font());
  const QSizeF box(at.sample, std::round(at.row * 0.72));
  const double ratio = painter.device()->devicePixelRatioF();
  painter.drawImage(QPointF(row.left(), std::round(row.center().y() - box.height() / 2)),
                    sampleOf(entry, box, ratio));
  painter.drawText(row.adjusted(at.sample + at.padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   entry.name);
}

void Legend::paintRamp(QPainter& painter, const QRectF& row) const {
  const Measures at(painter.font());
  painter.drawText(QRectF(row.left(), row.top(), row.width(), at.row), Qt::AlignVCenter | Qt::AlignLeft,
                   rampTitle_);
  const QRectF bar(row.left(), row.top() + at.row, row.width(), std::round(at.row * 0.5));
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (int stop = 0; stop <= 9; ++stop)
    gradient.setColorAt(stop / 9.0, QColor(rampColour(stop / 9.0, palette_)));
  painter.fillRect(bar, gradient);
  const QRectF numbers(row.left(), bar.bottom(), row.width(), at.row);
  painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(0));
  painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignRight, rampTop_);
}

void Legend::paint(QPainter& painter, const QPointF& corner) const {
  if (isEmpty()) return;
  const Measures at(painter.font());
  const QRectF plate(corner, size(painter.font()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 165));
  painter.drawRoundedRect(plate, at.padding / 2, at.padding / 2);
  painter.setPen(Qt::white);
  const QRectF inner = plate.adjusted(at.padding, 0.7 * at.padding, -at.padding, -0.7 * at.padding);
  if (!rampTitle_.isEmpty()) paintRamp(painter, inner);
  double top = inner.top();
  for (const LegendEntry& entry : entries_) {
    paintEntry(painter, entry, {inner.left(), top, inner.width(), at.row});
    top += at.row;
  }
  painter.restore();
}

}  // namespace cristae::ui
