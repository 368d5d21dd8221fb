#pragma once

#include <QString>

namespace cristae::ui {

/// The keys that the review buttons name; they are bound elsewhere. Empty: none is bound.
struct ReviewKeys {
  QString accept = QStringLiteral("A");
  QString reject = QStringLiteral("R");
  QString split = QStringLiteral("S");
  QString merge = QStringLiteral("M");
  QString flag = QStringLiteral("F");
  QString later = QStringLiteral("D");
  QString next = QStringLiteral("J");
  QString previous = QStringLiteral("K");
  bool operator==(const ReviewKeys&) const = default;
};

}  // namespace cristae::ui
