#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/job.h"
#include "core/base/provenance.h"
#include "core/base/units.h"
#include "core/morphology/body_mask.h"

namespace cristae {

/// A closed surface of triangles.
struct Mesh {
  std::vector<std::array<float, 3>> vertices;           ///< x, y, z in um; origin in the first voxel's centre
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< anticlockwise seen from outside

  double volume_um3() const;
  double area_um2() const;
};

/// The half-level surface of a body as a net: one vertex in each cell between eight voxel centres that the
/// surface crosses, at the mean of its crossings, and two triangles across each pair of voxels of which one
/// is inside. Closed; where voxels touch at an edge only, sheets meet. Source: Gibson 1998, "Constrained
/// elastic surface nets", without the relaxation.
Mesh make_mesh(const BodyMask& body, const VoxelSize& voxel_size_nm);

/// One instance of a scene.
struct MeshPart {
  std::uint32_t label = 0;
  Mesh mesh;
};

/// The surfaces of all instances, made in parallel, by ascending label.
std::vector<MeshPart> make_meshes(const LabelVolume& labels, const VoxelSize& voxel_size_nm, Job& job);

/// Whether the name ends in .ply, .stl, .obj or .glb.
bool is_mesh_file(const std::filesystem::path& path);

/// Writes a scene atomically, lengths in um. PLY (binary) has colour and label of each triangle; OBJ has one
/// group `instance_N` for each; STL (binary) triangles alone; GLB see write_glb(). The provenance stands in
/// comments, in STL the line of it that fits.
/// @throws Error{unsupported} for other names, Error{resources} when it cannot be written
void write_meshes(const std::filesystem::path& path, const std::vector<MeshPart>& parts,
                  const Provenance& provenance = {});

}  // namespace cristae
