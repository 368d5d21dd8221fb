#pragma once

#include <QColor>
#include <vector>

namespace cristae::ui {

constexpr int kDistinctColours = 256;

/// Colours as far from each other as can be had, the first ones farthest; none near grey, black or white.
/// Always the same.
const std::vector<QRgb>& distinctColours();

/// How different two colours look (distance in OKLab, white to black is 1).
double colourDistance(QRgb a, QRgb b);

/// The same between two of distinctColours().
double distinctDistance(int a, int b);

}  // namespace cristae::ui
