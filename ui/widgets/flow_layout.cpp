#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace cristae::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
  items_.emplace_back(item);
  invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (itemAt(index) == nullptr) return nullptr;
  QLayoutItem* taken = items_[static_cast<std::size_t>(index)].release();
  items_.erase(items_.begin() + index);
  invalidate();
  return taken;
}

std::vector<FlowLayout::Place> FlowLayout::placesIn(const QRect& room) const {
  std::vector<Place> places;
  const int gap = std::max(0, spacing());
  QPoint at = room.topLeft();
  int rowHeight = 0;
  std::size_t rowBegin = 0;
  const auto endRow = [&] {
    for (; rowBegin < places.size(); ++rowBegin) {
      QRect& rect = places[rowBegin].rect;
      rect.moveTop(at.y() + (rowHeight - rect.height()) / 2);
    }
    at = {room.left(), at.y() + rowHeight + gap};
    rowHeight = 0;
  };
  for (const auto& item : items_) {
    if (item->isEmpty()) continue;
    QSize size = item->sizeHint();
    size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
    if (at.x() > room.left() && at.x() + size.width() > room.left() + room.width()) endRow();
    places.push_back({item.get(), QRect(at, size)});
    at.rx() += size.width() + gap;
    rowHeight = std::max(rowHeight, size.height());
  }
  endRow();
  return places;
}

int FlowLayout::heightForWidth(int width) const {
  const QMargins margins = contentsMargins();
  int bottom = 0;
  for (const Place& place : placesIn(QRect(0, 0, width - margins.left() - margins.right(), 0)))
    bottom = std::max(bottom, place.rect.y() + place.rect.height());
  return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
  QRect all;
  for (const Place& place : placesIn(QRect(0, 0, QWIDGETSIZE_MAX, 0))) all |= place.rect;
  return all.size().grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
  QSize size(0, 0);
  for (const auto& item : items_) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place) {
  QLayout::setGeometry(place);
  for (const Place& each : placesIn(place.marginsRemoved(contentsMargins())))
    each.item->setGeometry(each.rect);
}

}  // namespace cristae::ui
