#include "ui/dialogs/open_project.h"

#include "core/base/error.h"
#include "core/project/locate_stack.h"
#include "core/volume/content_hash.h"

namespace cristae::ui {
namespace {

std::optional<StackPlace> tryPlace(const ProjectStack& wanted, const std::filesystem::path& path) {
  try {
    return lookAtPlace(wanted, path);
  } catch (const Error& fault) {
    // A damaged or foreign file of the same name: the stack may still lie elsewhere.
    if (fault.kind() == ErrorKind::cancelled) throw;
    return std::nullopt;
  }
}

}  // namespace

StackPlace lookAtPlace(const ProjectStack& wanted, const std::filesystem::path& path) {
  StackPlace place;
  place.path = path;
  place.stack = open_stack(path.string() + wanted.part);
  if (place.stack->info().shape != wanted.shape) {
    place.fit = StackPlace::Fit::otherShape;
    return place;
  }
  place.content_hash = content_hash(*place.stack);
  const bool isSame = wanted.content_hash.empty() || place.content_hash == wanted.content_hash;
  place.fit = isSame ? StackPlace::Fit::same : StackPlace::Fit::otherContent;
  return place;
}

ProjectStack movedStack(const ProjectStack& wanted, const StackPlace& place) {
  ProjectStack moved = wanted;
  moved.path = place.path;
  moved.content_hash = place.content_hash;
  return moved;
}

ProjectSearch searchProject(const std::filesystem::path& file, Job& job) {
  Project project = Project::open(file);
  ProjectStack wanted = project.stack();
  ProjectSearch search{std::move(project), std::move(wanted), std::nullopt, std::nullopt};
  for (const std::filesystem::path& path : find_stack(file, search.wanted)) {
    job.check();
    auto place = tryPlace(search.wanted, path);
    if (!place) continue;
    if (place->fit == StackPlace::Fit::same) {
      search.found = std::move(place);
      return search;
    }
    if (!search.similar) search.similar = std::move(place);
  }
  return search;
}

}  // namespace cristae::ui
