#include "ui/dialogs/start_cards.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <algorithm>

#include "ui/models/recent_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace cristae::ui {
namespace {

constexpr double kCorner = 8;

QPainterPath rounded(const QRectF& frame, double corner = kCorner) {
  QPainterPath path;
  path.addRoundedRect(frame, corner, corner);
  return path;
}

QFont scaledFont(const QFont& font, double factor, QFont::Weight weight) {
  QFont larger = font;
  if (font.pointSizeF() > 0)
    larger.setPointSizeF(font.pointSizeF() * factor);
  else
    larger.setPixelSize(static_cast<int>(font.pixelSize() * factor));
  larger.setWeight(weight);
  return larger;
}

/// Between two places where a line may end; that is not at spaces alone in every script.
int longestWord(const QString& text, const QFont& font) {
  QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
  int longest = 0;
  for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
    const QString word = text.mid(begin, end - begin).trimmed();
    longest = std::max(longest, QFontMetrics(font).horizontalAdvance(word) + 1);
    begin = end;
  }
  return longest;
}

/// Fills the frame; what does not fit is cut at the sides.
void drawCover(QPainter& painter, const QPixmap& picture, const QRectF& frame, double opacity) {
  const QSizeF size = QSizeF(picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
  QRectF place(QPointF(0, 0), size);
  place.moveCenter(frame.center());
  painter.save();
  painter.setClipPath(rounded(frame, 4));
  painter.setOpacity(opacity);
  painter.drawPixmap(place, picture, QRectF(picture.rect()));
  painter.restore();
}

}  // namespace

// --- the card ----------------------------------------------------------------------------------------

StartCard::StartCard(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), iconName_(iconName) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void StartCard::setTexts(const QString& title, const QString& sentence) {
  setText(title);
  sentence_ = sentence;
  updateGeometry();
  update();
}

void StartCard::setPicture(const QPixmap& picture) {
  picture_ = picture;
  update();
}

QFont StartCard::titleFont() const { return scaledFont(font(), 1.25, QFont::DemiBold); }
int StartCard::iconSide() const { return fontMetrics().height() * 5 / 2; }
int StartCard::padding() const { return fontMetrics().height(); }
int StartCard::textWidth(int width) const { return std::max(1, width - 2 * padding()); }

QSize StartCard::sizeHint() const {
  const int width = fontMetrics().height() * 16;
  return {width, heightForWidth(width)};
}

QSize StartCard::minimumSizeHint() const {
  // No word is cut, however long the words of a language are.
  const int word = std::max(longestWord(text(), titleFont()), longestWord(sentence_, font()));
  const int width = std::max(fontMetrics().height() * 11, word + 2 * padding());
  return {width, heightForWidth(width)};
}

int StartCard::heightForWidth(int width) const {
  const QRect room(0, 0, textWidth(width), 100000);
  const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
  const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence_).height();
  return 2 * padding() + iconSide() + padding() * 3 / 4 + title + padding() / 4 + sentence;
}

void StartCard::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void StartCard::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void StartCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  const bool isHovered = isEnabled() && underMouse();
  const bool isLit = isHovered || hasFocus();
  painter.fillPath(rounded(frame),
                   palette().color(isHovered && !isDown() ? QPalette::Button : QPalette::Base));
  painter.setPen(QPen(palette().color(isLit ? QPalette::Link : QPalette::Mid), hasFocus() ? 2 : 1));
  painter.drawPath(rounded(frame));

  const int pad = padding();
  const int side = iconSide();
  const QRect place(pad, pad, side, side);
  if (picture_.isNull()) {
    themeIcon(iconName_, QPalette::Link)
        .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
  } else {
    drawCover(painter, picture_, QRectF(pad, pad, side * 4.0 / 3, side), 1);
  }
  QRect room(pad, pad + side + pad * 3 / 4, textWidth(width()), height());
  const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
  painter.setFont(titleFont());
  painter.setPen(palette().color(group, QPalette::WindowText));
  QRect used;
  painter.drawText(room, Qt::TextWordWrap, text(), &used);
  room.setTop(used.bottom() + 1 + pad / 4);
  painter.setFont(font());
  painter.setPen(isEnabled() ? toneColour(Tone::secondary, palette())
                             : palette().color(group, QPalette::WindowText));
  painter.drawText(room, Qt::TextWordWrap, sentence_);
}

// --- a recent project --------------------------------------------------------------------------------

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  const int line = option.fontMetrics.height();
  const auto* list = qobject_cast<const QListView*>(option.widget);
  // The page decides how many columns there are.
  return list != nullptr && list->gridSize().isValid() ? list->gridSize() : QSize(line * 20, line * 9 / 2);
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  painter->save();
  painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QPalette& palette = option.palette;
  const bool isMissing = index.data(RecentModel::kIsMissingRole).toBool();
  const bool isPale = isMissing || !option.state.testFlag(QStyle::State_Enabled);
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
  const QRectF frame = QRectF(option.rect).adjusted(3, 3, -3, -3);
  if (isSelected || isHovered) {
    painter->fillPath(rounded(frame), palette.color(isSelected ? QPalette::Highlight : QPalette::Button));
  }
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(palette.color(QPalette::Link), 2));
    painter->drawPath(rounded(frame));
  }
  const int line = option.fontMetrics.height();
  const double height = frame.height() - line * 0.8;
  const QRectF picture(frame.left() + line * 0.5, frame.top() + line * 0.4, height * 4 / 3, height);
  const auto thumbnail = index.data(RecentModel::kThumbnailRole).value<QPixmap>();
  if (thumbnail.isNull()) {
    painter->fillPath(rounded(picture, 4), palette.color(QPalette::AlternateBase));
    const int side = static_cast<int>(height / 2);
    QRect place(0, 0, side, side);
    place.moveCenter(picture.center().toPoint());
    themeIcon("stack").paint(painter, place, Qt::AlignCenter, isMissing ? QIcon::Disabled : QIcon::Normal);
  } else {
    drawCover(*painter, thumbnail, picture, isPale ? 0.35 : 1);
  }

  const double left = picture.right() + line * 0.6;
  QRectF row(left, picture.top(), frame.right() - line * 0.5 - left, height / 3);
  const auto draw = [&](const QString& text, const QFont& font, const QColor& colour) {
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, static_cast<int>(row.width()));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, shown);
    row.translate(0, height / 3);
  };
  const QColor pale = palette.color(QPalette::Disabled, QPalette::Text);
  const QColor name = isPale ? pale : palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
  const QColor detail = isPale ? pale : isSelected ? name : toneColour(Tone::secondary, palette);
  draw(index.data(Qt::DisplayRole).toString(), scaledFont(option.font, 1, QFont::DemiBold), name);
  draw(index.data(RecentModel::kSizeRole).toString(), option.font, detail);
  if (isMissing) {
    // Translators: a project file is not where it was; a click asks where it is now.
    draw(tr("Missing. Find…"), option.font,
         palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link));
  } else {
    draw(index.data(RecentModel::kOpenedRole).toString(), option.font, detail);
  }
  painter->restore();
}

}  // namespace cristae::ui
