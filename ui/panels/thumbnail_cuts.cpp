#include "ui/panels/thumbnail_cuts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "ui/painting/plane_geometry.h"

namespace cristae::ui {
namespace {

constexpr int kMostCells = 64;  // along the longest side of a body; the picture is hardly larger

/// The instance in this section: a body may reach far beyond it in others.
cv::Rect placeOf(const InstanceDoubt& instance, const cv::Mat& ids) {
  const cv::Point begin(static_cast<int>(instance.begin[2]), static_cast<int>(instance.begin[1]));
  const cv::Point end(static_cast<int>(instance.end[2]), static_cast<int>(instance.end[1]));
  const cv::Rect whole = cv::Rect(begin, end) & cv::Rect({0, 0}, ids.size());
  if (whole.empty()) return {begin, end};
  const cv::Mat own = ids(whole) == static_cast<std::int32_t>(instance.id);
  const cv::Rect seen = cv::boundingRect(own);
  return seen.empty() ? whole : seen + whole.tl();
}

/// Pixels from one edge of a view to the other, inside the plane: first, and one past the last.
std::pair<int, int> seenRange(double from, double to, int count) {
  const int first = std::clamp(static_cast<int>(std::floor(from)), 0, count - 1);
  return {first, std::clamp(static_cast<int>(std::ceil(to)) + 1, first + 1, count)};
}

cv::Rect seenPart(const ThumbnailPane& pane, const QSize& plane) {
  const QRectF seen = pane.look.visible(pane.place.size());
  const auto [left, right] = seenRange(seen.left(), seen.right(), plane.width());
  const auto [top, bottom] = seenRange(seen.top(), seen.bottom(), plane.height());
  return {left, top, right - left, bottom - top};
}

/// The transform of a part of the plane of which every `step`-th column and row was kept.
ViewTransform lookAtPart(const ViewTransform& whole, const cv::Point& begin, const cv::Size& step) {
  const QSizeF scale = whole.scale();
  return {QSizeF(whole.aspect().width() * step.width, whole.aspect().height() * step.height), whole.zoom(),
          whole.offset() + QPointF(begin.x * scale.width(), begin.y * scale.height()),
          whole.devicePixelRatio()};
}

Cross placeIn(const InstanceDoubt& instance) {
  return {instance.place[0], instance.place[1], instance.place[2]};
}

/// Every `step`-th section from `first` on.
struct Sections {
  int first = 0;
  int end = 0;
  int step = 1;
  int count() const { return (end - first + step - 1) / step; }
  bool holds(int z) const { return z >= first && z < end && (z - first) % step == 0; }
  int indexOf(int z) const { return (z - first) / step; }
};

/// A plane across the sections in the making.
class Gather {
 public:
  Gather(const ThumbnailPane& pane, const ThumbnailSubject& subject, const Shape& shape)
      : plane_(pane.part == ThumbnailPart::xz ? Plane::xz : Plane::yz),
        part_(seenPart(pane, planeSize(plane_, shape))),
        line_(static_cast<int>(planeIndex(plane_, placeIn(subject.instance)))) {
    const bool isXz = plane_ == Plane::xz;
    const double scale = isXz ? pane.look.scale().height() : pane.look.scale().width();
    sections_.first = isXz ? part_.y : part_.x;
    sections_.end = isXz ? part_.br().y : part_.br().x;
    sections_.step = std::max(1, static_cast<int>(std::floor(1 / scale)));
    cut_.part = pane.part;
    cut_.place = pane.place;
    cut_.look =
        lookAtPart(pane.look, part_.tl(), isXz ? cv::Size(1, sections_.step) : cv::Size(sections_.step, 1));
    cut_.crossing = pane.look.toDevice(planePosition(plane_, placeIn(subject.instance)));
  }

  const Sections& sections() const { return sections_; }
  void addGrey(int z, const cv::Mat& section) { add(z, section, cut_.grey); }
  void addIds(int z, const cv::Mat& section) { add(z, section, cut_.ids); }
  ThumbnailCut take() { return std::move(cut_); }

 private:
  void add(int z, const cv::Mat& section, cv::Mat& plane) const {
    const int at = sections_.indexOf(z);
    const bool isXz = plane_ == Plane::xz;
    if (plane.empty()) {
      const cv::Size size =
          isXz ? cv::Size(part_.width, sections_.count()) : cv::Size(sections_.count(), part_.height);
      plane = cv::Mat::zeros(size, section.type());
    }
    if (isXz) {
      section.row(line_).colRange(part_.x, part_.br().x).copyTo(plane.row(at));
    } else {
      section.col(line_).rowRange(part_.y, part_.br().y).copyTo(plane.col(at));
    }
  }

  Plane plane_;
  cv::Rect part_;
  int line_;
  Sections sections_;
  ThumbnailCut cut_;
};

/// The body in cells that are about as long in all directions.
class BodyCells {
 public:
  BodyCells(const ThumbnailSubject& subject, const Shape& shape) : instance_(subject.instance) {
    const auto& begin = instance_.begin;
    const auto& end = instance_.end;
    box_ = cv::Rect(cv::Point(static_cast<int>(begin[2]), static_cast<int>(begin[1])),
                    cv::Point(static_cast<int>(end[2]), static_cast<int>(end[1]))) &
           cv::Rect(0, 0, static_cast<int>(shape.x), static_cast<int>(shape.y));
    const QSizeF sides = pixelAspect(Plane::xy, subject.voxelSize);
    const double thickness = pixelAspect(Plane::xz, subject.voxelSize).height();
    const double width = box_.width * sides.width();
    const double height = box_.height * sides.height();
    sections_.first = static_cast<int>(std::clamp<std::int64_t>(begin[0], 0, shape.z - 1));
    sections_.end = static_cast<int>(std::clamp<std::int64_t>(end[0], sections_.first + 1, shape.z));
    const double depth = (sections_.end - sections_.first) * thickness;
    const double cell = std::max({width, height, depth}) / kMostCells;
    const auto cells = [cell](double length, int pixels) {
      return std::clamp(static_cast<int>(std::ceil(length / cell)), 1, std::max(1, pixels));
    };
    columns_ = cells(width, box_.width);
    rows_ = cells(height, box_.height);
    sections_.step = std::max(1, static_cast<int>(std::ceil(cell / thickness - 1e-9)));
    sides_ = {width / columns_, height / rows_, sections_.step * thickness};
    filled_ = Volume<std::uint8_t>({sections_.count(), rows_, columns_});
  }

  const Sections& sections() const { return sections_; }

  void add(int z, const cv::Mat& ids) {
    if (box_.empty()) return;
    const cv::Mat own = ids(box_) == static_cast<std::int32_t>(instance_.id);
    cv::Mat cells(rows_, columns_, CV_8U, filled_.section(sections_.indexOf(z)));
    cv::resize(own, cells, cells.size(), 0, 0, cv::INTER_AREA);
  }

  void giveTo(ThumbnailCuts& cuts) {
    cuts.filled = std::move(filled_);
    cuts.cellSides = sides_;
  }

 private:
  const InstanceDoubt& instance_;
  cv::Rect box_;
  Sections sections_;
  int columns_ = 1;
  int rows_ = 1;
  std::array<double, 3> sides_{1, 1, 1};
  Volume<std::uint8_t> filled_;
};

/// A damaged section is a black line in a small picture, and said where it is looked at.
cv::Mat greyOrBlack(const Stack& stack, int z) {
  try {
    return stack.section(z);
  } catch (const Error&) {
    return {};
  }
}

}  // namespace

bool ThumbnailCuts::isWhole() const { return cuts.size() + (filled.empty() ? 0 : 1) == panes.size(); }

ThumbnailCuts readProfile(const Stack& stack, const LabelStack& labels, const ThumbnailSubject& subject) {
  const Shape& shape = stack.info().shape;
  const std::int64_t z = subject.instance.place[0];
  const cv::Mat ids = labels.ids(z);
  ThumbnailCuts cuts;
  cuts.instance = static_cast<std::int32_t>(subject.instance.id);
  cuts.device = subject.device;
  cuts.devicePixelRatio = subject.devicePixelRatio;
  cuts.panes = thumbnailPanes(subject, placeOf(subject.instance, ids), shape);
  const ThumbnailPane& pane = cuts.panes.front();
  const cv::Rect part = seenPart(pane, planeSize(Plane::xy, shape));
  cuts.cuts.push_back({pane.part, pane.place, lookAtPart(pane.look, part.tl(), {1, 1}),
                       stack.section(z)(part).clone(), ids(part).clone(),
                       pane.look.toDevice(planePosition(Plane::xy, placeIn(subject.instance)))});
  for (const ThumbnailPane& other : cuts.panes) {
    if (other.part == ThumbnailPart::surface) cuts.surfacePlace = other.place;
  }
  return cuts;
}

ThumbnailCuts readCuts(const Stack& stack, const LabelStack& labels, const ThumbnailSubject& subject,
                       ThumbnailCuts profile, Job& job) {
  if (profile.isWhole()) return profile;
  const Shape& shape = stack.info().shape;
  std::vector<Gather> gathers;
  for (const ThumbnailPane& pane : profile.panes) {
    if (pane.part == ThumbnailPart::xz || pane.part == ThumbnailPart::yz)
      gathers.emplace_back(pane, subject, shape);
  }
  BodyCells body(subject, shape);
  for (int z = 0; z < static_cast<int>(shape.z); ++z) {
    const bool isCut = std::ranges::any_of(gathers, [z](const Gather& g) { return g.sections().holds(z); });
    const bool isOfBody = body.sections().holds(z);
    if (!isCut && !isOfBody) continue;
    job.check();
    const cv::Mat ids = labels.ids(z);
    const cv::Mat grey = isCut ? greyOrBlack(stack, z) : cv::Mat();
    for (Gather& gather : gathers) {
      if (!gather.sections().holds(z)) continue;
      gather.addIds(z, ids);
      if (!grey.empty()) gather.addGrey(z, grey);
    }
    if (isOfBody) body.add(z, ids);
  }
  for (Gather& gather : gathers) profile.cuts.push_back(gather.take());
  body.giveTo(profile);
  return profile;
}

}  // namespace cristae::ui
