#include "core/phantom/tissue.h"

#include <cmath>
#include <limits>
#include <numbers>

#include "core/phantom/mitochondria.h"
#include "core/phantom/organelles.h"

namespace cristae::phantom {
namespace {

constexpr float kMargin = 700;  // nm of tissue around the block
constexpr float kBin = 350;
constexpr float kReach = 480;

/// How near one cell comes to a place.
struct Claim {
  float distance = std::numeric_limits<float>::max();
  std::int32_t cell = 0;
  const Segment* segment = nullptr;  ///< none: glia
};

/// The two nearest cells: additively weighted Voronoi cells of tubes. Glia, cell 0, takes what is farther
/// than `gap` from every tube.
struct Ranking {
  explicit Ranking(float gap) { first.distance = gap; }
  void add(float distance, std::int32_t cell, const Segment* segment) {
    if (cell == first.cell) {
      if (distance < first.distance) first = {distance, cell, segment};
    } else if (distance < first.distance) {
      second = first;
      first = {distance, cell, segment};
    } else if (distance < second.distance) {
      second = {distance, cell, segment};
    }
  }
  Claim first;
  Claim second;
};

double cubic_micrometres(const Box& box) {
  const Vec size = box.high - box.low;
  return static_cast<double>(size.z) * size.y * size.x * 1e-9;
}

}  // namespace

Vec random_direction(Random& random) {
  const double z = random.uniform(-1, 1);
  const double angle = random.uniform(0, 2 * std::numbers::pi);
  const double ring = std::sqrt(1 - z * z);
  return {static_cast<float>(z), static_cast<float>(ring * std::sin(angle)),
          static_cast<float>(ring * std::cos(angle))};
}

Vec random_place(Random& random, const Box& box) {
  const auto z = random.uniform(box.low.z, box.high.z);
  const auto y = random.uniform(box.low.y, box.high.y);
  const auto x = random.uniform(box.low.x, box.high.x);
  return {static_cast<float>(z), static_cast<float>(y), static_cast<float>(x)};
}

Tissue::Tissue(const Box& box, const TissueStyle& style, const Random& random)
    : box_(box), grown_(box.grown(kMargin)), style_(style), grid_(grown_, kBin, kReach) {
  cells_.push_back({.kind = CellKind::glia, .granular = 0.5F});
  grow_cells(random.derive("cells"));
  mitochondria_ = grow_mitochondria(*this, random.derive("mitochondria"));
  synapses_ = make_synapses(*this, random.derive("synapses"));
  organelles_ = grow_organelles(*this, synapses_, random.derive("organelles"));
}

void Tissue::grow_cells(Random random) {
  if (style_.lipid_density > 0) drop_lipid(random.derive("lipid"));
  if (style_.fibril_density > 0) grow_fibrils(random.derive("fibrils"));
  grow_class(random, style_.soma_density, 1300, 2600, CellKind::soma);
  grow_class(random, style_.trunk_density, 380, 800, CellKind::neurite);
  grow_class(random, style_.middle_density, 170, 400, CellKind::neurite);
  grow_class(random, style_.thin_density, 55, 170, CellKind::neurite);
}

void Tissue::grow_class(Random& random, double density, double low, double high, CellKind kind) {
  const double expected = density * cubic_micrometres(grown_);
  auto count = static_cast<std::int64_t>(expected);
  if (random.chance(expected - static_cast<double>(count))) ++count;
  for (std::int64_t i = 0; i < count; ++i) {
    const auto radius = static_cast<float>(random.log_uniform(low, high));
    const Vec start = random_place(random, grown_);
    if (kind == CellKind::soma && swallows_block(start, radius)) continue;
    if (clearance(start, -1) <= 0.7F * radius) continue;
    const Vec direction = cell_direction(random);
    grow_tube(random, start, style_.lying > 0 ? unit(direction) : direction, radius, kind);
  }
}

/// All along one axis, as those of one muscle fibre are.
void Tissue::grow_fibrils(Random random) {
  const Vec axis = random_direction(random);
  const auto tries = static_cast<std::int64_t>(style_.fibril_density * cubic_micrometres(grown_)) + 1;
  for (std::int64_t i = 0; i < tries; ++i) {
    const auto radius = static_cast<float>(random.log_uniform(300, 900));
    const Vec start = random_place(random, grown_);
    if (clearance(start, -1) > 0.7F * radius) grow_tube(random, start, axis, radius, CellKind::fibril, 0.04F);
  }
}

void Tissue::drop_lipid(Random random) {
  const auto tries = static_cast<std::int64_t>(style_.lipid_density * cubic_micrometres(grown_)) + 1;
  for (std::int64_t i = 0; i < tries; ++i) {
    const auto radius = static_cast<float>(random.log_uniform(150, 500));
    const Vec at = random_place(random, grown_);
    if (clearance(at, -1) < radius) continue;
    grid_.insert(make_segment(at, at, radius, radius, 0, static_cast<std::int32_t>(cells_.size())));
    cells_.push_back({.kind = CellKind::lipid});
  }
}

bool Tissue::swallows_block(Vec centre, float radius) const {
  const Vec size = box_.high - box_.low;
  const Vec middle = (box_.low + box_.high) * 0.5F;
  return length(middle - centre) < 1.5F * radius + 0.15F * std::min(size.y, size.x);
}

float Tissue::clearance(Vec p, std::int32_t except) const {
  float least = grid_.reach();
  for (const auto index : grid_.near(p)) {
    const Segment& segment = grid_.all()[static_cast<std::size_t>(index)];
    if (segment.owner != except) least = std::min(least, surface_distance(segment, p));
  }
  return least >= grid_.reach() ? std::numeric_limits<float>::max() : least;
}

void Tissue::grow_tube(Random& random, Vec start, Vec axis, float radius, CellKind kind, float turn) {
  const auto id = static_cast<std::int32_t>(cells_.size());
  Cell cell{.kind = kind, .axis = axis};
  cell.tone = static_cast<float>(random.normal());
  cell.granular = static_cast<float>(random.uniform());
  if (random.chance(style_.dark_cell_share)) cell.tone = static_cast<float>(random.uniform(3, 6));
  if (kind == CellKind::neurite && radius > 200 && radius < 520 && random.chance(style_.myelin_share)) {
    cell.kind = CellKind::myelinated;
  }
  cells_.push_back(cell);
  if (kind == CellKind::soma) {
    grid_.insert(make_segment(start, start + cell.axis * (0.5F * radius), radius, 0.8F * radius, 0, id));
    return;
  }
  const float step = std::max(70.0F, 0.6F * radius);
  for (const float sense : {1.0F, -1.0F}) {
    Vec at = start;
    Vec heading = cell.axis * sense;
    float here = radius;
    while (grown_.contains(at)) {
      const Vec turned = unit(heading + cell_direction(random) * turn);
      const Vec next = at + turned * step;
      const auto wanted = std::clamp(here * static_cast<float>(std::exp(0.16 * random.normal())),
                                     0.5F * radius, 1.8F * radius);
      const float room = clearance(next, id);
      if (room < 0.5F * radius) break;
      const float there = std::min(wanted, std::max(room, 0.5F * radius));
      grid_.insert(make_segment(at, next, here, there, 0, id));
      at = next;
      heading = turned;
      here = there;
    }
  }
}

/// Keeps the segments that matter within `radius` of p: a distance changes by no more than the way gone,
/// so what is farther than the runner-up by 2 * radius cannot be first or second.
/// @return the distance up to which segments were kept
template <typename At>
float Tissue::select(Vec p, float radius, std::size_t count, const At& at,
                     std::vector<Segment>& found) const {
  std::vector<float> distances(count);
  Ranking ranking(static_cast<float>(style_.glia_gap));
  for (std::size_t i = 0; i < count; ++i) {
    distances[i] = surface_distance(at(i), p);
    ranking.add(distances[i], at(i).owner, nullptr);
  }
  const float limit = ranking.second.distance + 2 * radius;
  found.clear();
  for (std::size_t i = 0; i < count; ++i) {
    if (distances[i] <= limit) found.push_back(at(i));
  }
  return limit;
}

void Tissue::candidates(Vec p, float radius, std::vector<Segment>& found) const {
  const auto& all = grid_.all();
  const auto& near = grid_.near(p);
  const auto in_bin = [&](std::size_t i) -> const Segment& { return all[static_cast<std::size_t>(near[i])]; };
  if (select(p, radius, near.size(), in_bin, found) <= grid_.reach()) return;
  // Far from every neurite but one (inside a soma): look at all.
  select(
      p, radius, all.size(), [&](std::size_t i) -> const Segment& { return all[i]; }, found);
}

CellPlace Tissue::place(Vec p, const std::vector<Segment>& candidates) const {
  Ranking ranking(static_cast<float>(style_.glia_gap));
  for (const Segment& segment : candidates)
    ranking.add(surface_distance(segment, p), segment.owner, &segment);
  const auto away = [&](const Claim& claim) {
    return claim.segment == nullptr ? Vec{} : nearness(*claim.segment, p).away;
  };
  const Vec gradient = away(ranking.second) - away(ranking.first);
  const float steepness = std::max(0.6F, length(gradient));
  CellPlace place;
  place.cell = ranking.first.cell;
  place.neighbour = ranking.second.cell;
  place.depth = std::min(1e6F, (ranking.second.distance - ranking.first.distance) / steepness);
  place.slope = gradient.z / steepness;
  return place;
}

CellPlace Tissue::place(Vec p) const {
  std::vector<Segment> found;
  candidates(p, 0, found);
  return place(p, found);
}

Vec Tissue::cell_direction(Random& random) const {
  Vec direction = random_direction(random);
  direction.z *= 1 - static_cast<float>(style_.lying);
  return direction;
}

float Tissue::shallowest(std::int32_t cell) const {
  return cells_[static_cast<std::size_t>(cell)].kind == CellKind::myelinated ? kMyelinDepth + 20 : 24;
}

float Tissue::deepest(std::int32_t cell) const {
  switch (cells_[static_cast<std::size_t>(cell)].kind) {
    case CellKind::soma: return kNucleusDepth - 40;
    case CellKind::fibril:
    case CellKind::lipid: return 0;
    default: return std::numeric_limits<float>::max();
  }
}

}  // namespace cristae::phantom
