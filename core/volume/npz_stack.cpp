#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/volume/readers.h"
#include "core/volume/zip_archive.h"

namespace cristae {
namespace {

/// Arrays of an NPZ by name ("raw" for the entry "raw.npy") and their entries.
std::vector<std::pair<std::string, std::size_t>> arrays_of(const ZipArchive& archive) {
  std::vector<std::pair<std::string, std::size_t>> arrays;
  for (std::size_t i = 0; i < archive.entries().size(); ++i) {
    const std::string& name = archive.entries()[i].name;
    if (name.ends_with(".npy")) arrays.emplace_back(name.substr(0, name.size() - 4), i);
  }
  return arrays;
}

std::size_t choose(const std::vector<std::pair<std::string, std::size_t>>& arrays, const std::string& path,
                   const std::string& wanted, const std::vector<std::string>& preferred) {
  std::vector<std::string> names;
  for (const auto& array : arrays) names.push_back(array.first);
  const auto find = [&](std::string_view name) {
    if (name.starts_with('/')) name.remove_prefix(1);
    return std::find(names.begin(), names.end(), name) - names.begin();
  };
  const auto count = static_cast<std::ptrdiff_t>(names.size());
  if (!wanted.empty()) {
    if (const auto at = find(wanted); at < count) return static_cast<std::size_t>(at);
    throw Error(ErrorKind::not_found, fmt::format("{} holds no array '{}'", path, wanted),
                fmt::format("choose one of: {}", fmt::join(names, ", ")));
  }
  if (count == 1) return 0;
  for (const std::string& name : preferred) {
    if (const auto at = find(name); at < count) return static_cast<std::size_t>(at);
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} holds {} arrays", path, count),
              fmt::format("name one of them as in {}:NAME ({})", path, fmt::join(names, ", ")));
}

}  // namespace

std::unique_ptr<Stack> open_npz(const std::filesystem::path& path, const std::string& array,
                                const std::vector<std::string>& preferred) {
  const ZipArchive archive(path);
  const auto arrays = arrays_of(archive);
  if (arrays.empty()) {
    throw Error(ErrorKind::unsupported, fmt::format("{} is a zip archive without NPY arrays", path.string()),
                "unpack it and open what is inside; ROI archives are read as points");
  }
  const auto& [name, entry] = arrays[choose(arrays, path.string(), array, preferred)];
  StackInfo info;
  info.name = path.string();
  info.format = "NPZ";
  info.layout = fmt::format("array '{}' in a zip: going back to an earlier section is slow", name);
  return open_npy(archive.stream(entry), std::move(info));
}

}  // namespace cristae
