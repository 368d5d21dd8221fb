#include "ui/window/place_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace cristae::ui {

std::optional<Cross> placeOfText(const QString& text, const Cross& here, const Shape& shape) {
  static const QRegularExpression kBetween(QStringLiteral("[\\s,;x]+"));
  std::vector<std::int64_t> numbers;
  for (const QString& part : text.split(kBetween, Qt::SkipEmptyParts)) {
    bool isNumber = false;
    numbers.push_back(part.toLongLong(&isNumber));
    if (!isNumber) return std::nullopt;
  }
  Cross place = here;
  switch (numbers.size()) {
    case 1: place.z = numbers[0]; break;
    case 3: place.z = numbers[2]; [[fallthrough]];
    case 2:
      place.x = numbers[0];
      place.y = numbers[1];
      break;
    default: return std::nullopt;
  }
  const bool isInside = place.z >= 0 && place.z < shape.z && place.y >= 0 && place.y < shape.y &&
                        place.x >= 0 && place.x < shape.x;
  return isInside ? std::optional(place) : std::nullopt;
}

}  // namespace cristae::ui
