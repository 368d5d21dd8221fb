#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/phantom/geometry.h"
#include "core/phantom/style.h"

namespace cristae::phantom {

/// Myofibrils and droplets lie inside a muscle fibre: no membrane is around them.
enum class CellKind { neurite, glia, myelinated, soma, fibril, lipid };

/// Cell 0 fills what the others leave: glia between neurites, sarcoplasm in muscle.
struct Cell {
  CellKind kind = CellKind::neurite;
  Vec axis{0, 0, 1};
  float tone = 0;      ///< standard normal, how its cytoplasm differs
  float granular = 0;  ///< uniform 0..1
};

/// Depth of the innermost layer of a sheath or the nuclear envelope below the plasma membrane, nm.
constexpr float kMyelinDepth = 110;
constexpr float kNucleusDepth = 330;

struct Mitochondrion {
  std::vector<Segment> segments;
  std::int32_t cell = 0;
  float radius = 0;
  Box box;
  Vec across;            ///< direction over which cristae follow each other, where they lie along
  float lengthwise = 0;  ///< 0: cristae stand across the tube, 1: along it
  float tone = 0;        ///< standard normal
  float spacing = 1;     ///< factor
  float rich = 0;        ///< uniform 0..1, how full of cristae
  float swollen = 0;     ///< uniform 0..1, compared with the share of swollen ones
  std::uint64_t seed = 0;
};

enum class OrganelleKind {
  vesicle,
  dense_core,
  reticulum,
  tubule,
  dark_body,
  multivesicular,
  vacuole,
  endosome
};

struct Organelle {
  OrganelleKind kind = OrganelleKind::vesicle;
  std::vector<Segment> segments{};
  std::int32_t cell = 0;
  Box box{};
  float tone = 0;  ///< standard normal
};

/// A contact with a dark density on one side and (as organelles) vesicles on the other.
struct Synapse {
  Vec centre;
  float radius = 0;
  std::int32_t receiving_cell = 0;
};

/// Which cell holds a place, how deep below its boundary, and who is next door.
struct CellPlace {
  std::int32_t cell = 0;
  std::int32_t neighbour = 0;
  float depth = 0;  ///< nm to the boundary with the neighbour
  float slope = 0;  ///< change of depth per nm of z
};

Vec random_direction(Random& random);
Vec random_place(Random& random, const Box& box);

/// Everything in one block of tissue, in nanometres.
class Tissue {
 public:
  Tissue(const Box& box, const TissueStyle& style, const Random& random);

  const Box& box() const { return box_; }
  const TissueStyle& style() const { return style_; }
  const std::vector<Cell>& cells() const { return cells_; }
  const std::vector<Mitochondrion>& mitochondria() const { return mitochondria_; }
  const std::vector<Organelle>& organelles() const { return organelles_; }
  const std::vector<Synapse>& synapses() const { return synapses_; }

  /// Segments that can be nearest or bound the nearest cell, for all places within `radius` of p.
  void candidates(Vec p, float radius, std::vector<Segment>& found) const;
  CellPlace place(Vec p, const std::vector<Segment>& candidates) const;
  CellPlace place(Vec p) const;

  /// A random direction, drawn towards the plane of the sections where cells lie in it; at most of length 1.
  Vec cell_direction(Random& random) const;

  /// Depth below the plasma membrane between which a mitochondrion fits into a cell.
  float shallowest(std::int32_t cell) const;
  float deepest(std::int32_t cell) const;

 private:
  template <typename At>
  float select(Vec p, float radius, std::size_t count, const At& at, std::vector<Segment>& found) const;
  void grow_cells(Random random);
  void grow_class(Random& random, double density, double low, double high, CellKind kind);
  /// @param turn  how much it may turn at each step
  void grow_tube(Random& random, Vec start, Vec axis, float radius, CellKind kind, float turn = 0.22F);
  void grow_fibrils(Random random);
  void drop_lipid(Random random);
  /// A nucleus that fills the block would leave no room for anything else.
  bool swallows_block(Vec centre, float radius) const;
  float clearance(Vec p, std::int32_t except) const;

  Box box_;
  Box grown_;  ///< with a margin, so that what leaves the block goes on outside it
  TissueStyle style_;
  std::vector<Cell> cells_;
  SegmentGrid grid_;
  std::vector<Mitochondrion> mitochondria_;
  std::vector<Organelle> organelles_;
  std::vector<Synapse> synapses_;
};

}  // namespace cristae::phantom
