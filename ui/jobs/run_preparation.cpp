#include "ui/jobs/run_preparation.h"

#include <QFile>

#include "core/annotation/points_csv.h"
#include "core/base/atomic_file.h"

namespace cristae::ui {
namespace {

namespace fs = std::filesystem;

void writePlan(const RunPlan& plan, const RunPlaces& places) {
  (void)recipeOf(plan.choice, plan.isInverted);  // a wrong option is told before anything is on disk
  fs::create_directories(places.folder);
  write_text_atomically(places.plan(), planToText(plan).toStdString());
}

/// A second name for the same bytes where the file system has that: a checkpoint may be large. The worker
/// replaces its files and never writes into them, so that the other name keeps what it had.
void share(const fs::path& file, const fs::path& place) {
  std::error_code refused;
  fs::create_hard_link(file, place, refused);
  if (refused) fs::copy_file(file, place);
}

}  // namespace

void prepareRun(const RunPlan& plan, const RunPlaces& places, const RunPoints& points) {
  writePlan(plan, places);
  write_points(places.points(), points.all);
  write_points(places.corrections(), points.corrections);
}

void prepareContinuation(const RunPlan& plan, const RunPlaces& places, const RunPlaces& before) {
  writePlan(plan, places);
  fs::create_directories(places.adaptation());
  for (auto place :
       {&RunPlaces::points, &RunPlaces::corrections, &RunPlaces::record, &RunPlaces::checkpoint}) {
    share((before.*place)(), (places.*place)());
  }
  if (plan.hasDrawing) share(before.drawn(), places.drawn());
}

std::optional<RunPlan> readPlan(const RunPlaces& places) {
  QFile file(toQString(places.plan()));
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  return planFromText(file.readAll());
}

}  // namespace cristae::ui
