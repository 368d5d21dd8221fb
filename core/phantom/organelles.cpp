#include "core/phantom/organelles.h"

#include <algorithm>
#include <cmath>

namespace cristae::phantom {
namespace {

class Workshop {
 public:
  Workshop(const Tissue& tissue, const Random& random)
      : tissue_(tissue), random_(random), room_(tissue.box().grown(150)) {
    const Vec size = room_.high - room_.low;
    volume_um3_ = static_cast<double>(size.z) * size.y * size.x * 1e-9;
  }

  void clouds(const std::vector<Synapse>& synapses) {
    for (const Synapse& synapse : synapses) cloud(synapse);
  }

  void scatter(OrganelleKind kind, double density) {
    const double expected = density * volume_um3_;
    auto count = static_cast<std::int64_t>(expected);
    if (random_.chance(expected - static_cast<double>(count))) ++count;
    for (std::int64_t i = 0; i < count; ++i) {
      const Vec at = random_place(random_, room_);
      const CellPlace place = tissue_.place(at);
      if (place.depth < 25 || place.depth > tissue_.deepest(place.cell)) continue;
      if (place.depth < tissue_.shallowest(place.cell) - 5) continue;
      add(kind, at, place);
    }
  }

  std::vector<Organelle> take() { return std::move(made_); }

 private:
  void cloud(const Synapse& synapse) {
    const CellPlace contact = tissue_.place(synapse.centre);
    const std::int32_t sender = contact.cell == synapse.receiving_cell ? contact.neighbour : contact.cell;
    const double reach = random_.log_uniform(150, 600);
    const double apart = random_.uniform(42, 75);
    const auto count = static_cast<int>(std::min(600.0, 2 * std::pow(reach / apart, 3)));
    const double radius = random_.uniform(17, 25);
    std::vector<Vec> taken;
    for (int i = 0; i < count; ++i) {
      const auto off = static_cast<float>(reach * std::cbrt(random_.uniform()));
      const Vec at = synapse.centre + random_direction(random_) * off;
      const CellPlace place = tissue_.place(at);
      if (place.cell != sender || place.depth < 38) continue;
      const bool crowded = std::any_of(taken.begin(), taken.end(), [&](Vec other) {
        return length(other - at) < static_cast<float>(2 * radius);
      });
      if (crowded) continue;
      taken.push_back(at);
      ball(OrganelleKind::vesicle, at, radius * random_.uniform(0.88, 1.15), place.cell);
    }
  }

  void add(OrganelleKind kind, Vec at, const CellPlace& place) {
    const float room = place.depth - 18;
    const Vec axis = tissue_.cells()[static_cast<std::size_t>(place.cell)].axis;
    switch (kind) {
      case OrganelleKind::vesicle: ball(kind, at, random_.uniform(18, 32), place.cell); break;
      case OrganelleKind::dense_core: ball(kind, at, random_.uniform(30, 60), place.cell); break;
      case OrganelleKind::vacuole:
        ball(kind, at, std::min<double>(room, random_.log_uniform(45, 220)), place.cell);
        break;
      case OrganelleKind::multivesicular:
        if (room > 70) ball(kind, at, std::min<double>(room, random_.uniform(90, 200)), place.cell);
        break;
      case OrganelleKind::dark_body:
        if (room > 60) {
          const double radius = std::min<double>(room, random_.log_uniform(60, 230));
          worm(kind, at, random_direction(random_), radius, random_.uniform(0, 1.5) * radius, 0.2,
               place.cell);
        }
        break;
      case OrganelleKind::endosome:
        if (room > 30) {
          const double radius = std::min<double>(room, random_.log_uniform(30, 115));
          worm(kind, at, random_direction(random_), radius, random_.uniform(0, 2) * radius, 0.3, place.cell);
        }
        break;
      case OrganelleKind::reticulum:
        worm(kind, at, unit(axis + random_direction(random_) * 0.7F), random_.uniform(16, 34),
             random_.log_uniform(150, 1600), 0.35, place.cell);
        break;
      case OrganelleKind::tubule:
        worm(kind, at, unit(axis + random_direction(random_) * 0.15F), 11, random_.uniform(500, 2500), 0.03,
             place.cell);
        break;
    }
  }

  void ball(OrganelleKind kind, Vec at, double radius, std::int32_t cell) {
    const auto r = static_cast<float>(radius);
    Organelle organelle{.kind = kind, .segments = {make_segment(at, at, r, r, 0, 0)}, .cell = cell};
    finish(std::move(organelle));
  }

  void worm(OrganelleKind kind, Vec at, Vec heading, double radius, double length, double turn,
            std::int32_t cell) {
    const auto r = static_cast<float>(radius);
    const auto step = static_cast<float>(std::max(40.0, radius));
    Organelle organelle{.kind = kind, .cell = cell};
    const auto steps = static_cast<int>(length / static_cast<double>(step)) + 1;
    float here = r;
    for (int i = 0; i < steps; ++i) {
      heading = unit(heading + random_direction(random_) * static_cast<float>(turn));
      const Vec next = at + heading * step;
      const float there =
          kind == OrganelleKind::tubule ? r : r * static_cast<float>(random_.uniform(0.7, 1.25));
      organelle.segments.push_back(make_segment(at, next, here, there, 0, 0));
      at = next;
      here = there;
    }
    finish(std::move(organelle));
  }

  void finish(Organelle organelle) {
    organelle.tone = static_cast<float>(random_.normal());
    organelle.box = bounds(organelle.segments.front());
    for (const auto& segment : organelle.segments) organelle.box = joined(organelle.box, bounds(segment));
    made_.push_back(std::move(organelle));
  }

  const Tissue& tissue_;
  Random random_;
  Box room_;
  double volume_um3_ = 0;
  std::vector<Organelle> made_;
};

}  // namespace

std::vector<Synapse> make_synapses(const Tissue& tissue, Random random) {
  const Box room = tissue.box().grown(300);
  const Vec size = room.high - room.low;
  const double wanted = tissue.style().cloud_density * static_cast<double>(size.z) * size.y * size.x * 1e-9;
  std::vector<Synapse> synapses;
  // Few random places lie close to a membrane.
  const auto tries = static_cast<std::int64_t>(300 * wanted);
  for (std::int64_t i = 0; i < tries && static_cast<double>(synapses.size()) < wanted; ++i) {
    const Vec at = random_place(random, room);
    const CellPlace place = tissue.place(at);
    if (place.depth > 20 || place.cell == 0 || place.neighbour == 0) continue;
    synapses.push_back({at, static_cast<float>(random.uniform(90, 230)), place.cell});
  }
  return synapses;
}

std::vector<Organelle> grow_organelles(const Tissue& tissue, const std::vector<Synapse>& synapses,
                                       const Random& random) {
  const TissueStyle& style = tissue.style();
  Workshop workshop(tissue, random);
  workshop.scatter(OrganelleKind::tubule, style.tubule_density);
  workshop.scatter(OrganelleKind::reticulum, style.reticulum_density);
  workshop.scatter(OrganelleKind::vacuole, style.vacuole_density);
  workshop.clouds(synapses);
  workshop.scatter(OrganelleKind::vesicle, style.lone_vesicle_density);
  workshop.scatter(OrganelleKind::dense_core, style.dense_core_density);
  workshop.scatter(OrganelleKind::multivesicular, style.multivesicular_density);
  workshop.scatter(OrganelleKind::dark_body, style.dark_body_density);
  workshop.scatter(OrganelleKind::endosome, style.endosome_density);
  return workshop.take();
}

}  // namespace cristae::phantom
