#include "core/project/locate_stack.h"

#include <algorithm>
#include <system_error>

namespace cristae {
namespace {

namespace fs = std::filesystem;

/// Folders of a moved tree that are looked through: that of the project file and two above it.
constexpr int kFolders = 3;

/// "a/b/c", "b/c", "c" for "/a/b/c": longest first.
std::vector<fs::path> tails(const fs::path& path) {
  std::vector<fs::path> found;
  fs::path rest = path.relative_path();
  while (!rest.empty()) {
    found.push_back(rest);
    fs::path shorter;
    for (auto part = std::next(rest.begin()); part != rest.end(); ++part) shorter /= *part;
    rest = shorter;
  }
  return found;
}

fs::path absolute_folder(const fs::path& project_file) {
  std::error_code fault;
  const fs::path absolute = fs::absolute(project_file, fault);
  return (fault ? project_file : absolute).lexically_normal().parent_path();
}

}  // namespace

std::vector<fs::path> stack_places(const fs::path& project_file, const ProjectStack& stack) {
  std::vector<fs::path> places;
  if (stack.path.empty()) return places;
  const auto add = [&](const fs::path& place) {
    const fs::path normal = place.lexically_normal();
    if (std::find(places.begin(), places.end(), normal) == places.end()) places.push_back(normal);
  };
  fs::path folder = absolute_folder(project_file);
  // A trailing slash would leave an empty last part.
  const fs::path stored = stack.path.has_filename() ? stack.path : stack.path.parent_path();
  add(folder / stored);  // an absolute path replaces what stands before it
  const std::vector<fs::path> ends = tails(stored);
  for (int i = 0; i < kFolders; ++i) {
    for (const fs::path& end : ends) add(folder / end);
    if (folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  return places;
}

std::vector<fs::path> find_stack(const fs::path& project_file, const ProjectStack& stack) {
  std::vector<fs::path> found = stack_places(project_file, stack);
  std::erase_if(found, [](const fs::path& place) {
    std::error_code fault;
    return !fs::exists(place, fault);
  });
  return found;
}

}  // namespace cristae
