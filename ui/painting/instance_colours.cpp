#include "ui/painting/instance_colours.h"

#include <algorithm>
#include <utility>

#include "ui/painting/distinct_colours.h"

namespace cristae::ui {
namespace {

/// Neighbours that look more alike than this are told apart with effort.
constexpr double kLeastDistance = 0.14;

std::uint64_t mixed(std::uint64_t value) {  // splitmix64
  value += 0x9E3779B97F4A7C15ULL;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31);
}

}  // namespace

void Adjacency::add(std::int32_t a, std::int32_t b) {
  if (a == b || a == 0 || b == 0) return;
  const auto low = static_cast<std::uint32_t>(std::min(a, b));
  const auto high = static_cast<std::uint32_t>(std::max(a, b));
  pairs_[std::uint64_t{low} << 32 | high] = true;
}

void Adjacency::addShifted(const cv::Mat& ids, int columns, int rows) {
  for (int y = 0; y + rows < ids.rows; ++y) {
    const auto* here = ids.ptr<std::int32_t>(y);
    const auto* there = ids.ptr<std::int32_t>(y + rows) + columns;
    std::pair<std::int32_t, std::int32_t> last{0, 0};
    for (int x = 0; x + columns < ids.cols; ++x) {
      if (here[x] == there[x] || here[x] == 0 || there[x] == 0) continue;
      if (const std::pair pair{here[x], there[x]}; pair != last) {
        add(pair.first, pair.second);
        last = pair;
      }
    }
  }
}

void Adjacency::addSection(const cv::Mat& ids, int gap) {
  for (int step = 1; step <= gap + 1; ++step) {
    addShifted(ids, step, 0);
    addShifted(ids, 0, step);
  }
  addShifted(ids, 1, 1);
}

void Adjacency::addSections(const cv::Mat& ids, const cv::Mat& next) {
  for (int y = 0; y < std::min(ids.rows, next.rows); ++y) {
    const auto* here = ids.ptr<std::int32_t>(y);
    const auto* there = next.ptr<std::int32_t>(y);
    std::pair<std::int32_t, std::int32_t> last{0, 0};
    for (int x = 0; x < std::min(ids.cols, next.cols); ++x) {
      if (here[x] == there[x] || here[x] == 0 || there[x] == 0) continue;
      if (const std::pair pair{here[x], there[x]}; pair != last) {
        add(pair.first, pair.second);
        last = pair;
      }
    }
  }
}

std::vector<std::pair<std::int32_t, std::int32_t>> Adjacency::pairs() const {
  std::vector<std::pair<std::int32_t, std::int32_t>> list;
  list.reserve(pairs_.size());
  for (const auto& [key, present] : pairs_) {
    list.emplace_back(static_cast<std::int32_t>(key >> 32), static_cast<std::int32_t>(key & 0xFFFFFFFFU));
  }
  std::sort(list.begin(), list.end());
  return list;
}

InstanceColours::InstanceColours(const Adjacency& adjacency, int shuffle)
    : InstanceColours(InstanceColours(shuffle).extended(adjacency)) {}

InstanceColours InstanceColours::extended(const Adjacency& adjacency) const {
  InstanceColours result = *this;
  std::vector<std::int32_t> touched;
  for (const auto& [a, b] : adjacency.pairs()) {
    auto& known = result.neighbours_[a];
    if (std::find(known.begin(), known.end(), b) != known.end()) continue;
    known.push_back(b);
    result.neighbours_[b].push_back(a);
    touched.push_back(b);
  }
  result.settleAll({touched.begin(), touched.end()});
  return result;
}

// Ascending, and always the higher id gives way: the outcome does not depend on the order of finding.
void InstanceColours::settleAll(std::set<std::int32_t> waiting) {
  while (!waiting.empty()) {
    const std::int32_t id = *waiting.begin();
    waiting.erase(waiting.begin());
    if (!settle(id)) continue;
    for (const std::int32_t other : neighbours_[id]) {
      if (other > id) waiting.insert(other);
    }
  }
}

int InstanceColours::choice(std::int32_t id, int attempt) const {
  const auto seed = mixed(static_cast<std::uint64_t>(id) * 1000003U + static_cast<std::uint64_t>(shuffle_));
  // An odd step visits every colour once.
  const auto step = (seed >> 32) | 1U;
  return static_cast<int>((seed + static_cast<std::uint64_t>(attempt) * step) % kDistinctColours);
}

int InstanceColours::indexOf(std::int64_t id) const {
  const auto key = static_cast<std::int32_t>(id);
  const auto found = moved_.find(key);
  return found == moved_.end() ? choice(key, 0) : found->second;
}

double InstanceColours::distanceToNeighbours(std::int32_t id, int index) const {
  double least = 10;
  const auto found = neighbours_.find(id);
  if (found == neighbours_.end()) return least;
  for (const std::int32_t other : found->second) {
    // Higher ids are settled later and give way.
    if (other < id) least = std::min(least, distinctDistance(index, indexOf(other)));
  }
  return least;
}

/// @return whether the colour of `id` changed
bool InstanceColours::settle(std::int32_t id) {
  const int before = indexOf(id);
  if (distanceToNeighbours(id, before) >= kLeastDistance) return false;
  int best = before;
  double farthest = -1;
  for (int attempt = 0; attempt < kDistinctColours && farthest < kLeastDistance; ++attempt) {
    const int index = choice(id, attempt);
    const double distance = distanceToNeighbours(id, index);
    if (distance <= farthest) continue;
    farthest = distance;
    best = index;
  }
  moved_[id] = best;
  return best != before;
}

QRgb InstanceColours::colour(std::int64_t id) const {
  if (id == 0) return 0;
  return distinctColours()[static_cast<std::size_t>(indexOf(id))];
}

}  // namespace cristae::ui
