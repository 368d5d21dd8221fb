#include "core/morphology/gltf_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/volume/label_colour.h"

namespace cristae {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFloat = 5126;
constexpr int kUnsignedInt = 5125;
constexpr int kArrayBuffer = 34962;
constexpr int kElementArrayBuffer = 34963;

template <typename T>
void put_bytes(std::ostream& file, const T& value) {
  char bytes[sizeof(T)];
  std::memcpy(bytes, &value, sizeof(T));
  file.write(bytes, sizeof(T));
}

/// Colours of glTF are linear, those of screens are not (IEC 61966-2-1).
double linear(std::uint8_t screen) {
  const double value = screen / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Json material_of(std::uint32_t label) {
  const auto [red, green, blue] = colour_of(label);
  return {{"pbrMetallicRoughness",
           {{"baseColorFactor", {linear(red), linear(green), linear(blue), 1.0}},
            {"metallicFactor", 0.0},
            {"roughnessFactor", 0.8}}}};
}

/// Positions must tell their extent.
Json positions_of(const Mesh& mesh, std::size_t view) {
  std::array<float, 3> least;
  std::array<float, 3> most;
  least.fill(std::numeric_limits<float>::max());
  most.fill(std::numeric_limits<float>::lowest());
  for (const auto& vertex : mesh.vertices) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      least[axis] = std::min(least[axis], vertex[axis]);
      most[axis] = std::max(most[axis], vertex[axis]);
    }
  }
  return {{"bufferView", view},
          {"componentType", kFloat},
          {"count", mesh.vertices.size()},
          {"type", "VEC3"},
          {"min", least},
          {"max", most}};
}

/// The description, and how many bytes of numbers follow it.
struct GltfScene {
  Json json;
  std::uint64_t bytes = 0;
};

void add_view(GltfScene& scene, std::uint64_t length, int target) {
  scene.json["bufferViews"].push_back(
      {{"buffer", 0}, {"byteOffset", scene.bytes}, {"byteLength", length}, {"target", target}});
  scene.bytes += length;
}

void add_part(GltfScene& scene, const MeshPart& part, std::size_t index) {
  add_view(scene, part.mesh.vertices.size() * sizeof(part.mesh.vertices[0]), kArrayBuffer);
  add_view(scene, part.mesh.triangles.size() * sizeof(part.mesh.triangles[0]), kElementArrayBuffer);
  Json& json = scene.json;
  json["accessors"].push_back(positions_of(part.mesh, 2 * index));
  json["accessors"].push_back({{"bufferView", 2 * index + 1},
                               {"componentType", kUnsignedInt},
                               {"count", 3 * part.mesh.triangles.size()},
                               {"type", "SCALAR"}});
  json["materials"].push_back(material_of(part.label));
  json["meshes"].push_back(
      {{"primitives",
        {{{"attributes", {{"POSITION", 2 * index}}}, {"indices", 2 * index + 1}, {"material", index}}}}});
  json["nodes"].push_back({{"name", fmt::format("instance_{}", part.label)},
                           {"mesh", index},
                           {"extras", {{"label", part.label}}}});
  json["scenes"][0]["nodes"].push_back(index);
}

GltfScene describe(const std::vector<MeshPart>& parts, const Provenance& provenance) {
  GltfScene scene;
  scene.json["asset"] = {{"version", "2.0"}, {"generator", "Cristae"}, {"extras", {{"unit", "um"}}}};
  if (!provenance.program.empty()) scene.json["asset"]["generator"] = provenance.program;
  for (const auto& [name, value] : provenance_entries(provenance))
    scene.json["asset"]["extras"][name] = value;
  scene.json["scene"] = 0;
  scene.json["scenes"] = Json::array({Json::object()});
  for (std::size_t i = 0; i < parts.size(); ++i) add_part(scene, parts[i], i);
  if (scene.bytes > 0) scene.json["buffers"] = Json::array({{{"byteLength", scene.bytes}}});
  return scene;
}

void put_chunk_head(std::ostream& file, std::uint64_t length, const char (&kind)[5]) {
  put_bytes(file, static_cast<std::uint32_t>(length));
  file.write(kind, 4);
}

}  // namespace

void write_glb(std::ostream& file, const std::vector<MeshPart>& parts, const Provenance& provenance) {
  const GltfScene scene = describe(parts, provenance);
  std::string text = scene.json.dump();
  text.resize((text.size() + 3) / 4 * 4, ' ');
  // All numbers have four bytes, so that their chunk needs no filling.
  const std::uint64_t length = 12 + 8 + text.size() + (scene.bytes > 0 ? 8 + scene.bytes : 0);
  if (length > std::numeric_limits<std::uint32_t>::max()) {
    throw Error(ErrorKind::unsupported, "the surfaces are larger than the 4 GiB that a .glb file can hold",
                "write .ply, or a folder with a file for each instance");
  }
  file.write("glTF", 4);
  put_bytes(file, std::uint32_t{2});
  put_bytes(file, static_cast<std::uint32_t>(length));
  put_chunk_head(file, text.size(), "JSON");
  file << text;
  if (scene.bytes == 0) return;
  put_chunk_head(file, scene.bytes, {'B', 'I', 'N', '\0', '\0'});
  for (const MeshPart& part : parts) {
    for (const auto& vertex : part.mesh.vertices) put_bytes(file, vertex);
    for (const auto& triangle : part.mesh.triangles) put_bytes(file, triangle);
  }
}

}  // namespace cristae
