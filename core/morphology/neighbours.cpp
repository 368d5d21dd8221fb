#include "core/morphology/neighbours.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/base/parallel.h"

namespace cristae {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

/// Items by group and x, so that those near in x are found without looking at all.
class SortedItems {
 public:
  explicit SortedItems(const std::vector<NeighbourItem>& items) : items_(items), order_(items.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    rank_.resize(items.size());
    for (std::size_t i = 0; i < order_.size(); ++i) rank_[order_[i]] = i;
  }

  /// Calls visit(other) for the others of the group, from both sides outwards, while the way in x alone is
  /// not longer than reach().
  void visit_near(std::size_t item, const std::function<double()>& reach,
                  const std::function<void(std::size_t)>& visit) const {
    std::ptrdiff_t low = static_cast<std::ptrdiff_t>(rank_[item]) - 1;
    std::size_t high = rank_[item] + 1;
    for (bool goes_on = true; goes_on;) {
      goes_on = false;
      if (low >= 0 && is_near(item, order_[static_cast<std::size_t>(low)], reach())) {
        visit(order_[static_cast<std::size_t>(low--)]);
        goes_on = true;
      }
      if (high < order_.size() && is_near(item, order_[high], reach())) {
        visit(order_[high++]);
        goes_on = true;
      }
    }
  }

 private:
  std::pair<std::int64_t, double> key(std::size_t i) const {
    return {items_[i].group, items_[i].centroid_nm[2]};
  }
  bool is_near(std::size_t item, std::size_t other, double reach) const {
    return items_[item].group == items_[other].group &&
           std::abs(items_[item].centroid_nm[2] - items_[other].centroid_nm[2]) <= reach;
  }

  const std::vector<NeighbourItem>& items_;
  std::vector<std::size_t> order_;
  std::vector<std::size_t> rank_;
};

double centroid_distance(const NeighbourItem& a, const NeighbourItem& b) {
  return std::hypot(a.centroid_nm[0] - b.centroid_nm[0], a.centroid_nm[1] - b.centroid_nm[1],
                    a.centroid_nm[2] - b.centroid_nm[2]);
}

/// How far a surface reaches from its centroid in x.
double reach_in_x(const NeighbourItem& item, const VoxelSize& nm) {
  double reach = 0;
  for (const SurfaceVoxel& voxel : item.surface.voxels())
    reach = std::max(reach, std::abs(voxel.position[2] * nm.x - item.centroid_nm[2]) + nm.x);
  return reach;
}

/// Looks for the neighbours of one item after the other.
class Search {
 public:
  Search(const std::vector<NeighbourItem>& items, const VoxelSize& nm, std::optional<double> contact_nm)
      : items_(items), contact_nm_(contact_nm), sorted_(items) {
    for (const NeighbourItem& item : items) reaches_.push_back(reach_in_x(item, nm));
    longest_reach_ = reaches_.empty() ? 0 : *std::max_element(reaches_.begin(), reaches_.end());
  }

  NeighbourMeasures measure(std::size_t item) const {
    NeighbourMeasures measures;
    const std::size_t nearest = find_nearest_centroid(item, measures);
    if (!measures.centroid_nm) return measures;
    find_nearest_surface(item, nearest, measures);
    if (contact_nm_) measures.contact = measure_contact(item);
    return measures;
  }

 private:
  std::size_t find_nearest_centroid(std::size_t item, NeighbourMeasures& measures) const {
    double least = kFar;
    std::size_t nearest = item;
    sorted_.visit_near(
        item, [&] { return least; },
        [&](std::size_t other) {
          const double distance = centroid_distance(items_[item], items_[other]);
          if (distance >= least) return;
          least = distance;
          nearest = other;
        });
    if (least < kFar) measures.centroid_nm = least;
    return nearest;
  }

  /// Begins with the nearest centroid, whose gap rules most others out by their boxes.
  void find_nearest_surface(std::size_t item, std::size_t first, NeighbourMeasures& measures) const {
    const SurfaceTree& own = items_[item].surface;
    double least = own.gap_to(items_[first].surface, kFar);
    measures.nearest = first;
    sorted_.visit_near(
        item, [&] { return least + reaches_[item] + longest_reach_; },
        [&](std::size_t other) {
          const SurfaceTree& surface = items_[other].surface;
          if (own.box_gap_to(surface) >= least) return;
          const double gap = own.gap_to(surface, least);
          if (gap >= least) return;
          least = gap;
          measures.nearest = other;
        });
    measures.surface_nm = least;
  }

  double measure_contact(std::size_t item) const {
    const SurfaceTree& own = items_[item].surface;
    std::vector<std::size_t> near;
    sorted_.visit_near(
        item, [&] { return *contact_nm_ + reaches_[item] + longest_reach_; },
        [&](std::size_t other) {
          if (own.box_gap_to(items_[other].surface) <= *contact_nm_) near.push_back(other);
        });
    const double bound = std::nextafter(*contact_nm_, kFar);
    double contact = 0;
    for (const SurfaceVoxel& voxel : own.voxels()) {
      const bool is_near = std::any_of(near.begin(), near.end(), [&](std::size_t other) {
        const SurfaceTree& surface = items_[other].surface;
        return surface.box_gap_to(voxel.position) <= *contact_nm_ &&
               surface.gap_to(voxel.position, bound) <= *contact_nm_;
      });
      if (is_near) contact += voxel.boundary;
    }
    return contact;
  }

  const std::vector<NeighbourItem>& items_;
  std::optional<double> contact_nm_;
  SortedItems sorted_;
  std::vector<double> reaches_;
  double longest_reach_ = 0;
};

/// The surface of a mask; its voxels inside are not in the tree.
SurfaceTree surface_of_mask(const LabelVolume& mask, std::int64_t z_begin, std::int64_t z_end,
                            const VoxelSize& nm) {
  const Shape& shape = mask.shape();
  const auto is_outside = [&](std::int64_t z, std::int64_t y, std::int64_t x) {
    return z >= z_begin && z < z_end && y >= 0 && y < shape.y && x >= 0 && x < shape.x &&
           mask.at(z, y, x) == 0;
  };
  std::vector<SurfaceVoxel> surface;
  for (std::int64_t z = z_begin; z < z_end; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x) {
        if (mask.at(z, y, x) == 0) continue;
        if (!is_outside(z - 1, y, x) && !is_outside(z + 1, y, x) && !is_outside(z, y - 1, x) &&
            !is_outside(z, y + 1, x) && !is_outside(z, y, x - 1) && !is_outside(z, y, x + 1)) {
          continue;
        }
        surface.push_back(
            {{static_cast<std::int32_t>(z), static_cast<std::int32_t>(y), static_cast<std::int32_t>(x)}, 0});
      }
    }
  }
  return {std::move(surface), nm};
}

MaskNeighbour mask_neighbour(const NeighbourItem& item, const LabelVolume& mask, const SurfaceTree& surface,
                             std::optional<double> contact_nm) {
  MaskNeighbour result;
  for (const SurfaceVoxel& voxel : item.surface.voxels()) {
    const auto& [z, y, x] = voxel.position;
    const bool overlaps = mask.at(z, y, x) != 0;
    const double bound =
        contact_nm ? std::max(result.distance_nm, std::nextafter(*contact_nm, kFar)) : result.distance_nm;
    const double gap = overlaps ? 0 : surface.empty() ? kFar : surface.gap_to(voxel.position, bound);
    result.distance_nm = std::min(result.distance_nm, gap);
    if (contact_nm && gap <= *contact_nm) result.contact += voxel.boundary;
  }
  return result;
}

/// Works on all items in parallel, the next one by whoever is free, and reports in steps.
void for_each_item(std::size_t count, Job& job, const std::function<void(std::size_t)>& body) {
  const std::size_t step = std::max<std::size_t>(64, count / 50);
  for (std::size_t begin = 0; begin < count; begin += step) {
    job.check();
    const std::size_t end = std::min(count, begin + step);
    std::atomic<std::size_t> next = begin;
    parallel_for(available_processors(), [&](std::int64_t, std::int64_t) {
      for (std::size_t i = next++; i < end; i = next++) body(i);
    });
    job.advance(static_cast<std::int64_t>(end), static_cast<std::int64_t>(count));
  }
}

}  // namespace

std::vector<NeighbourMeasures> measure_neighbours(const std::vector<NeighbourItem>& items,
                                                  const VoxelSize& nm, std::optional<double> contact_nm,
                                                  Job& job) {
  const Search search(items, nm, contact_nm);
  std::vector<NeighbourMeasures> measures(items.size());
  for_each_item(items.size(), job, [&](std::size_t i) { measures[i] = search.measure(i); });
  return measures;
}

std::vector<MaskNeighbour> measure_mask_neighbour(const std::vector<NeighbourItem>& items,
                                                  const LabelVolume& mask, const VoxelSize& nm,
                                                  std::optional<double> contact_nm, bool groups, Job& job) {
  std::vector<MaskNeighbour> result(items.size());
  if (!groups) {
    const SurfaceTree surface = surface_of_mask(mask, 0, mask.shape().z, nm);
    for_each_item(items.size(), job,
                  [&](std::size_t i) { result[i] = mask_neighbour(items[i], mask, surface, contact_nm); });
    return result;
  }
  std::vector<SurfaceTree> sections;
  for (std::int64_t z = 0; z < mask.shape().z; ++z) sections.push_back(surface_of_mask(mask, z, z + 1, nm));
  for_each_item(items.size(), job, [&](std::size_t i) {
    result[i] =
        mask_neighbour(items[i], mask, sections[static_cast<std::size_t>(items[i].group)], contact_nm);
  });
  return result;
}

}  // namespace cristae
