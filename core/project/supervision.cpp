#include "core/project/supervision.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace cristae {
namespace {

using Pixel = std::tuple<std::int64_t, std::int64_t, std::int64_t>;

/// The origin is the centre of the first pixel.
Pixel pixel_of(const Point& point) { return {point.z, std::llround(point.y), std::llround(point.x)}; }

std::optional<PointKind> kind_of(VerdictKind verdict) {
  switch (verdict) {
    case VerdictKind::accepted:
    case VerdictKind::missed: return PointKind::mito;
    case VerdictKind::rejected: return PointKind::not_mito;
    case VerdictKind::flagged:
    case VerdictKind::later: return std::nullopt;
  }
  return std::nullopt;
}

/// Of the pieces as they are after all corrections.
std::vector<SplitSeed> seeds_of(const std::vector<Correction>& corrections) {
  std::vector<SplitSeed> seeds;
  for (const Correction& correction : corrections) {
    if (is_by_brush(correction.kind)) continue;
    if (correction.kind == CorrectionKind::split) {
      std::erase_if(seeds, [&](const SplitSeed& seed) { return seed.id == correction.instance; });
      seeds.insert(seeds.end(), correction.seeds.begin(), correction.seeds.end());
      continue;
    }
    std::vector<SplitSeed> kept;
    bool has_merged = false;
    for (SplitSeed seed : seeds) {
      const bool is_merged = seed.id == correction.instance || seed.id == correction.other;
      if (is_merged) seed.id = correction.instance;
      if (!is_merged || !std::exchange(has_merged, true)) kept.push_back(seed);
    }
    seeds = std::move(kept);
  }
  return seeds;
}

}  // namespace

Points clicks_of(const std::vector<ProjectPoint>& points) {
  Points clicks;
  for (const ProjectPoint& each : points) clicks.push_back(each.point);
  return clicks;
}

Points supervision(const std::vector<ProjectPoint>& points, const std::vector<Verdict>& verdicts,
                   const std::vector<Correction>& corrections) {
  Points all = clicks_of(points);
  std::set<Pixel> clicked;
  for (const Point& click : all) clicked.insert(pixel_of(click));
  std::map<Pixel, std::size_t> added;  // where in `all`
  for (const Verdict& verdict : verdicts) {
    const auto kind = kind_of(verdict.kind);
    Point place = verdict.place;
    if (!kind || clicked.contains(pixel_of(place))) continue;
    place.kind = *kind;
    const auto [known, is_new] = added.try_emplace(pixel_of(place), all.size());
    if (is_new) {
      all.push_back(place);
    } else {
      all[known->second] = place;
    }
  }
  std::set<std::int64_t> judged;
  for (const Verdict& verdict : verdicts) {
    if (verdict.kind == VerdictKind::accepted || verdict.kind == VerdictKind::rejected)
      judged.insert(verdict.instance);
  }
  for (const SplitSeed& seed : seeds_of(corrections)) {
    const Point place{seed.z, static_cast<double>(seed.y), static_cast<double>(seed.x)};
    const Pixel pixel = pixel_of(place);
    if (clicked.contains(pixel) || added.contains(pixel) || judged.contains(seed.id)) continue;
    all.push_back(place);
  }
  return all;
}

std::int64_t correction_count(const Points& before, const Points& now) {
  const auto entry = [](const Point& point) { return std::pair(pixel_of(point), point.kind); };
  std::set<std::pair<Pixel, PointKind>> known;
  for (const Point& point : before) known.insert(entry(point));
  return std::count_if(now.begin(), now.end(),
                       [&](const Point& point) { return !known.contains(entry(point)); });
}

}  // namespace cristae
