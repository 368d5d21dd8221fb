#include "tests/layers/include_rules.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace cristae::layers {
namespace {

namespace fs = std::filesystem;

/// Layers of the core and those each may include, besides itself: what stands below it.
const std::map<std::string, std::set<std::string>>& layers_below() {
  static const std::map<std::string, std::set<std::string>> table = {
      {"base", {}},
      {"volume", {"base"}},
      {"annotation", {"base", "volume"}},
      {"instances", {"base", "volume", "annotation"}},
      {"evaluation", {"base", "volume", "annotation", "instances", "statistics"}},
      {"morphology", {"base", "volume", "annotation", "instances"}},
      {"phantom", {"base", "volume", "annotation", "instances"}},
      {"recipe", {"base"}},
      {"statistics", {"base"}},
      {"plots", {"base", "statistics"}},
      {"report",
       {"base", "volume", "annotation", "instances", "evaluation", "morphology", "recipe", "statistics",
        "plots"}},
      {"project",
       {"base", "volume", "annotation", "instances", "evaluation", "morphology", "phantom", "recipe"}},
      {"networks", {"base", "volume", "recipe"}},
      {"learning",
       {"base", "volume", "annotation", "instances", "evaluation", "morphology", "phantom", "recipe",
        "statistics", "networks"}},
  };
  return table;
}

/// A library and the only folders that may include its headers.
struct LibraryRule {
  std::string name;
  bool (*owns)(std::string_view include);
  std::vector<std::string> folders;
};

bool starts_with_any(std::string_view include, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return include.starts_with(beginning); });
}

/// <QString>, <QtCore/qstring.h>, <qglobal.h>
bool is_qt_header(std::string_view include) {
  const bool class_header = include.size() > 1 && include[0] == 'Q' &&
                            (std::isupper(static_cast<unsigned char>(include[1])) != 0 || include[1] == 't');
  return class_header || include == "qglobal.h";
}

bool is_vtk_header(std::string_view include) {
  return include.size() > 3 && include.starts_with("vtk") &&
         std::isupper(static_cast<unsigned char>(include[3])) != 0;
}

const std::vector<LibraryRule>& library_rules() {
  static const std::vector<LibraryRule> rules = {
      {"LibTorch",
       is_torch_header,
       {"core/networks/", "core/learning/", "tests/networks/", "tests/learning/", "tests/bench/"}},
      {"Qt", is_qt_header, {"ui/", "app/cristae/", "tests/"}},
      {"HDF5",
       [](std::string_view i) { return i == "hdf5.h" || i == "hdf5_hl.h" || i.starts_with("H5"); },
       {"core/volume/"}},
      {"libtiff",
       [](std::string_view i) {
         return starts_with_any(i, {"tiff", "xtiffio"});
       },
       {"core/volume/", "tests/volume/", "tests/fuzz/"}},
      {"zlib", [](std::string_view i) { return i == "zlib.h"; }, {"core/volume/"}},
      {"Blosc", [](std::string_view i) { return i == "blosc.h"; }, {"core/volume/"}},
      {"libzip", [](std::string_view i) { return i == "zip.h"; }, {"core/volume/"}},
      {"zstd", [](std::string_view i) { return i.starts_with("zstd"); }, {"core/volume/"}},
      {"libxlsxwriter", [](std::string_view i) { return i.starts_with("xlsxwriter"); }, {"core/morphology/"}},
      {"cairo", [](std::string_view i) { return i.starts_with("cairo"); }, {"core/plots/"}},
      {"SQLite", [](std::string_view i) { return i == "sqlite3.h"; }, {"core/project/", "tests/project/"}},
      {"VTK", is_vtk_header, {"ui/", "core/morphology/", "tests/ui/", "tests/morphology/"}},
      {"CLI11", [](std::string_view i) { return i.starts_with("CLI/"); }, {"app/cli/"}},
  };
  return rules;
}

/// "core/volume/stack.h" -> "volume"; empty when it is not below core.
std::string layer_of(std::string_view path) {
  constexpr std::string_view core = "core/";
  if (!path.starts_with(core)) return {};
  path.remove_prefix(core.size());
  return std::string(path.substr(0, path.find('/')));
}

std::string broken_layer_rule(const std::string& file, const std::string& include) {
  const std::string target = layer_of(include);
  const bool in_core = file.starts_with("core/");
  if (in_core && starts_with_any(include, {"app/", "ui/", "tests/"})) return "the core includes upwards";
  if (file.starts_with("ui/") && starts_with_any(include, {"app/", "tests/"})) return "ui includes upwards";
  if (file.starts_with("app/") && include.starts_with("tests/")) return "a program includes a test";
  if (file.starts_with("ui/") && (target == "learning" || target == "networks"))
    return "the window never links LibTorch";
  if (file.starts_with("app/") && (target == "learning" || target == "networks") &&
      include != "core/learning/api.h")
    return "a program uses learning through core/learning/api.h only";
  if (!in_core || target.empty()) return {};
  const std::string own = layer_of(file);
  if (own == target) return {};
  const auto row = layers_below().find(own);
  if (row == layers_below().end()) return own + " is not in the table of layers";
  return row->second.contains(target) ? std::string() : own + " may not use " + target;
}

std::string broken_library_rule(const std::string& file, std::string_view include) {
  for (const LibraryRule& rule : library_rules()) {
    if (!rule.owns(include)) continue;
    const bool allowed = std::any_of(rule.folders.begin(), rule.folders.end(),
                                     [&](const std::string& folder) { return file.starts_with(folder); });
    if (!allowed) return rule.name + " may not be used here";
  }
  return {};
}

}  // namespace

bool is_torch_header(std::string_view include) {
  return starts_with_any(include, {"torch/", "ATen/", "c10/", "caffe2/"});
}

std::vector<std::string> includes_of(std::string_view text) {
  std::vector<std::string> includes;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') continue;
    const auto word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
    const auto open = line.find_first_of("\"<", word + 7);
    if (open == std::string::npos) continue;
    const auto close = line.find(line[open] == '<' ? '>' : '"', open + 1);
    if (close != std::string::npos) includes.push_back(line.substr(open + 1, close - open - 1));
  }
  return includes;
}

std::vector<Breach> breaches_of(const std::string& file, std::string_view text) {
  std::vector<Breach> breaches;
  for (const std::string& include : includes_of(text)) {
    for (const std::string& rule : {broken_layer_rule(file, include), broken_library_rule(file, include)}) {
      if (!rule.empty()) breaches.push_back({file, include, rule});
    }
  }
  return breaches;
}

std::vector<std::string> source_files(const fs::path& root) {
  std::vector<std::string> files;
  for (const char* folder : {"core", "app", "ui", "tests"}) {
    if (!fs::is_directory(root / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto ending = entry.path().extension();
      if (ending == ".h" || ending == ".cpp") {
        files.push_back(entry.path().lexically_relative(root).generic_string());
      }
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::set<std::string> include_closure(const fs::path& root, const std::string& file) {
  std::set<std::string> seen;
  std::vector<std::string> open = {file};
  while (!open.empty()) {
    const std::string current = open.back();
    open.pop_back();
    if (!fs::is_regular_file(root / current) || !seen.insert(current).second) continue;
    for (const std::string& include : includes_of(read_text(root / current))) open.push_back(include);
  }
  return seen;
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace cristae::layers
