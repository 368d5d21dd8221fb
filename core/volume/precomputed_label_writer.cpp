#include <algorithm>
#include <fstream>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/volume/atomic_folder.h"
#include "core/volume/compressed_segmentation.h"
#include "core/volume/json_fields.h"
#include "core/volume/label_formats.h"
#include "core/volume/label_pyramid.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;

constexpr std::int64_t kSide = 64;

void require_written(const std::ofstream& file, const fs::path& path) {
  if (file) return;
  throw Error(ErrorKind::resources, fmt::format("{} could not be written", path.string()),
              "check that the folder is writable and the disk has room");
}

void write_file_of_json(const fs::path& path, const json& value) {
  std::ofstream file(path, std::ios::binary);
  file << value.dump(2) << '\n';
  file.close();
  require_written(file, path);
}

std::string level_name(const LabelLevel& level) {
  return fmt::format("{}_{}_{}", level.factor.x, level.factor.y, level.factor.z);
}

/// Everything in the order x, y, z, as the format wants it; the resolution in nanometres.
json describe(const LabelSections& labels, const std::vector<LabelLevel>& levels, std::int64_t depth) {
  const VoxelSize& size = *labels.voxel_size_nm;
  json scales = json::array();
  for (const LabelLevel& level : levels) {
    scales.push_back(
        {{"key", level_name(level)},
         {"size", {level.shape.x, level.shape.y, level.shape.z}},
         {"resolution",
          {size.x * static_cast<double>(level.factor.x), size.y * static_cast<double>(level.factor.y),
           size.z * static_cast<double>(level.factor.z)}},
         {"voxel_offset", {0, 0, 0}},
         {"chunk_sizes", {{kSide, kSide, depth}}},
         {"encoding", "compressed_segmentation"},
         {"compressed_segmentation_block_size", {kBlockSide, kBlockSide, kBlockSide}}});
  }
  return {{"@type", "neuroglancer_multiscale_volume"},
          {"type", "segmentation"},
          {"data_type", "uint32"},
          {"num_channels", 1},
          {"scales", scales}};
}

/// The file `provenance` that such folders have beside `info`.
json describe_making(const Provenance& provenance) {
  json made = json::object();
  for (const auto& [name, value] : provenance_entries(provenance)) made[name] = value;
  json sources = json::array();
  if (!provenance.source.empty()) sources.push_back(provenance.source);
  return {{"dataset_name", ""},
          {"description", "Labels of instances, 0 = background"},
          {"sources", sources},
          {"owners", json::array()},
          {"processing", {{{"by", provenance.program}, {"method", made}}}}};
}

void write_chunk(const fs::path& folder, const LabelChunk& chunk) {
  const std::vector<std::uint32_t> words = compress_segmentation(chunk.ids, chunk.extent);
  const Shape& from = chunk.begin;
  const Shape& size = chunk.extent;
  const fs::path path = folder / fmt::format("{}-{}_{}-{}_{}-{}", from.x, from.x + size.x, from.y,
                                             from.y + size.y, from.z, from.z + size.z);
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(words.data()),
             static_cast<std::streamsize>(words.size() * sizeof(std::uint32_t)));
  file.close();
  require_written(file, path);
}

}  // namespace

void write_labels_precomputed(const fs::path& path, const LabelSections& labels, Job& job) {
  const std::vector<LabelLevel> levels = plan_levels(labels.shape, labels.voxel_size_nm, kSide);
  const std::int64_t depth = chunk_depth(labels.shape, kSide);
  const auto is_segmentation = [](const fs::path& folder) {
    return text_of(member(read_json_object(folder / "info"), "type")) == "segmentation";
  };
  write_folder_atomically(path, is_segmentation, [&](const fs::path& temporary) {
    for (const LabelLevel& level : levels) fs::create_directory(temporary / level_name(level));
    write_file_of_json(temporary / "info", describe(labels, levels, depth));
    if (!labels.provenance.program.empty())
      write_file_of_json(temporary / "provenance", describe_making(labels.provenance));
    for_each_chunk(
        labels, levels, {depth, kSide, kSide},
        [&](const LabelChunk& chunk) { write_chunk(temporary / level_name(levels[chunk.level]), chunk); },
        job);
  });
}

}  // namespace cristae
