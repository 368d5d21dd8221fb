#include "ui/jobs/run_points.h"

#include <algorithm>

#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "core/project/supervision.h"
#include "ui/jobs/run_drawing.h"
#include "ui/jobs/run_plan.h"

namespace cristae::ui {
namespace {

Points readIfThere(const std::filesystem::path& file) {
  if (!std::filesystem::exists(file)) return {};
  try {
    return read_points(file).points;
  } catch (const Error&) {
    return {};  // of no use any more; the clicks themselves are in the project
  }
}

/// The run that made the current result.
const ProjectRun* currentRun(const Document& document) {
  const auto result = document.currentResult();
  return result ? findRun(document, result->result.run) : nullptr;
}

}  // namespace

RunPoints runPointsOf(const Document& document) {
  std::vector<Verdict> verdicts;
  Points before;
  if (const ProjectRun* run = currentRun(document)) {
    const RunPlaces places(document.dataFolder(), run->name);
    for (const Point& place : readIfThere(places.corrections())) {
      Verdict verdict;
      verdict.place = place;
      verdict.kind = place.kind == PointKind::mito ? VerdictKind::accepted : VerdictKind::rejected;
      verdicts.push_back(verdict);
    }
    before = readIfThere(places.points());
  }
  // Later verdicts stand against earlier ones.
  verdicts.insert(verdicts.end(), document.verdicts().begin(), document.verdicts().end());
  RunPoints points;
  points.all = supervision(document.points(), verdicts, document.corrections());
  points.corrections.assign(points.all.begin() + std::ssize(document.points()), points.all.end());
  points.newCorrections = correction_count(before, points.all) + mendedProfiles(document);
  return points;
}

Points pointsOfCurrentRun(const Document& document) {
  const ProjectRun* run = currentRun(document);
  return run ? readIfThere(RunPlaces(document.dataFolder(), run->name).points()) : Points();
}

const ProjectRun* findRun(const Document& document, const std::optional<std::int64_t>& id) {
  const auto& runs = document.runs();
  const auto found = std::ranges::find(runs, id, [](const ProjectRun& run) { return std::optional(run.id); });
  return found == runs.end() ? nullptr : &*found;
}

const ProjectRun* learnedRun(const Document& document, const ProjectResult& result) {
  const ProjectRun* run = findRun(document, result.run);
  // A parent was there before its child: this ends.
  while (run && run->verb == "instances" && run->parent && *run->parent < run->id)
    run = findRun(document, run->parent);
  return run;
}

}  // namespace cristae::ui
