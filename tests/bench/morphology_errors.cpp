// Measures bodies of known size and prints the relative errors, the table of core/morphology/README.md:
// many places between the voxels and directions, cubes and sections of two and five pixels.

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

#include <fmt/format.h>

#include "core/instances/distance_transform.h"
#include "core/morphology/body_shape.h"
#include "core/morphology/centreline.h"
#include "core/morphology/crofton.h"
#include "core/morphology/profile_shape.h"
#include "core/morphology/thinning.h"
#include "core/morphology/tips.h"
#include "core/morphology/topology.h"
#include "tests/morphology/analytic_bodies.h"

namespace {

using namespace cristae;
using namespace cristae::analytic;

/// Relative errors of one measure.
struct Errors {
  double least = 1e9;
  double most = -1e9;
  double sum = 0;
  int count = 0;

  void add(double measured, double exact) {
    const double error = measured / exact - 1;
    least = std::min(least, error);
    most = std::max(most, error);
    sum += error;
    ++count;
  }
  std::string text() const {
    return fmt::format("{:+.1f}..{:+.1f} ({:+.1f})", 100 * least, 100 * most, 100 * sum / count);
  }
};

/// A row of the table, one cell for each voxel size.
using Rows = std::map<std::string, std::map<double, Errors>>;

CentrelineMeasures centreline_of(const Mask& mask, const VoxelSize& nm) {
  const Volume<float> distance = inside_distance(mask, nm);
  Centreline line =
      trace_centreline(thin_to_centreline(mask, distance, find_tips(mask, distance, nm)), distance, nm);
  prune_spurs(line, 1);
  smooth_branches(line, nm);
  return measure_centreline(line);
}

void measure_balls(Rows& rows, const VoxelSize& nm, Random& random) {
  const auto steps = crofton_steps(nm);
  for (const double radius : {5.0, 8.0, 12.0, 20.0}) {
    for (int i = 0; i < 20; ++i) {
      const Mask mask = draw(ball(radius), radius, nm, random_offset(random));
      double voxels = 0;
      for (const std::uint8_t voxel : mask) voxels += voxel;
      const std::string name = fmt::format("ball of radius {:2g}: ", radius);
      rows[name + "volume"][nm.z].add(voxels * nm.z, ball_volume(radius));
      rows[name + "mesh volume / volume"][nm.z].add(mesh_volume(count_patterns(mask)), voxels);
      rows[name + "surface"][nm.z].add(crofton_surface(mask, steps), ball_surface(radius));
      rows[name + "longest axis"][nm.z].add(1000 * measure_axes(mask, nm).length_um[0], 2 * radius);
    }
  }
}

void measure_capsules(Rows& rows, const VoxelSize& nm, Random& random) {
  const auto steps = crofton_steps(nm);
  for (const double radius : {5.0, 8.0, 12.0}) {
    const double length = 6 * radius;
    for (int i = 0; i < 30; ++i) {
      const Mask mask = draw(capsule(radius, length, random_direction(random)), radius + length / 2, nm,
                             random_offset(random));
      const CentrelineMeasures line = centreline_of(mask, nm);
      const std::string name = fmt::format("capsule of radius {:2g}: ", radius);
      rows[name + "surface"][nm.z].add(crofton_surface(mask, steps), capsule_surface(radius, length));
      rows[name + "skeleton length"][nm.z].add(line.length_nm, length + 2 * radius);
      rows[name + "mean width"][nm.z].add(line.width_mean_nm, 2 * radius);
      rows[name + "least width"][nm.z].add(line.width_min_nm, 2 * radius);
      rows[name + "largest width"][nm.z].add(line.width_max_nm, 2 * radius);
      rows[name + "ends - 2, branches - 1"][nm.z].add(static_cast<double>(line.ends + line.branches), 3);
    }
  }
}

void measure_rings(Rows& rows, const VoxelSize& nm, Random& random) {
  const auto steps = crofton_steps(nm);
  for (const double radius : {5.0, 12.0}) {
    const double ring = 3.5 * radius;
    for (int i = 0; i < 12; ++i) {
      const Mask mask =
          draw(torus(ring, radius, random_direction(random)), ring + radius, nm, random_offset(random));
      const CentrelineMeasures line = centreline_of(mask, nm);
      const std::string name = fmt::format("ring of radius {:2g}: ", radius);
      rows[name + "surface"][nm.z].add(crofton_surface(mask, steps), torus_surface(ring, radius));
      rows[name + "skeleton length"][nm.z].add(line.length_nm, 2 * std::numbers::pi * ring);
      rows[name + "loops - 1"][nm.z].add(
          static_cast<double>(count_pieces(mask) - euler_number(count_patterns(mask))), 1);
    }
  }
}

void measure_spheroids(Rows& rows, const VoxelSize& nm, Random& random) {
  for (int i = 0; i < 20; ++i) {
    const Mask mask = draw(spheroid(36, 12, random_direction(random)), 36, nm, random_offset(random));
    const BodyAxes axes = measure_axes(mask, nm);
    rows["spheroid 36 x 12: longest axis"][nm.z].add(1000 * axes.length_um[0], 72);
    rows["spheroid 36 x 12: shortest axis"][nm.z].add(1000 * axes.length_um[2], 24);
  }
}

/// In two dimensions the second value is y over x.
void measure_discs(Rows& rows, const VoxelSize& nm, Random& random) {
  for (const double radius : {5.0, 10.0, 20.0}) {
    for (int i = 0; i < 30; ++i) {
      const Position offset = random_offset(random);
      const auto flat = [radius](const Position& p) { return p[0] == 0 && dot(p, p) <= radius * radius; };
      const Mask volume = draw(flat, radius, {1, nm.y, nm.x}, {0, offset[1], offset[2]});
      const Shape& shape = volume.shape();
      Mask section({1, shape.y, shape.x});
      std::copy_n(volume.section(shape.z / 2), section.size(), section.data());
      const ProfileShape form = measure_profile(section, nm);
      const std::string name = fmt::format("disc of radius {:2g}: ", radius);
      const double outline = 2 * std::numbers::pi * radius;
      rows[name + "area"][nm.y].add(form.area, std::numbers::pi * radius * radius);
      rows[name + "perimeter, contour"][nm.y].add(form.perimeter, outline);
      rows[name + "perimeter, Crofton"][nm.y].add(form.perimeter_crofton, outline);
      rows[name + "circularity"][nm.y].add(form.circularity, 1);
      rows[name + "circularity, Crofton"][nm.y].add(form.circularity_crofton, 1);
      rows[name + "aspect ratio"][nm.y].add(form.aspect_ratio, 1);
      rows[name + "solidity"][nm.y].add(form.solidity, 1);
      rows[name + "Feret, largest"][nm.y].add(form.feret_max, 2 * radius);
      rows[name + "Feret, smallest"][nm.y].add(form.feret_min, 2 * radius);
    }
  }
}

void print(const char* title, const Rows& rows) {
  std::puts(title);
  for (const auto& [name, cells] : rows) {
    std::string line = "| " + name + " |";
    for (const auto& [size, errors] : cells) line += " " + errors.text() + " |";
    std::puts(line.c_str());
  }
}

}  // namespace

int main() {
  Rows bodies;
  for (const double z : {1.0, 2.0, 5.0}) {
    Random random(1);
    const VoxelSize nm{z, 1, 1};
    measure_balls(bodies, nm, random);
    measure_capsules(bodies, nm, random);
    measure_rings(bodies, nm, random);
    measure_spheroids(bodies, nm, random);
  }
  print("| body | 1:1 | 2:1 | 5:1 |\n|---|---|---|---|", bodies);
  Rows discs;
  for (const double y : {1.0, 1.5}) {
    Random random(2);
    measure_discs(discs, {1, y, 1}, random);
  }
  print("\n| profile | 1:1 | 1.5:1 |\n|---|---|---|", discs);
}
