#include "core/phantom/mitochondria.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace cristae::phantom {
namespace {

constexpr float kStep = 50;  // nm between the nodes of a centreline

struct Node {
  Vec at;
  float radius = 0;
};

/// Direction at right angles to `axis`.
Vec sideways(Random& random, Vec axis) {
  const Vec any = random_direction(random);
  return unit(any - axis * dot(any, axis));
}

class Nursery {
 public:
  Nursery(const Tissue& tissue, Random random) : tissue_(tissue), random_(random) { scatter_probes(); }

  std::vector<Mitochondrion> grow() {
    const auto wanted =
        static_cast<std::int64_t>(tissue_.style().share * static_cast<double>(probes_.size()));
    const std::int64_t tries = 400 + static_cast<std::int64_t>(probes_.size()) / 4;
    for (std::int64_t i = 0; i < tries && covered_ < wanted; ++i) grow_one();
    return std::move(grown_);
  }

 private:
  struct Probe {
    Vec at;
    CellPlace place;
    bool covered = false;
  };

  /// Random places that measure which share of the block is filled.
  void scatter_probes() {
    const Vec size = tissue_.box().high - tissue_.box().low;
    const double volume = static_cast<double>(size.z) * size.y * size.x;
    const double cell = std::clamp(std::cbrt(volume / 30000), 12.0, 60.0);
    const auto count = static_cast<std::int64_t>(std::clamp(volume / (cell * cell * cell), 300.0, 400000.0));
    Random random = random_.derive("probes");
    for (std::int64_t i = 0; i < count; ++i) {
      const Vec at = random_place(random, tissue_.box());
      probes_.push_back({at, tissue_.place(at)});
    }
  }

  void grow_one() {
    const TissueStyle& style = tissue_.style();
    const Probe& probe =
        probes_[static_cast<std::size_t>(random_.integer(0, static_cast<std::int64_t>(probes_.size()) - 1))];
    const float radius = draw_radius();
    const float room = probe.place.depth - tissue_.shallowest(probe.place.cell);
    if (probe.covered || room < 0.7F * radius || probe.place.depth > tissue_.deepest(probe.place.cell))
      return;
    const Cell& cell = tissue_.cells()[static_cast<std::size_t>(probe.place.cell)];
    Vec heading = probe.place.cell == 0 || cell.kind == CellKind::soma
                      ? random_direction(random_)
                      : unit(cell.axis + tissue_.cell_direction(random_) * 0.5F);
    const auto length =
        static_cast<float>(random_.log_uniform(style.mito_length_low, style.mito_length_high));
    auto mito = grow_tube(probe.at, heading, radius, length, probe.place.cell, apart(radius));
    if (!mito) return;
    if (random_.chance(style.branching_share)) add_branch(*mito);
    const Mitochondrion parent = *mito;
    keep(std::move(*mito));
    if (random_.chance(style.touching_share)) grow_neighbour(parent);
  }

  /// Gap that keeps two apart whatever their lumps; less than nothing where they are pressed together.
  float apart(float radius) const {
    if (tissue_.style().mito_pressing > 0) return -static_cast<float>(tissue_.style().mito_pressing) * radius;
    return 18 + 5 * static_cast<float>(tissue_.style().mito_lumpiness) * radius;
  }

  float draw_radius() {
    const TissueStyle& style = tissue_.style();
    const double radius = style.mito_radius * std::exp(style.mito_radius_spread * random_.normal());
    return static_cast<float>(std::clamp(radius, style.mito_radius_low, style.mito_radius_high));
  }

  /// A second one in the same cell, pressed against the first along part of its length.
  void grow_neighbour(const Mitochondrion& first) {
    // Away from the ends, which taper.
    const auto last = static_cast<std::int64_t>(first.segments.size()) - 1;
    const auto& beside = first.segments[static_cast<std::size_t>(random_.integer(last / 3, last - last / 3))];
    const Vec axis = unit(beside.along);
    const float radius = std::min(draw_radius(), 1.3F * first.radius);
    for (int attempt = 0; attempt < 8; ++attempt) {
      const Vec at = beside.a + sideways(random_, axis) * (beside.radius + radius - 30);
      const CellPlace place = tissue_.place(at);
      if (place.cell != first.cell || place.depth < 0.7F * radius + tissue_.shallowest(place.cell)) continue;
      if (auto second = grow_tube(at, axis, radius, 2 * radius + 400, place.cell, -45)) {
        keep(std::move(*second));
        return;
      }
    }
  }

  /// Walks both ways from a place, staying in the cell and clear of others by `gap` (negative: overlap
  /// is allowed, and shared out between the two when drawn).
  std::optional<Mitochondrion> grow_tube(Vec start, Vec heading, float radius, float length,
                                         std::int32_t cell, float gap) {
    std::vector<Node> nodes;
    if (!fits(start, radius, cell, gap)) return std::nullopt;
    // A ball's worth of the length is in the rounded ends.
    const float walk = std::max(0.0F, length - 2 * radius) / 2;
    std::vector<Node> back = walk_from(start, heading * -1, radius, walk, cell, gap);
    nodes.assign(back.rbegin(), back.rend());
    nodes.push_back({start, radius});
    for (const Node& node : walk_from(start, heading, radius, walk, cell, gap)) nodes.push_back(node);
    shape_radii(nodes, radius);
    Mitochondrion mito;
    mito.cell = cell;
    mito.radius = radius;
    append(mito, nodes, 0);
    mito.across = sideways(random_, unit(heading));
    const double kind = random_.uniform();
    mito.lengthwise = static_cast<float>(kind < 0.45 ? 0 : kind < 0.75 ? 1 : random_.uniform());
    mito.tone = static_cast<float>(random_.normal());
    mito.spacing = static_cast<float>(std::exp(0.2 * random_.normal()));
    mito.rich = static_cast<float>(random_.uniform());
    mito.swollen = static_cast<float>(random_.uniform());
    mito.seed = random_.bits();
    return mito;
  }

  std::vector<Node> walk_from(Vec at, Vec heading, float radius, float length, std::int32_t cell, float gap) {
    std::vector<Node> nodes;
    const auto turn = static_cast<float>(tissue_.style().mito_wander);
    for (float gone = 0; gone < length; gone += kStep) {
      Vec best{};
      float most = 0;
      for (int attempt = 0; attempt < 5; ++attempt) {
        const Vec turned =
            unit(heading + tissue_.cell_direction(random_) * (attempt == 0 ? 0.3F * turn : turn));
        const Vec next = at + turned * kStep;
        if (!fits(next, radius, cell, gap)) continue;
        const CellPlace place = tissue_.place(next);
        const float room = std::min(place.depth, 1.3F * radius) + (attempt == 0 ? 10.0F : 0.0F);
        if (room > most) {
          most = room;
          best = turned;
        }
      }
      if (most <= 0) break;
      at = at + best * kStep;
      heading = best;
      nodes.push_back({at, radius});
    }
    return nodes;
  }

  bool fits(Vec p, float radius, std::int32_t cell, float gap) const {
    const CellPlace place = tissue_.place(p);
    if (place.cell != cell || place.depth < tissue_.shallowest(cell) + 0.7F * radius) return false;
    if (place.depth > tissue_.deepest(cell)) return false;
    for (const auto& other : grown_) {
      if (!other.box.grown(radius + gap + 1).contains(p)) continue;
      for (const auto& segment : other.segments) {
        if (surface_distance(segment, p) < radius + gap) return false;
      }
    }
    return true;
  }

  /// Thick and thin stretches, and ends that taper like an ellipsoid's.
  void shape_radii(std::vector<Node>& nodes, float radius) {
    const double wave = random_.uniform(300, 1200);
    const double phase = random_.uniform(0, 2 * std::numbers::pi);
    const double swing = random_.uniform(0, 0.25);
    const auto last = static_cast<double>(nodes.size()) - 1;
    const double taper = std::max(1.0, random_.uniform(0.6, 2.5) * static_cast<double>(radius / kStep));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const auto at = static_cast<double>(i);
      const double from_end = std::min(at, last - at) / taper;
      const double round = from_end >= 1 ? 1 : std::sqrt(1 - 0.8 * (1 - from_end) * (1 - from_end));
      const double beads = 1 + swing * std::sin(at * kStep / wave * 2 * std::numbers::pi + phase);
      nodes[i].radius = radius * static_cast<float>(nodes.size() == 1 ? 1 : round * beads);
    }
  }

  void append(Mitochondrion& mito, const std::vector<Node>& nodes, float start) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i + 1 == nodes.size() && i > 0) break;
      const Node& from = nodes[i];
      const Node& to = nodes[std::min(i + 1, nodes.size() - 1)];
      mito.segments.push_back(make_segment(from.at, to.at, from.radius, to.radius, start, 0));
      start += mito.segments.back().size;
      const Box box = bounds(mito.segments.back());
      mito.box = mito.segments.size() == 1 ? box : joined(mito.box, box);
    }
  }

  void add_branch(Mitochondrion& mito) {
    if (mito.segments.size() < 4) return;
    const Segment root = mito.segments[static_cast<std::size_t>(
        random_.integer(1, static_cast<std::int64_t>(mito.segments.size()) - 2))];
    const Vec axis = unit(root.along);
    const float radius = 0.8F * root.radius;
    const Vec heading = unit(sideways(random_, axis) + axis * static_cast<float>(random_.uniform(-0.5, 0.5)));
    const auto length = static_cast<float>(random_.uniform(2.0, 6.0)) * mito.radius;
    std::vector<Node> nodes = walk_from(root.a, heading, radius, length, mito.cell, apart(radius));
    if (nodes.size() < 2) return;
    nodes.insert(nodes.begin(), {root.a, radius});
    nodes.back().radius *= 0.6F;
    append(mito, nodes, root.start);
  }

  void keep(Mitochondrion mito) {
    const auto id = static_cast<std::int32_t>(grown_.size()) + 1;
    for (auto& segment : mito.segments) segment.owner = id;
    for (auto& probe : probes_) {
      if (probe.covered || probe.place.cell != mito.cell || !mito.box.contains(probe.at)) continue;
      if (probe.place.depth < tissue_.shallowest(mito.cell)) continue;
      for (const auto& segment : mito.segments) {
        if (surface_distance(segment, probe.at) < 0) {
          probe.covered = true;
          ++covered_;
          break;
        }
      }
    }
    grown_.push_back(std::move(mito));
  }

  const Tissue& tissue_;
  Random random_;
  std::vector<Probe> probes_;
  std::int64_t covered_ = 0;
  std::vector<Mitochondrion> grown_;
};

}  // namespace

std::vector<Mitochondrion> grow_mitochondria(const Tissue& tissue, Random random) {
  return Nursery(tissue, random).grow();
}

}  // namespace cristae::phantom
