#include "core/base/provenance.h"

#include <algorithm>

namespace cristae {
namespace {

/// File names may hold anything; headers are read line by line.
std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return text;
}

}  // namespace

std::vector<std::pair<std::string_view, std::string>> provenance_entries(const Provenance& provenance) {
  std::vector<std::pair<std::string_view, std::string>> entries;
  const auto add = [&entries](std::string_view name, const std::string& value) {
    if (!value.empty()) entries.emplace_back(name, one_line(value));
  };
  add("program", provenance.program);
  add("date", provenance.date);
  add("source", provenance.source);
  add("source_hash", provenance.source_hash);
  add("voxel_size_source", provenance.voxel_size_source);
  add("project", provenance.project);
  add("run", provenance.run);
  add("recipe_hash", provenance.recipe_hash);
  add("instance_rule", provenance.instance_rule);
  return entries;
}

std::string provenance_line(const Provenance& provenance) {
  std::string line;
  const auto add = [&line](const std::string& text) {
    if (!text.empty()) line += (line.empty() ? "" : ", ") + text;
  };
  add(provenance.program);
  add(provenance.date);
  if (!provenance.source.empty()) add("from " + provenance.source);
  return one_line(line);
}

}  // namespace cristae
