#include "core/volume/zarr_node.h"

#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/json_fields.h"
#include "core/volume/zarr3_array.h"
#include "core/volume/zarr_array.h"

namespace cristae {
namespace {

bool has_file(const std::filesystem::path& folder, const char* name) {
  std::error_code ignored;
  return std::filesystem::exists(folder / name, ignored);
}

bool is_version_2(const std::filesystem::path& folder) {
  return has_file(folder, ".zarray") || has_file(folder, ".zgroup") || has_file(folder, ".zattrs");
}

}  // namespace

bool ZarrNode::is_at(const std::filesystem::path& folder) {
  return has_file(folder, ".zarray") || has_file(folder, ".zgroup") || has_file(folder, "zarr.json");
}

ZarrNode::ZarrNode(std::filesystem::path folder) : folder_(std::move(folder)) {
  if (is_version_2(folder_) || !has_file(folder_, "zarr.json")) return;
  version_ = 3;
  header_ = read_json_object(folder_ / "zarr.json");
  const nlohmann::json& version = member(header_, "zarr_format");
  if (version == 3) return;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} has the Zarr format {}", folder_.string(), version.dump()),
              "save it as plain Zarr version 3, or as version 2");
}

bool ZarrNode::is_array() const {
  return version_ == 2 ? has_file(folder_, ".zarray") : member(header_, "node_type") == "array";
}

bool ZarrNode::is_group() const {
  return version_ == 2 ? has_file(folder_, ".zgroup") : member(header_, "node_type") == "group";
}

nlohmann::json ZarrNode::image_attributes() const {
  if (version_ == 2) return read_json_object(folder_ / ".zattrs");
  return member(member(header_, "attributes"), "ome");
}

std::vector<std::int64_t> ZarrNode::shape() const {
  const nlohmann::json header = version_ == 2 ? read_json_object(folder_ / ".zarray") : header_;
  return whole_numbers_of(member(header, "shape"));
}

ChunkedArray ZarrNode::array() const {
  if (!is_array()) {
    throw Error(ErrorKind::bad_input, fmt::format("{} is no Zarr array", folder_.string()),
                "check that the folder is whole");
  }
  return version_ == 2 ? read_zarr_array(folder_) : read_zarr3_array(folder_, header_);
}

std::string ZarrNode::layout() const { return version_ == 2 ? zarr_layout(folder_) : zarr3_layout(header_); }

}  // namespace cristae
