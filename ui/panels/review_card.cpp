#include "ui/panels/review_card.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/models/review_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

constexpr double kRound = 6;
constexpr double kNameSize = 0.85;  ///< of the font
constexpr double kNameInset = 4;
const QColor kNamePlate(0, 0, 0, 160);
constexpr int kLeastLines = 11;     ///< of the picture
constexpr double kRoomShare = 0.3;  ///< of the room, for the picture
constexpr int kReasonLines = 4;     ///< rarely more speak against one

Tone toneOf(VerdictKind kind) {
  if (kind == VerdictKind::accepted) return Tone::success;
  if (kind == VerdictKind::rejected) return Tone::error;
  return kind == VerdictKind::flagged ? Tone::warning : Tone::secondary;
}

QString nameOf(ThumbnailPart part) {
  switch (part) {
    case ThumbnailPart::xy: return QStringLiteral("XY");
    case ThumbnailPart::xz: return QStringLiteral("XZ");
    case ThumbnailPart::yz: return QStringLiteral("YZ");
    case ThumbnailPart::surface: break;
  }
  return ThumbnailButton::tr("3-D", "the picture of a surface");
}

}  // namespace

ThumbnailButton::ThumbnailButton(QWidget* parent) : QToolButton(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

void ThumbnailButton::setPicture(const Thumbnail& picture) {
  picture_ = picture;
  update();
}

QSize ThumbnailButton::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 16, std::max(line * kLeastLines, wantedHeight_)};
}

void ThumbnailButton::setWantedHeight(int height) {
  if (height == wantedHeight_) return;
  wantedHeight_ = height;
  updateGeometry();
}

void ThumbnailButton::resizeEvent(QResizeEvent* event) {
  QToolButton::resizeEvent(event);
  Q_EMIT resized();
}

void ThumbnailButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  QPainterPath shape;
  shape.addRoundedRect(frame, kRound, kRound);
  painter.fillPath(shape, palette().color(QPalette::Base));
  painter.save();
  painter.setClipPath(shape);
  if (!picture_.image.isNull()) {
    const QSizeF size = picture_.image.deviceIndependentSize();
    const QPointF corner(frame.center().x() - size.width() / 2, frame.center().y() - size.height() / 2);
    painter.drawImage(corner, picture_.image);
    paintNames(painter, corner);
  }
  painter.restore();
  const bool isStrong = hasFocus() || underMouse();
  painter.setPen(QPen(palette().color(isStrong ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
  painter.drawPath(shape);
}

/// Only where there are several parts to tell apart. On a plate, as in the views: readable on any grey.
void ThumbnailButton::paintNames(QPainter& painter, const QPointF& corner) const {
  if (picture_.parts.size() < 2) return;
  const double ratio = picture_.image.devicePixelRatio();
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * kNameSize);
  const QFontMetricsF metrics(small);
  painter.setFont(small);
  for (const Thumbnail::Part& part : picture_.parts) {
    const QString name = nameOf(part.shows);
    const QSizeF size(metrics.horizontalAdvance(name) + 2 * kNameInset, metrics.height());
    const QRectF plate(corner + QPointF(part.place.topLeft()) / ratio + QPointF(kNameInset, kNameInset),
                       size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kNamePlate);
    painter.drawRoundedRect(plate, kNameInset / 2, kNameInset / 2);
    painter.setPen(Qt::white);
    painter.drawText(plate, Qt::AlignCenter, name);
  }
  painter.setBrush(Qt::NoBrush);
}

ReviewCard::ReviewCard(QWidget* parent)
    : QWidget(parent),
      picture_(new ThumbnailButton(this)),
      title_(new QLabel(this)),
      verdict_(new QLabel(this)),
      facts_(new QLabel(this)),
      reasons_(new QLabel(this)) {
  makeCard(*this);
  setTextRole(*title_, TextRole::heading);
  setTextRole(*facts_, TextRole::secondary);
  facts_->setWordWrap(true);
  reasons_->setWordWrap(true);
  reasons_->setTextFormat(Qt::PlainText);
  reasons_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* head = new QHBoxLayout;
  head->addWidget(title_, 1);
  head->addWidget(verdict_);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(10, 10, 10, 10);
  rows->setSpacing(6);
  rows->addWidget(picture_);
  rows->addLayout(head);
  rows->addWidget(facts_);
  rows->addWidget(reasons_);
  connect(picture_, &QToolButton::clicked, this, &ReviewCard::placeRequested);
  connect(picture_, &ThumbnailButton::resized, this, &ReviewCard::thumbnailSizeChanged);
  retranslate();
}

void ReviewCard::setCard(const QueueCard& card, bool isVolume, const std::optional<VoxelSize>& voxelSize) {
  if (card.instance != card_.instance) picture_->setPicture({});
  card_ = card;
  isVolume_ = isVolume;
  voxelSize_ = voxelSize;
  retranslate();
}

void ReviewCard::setThumbnail(std::int64_t instance, const Thumbnail& picture) {
  if (instance == card_.instance) picture_->setPicture(picture);
}

void ReviewCard::setRoom(int height) {
  picture_->setWantedHeight(static_cast<int>(std::lround(height * kRoomShare)));
}

QSize ReviewCard::thumbnailSize() const {
  const QSizeF size = QSizeF(picture_->size()) * devicePixelRatioF();
  return size.toSize().expandedTo({16, 16});
}

void ReviewCard::showVerdict() {
  verdict_->setVisible(card_.verdict.has_value());
  if (!card_.verdict) return;
  verdict_->setText(verdictText(*card_.verdict));
  setTone(*verdict_, toneOf(*card_.verdict));
}

void ReviewCard::showWords() {
  const QLocale locale;
  title_->setText(tr("Instance %1").arg(locale.toString(static_cast<qlonglong>(card_.instance))));
  const QString size = sizeText(card_.pixels, isVolume_, voxelSize_);
  const QString first = locale.toString(static_cast<qlonglong>(card_.firstSection));
  const QString last = locale.toString(static_cast<qlonglong>(card_.lastSection));
  facts_->setText(card_.firstSection == card_.lastSection
                      ? tr("Section %1 · %2").arg(first, size)
                      : tr("Sections %1 to %2 · %3").arg(first, last, size));
  const QStringList reasons = reasonTexts(card_.reasons);
  reasons_->setText(reasons.isEmpty() ? tr("Nothing speaks against it.") : reasons.join('\n'));
  setTextRole(*reasons_, reasons.isEmpty() ? TextRole::secondary : TextRole::body);
  reserveLines();
  showVerdict();
}

/// The buttons below stay where they are, whatever is said of an instance.
void ReviewCard::reserveLines() {
  reasons_->setMinimumHeight(kReasonLines * reasons_->fontMetrics().lineSpacing());
}

void ReviewCard::retranslate() {
  describeControl(*picture_, tr("Show this instance"),
                  isVolume_
                      ? tr("Moves all views to this instance. XY, XZ and YZ are cut through one place in "
                           "it, which the marks at their edges show; beside them its surface.")
                      : tr("Moves all views to this instance."));
  showWords();
}

void ReviewCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) reserveLines();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
