#include "ui/views/chart_series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cristae::ui {

QColor chartColour(std::size_t series, bool isGroundDark) {
  constexpr std::array<QRgb, 6> kOnDark{0xFF6EC1FF, 0xFFFFB454, 0xFF7BD88F,
                                        0xFFFF8FA3, 0xFFC7A6FF, 0xFFE6E06A};
  constexpr std::array<QRgb, 6> kOnLight{0xFF0B57D0, 0xFFB45F06, 0xFF1B7F3B,
                                         0xFFB3261E, 0xFF6A3FB5, 0xFF7A6A00};
  const auto& colours = isGroundDark ? kOnDark : kOnLight;
  return QColor(colours[series % colours.size()]);
}

bool hasPoints(const std::vector<ChartSeries>& series) {
  const auto isDrawn = [](const QPointF& point) { return std::isfinite(point.y()); };
  return std::ranges::any_of(
      series, [&](const ChartSeries& one) { return std::ranges::any_of(one.points, isDrawn); });
}

QRectF chartBounds(const std::vector<ChartSeries>& series) {
  std::vector<double> x;
  std::vector<double> y;
  for (const ChartSeries& one : series) {
    for (const QPointF& point : one.points) {
      if (!std::isfinite(point.y())) continue;
      x.push_back(point.x());
      y.push_back(point.y());
    }
  }
  if (x.empty()) return {0, 0, 1, 1};
  auto [left, right] = std::minmax_element(x.begin(), x.end());
  auto [low, high] = std::minmax_element(y.begin(), y.end());
  const double side = *right > *left ? 0 : 1;
  const double half = std::abs(*low) / 2;
  const double room = *high > *low ? (*high - *low) * 0.06 : half > 0 ? half : 0.5;
  const auto below = [](double value, double margin) {
    return value < 0 ? value - margin : std::max(0.0, value - margin);
  };
  return {QPointF(below(*left, side), below(*low, room)), QPointF(*right + side, *high + room)};
}

std::vector<double> chartTicks(double low, double high, int count) {
  if (!(high > low)) return {low};
  const double rough = (high - low) / std::max(1, count);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double share = rough / power;
  const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  std::vector<double> ticks;
  for (double index = std::ceil(low / step - 1e-9); index * step <= high + step * 1e-9; ++index) {
    ticks.push_back(index * step);
  }
  return ticks;
}

}  // namespace cristae::ui
