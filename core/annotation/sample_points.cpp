#include "core/annotation/sample_points.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/random.h"

namespace cristae {
namespace {

constexpr int kJitterAttempts = 100;
constexpr double kRoundingSlack = 1e-9;  ///< 0.05 * 20 is 1, whatever the last bit says

std::optional<Point> jittered(const SectionObjects& section, const ObjectCentre& centre, std::int64_t z,
                              double length, Random& random) {
  for (int attempt = 0; attempt < kJitterAttempts; ++attempt) {
    const double angle = random.uniform(0.0, 2.0 * std::numbers::pi);
    const double y = static_cast<double>(centre.y) + length * std::sin(angle);
    const double x = static_cast<double>(centre.x) + length * std::cos(angle);
    const auto row = static_cast<std::int64_t>(std::floor(y + 0.5));
    const auto column = static_cast<std::int64_t>(std::floor(x + 0.5));
    if (row < 0 || column < 0 || row >= section.ids.rows || column >= section.ids.cols) continue;
    if (section.ids.at<std::int32_t>(static_cast<int>(row), static_cast<int>(column)) != centre.id) continue;
    return Point{z, y, x, PointKind::mito};
  }
  return std::nullopt;
}

void check(const SampleOptions& options) {
  if (!(options.ratio > 0 && options.ratio <= 1)) {
    throw Error(ErrorKind::bad_input, fmt::format("the ratio of points is {}", options.ratio),
                "give a ratio above 0 and up to 1");
  }
  if (!(options.jitter_px >= 0 && std::isfinite(options.jitter_px))) {
    throw Error(ErrorKind::bad_input, fmt::format("the jitter is {} px", options.jitter_px),
                "give a length of 0 px or more");
  }
}

}  // namespace

std::int64_t sample_count(std::int64_t objects, double ratio, SamplingRule rule) {
  if (objects <= 0 || ratio <= 0) return 0;
  const auto n = static_cast<double>(objects);
  const double wanted = rule == SamplingRule::round
                            ? std::max(1.0, std::floor(ratio * n + 0.5 + kRoundingSlack))
                            : std::ceil(ratio * (n + 1) - kRoundingSlack);
  return std::min(objects, static_cast<std::int64_t>(wanted));
}

SampledPoints sample_points(std::int64_t sections,
                            const std::function<SectionObjects(std::int64_t z)>& objects,
                            const SampleOptions& options) {
  check(options);
  SampledPoints result;
  for (std::int64_t z = 0; z < sections; ++z) {
    const SectionObjects section = objects(z);
    Random random = Random(options.seed).derive("sample-points", static_cast<std::uint64_t>(z));
    const auto n = static_cast<std::int64_t>(section.centres.size());
    auto drawn = random.sample(n, sample_count(n, options.ratio, options.rule));
    std::sort(drawn.begin(), drawn.end(), [&](std::int64_t a, std::int64_t b) {
      const auto& first = section.centres[static_cast<std::size_t>(a)];
      const auto& second = section.centres[static_cast<std::size_t>(b)];
      return std::pair(first.y, first.x) < std::pair(second.y, second.x);
    });
    for (const std::int64_t index : drawn) {
      const ObjectCentre& centre = section.centres[static_cast<std::size_t>(index)];
      Point point{z, static_cast<double>(centre.y), static_cast<double>(centre.x), PointKind::mito};
      if (options.jitter_px > 0) {
        const auto moved = jittered(section, centre, z, options.jitter_px, random);
        if (moved) point = *moved;
        if (!moved) ++result.not_jittered;
      }
      result.points.push_back(point);
    }
    result.sections.push_back({z, n, static_cast<std::int64_t>(drawn.size())});
    result.objects += n;
  }
  if (result.objects > 0) {
    result.realised_ratio = static_cast<double>(result.points.size()) / static_cast<double>(result.objects);
  }
  return result;
}

}  // namespace cristae
