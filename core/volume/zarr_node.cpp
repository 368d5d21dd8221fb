#include "core/volume/zarr_node.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/json_fields.h"
#include "core/volume/zarr_array.h"

namespace cristae {
namespace {

bool has_file(const std::filesystem::path& folder, const char* name) {
  std::error_code ignored;
  return std::filesystem::exists(folder / name, ignored);
}

}  // namespace

bool ZarrNode::is_at(const std::filesystem::path& folder) {
  return has_file(folder, ".zarray") || has_file(folder, ".zgroup");
}

ZarrNode::ZarrNode(std::filesystem::path folder) : folder_(std::move(folder)) {}

bool ZarrNode::is_array() const { return has_file(folder_, ".zarray"); }

bool ZarrNode::is_group() const { return has_file(folder_, ".zgroup"); }

nlohmann::json ZarrNode::image_attributes() const { return read_json_object(folder_ / ".zattrs"); }

std::vector<std::int64_t> ZarrNode::shape() const {
  return whole_numbers_of(member(read_json_object(folder_ / ".zarray"), "shape"));
}

ChunkedArray ZarrNode::array() const {
  if (is_array()) return read_zarr_array(folder_);
  throw Error(ErrorKind::bad_input, fmt::format("{} is no Zarr array", folder_.string()),
              "check that the folder is whole");
}

std::string ZarrNode::layout() const { return zarr_layout(folder_); }

}  // namespace cristae
