#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cristae {

/// What a file was made by and from, as it is written into the file. Only what is known is set. No name of a
/// user and no folder of the machine belongs here. The caller gives the date, so that the same call writes
/// the same bytes.
struct Provenance {
  std::string program;            ///< with its version: "Cristae 0.3.0"
  std::string date;               ///< UTC, ISO 8601: "2026-03-01T12:00:00Z"
  std::string source;             ///< name of the file, with its dataset, that this one was made from
  std::string source_hash;        ///< content_hash() of it
  std::string voxel_size_source;  ///< where the voxel size was read: "ImageJ tags", "user"
  std::string project;            ///< id of the project
  std::string run;                ///< that made the result
  std::string recipe_hash;
  std::string instance_rule;  ///< how instances were made of a prediction, see instance_rule()
};

/// Name and value of all that is set, in the order of the fields; values are one line each.
std::vector<std::pair<std::string_view, std::string>> provenance_entries(const Provenance& provenance);

/// "Cristae 0.3.0, 2026-03-01T12:00:00Z, from stack.tif": for places that hold one line; empty when nothing
/// is set.
std::string provenance_line(const Provenance& provenance);

}  // namespace cristae
