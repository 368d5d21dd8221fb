#include <array>
#include <bit>
#include <cstring>
#include <fstream>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/morphology/gltf_file.h"
#include "core/morphology/mesh.h"
#include "core/volume/label_colour.h"

namespace cristae {
namespace {

static_assert(std::endian::native == std::endian::little, "the binary files are little-endian");

template <typename T>
void put(std::ofstream& file, const T& value) {
  std::array<char, sizeof(T)> bytes{};
  std::memcpy(bytes.data(), &value, sizeof(T));
  file.write(bytes.data(), sizeof(T));
}

std::size_t count_vertices(const std::vector<MeshPart>& parts) {
  std::size_t count = 0;
  for (const MeshPart& part : parts) count += part.mesh.vertices.size();
  return count;
}

std::size_t count_triangles(const std::vector<MeshPart>& parts) {
  std::size_t count = 0;
  for (const MeshPart& part : parts) count += part.mesh.triangles.size();
  return count;
}

void write_ply(std::ofstream& file, const std::vector<MeshPart>& parts, const Provenance& provenance) {
  file << "ply\nformat binary_little_endian 1.0\ncomment lengths in um\n";
  for (const auto& [name, value] : provenance_entries(provenance))
    file << "comment " << name << ": " << value << '\n';
  file << "element vertex " << count_vertices(parts)
       << "\nproperty float x\nproperty float y\nproperty float z\n"
       << "property uchar red\nproperty uchar green\nproperty uchar blue\n"
       << "element face " << count_triangles(parts)
       << "\nproperty list uchar uint vertex_indices\nproperty uint label\nend_header\n";
  for (const MeshPart& part : parts) {
    const auto colour = colour_of(part.label);
    for (const auto& vertex : part.mesh.vertices) {
      put(file, vertex);
      put(file, colour);
    }
  }
  std::uint32_t first = 0;
  for (const MeshPart& part : parts) {
    for (const auto& [a, b, c] : part.mesh.triangles) {
      put(file, std::uint8_t{3});
      put(file, std::array{first + a, first + b, first + c, part.label});
    }
    first += static_cast<std::uint32_t>(part.mesh.vertices.size());
  }
}

void write_stl(std::ofstream& file, const std::vector<MeshPart>& parts, const Provenance& provenance) {
  std::array<char, 80> title{};
  const std::string line = provenance_line(provenance);
  const std::string text = "instances, lengths in um" + (line.empty() ? "" : "; " + line);
  std::strncpy(title.data(), text.c_str(), title.size() - 1);
  put(file, title);
  put(file, static_cast<std::uint32_t>(count_triangles(parts)));
  for (const MeshPart& part : parts) {
    for (const auto& triangle : part.mesh.triangles) {
      put(file, std::array<float, 3>{});  // readers work the normal out of the corners
      for (const std::uint32_t corner : triangle) put(file, part.mesh.vertices[corner]);
      put(file, std::uint16_t{0});
    }
  }
}

void write_obj(std::ofstream& file, const std::vector<MeshPart>& parts, const Provenance& provenance) {
  file << "# lengths in um\n";
  for (const auto& [name, value] : provenance_entries(provenance))
    file << "# " << name << ": " << value << '\n';
  std::uint32_t first = 1;
  for (const MeshPart& part : parts) {
    file << "g instance_" << part.label << '\n';
    for (const auto& [x, y, z] : part.mesh.vertices) file << fmt::format("v {:.6g} {:.6g} {:.6g}\n", x, y, z);
    for (const auto& [a, b, c] : part.mesh.triangles)
      file << fmt::format("f {} {} {}\n", first + a, first + b, first + c);
    first += static_cast<std::uint32_t>(part.mesh.vertices.size());
  }
}

}  // namespace

bool is_mesh_file(const std::filesystem::path& path) {
  const auto extension = path.extension();
  return extension == ".ply" || extension == ".stl" || extension == ".obj" || extension == ".glb";
}

void write_meshes(const std::filesystem::path& path, const std::vector<MeshPart>& parts,
                  const Provenance& provenance) {
  if (!is_mesh_file(path)) {
    throw Error(ErrorKind::unsupported, path.string() + " is no name of a mesh file",
                "use .ply, .stl, .obj or .glb");
  }
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    std::ofstream file(temporary, std::ios::binary);
    const auto extension = path.extension();
    extension == ".ply"   ? write_ply(file, parts, provenance)
    : extension == ".stl" ? write_stl(file, parts, provenance)
    : extension == ".glb" ? write_glb(file, parts, provenance)
                          : write_obj(file, parts, provenance);
    file.close();
    if (!file) {
      throw Error(ErrorKind::resources, path.string() + ": the mesh could not be written",
                  "look for space on the disk and for the right to write there");
    }
  });
}

}  // namespace cristae
