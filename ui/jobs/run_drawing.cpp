#include "ui/jobs/run_drawing.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/instances/drawn_shapes.h"
#include "ui/jobs/run_plan.h"
#include "ui/jobs/run_points.h"

namespace cristae::ui {
namespace {

namespace fs = std::filesystem;

bool hasStrokes(const std::vector<Correction>& corrections) {
  return std::ranges::any_of(corrections, [](const Correction& each) { return is_by_brush(each.kind); });
}

/// What the run of the current result was given.
fs::path earlierDrawing(const Document& document) {
  const auto current = document.currentResult();
  const ProjectRun* run = current ? findRun(document, current->result.run) : nullptr;
  if (!run) return {};
  const fs::path file = RunPlaces(document.dataFolder(), run->name).drawn();
  std::error_code absent;
  return fs::exists(file, absent) ? file : fs::path();
}

}  // namespace

RunDrawing runDrawingOf(const Document& document) {
  RunDrawing drawing;
  drawing.earlier = earlierDrawing(document);
  if (hasStrokes(document.corrections())) drawing.result = document.currentResult();
  drawing.rejected = rejected_instances(document.verdicts());
  drawing.stack = document.stackDescription().shape;
  drawing.voxelSize = document.stackDescription().voxel_size_nm;
  return drawing;
}

void writeDrawing(const RunDrawing& drawing, const fs::path& file, Job& job) {
  DrawnShapes shapes;
  if (!drawing.earlier.empty()) {
    StackInfo stack;
    stack.name = "the stack";
    stack.shape = drawing.stack;
    shapes = read_drawn_shapes(drawing.earlier.string(), stack, job);
  }
  if (const auto& result = drawing.result)
    shapes =
        with_later(shapes, shapes_drawn_by(result->corrections, result->original, drawing.rejected, job));
  write_drawn_shapes(file, shapes, drawing.stack, drawing.voxelSize);
}

std::int64_t mendedProfiles(const Document& document) {
  const auto isJudged = [&](std::int64_t instance) {
    return std::ranges::any_of(document.verdicts(), [instance](const Verdict& verdict) {
      return verdict.instance == instance &&
             (verdict.kind == VerdictKind::accepted || verdict.kind == VerdictKind::rejected);
    });
  };
  std::set<std::pair<std::int64_t, std::int64_t>> profiles;  // section and instance
  for (const Correction& correction : document.corrections()) {
    if (is_by_brush(correction.kind) && !isJudged(correction.instance))
      profiles.insert({correction.stroke.z, correction.instance});
  }
  return std::ssize(profiles);
}

}  // namespace cristae::ui
