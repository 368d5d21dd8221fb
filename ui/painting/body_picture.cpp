#include "ui/painting/body_picture.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace cristae::ui {
namespace {

using Vector = std::array<double, 3>;  // x, y, z

constexpr double kYaw = 28 * std::numbers::pi / 180;  // the camera of the 3-D view stands there too
constexpr double kPitch = 22 * std::numbers::pi / 180;
constexpr double kInside = 0.4 * 255;  // below a half: what is as thin as a cell must not vanish
constexpr double kFill = 0.85;         // of the picture
constexpr double kAmbient = 0.3;

double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

Vector cross(const Vector& a, const Vector& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vector unit(const Vector& a) {
  const double length = std::sqrt(dot(a, a));
  return length > 0 ? Vector{a[0] / length, a[1] / length, a[2] / length} : Vector{0, 0, 0};
}

Vector along(const Vector& origin, const Vector& direction, double distance) {
  return {origin[0] + direction[0] * distance, origin[1] + direction[1] * distance,
          origin[2] + direction[2] * distance};
}

/// Looks along `forward`; `right` and `down` span the picture.
struct Camera {
  Vector forward;
  Vector right;
  Vector down;
};

Camera makeCamera() {
  Camera camera;
  camera.forward = {-std::sin(kYaw) * std::cos(kPitch), std::sin(kPitch), std::cos(kYaw) * std::cos(kPitch)};
  camera.right = unit(cross({0, 1, 0}, camera.forward));
  camera.down = cross(camera.forward, camera.right);
  return camera;
}

/// The body as a smooth field over space, empty beside its cells.
class Field {
 public:
  Field(const Volume<std::uint8_t>& cells, const Vector& sides) : cells_(cells), sides_(sides) {
    const Shape shape = cells.shape();
    counts_ = {shape.x, shape.y, shape.z};
  }

  Vector size() const {
    return {static_cast<double>(counts_[0]) * sides_[0], static_cast<double>(counts_[1]) * sides_[1],
            static_cast<double>(counts_[2]) * sides_[2]};
  }
  double shortestSide() const { return std::min({sides_[0], sides_[1], sides_[2]}); }

  /// Linear between the middles of the cells.
  double at(const Vector& place) const {
    std::array<std::int64_t, 3> low{};
    Vector share{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const double cell = place[axis] / sides_[axis] - 0.5;
      const double floor = std::floor(cell);
      if (floor < -1 || floor >= static_cast<double>(counts_[axis])) return 0;
      low[axis] = static_cast<std::int64_t>(floor);
      share[axis] = cell - floor;
    }
    double value = 0;
    for (int corner = 0; corner < 8; ++corner) {
      double weight = 1;
      std::array<std::int64_t, 3> cell = low;
      for (std::size_t axis = 0; axis < 3; ++axis) {
        const bool isHigh = ((corner >> axis) & 1) != 0;
        weight *= isHigh ? share[axis] : 1 - share[axis];
        cell[axis] += isHigh ? 1 : 0;
      }
      if (weight > 0) value += weight * cellAt(cell);
    }
    return value;
  }

  /// Outward, of length 1; taken over two cells each way, so that steps of the cells do not show.
  Vector normalAt(const Vector& place) const {
    Vector slope{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      for (const double reach : {1.0, 2.0}) {
        Vector before = place;
        Vector behind = place;
        before[axis] -= reach * sides_[axis];
        behind[axis] += reach * sides_[axis];
        slope[axis] += (at(before) - at(behind)) / sides_[axis];
      }
    }
    return unit(slope);
  }

 private:
  double cellAt(const std::array<std::int64_t, 3>& cell) const {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      if (cell[axis] < 0 || cell[axis] >= counts_[axis]) return 0;
    }
    return cells_.at(cell[2], cell[1], cell[0]);
  }

  const Volume<std::uint8_t>& cells_;
  Vector sides_;
  std::array<std::int64_t, 3> counts_{};
};

/// Where a ray is in the box of the field, by distance from its origin; nothing if it passes by.
std::optional<std::pair<double, double>> insideBox(const Vector& origin, const Vector& direction,
                                                   const Vector& size, double rim) {
  double enter = -1e30;
  double leave = 1e30;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const double a = (-rim - origin[axis]) / direction[axis];
    const double b = (size[axis] + rim - origin[axis]) / direction[axis];
    enter = std::max(enter, std::min(a, b));
    leave = std::min(leave, std::max(a, b));
  }
  if (!(enter < leave)) return std::nullopt;
  return std::pair{enter, leave};
}

std::optional<Vector> hit(const Field& field, const Vector& origin, const Vector& direction) {
  const auto range = insideBox(origin, direction, field.size(), field.shortestSide());
  if (!range) return std::nullopt;
  const double step = field.shortestSide() / 2;
  double before = 0;
  for (double distance = range->first; distance <= range->second; distance += step) {
    const double value = field.at(along(origin, direction, distance));
    if (value >= kInside) {
      const double back = value > before ? (value - kInside) / (value - before) : 0;
      return along(origin, direction, distance - back * step);
    }
    before = value;
  }
  return std::nullopt;
}

/// Light from above on the left, behind the eye.
QRgb shaded(const QColor& colour, const Vector& normal, const Camera& camera) {
  static constexpr double kAside = 0.5;
  Vector light{};
  for (std::size_t axis = 0; axis < 3; ++axis)
    light[axis] = -camera.forward[axis] - kAside * (camera.right[axis] + camera.down[axis]);
  const double bright = kAmbient + (1 - kAmbient) * std::max(0.0, dot(normal, unit(light)));
  const auto channel = [bright](int value) { return static_cast<int>(std::lround(value * bright)); };
  return qRgb(channel(colour.red()), channel(colour.green()), channel(colour.blue()));
}

/// Half of what the box covers along an axis of the picture.
double halfExtent(const Vector& size, const Vector& axis) {
  return (std::abs(axis[0]) * size[0] + std::abs(axis[1]) * size[1] + std::abs(axis[2]) * size[2]) / 2;
}

}  // namespace

QImage paintBody(const Volume<std::uint8_t>& filled, const std::array<double, 3>& sides, const QSize& device,
                 const QColor& colour) {
  const bool isEmpty = filled.empty() || device.isEmpty();
  // Twice as fine and then made small: the rim of the body is smooth.
  QImage picture(isEmpty ? device : device * 2, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  if (isEmpty) return picture;
  const Field field(filled, sides);
  const Camera camera = makeCamera();
  const Vector size = field.size();
  const Vector middle{size[0] / 2, size[1] / 2, size[2] / 2};
  const double pixel = std::max(2 * halfExtent(size, camera.right) / (kFill * picture.width()),
                                2 * halfExtent(size, camera.down) / (kFill * picture.height()));
  for (int y = 0; y < picture.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
    const Vector left = along(middle, camera.down, (y + 0.5 - picture.height() / 2.0) * pixel);
    for (int x = 0; x < picture.width(); ++x) {
      const Vector origin = along(left, camera.right, (x + 0.5 - picture.width() / 2.0) * pixel);
      if (const auto place = hit(field, origin, camera.forward))
        row[x] = shaded(colour, field.normalAt(*place), camera);
    }
  }
  return picture.scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace cristae::ui
