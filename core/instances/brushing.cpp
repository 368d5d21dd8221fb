#include "core/instances/brushing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "core/annotation/drawn_shape.h"

namespace cristae {
namespace {

/// Calls `action` with each id that a stroke covers.
template <typename Action>
void for_each_covered(const BrushStroke& stroke, cv::Mat& ids, const Action& action) {
  const SectionArea area = area_of(stroke, ids.size());
  for (int y = 0; y < area.box.height; ++y) {
    const auto* covered = area.mask.ptr<std::uint8_t>(y);
    auto* row = ids.ptr<std::int32_t>(area.box.y + y) + area.box.x;
    for (int x = 0; x < area.box.width; ++x) {
      if (covered[x] != 0) action(row[x]);
    }
  }
}

/// Of the pixel at a place of a path; absent outside of the section.
std::optional<std::int32_t> id_under(const cv::Mat& ids, const StrokePoint& place) {
  const cv::Point pixel(static_cast<int>(std::lround(place.x)), static_cast<int>(std::lround(place.y)));
  if (!cv::Rect({0, 0}, ids.size()).contains(pixel)) return std::nullopt;
  return ids.at<std::int32_t>(pixel);
}

bool is_on(const LabelStack& labels, const BrushStroke& stroke) {
  return stroke.z >= 0 && stroke.z < labels.shape().z;
}

/// Of the background that a stroke covers: the place farthest from its edge.
std::optional<StrokePoint> middle_of_free(const BrushStroke& stroke, const cv::Mat& ids) {
  DrawnShape shape{stroke.z, PointKind::mito, area_of(stroke, ids.size())};
  shape.area.mask.setTo(0, ids(shape.area.box) != 0);
  if (cv::countNonZero(shape.area.mask) == 0) return std::nullopt;
  const Point middle = middle_of(shape);
  return StrokePoint{middle.y, middle.x};
}

/// @return what was changed
std::int64_t replace(const Correction& brush, cv::Mat& ids) {
  const auto instance = static_cast<std::int32_t>(brush.instance);
  const bool erases = brush.kind == CorrectionKind::erase;
  const std::int32_t from = erases ? instance : 0;
  const std::int32_t to = erases ? 0 : instance;
  std::int64_t changed = 0;
  for_each_covered(brush.stroke, ids, [&](std::int32_t& id) {
    if (id != from) return;
    id = to;
    ++changed;
  });
  return changed;
}

}  // namespace

void apply_brush(const Correction& brush, cv::Mat& ids) { replace(brush, ids); }

std::int64_t pixels_changed(const LabelStack& labels, const Correction& brush) {
  if (!is_on(labels, brush.stroke)) return 0;
  cv::Mat ids = labels.ids(brush.stroke.z).clone();
  return replace(brush, ids);
}

std::int64_t erased_instance(const LabelStack& labels, const BrushStroke& stroke) {
  if (!is_on(labels, stroke)) return 0;
  cv::Mat ids = labels.ids(stroke.z);
  for (const StrokePoint& place : stroke.path) {
    if (const std::int32_t id = id_under(ids, place).value_or(0); id != 0) return id;
  }
  std::map<std::int32_t, std::int64_t> covered;
  for_each_covered(stroke, ids, [&](std::int32_t id) {
    if (id != 0) ++covered[id];
  });
  std::int64_t most = 0;
  std::int64_t instance = 0;
  for (const auto& [id, pixels] : covered) {
    if (pixels <= most) continue;
    most = pixels;
    instance = id;
  }
  return instance;
}

std::optional<StrokePoint> place_of_new(const LabelStack& labels, const BrushStroke& stroke) {
  if (!is_on(labels, stroke)) return std::nullopt;
  const cv::Mat ids = labels.ids(stroke.z);
  if (stroke.is_filled) return middle_of_free(stroke, ids);
  std::vector<StrokePoint> free;
  StrokePoint middle;
  for (const StrokePoint& place : stroke.path) {
    if (id_under(ids, place) != 0) continue;
    free.push_back(place);
    middle = {middle.y + place.y, middle.x + place.x};
  }
  if (free.empty()) return std::nullopt;
  const auto count = static_cast<double>(free.size());
  return *std::ranges::min_element(free, {}, [&](const StrokePoint& place) {
    return std::hypot(place.y - middle.y / count, place.x - middle.x / count);
  });
}

}  // namespace cristae
