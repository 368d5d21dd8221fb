#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/volume/chunked_stack.h"

namespace cristae {

/// A folder of a Zarr hierarchy, which is a group or an array of version 2 or 3 or neither. Where a folder
/// is both versions, it is taken as version 2.
class ZarrNode {
 public:
  /// Whether there are files that say so; they are not read.
  static bool is_at(const std::filesystem::path& folder);

  /// @throws Error{bad_input} if the metadata of version 3 are damaged
  /// @throws Error{unsupported} if they are of a later version
  explicit ZarrNode(std::filesystem::path folder);

  bool is_array() const;
  bool is_group() const;
  /// What OME-Zarr says of the image of a group: an object with "multiscales", or without.
  nlohmann::json image_attributes() const;
  /// Empty if it is no array.
  std::vector<std::int64_t> shape() const;
  /// All but `axes` is filled in. @throws Error{bad_input, unsupported}
  ChunkedArray array() const;
  /// Chunks and packing of the array in words.
  std::string layout() const;

 private:
  std::filesystem::path folder_;
  int version_ = 2;
  nlohmann::json header_;  // zarr.json of version 3
};

}  // namespace cristae
