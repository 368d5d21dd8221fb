#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/volume/array_axes.h"
#include "core/volume/binary_file.h"
#include "core/volume/chunked_stack.h"
#include "core/volume/physical_size.h"
#include "core/volume/precomputed_chunks.h"
#include "core/volume/precomputed_scale.h"
#include "core/volume/readers.h"

namespace cristae {
namespace {

std::string precomputed_layout(const PrecomputedScale& scale) {
  std::string text = fmt::format("chunks {} x {} x {}", scale.chunk.z, scale.chunk.y, scale.chunk.x);
  if (scale.sharding) text += " in shards";
  text += fmt::format(", {}", precomputed_encoding_text(scale.encoding));
  if (scale.scales > 1) text += fmt::format(", {} levels", scale.scales);
  return text;
}

}  // namespace

/// Any folder may hold a file of this name: it is looked at, not only for.
bool is_precomputed_folder(const std::filesystem::path& path) {
  if (path.extension() == ".precomputed") return true;
  const std::filesystem::path info = path / "info";
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(info, ignored)) return false;
  std::string head(std::size_t{1} << 16, '\0');
  head.resize(BinaryFile(info).read_some(0, head.data(), head.size()));
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first == std::string::npos || head[first] != '{') return false;
  return head.find("\"neuroglancer_") != std::string::npos ||
         (head.find("\"scales\"") != std::string::npos && head.find("\"chunk_sizes\"") != std::string::npos);
}

std::unique_ptr<Stack> open_precomputed(const std::filesystem::path& path, const std::string& scale) {
  const PrecomputedScale found = read_precomputed_scale(path, scale);
  StackInfo info;
  info.name = fmt::format("{}:/{}", path.string(), found.key);
  info.format = "Neuroglancer precomputed";
  info.layout = precomputed_layout(found);
  if (found.encoding == PrecomputedEncoding::jpeg) {
    info.notes.push_back("JPEG is lossy: grey values are not the original ones");
  }
  settle_voxel_size(found.xyz_nm, 1.0, "precomputed info", info);
  ChunkedArray array;
  array.shape = {found.shape.z, found.shape.y, found.shape.x};
  array.chunk = {found.chunk.z, found.chunk.y, found.chunk.x};
  array.axes = {0, 1, 2};
  array.type = found.type;
  array.swapped = !kLittleEndianMachine;
  array.cut_at_edge = true;
  const auto chunks = std::make_shared<const PrecomputedChunks>(found);
  array.load = [chunks](const std::vector<std::int64_t>& index) {
    return chunks->load({index[0], index[1], index[2]});
  };
  return make_chunked_stack(std::move(array), std::move(info));
}

}  // namespace cristae
