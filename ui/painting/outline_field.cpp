#include "ui/painting/outline_field.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cristae::ui {
namespace {

constexpr float kFar = std::numeric_limits<float>::max();

double periodOf(StrokePattern pattern) {
  if (pattern == StrokePattern::dashed) return 11;
  return pattern == StrokePattern::dotted ? 5 : 0;
}

double coverage(double distanceInside) { return std::clamp(distanceInside + 0.5, 0.0, 1.0); }

int mixed(int ground, int colour, double share) {
  return static_cast<int>(std::lround(ground + (colour - ground) * share));
}

/// `colour` (opaque) over a premultiplied ground.
QRgb over(QRgb ground, QRgb colour, double share) {
  return qRgba(mixed(qRed(ground), qRed(colour), share), mixed(qGreen(ground), qGreen(colour), share),
               mixed(qBlue(ground), qBlue(colour), share), mixed(qAlpha(ground), 255, share));
}

}  // namespace

OutlineField::OutlineField(const QSize& device, double lineScale)
    : width_(device.width()), height_(device.height()), lineScale_(lineScale) {
  const auto pixels = static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_);
  nearest_.assign(pixels, kFar);
  owner_.resize(pixels);
}

void OutlineField::add(const std::vector<ContourPoint>& points, const OutlineStyle& style) {
  if (points.size() < 2) return;
  Line line{style, style.width / 2 * lineScale_, (style.width / 2 + style.edge) * lineScale_, 0};
  const auto index = static_cast<std::uint32_t>(lines_.size());
  float along = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const ContourPoint& a = points[i];
    const ContourPoint& b = points[(i + 1) % points.size()];
    const Segment segment{a.x, a.y, b.x - a.x, b.y - a.y, along, std::hypot(b.x - a.x, b.y - a.y), index};
    along += segment.length;
    mark(segment, line.reach + 0.5, static_cast<std::uint32_t>(segments_.size()));
    segments_.push_back(segment);
  }
  if (const double period = periodOf(style.pattern) * lineScale_; period > 0) {
    line.period = along / std::max(1.0, std::round(along / period));
  }
  lines_.push_back(line);
}

void OutlineField::mark(const Segment& segment, double reach, std::uint32_t index) {
  const float far = static_cast<float>(reach);
  const int left =
      std::max(0, static_cast<int>(std::floor(std::min(segment.x, segment.x + segment.dx) - far)));
  const int right =
      std::min(width_, static_cast<int>(std::ceil(std::max(segment.x, segment.x + segment.dx) + far)));
  const int top =
      std::max(0, static_cast<int>(std::floor(std::min(segment.y, segment.y + segment.dy) - far)));
  const int bottom =
      std::min(height_, static_cast<int>(std::ceil(std::max(segment.y, segment.y + segment.dy) + far)));
  const float squared = segment.length * segment.length;
  const float inverse = squared > 0 ? 1 / squared : 0;
  for (int y = top; y < bottom; ++y) {
    const float py = static_cast<float>(y) + 0.5F - segment.y;
    const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
    for (int x = left; x < right; ++x) {
      const float px = static_cast<float>(x) + 0.5F - segment.x;
      const float share = std::clamp((px * segment.dx + py * segment.dy) * inverse, 0.0F, 1.0F);
      const float ex = px - share * segment.dx;
      const float ey = py - share * segment.dy;
      const float distance = ex * ex + ey * ey;
      const std::size_t pixel = row + static_cast<std::size_t>(x);
      if (distance >= nearest_[pixel]) continue;
      nearest_[pixel] = distance;
      owner_[pixel] = index;
    }
  }
}

/// How much of the pixel the line's colour covers.
double OutlineField::inkAt(const Line& line, double along, double distance) const {
  const double width = coverage(line.halfWidth - distance);
  if (line.period <= 0) return width;
  const double phase = along - line.period * std::floor(along / line.period);
  if (line.style.pattern == StrokePattern::dotted) {
    const double radius = 1.25 * line.halfWidth;
    return coverage(radius - std::hypot(distance, phase - line.period / 2));
  }
  const double halfDash = line.period * 0.32;
  return std::min(width, coverage(halfDash - std::abs(phase - line.period / 2)));
}

QRgb OutlineField::colourAt(int x, int y, float squaredDistance, std::uint32_t index, QRgb ground) const {
  const Segment& segment = segments_[index];
  const Line& line = lines_[segment.line];
  const double distance = std::sqrt(static_cast<double>(squaredDistance));
  const double casing = coverage(line.reach - distance);
  if (casing <= 0) return ground;
  const double px = x + 0.5 - segment.x;
  const double py = y + 0.5 - segment.y;
  const double length = segment.length;
  const double along =
      length > 0 ? std::clamp((px * segment.dx + py * segment.dy) / length, 0.0, length) : 0.0;
  const QRgb cased = over(ground, line.style.casing, casing);
  return over(cased, line.style.colour, inkAt(line, segment.along + along, distance));
}

void OutlineField::paint(QImage& picture) const {
  for (int y = 0; y < height_; ++y) {
    auto* out = reinterpret_cast<QRgb*>(picture.scanLine(y));
    const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
    for (int x = 0; x < width_; ++x) {
      const std::size_t pixel = row + static_cast<std::size_t>(x);
      if (nearest_[pixel] == kFar) continue;
      out[x] = colourAt(x, y, nearest_[pixel], owner_[pixel], out[x]);
    }
  }
}

}  // namespace cristae::ui
