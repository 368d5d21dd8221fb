#include "ui/panels/thumbnail_layout.h"

#include <algorithm>
#include <cmath>

#include "ui/painting/plane_geometry.h"

namespace cristae::ui {
namespace {

constexpr double kSurroundings = 1.8;   // sides of XY in sides of the profile
constexpr double kDepthAround = 1.3;    // depth of XZ and YZ in depths of the body
constexpr double kLeastShare = 0.5;     // of the zoom that the profile alone would have
constexpr double kMostZoom = 8;         // a speck is not all that is seen of its place
constexpr double kSectionShare = 0.58;  // of each side of the picture, for XY
constexpr double kPartGap = 2;          // logical pixels between the parts

struct Places {
  QRect xy, yz, xz, surface;
};

Places divided(const QSize& device, double ratio) {
  const int gap = static_cast<int>(std::lround(kPartGap * ratio));
  const int left = static_cast<int>(std::lround(device.width() * kSectionShare));
  const int upper = static_cast<int>(std::lround(device.height() * kSectionShare));
  const int right = std::max(1, device.width() - left - gap);
  const int lower = std::max(1, device.height() - upper - gap);
  return {{0, 0, left, upper},
          {left + gap, 0, right, upper},
          {0, upper + gap, left, lower},
          {left + gap, upper + gap, right, lower}};
}

/// Device pixels for a side of 1 at which so many pixels fill their share of `room`.
double zoomFor(int room, double pixels, double aspect, double around) {
  return room / (around * std::max(1.0, pixels) * aspect);
}

double profileZoom(const QSize& room, const cv::Rect& profile, const QSizeF& aspect) {
  return std::min(zoomFor(room.width(), profile.width, aspect.width(), kSurroundings),
                  zoomFor(room.height(), profile.height, aspect.height(), kSurroundings));
}

/// The middle of the body where all of it is seen, otherwise the place that is judged.
double middleSection(const InstanceDoubt& instance, double seenSections) {
  const auto depth = static_cast<double>(instance.end[0] - instance.begin[0]);
  const double middle = static_cast<double>(instance.begin[0]) + (depth - 1) / 2;
  return depth <= seenSections ? middle : static_cast<double>(instance.place[0]);
}

}  // namespace

std::vector<ThumbnailPane> thumbnailPanes(const ThumbnailSubject& subject, const cv::Rect& profile,
                                          const Shape& stack) {
  const double ratio = subject.devicePixelRatio;
  const QPointF middle(profile.x + (profile.width - 1) / 2.0, profile.y + (profile.height - 1) / 2.0);
  const auto look = [&](Plane plane, double zoom, const QPointF& centre, const QRect& place) {
    return ViewTransform(pixelAspect(plane, subject.voxelSize), zoom, {0, 0}, ratio)
        .centredOn(centre, place.size());
  };
  const auto limited = [ratio](double zoom) {
    return std::clamp(zoom, ViewTransform::kLeastZoom, kMostZoom * ratio);
  };
  const QSizeF sides = pixelAspect(Plane::xy, subject.voxelSize);
  if (!subject.isBody || stack.z < 2) {
    const QRect whole({0, 0}, subject.device);
    const double zoom = limited(profileZoom(whole.size(), profile, sides));
    return {{ThumbnailPart::xy, whole, look(Plane::xy, zoom, middle, whole)}};
  }
  const Places places = divided(subject.device, ratio);
  const double thickness = pixelAspect(Plane::xz, subject.voxelSize).height();
  const auto depth = static_cast<double>(subject.instance.end[0] - subject.instance.begin[0]);
  const int room = std::min(places.yz.width(), places.xz.height());
  const double wide = profileZoom(places.xy.size(), profile, sides);
  const double deep = zoomFor(room, depth, thickness, kDepthAround);
  const double zoom = limited(std::max(std::min(wide, deep), kLeastShare * wide));
  const double z = middleSection(subject.instance, room / (zoom * thickness));
  return {{ThumbnailPart::xy, places.xy, look(Plane::xy, zoom, middle, places.xy)},
          {ThumbnailPart::yz, places.yz, look(Plane::yz, zoom, {z, middle.y()}, places.yz)},
          {ThumbnailPart::xz, places.xz, look(Plane::xz, zoom, {middle.x(), z}, places.xz)},
          {ThumbnailPart::surface, places.surface, {}}};
}

}  // namespace cristae::ui
