#include "core/phantom/stain.h"

#include <cmath>
#include <numbers>

namespace cristae::phantom {
namespace {

/// A membrane seen edge on is a sharp line; a slanting one is smeared over the thickness of the section.
struct Line {
  float sigma;
  float thickness;
  /// Share of full darkness at `off` nm from its middle, when that distance changes by `slope` a nm of z.
  float operator()(float off, float slope) const {
    const float smear = slope * thickness;
    const float square = sigma * sigma + smear * smear / 12;
    const float exponent = off * off / (2 * square);
    if (exponent > 8) return 0;
    return sigma / std::sqrt(square) * std::exp(-exponent);
  }
};

/// 0 well outside, 1 well inside an edge at depth 0, softened by the slant of the edge.
float filled(float depth, float slope, float thickness) {
  const float half = 2 + 0.5F * std::abs(slope) * thickness;
  const float t = std::clamp(0.5F + 0.5F * depth / half, 0.0F, 1.0F);
  return t * t * (3 - 2 * t);
}

float blend(float from, float to, float share) { return from + (to - from) * share; }

float f(double value) { return static_cast<float>(value); }

/// Everything a brush needs of one section.
struct Canvas {
  const Tissue& tissue;
  const SectionPlan& plan;
  const StainStyle& style;
  float thickness;
  std::vector<float>& density;
  std::vector<float> texture;
  std::vector<float> granules;
  std::vector<float> patches;
  std::vector<float> grain;
  std::vector<float> ripple;
  std::vector<float> presence;
  std::vector<float> breaks;
  std::vector<float> spots;
  std::vector<float> folds;
  std::vector<float> places;
  std::vector<float> clearings;
};

bool is_inside_muscle(const Cell& cell) {
  return cell.kind == CellKind::fibril || cell.kind == CellKind::lipid;
}

/// Filaments along the fibril, in bands that follow each other along it.
float fibril_density(const Canvas& c, const Cell& cell, std::size_t i) {
  const StainStyle& s = c.style;
  const Vec place = c.plan.place(i);
  const float along = dot(place, cell.axis) / f(s.sarcomere_nm) + 0.03F * cell.tone + 0.02F * c.ripple[i];
  const float from_line =
      std::abs(along - std::round(along));  // 0 at a Z line, 0.5 in the middle of an A band
  const float light = std::clamp((0.24F - from_line) / 0.05F, 0.0F, 1.0F);
  const float off = from_line * f(s.sarcomere_nm) / 40;
  const Vec flat{0, -cell.axis.x, cell.axis.y};
  const Vec across = length(flat) > 0.2F ? unit(flat) : Vec{0, 0, 1};
  const float order = dot(place, across) / f(s.fibril_spacing_nm) + 0.35F * c.ripple[i];
  const float filament = std::cos(2 * std::numbers::pi_v<float> * order) * (0.6F + 0.5F * c.breaks[i]);
  return f(s.fibril) - f(s.fibril_light) * light + f(s.fibril_line) * std::exp(-0.5F * off * off) +
         f(s.fibril_grain) * filament;
}

void paint_cytoplasm(Canvas& c) {
  const StainStyle& s = c.style;
  for (std::size_t i = 0; i < c.density.size(); ++i) {
    const CellPlace& place = c.plan.cell[i];
    const Cell& cell = c.tissue.cells()[static_cast<std::size_t>(place.cell)];
    const bool nucleus = cell.kind == CellKind::soma && place.depth > kNucleusDepth;
    float density = f(s.cytoplasm) + f(s.cytoplasm_spread) * cell.tone;
    if (cell.kind == CellKind::glia) density = f(s.glia);
    if (cell.kind == CellKind::fibril) density = fibril_density(c, cell, i);
    if (cell.kind == CellKind::lipid) {
      c.density[i] = f(s.lipid) + 0.3F * f(s.texture) * c.texture[i];
      continue;
    }
    if (nucleus) density = f(s.nucleus) + f(s.chromatin) * std::max(0.0F, c.presence[i] + 0.5F * c.spots[i]);
    density += f(s.texture) * c.texture[i] + f(s.patches) * c.patches[i];
    const float speck =
        c.granules[i] - 1.65F + 0.7F * cell.granular + 0.3F * c.places[i] + 0.45F * c.presence[i];
    if (speck > 0 && !nucleus && cell.kind != CellKind::fibril)
      density += f(s.granules) * std::min(1.0F, 1.5F * speck);
    c.density[i] = density;
  }
}

constexpr float kFoldNm = 260;

/// Cisternae of the endoplasmic reticulum: level sheets of a noise, in some places of some cells.
void paint_cisternae(Canvas& c) {
  const StainStyle& s = c.style;
  const Line wall{3.5F, 0.5F * c.thickness};
  const float share = 0.9F * f(s.cisternae);
  for (std::size_t i = 0; i < c.density.size(); ++i) {
    const CellPlace& place = c.plan.cell[i];
    if (place.depth < 45 || c.plan.mito_depth[i] > -25) continue;
    const Cell& cell = c.tissue.cells()[static_cast<std::size_t>(place.cell)];
    if (is_inside_muscle(cell)) continue;
    if (cell.kind == CellKind::soma && place.depth > kNucleusDepth - 40) continue;
    const float present = std::clamp(4 * (c.places[i] - 2 + share + 0.8F * cell.granular), 0.0F, 1.0F);
    // A unit-variance noise changes by about 1.5 over its wavelength.
    const float off = std::abs(c.folds[i]) * kFoldNm / 1.5F;
    if (present <= 0 || off > 40) continue;
    const float half = 11 + 5 * c.spots[i];
    const float lumen =
        blend(c.density[i], f(s.cytoplasm) + f(s.lumen), filled(half - off, 0.3F, c.thickness));
    const float lined = blend(lumen, std::max(lumen, f(s.small_membrane)), wall(off - half, 0.3F));
    c.density[i] = blend(c.density[i], lined, present);
  }
}

/// What cristae add: sheets that follow each other along the tube or across it, bent and broken by noise.
/// @param depth  nm below the inner membrane
float crista_density(const Canvas& c, const Mitochondrion& mito, std::size_t i, float depth) {
  const StainStyle& s = c.style;
  if (depth <= 0) return 0;
  const float spacing = f(s.crista_spacing_nm) * mito.spacing;
  const float along = (1 - mito.lengthwise) * c.plan.mito_along[i];
  const float across = mito.lengthwise * dot(c.plan.place(i), mito.across);
  const float order = (along + across) / spacing + f(s.crista_ripple) * (c.ripple[i] + 0.3F * c.spots[i]);
  const float sheet = std::floor(order);
  const float reach = hashed_uniform(mito.seed, static_cast<std::int64_t>(sheet)) - 0.5F;
  const float wanted = f(s.crista_share) * (0.75F + 0.5F * mito.rich);
  const float present =
      std::clamp(3 * (wanted - 0.5F + 0.2F * c.presence[i] + 0.4F * c.breaks[i] + 0.5F * reach), 0.0F, 1.0F) *
      std::min(1.0F, depth / 8);
  if (present <= 0) return 0;
  // The lumen opens and closes; in swollen ones it bulges.
  const float bulge = mito.swollen < f(s.swelling) ? std::max(0.0F, c.spots[i] - 0.8F) * 14 : 0;
  const float half = 0.5F * f(s.crista_lumen_nm) * std::clamp(0.7F + 0.6F * c.spots[i], 0.1F, 1.6F) + bulge;
  const float off = (order - sheet - 0.5F) * spacing;
  const float tilt = mito.lengthwise * mito.across.z;
  const Line wall{f(s.crista_wall_nm), c.thickness};
  const Line lumen{std::max(2.5F, 0.7F * half), c.thickness};
  const float lightness = f(s.crista_light) * std::min(1.0F, 2 * half / f(s.crista_lumen_nm)) + 0.03F * bulge;
  return present * (f(s.crista_dark) * wall(std::abs(off) - half - 4, tilt) - lightness * lumen(off, tilt));
}

/// How far the matrix has lost its content at a place, 0 to 1: in some mitochondria more than in others.
float cleared(const Canvas& c, const Mitochondrion& mito, std::size_t i, float depth) {
  if (c.clearings.empty() || depth <= 0) return 0;
  const float share = std::min(1.0F, 2 * f(c.style.clearing) * mito.swollen);
  // The share of a unit-variance noise above this bound, about.
  const float bound = 1.6F - 3.2F * share;
  return std::clamp(2.5F * (c.clearings[i] + 0.3F * c.breaks[i] - bound), 0.0F, 1.0F) *
         std::min(1.0F, depth / 25);
}

void paint_mitochondria(Canvas& c) {
  const StainStyle& s = c.style;
  const Line membrane{f(s.mito_membrane_nm) / 2, c.thickness};
  const float outer = f(s.mito_membrane_nm) / 2;
  const float inner = outer + f(s.mito_gap_nm);
  for (std::size_t i = 0; i < c.density.size(); ++i) {
    if (c.plan.mito[i] == 0) continue;
    const Mitochondrion& mito = c.tissue.mitochondria()[static_cast<std::size_t>(c.plan.mito[i] - 1)];
    const float depth = c.plan.mito_depth[i];
    const float slope = c.plan.mito_slope[i];
    const float clear = cleared(c, mito, i, depth - inner);
    const float whole = f(s.matrix) + f(s.matrix_spread) * mito.tone + f(s.matrix_grain) * c.grain[i];
    const float matrix = blend(whole, 0.5F * f(s.cytoplasm), clear);
    float density = blend(c.density[i], matrix, filled(depth - inner, slope, c.thickness));

    density += (1 - 0.9F * clear) * crista_density(c, mito, i, depth - inner);
    const float walls = std::max(membrane(depth - outer, slope), membrane(depth - inner, slope));
    density = blend(density, std::max(density, f(s.mito_membrane)), walls);
    c.density[i] = density;
  }
}

/// How one kind of organelle is filled.
struct Filling {
  float body;        ///< density inside
  float share;       ///< how much of the cytoplasm it hides
  float wall;        ///< density of its membrane; 0: none
  float core_depth;  ///< below this depth a dark core begins
  float core;        ///< its density; 0: none
};

Filling filling_of(const Organelle& organelle, const StainStyle& s) {
  const float clear = f(s.cytoplasm) - 0.1F;
  const float lumen = f(s.cytoplasm) + f(s.lumen);
  const float wall = f(s.small_membrane) + 0.05F * organelle.tone;
  switch (organelle.kind) {
    case OrganelleKind::vesicle: return {lumen, 0.8F, wall, 0, 0};
    case OrganelleKind::dense_core: return {clear, 0.8F, wall, 14, f(s.dark_body) + 0.1F};
    case OrganelleKind::reticulum: return {lumen + 0.05F * organelle.tone, 0.8F, wall, 0, 0};
    case OrganelleKind::tubule: return {f(s.cytoplasm + s.tubule), 0.9F, 0, 0, 0};
    case OrganelleKind::dark_body: return {f(s.dark_body) + 0.09F * organelle.tone, 1, wall + 0.15F, 0, 0};
    case OrganelleKind::multivesicular: return {clear + 0.05F, 0.9F, wall + 0.1F, 0, 0};
    case OrganelleKind::endosome: return {f(s.endosome) + 0.05F * organelle.tone, 0.95F, wall, 0, 0};
    case OrganelleKind::vacuole: return {clear + 0.03F, 0.9F, wall + 0.1F, 0, 0};
  }
  return {};
}

void paint_organelle_pixel(Canvas& c, const Organelle& organelle, const Filling& fill, std::size_t i,
                           float depth) {
  const Line wall{3.5F, 0};
  float body = fill.body;
  const bool grainy = organelle.kind == OrganelleKind::dark_body || organelle.kind == OrganelleKind::endosome;
  if (grainy) body += 0.05F * c.grain[i] + 0.06F * c.spots[i];
  if (organelle.kind == OrganelleKind::multivesicular) {
    // Small rings inside: a level line of the noise.
    body += 0.35F * std::exp(-8 * (c.spots[i] - 0.7F) * (c.spots[i] - 0.7F));
  }
  if (fill.core > 0) body = blend(body, fill.core, filled(depth - fill.core_depth, 0, 0));
  float density = blend(c.density[i], body, fill.share * filled(depth, 0, 0));
  if (fill.wall > 0) density = blend(density, std::max(density, fill.wall), wall(depth - 4, 0));
  c.density[i] = density;
}

void paint_organelles(Canvas& c) {
  const float slab = 0.4F * c.thickness;
  std::vector<float> nearest;
  const auto [low, high] = std::minmax_element(c.plan.z.begin(), c.plan.z.end());
  const float above = *low - slab - 12;
  const float below = *high + slab + 12;
  for (const Organelle& organelle : c.tissue.organelles()) {
    if (organelle.box.high.z < above || organelle.box.low.z > below) continue;
    const Filling fill = filling_of(organelle, c.style);
    PixelBox all{c.plan.grid.height, 0, c.plan.grid.width, 0};
    std::vector<std::pair<PixelBox, const Segment*>> parts;
    for (const Segment& segment : organelle.segments) {
      const PixelBox box = reached_pixels(c.plan, segment, slab + 12);
      if (box.empty()) continue;
      parts.emplace_back(box, &segment);
      all = {std::min(all.row_low, box.row_low), std::max(all.row_high, box.row_high),
             std::min(all.column_low, box.column_low), std::max(all.column_high, box.column_high)};
    }
    if (parts.empty()) continue;
    const int width = all.column_high - all.column_low;
    nearest.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(all.row_high - all.row_low),
                   kFar);
    for (const auto& [box, segment] : parts) {
      for (int row = box.row_low; row < box.row_high; ++row) {
        for (int column = box.column_low; column < box.column_high; ++column) {
          float& here =
              nearest[static_cast<std::size_t>(row - all.row_low) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(column - all.column_low)];
          here = std::min(here, nearness(*segment, c.plan.place(c.plan.index(row, column)), slab).distance);
        }
      }
    }
    for (int row = all.row_low; row < all.row_high; ++row) {
      for (int column = all.column_low; column < all.column_high; ++column) {
        const float distance =
            nearest[static_cast<std::size_t>(row - all.row_low) * static_cast<std::size_t>(width) +
                    static_cast<std::size_t>(column - all.column_low)];
        const std::size_t i = c.plan.index(row, column);
        const CellPlace& place = c.plan.cell[i];
        if (distance > 4 || place.cell != organelle.cell || c.plan.mito_depth[i] > -6) continue;
        // Pressed against the plasma membrane, or ending at it.
        const float depth = std::min(-distance, place.depth - 20);
        if (depth > -4) paint_organelle_pixel(c, organelle, fill, i, depth);
      }
    }
  }
}

void paint_sheath(Canvas& c, std::size_t i, const CellPlace& place) {
  constexpr float kPeriod = 13;
  const float inside = filled(kMyelinDepth - place.depth, place.slope, c.thickness);
  if (inside <= 0) return;
  const float rings = std::cos(2 * std::numbers::pi_v<float> * place.depth / kPeriod);
  const float seen = 1 / (1 + std::abs(place.slope) * c.thickness / kPeriod);
  c.density[i] = blend(c.density[i], f(c.style.myelin) * (0.85F + 0.25F * seen * rings), inside);
}

void paint_membranes(Canvas& c) {
  const StainStyle& s = c.style;
  const Line membrane{f(s.membrane_nm) / 2, c.thickness};
  const float half_cleft = f(s.cleft_nm) / 2;
  for (std::size_t i = 0; i < c.density.size(); ++i) {
    const CellPlace& place = c.plan.cell[i];
    const Cell& cell = c.tissue.cells()[static_cast<std::size_t>(place.cell)];
    if (cell.kind == CellKind::myelinated && place.depth < kMyelinDepth + 40) paint_sheath(c, i, place);
    if (cell.kind == CellKind::soma) {
      const float envelope = std::max(membrane(place.depth - kNucleusDepth + 12, place.slope),
                                      membrane(place.depth - kNucleusDepth - 8, place.slope));
      c.density[i] = blend(c.density[i], f(s.membrane), envelope);
    }
    const Cell& neighbour = c.tissue.cells()[static_cast<std::size_t>(place.neighbour)];
    if (place.depth > half_cleft + 60 || is_inside_muscle(cell) || is_inside_muscle(neighbour)) continue;
    const float outside = 1 - filled(place.depth - half_cleft, place.slope, c.thickness);
    float density = blend(c.density[i], f(s.cleft), outside);
    // The partner's membrane is half_cleft on the other side of the boundary.
    const float line = std::min(1.0F, membrane(place.depth - half_cleft, place.slope) +
                                          membrane(place.depth + half_cleft, place.slope));
    const float strength = f(s.membrane) * (1 + 0.06F * c.spots[i] + 0.05F * c.texture[i]);
    density = blend(density, std::max(density, strength), line);
    c.density[i] = density;
  }
}

void paint_synapses(Canvas& c) {
  for (const Synapse& synapse : c.tissue.synapses()) {
    const PixelBox box = reached_pixels(
        c.plan, make_segment(synapse.centre, synapse.centre, synapse.radius, synapse.radius, 0, 0), 10);
    for (int row = box.row_low; row < box.row_high; ++row) {
      for (int column = box.column_low; column < box.column_high; ++column) {
        const std::size_t i = c.plan.index(row, column);
        const float off = length(c.plan.place(i) - synapse.centre) / synapse.radius;
        const CellPlace& place = c.plan.cell[i];
        if (off >= 1 || place.depth > 70) continue;
        const bool receives = place.cell == synapse.receiving_cell;
        const Line dense{receives ? 13.0F : 7.0F, c.thickness};
        const float strength = f(c.style.psd) * (receives ? 1.0F : 0.5F) * (1 - off * off * off);
        c.density[i] += strength * dense(place.depth - 12, place.slope) * (1 - 0.5F * c.density[i]);
      }
    }
  }
}

}  // namespace

void Stainer::noise(const char* name, double wavelength_nm, const PlaneGrid& grid,
                    std::vector<float>& values) const {
  NoiseField(random_.derive(name).bits(), wavelength_nm).plane(grid, values);
}

void Stainer::stain(const SectionPlan& plan, const StainStyle& style, double thickness_nm,
                    std::vector<float>& density) const {
  density.resize(plan.z.size());
  Canvas canvas{tissue_, plan, style, f(thickness_nm), density, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  noise("texture", style.texture_nm, plan.grid, canvas.texture);
  noise("granules", style.granules_nm, plan.grid, canvas.granules);
  noise("patches", 300, plan.grid, canvas.patches);
  noise("grain", 13, plan.grid, canvas.grain);
  noise("ripple", 150, plan.grid, canvas.ripple);
  noise("presence", 200, plan.grid, canvas.presence);
  noise("breaks", 85, plan.grid, canvas.breaks);
  noise("spots", 60, plan.grid, canvas.spots);
  noise("folds", kFoldNm, plan.grid, canvas.folds);
  noise("places", 430, plan.grid, canvas.places);
  if (style.clearing > 0) noise("clearings", style.clearing_nm, plan.grid, canvas.clearings);
  paint_cytoplasm(canvas);
  paint_cisternae(canvas);
  paint_organelles(canvas);
  paint_mitochondria(canvas);
  paint_membranes(canvas);
  paint_synapses(canvas);
}

}  // namespace cristae::phantom
