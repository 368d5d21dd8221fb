#include "ui/models/coverage_guide.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cristae::ui {
namespace {

constexpr double kEnoughShare = 0.05;
constexpr double kGoodShare = 0.15;
constexpr std::int64_t kFewToStart = 10;
constexpr std::int64_t kMostBands = 8;
constexpr std::int64_t kSide = 3;

/// A place as shares of the stack's extent, so that sections and pixels compare.
struct Relative {
  double z = 0;
  double y = 0;
  double x = 0;
};

Relative relative(const Shape& shape, double z, double y, double x) {
  return {(z + 0.5) / static_cast<double>(shape.z), (y + 0.5) / static_cast<double>(shape.y),
          (x + 0.5) / static_cast<double>(shape.x)};
}

std::vector<Relative> visited(const Shape& shape, const Points& points, const std::vector<Cross>& passed) {
  std::vector<Relative> places;
  for (const Point& point : points) {
    places.push_back(relative(shape, static_cast<double>(point.z), point.y, point.x));
  }
  for (const Cross& place : passed) {
    places.push_back(relative(shape, static_cast<double>(place.z), static_cast<double>(place.y),
                              static_cast<double>(place.x)));
  }
  return places;
}

double squareDistance(const Relative& a, const Relative& b) {
  const double z = a.z - b.z;
  const double y = a.y - b.y;
  const double x = a.x - b.x;
  return z * z + y * y + x * x;
}

bool isNear(const Relative& a, const Relative& b) {
  constexpr double kField = 0.1;
  constexpr double kSections = 0.05;
  return std::abs(a.z - b.z) <= kSections && std::hypot(a.y - b.y, a.x - b.x) <= kField;
}

std::optional<Cross> worstDoubt(const Shape& shape, const std::vector<Relative>& known,
                                const std::vector<DoubtPlace>& doubts) {
  const DoubtPlace* worst = nullptr;
  for (const DoubtPlace& doubt : doubts) {
    const Relative place = relative(shape, static_cast<double>(doubt.place.z),
                                    static_cast<double>(doubt.place.y), static_cast<double>(doubt.place.x));
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const Relative& other) { return isNear(place, other); });
    if (!isKnown && (worst == nullptr || doubt.doubt > worst->doubt)) worst = &doubt;
  }
  return worst == nullptr ? std::nullopt : std::optional(worst->place);
}

/// Which of `parts` equal stretches holds a share in [0, 1).
std::int64_t partOf(double share, std::int64_t parts) {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(share * static_cast<double>(parts)), 0,
                                  parts - 1);
}

std::int64_t middleOf(std::int64_t part, std::int64_t parts, std::int64_t extent) {
  const double middle = (static_cast<double>(part) + 0.5) / static_cast<double>(parts);
  return std::min(extent - 1, static_cast<std::int64_t>(middle * static_cast<double>(extent)));
}

double distanceToNearest(const Relative& place, const std::vector<Relative>& known) {
  double nearest = std::numeric_limits<double>::max();
  for (const Relative& other : known) nearest = std::min(nearest, squareDistance(place, other));
  return nearest;
}

Cross sparsestRegion(const Shape& shape, const std::vector<Relative>& known) {
  const std::int64_t bands = std::min(kMostBands, shape.z);
  std::vector<std::int64_t> counts(static_cast<std::size_t>(bands * kSide * kSide));
  for (const Relative& place : known) {
    const std::int64_t region =
        (partOf(place.z, bands) * kSide + partOf(place.y, kSide)) * kSide + partOf(place.x, kSide);
    ++counts[static_cast<std::size_t>(region)];
  }
  // In a fresh stack all regions are equal: begin in the middle, where nothing is cut.
  const std::vector<Relative> middle = {{0.5, 0.5, 0.5}};
  Cross best;
  std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
  double farthest = -1;
  for (std::size_t region = 0; region < counts.size(); ++region) {
    const auto index = static_cast<std::int64_t>(region);
    const Cross place{middleOf(index / (kSide * kSide), bands, shape.z),
                      middleOf(index / kSide % kSide, kSide, shape.y),
                      middleOf(index % kSide, kSide, shape.x)};
    const Relative share = relative(shape, static_cast<double>(place.z), static_cast<double>(place.y),
                                    static_cast<double>(place.x));
    const double distance =
        known.empty() ? 1 / (1 + distanceToNearest(share, middle)) : distanceToNearest(share, known);
    const bool isBetter = counts[region] < fewest || (counts[region] == fewest && distance > farthest);
    if (!isBetter) continue;
    best = place;
    fewest = counts[region];
    farthest = distance;
  }
  return best;
}

std::int64_t shareOf(double count, double share) {
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(count * share)));
}

}  // namespace

std::optional<ObjectEstimate> estimateFromClicks(const Coverage& coverage) {
  double visitedSections = 0;
  double sum = 0;
  double squares = 0;
  double fullest = 0;
  for (const std::int64_t clicks : coverage.mito_per_section) {
    if (clicks == 0) continue;
    const auto count = static_cast<double>(clicks);
    ++visitedSections;
    sum += count;
    squares += count * count;
    fullest = std::max(fullest, count);
  }
  if (visitedSections < 2) return std::nullopt;
  const double mean = sum / visitedSections;
  const double variance = std::max(0.0, (squares - sum * mean) / (visitedSections - 1));
  const double error = std::sqrt(variance / visitedSections);
  const auto sections = static_cast<double>(coverage.mito_per_section.size());
  ObjectEstimate estimate;
  estimate.count = mean * sections;
  // What is clicked is there.
  estimate.low = std::max(sum, (mean - error) * sections);
  estimate.high = fullest * sections;
  estimate.source = ObjectEstimate::Source::clicks;
  return estimate;
}

std::optional<ObjectEstimate> estimateFromRounds(const std::vector<double>& counts) {
  if (counts.empty() || !(counts.back() > 0)) return std::nullopt;
  const auto first = counts.end() - std::min<std::ptrdiff_t>(3, std::ssize(counts));
  const auto [low, high] = std::minmax_element(first, counts.end());
  return ObjectEstimate{counts.back(), *low, *high, ObjectEstimate::Source::run};
}

ClickGoals clickGoals(const std::optional<ObjectEstimate>& estimate) {
  if (!estimate) return {kFewToStart, std::nullopt};
  const std::int64_t objects = shareOf(estimate->count, 1);
  ClickGoals goals;
  goals.enough = std::max(shareOf(estimate->count, kEnoughShare), std::min(kFewToStart, objects));
  if (estimate->source == ObjectEstimate::Source::run)
    goals.good = std::max(shareOf(estimate->count, kGoodShare), goals.enough);
  return goals;
}

Cross nextUsefulPlace(const Shape& shape, const Points& points, const std::vector<Cross>& passed,
                      const std::vector<DoubtPlace>& doubts) {
  if (shape.voxels() <= 0) return {};
  const std::vector<Relative> known = visited(shape, points, passed);
  if (const auto place = worstDoubt(shape, known, doubts)) return *place;
  return sparsestRegion(shape, known);
}

Cross UsefulPlaces::next(const Shape& shape, const Points& points, const std::vector<DoubtPlace>& doubts) {
  if (at_ == offered_.size()) offered_.push_back(nextUsefulPlace(shape, points, offered_, doubts));
  return offered_[at_++];
}

std::optional<Cross> UsefulPlaces::previous() {
  if (at_ < 2) return std::nullopt;
  --at_;
  return offered_[at_ - 1];
}

void UsefulPlaces::reset() {
  offered_.clear();
  at_ = 0;
}

}  // namespace cristae::ui
