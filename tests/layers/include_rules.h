#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Which folder may include what. The table in include_rules.cpp is the architecture, as a check.
namespace cristae::layers {

/// One include that stands where it may not.
struct Breach {
  std::string file;     ///< relative to the root of the sources
  std::string include;  ///< as written, without quotes
  std::string rule;     ///< what it breaks
};

/// Paths named by `#include` lines, in order; comments after them do not matter.
std::vector<std::string> includes_of(std::string_view text);

/// Breaches of one file; `file` is its path relative to the root of the sources.
std::vector<Breach> breaches_of(const std::string& file, std::string_view text);

/// All .h and .cpp files below core, app, ui and tests, relative to `root`, sorted.
std::vector<std::string> source_files(const std::filesystem::path& root);

/// Every header of the project that `file` includes, directly or through others, with `file` itself.
std::set<std::string> include_closure(const std::filesystem::path& root, const std::string& file);

/// True for a header of LibTorch.
bool is_torch_header(std::string_view include);

std::string read_text(const std::filesystem::path& path);

}  // namespace cristae::layers
