#include "ui/jobs/time_estimate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace cristae::ui {
namespace {

// What doctor's step was: recipe quick's source phase.
constexpr double kMeasuredCrops = 8;
constexpr double kMeasuredCropSide = 192;
constexpr double kMeasuredSection = 1024.0 * 1024.0;
constexpr double kStartSeconds = 4;   ///< each worker: loading the engine, opening files
constexpr double kBesideShare = 1.0;  ///< of the measured step: drawing and changing crops, the teacher
constexpr double kSecondsPerStackMegapixel = 0.05;  ///< instances, compression, writing

/// Work of one pixel against that of compact-s: the square of the width at full resolution, about.
double costOf(const std::string& network) {
  static const std::map<std::string, double> costs = {
      {"compact-xs", 0.6}, {"compact-s", 1}, {"compact-m", 1.3}, {"compact-l", 2.6}, {"wdanet", 10}};
  const auto found = costs.find(network);
  return found == costs.end() ? 1 : found->second;
}

/// Side of a stack's pixel in working pixels.
double scaleOf(const Recipe& recipe, const WorkSize& work) {
  if (recipe.working_pixel_nm <= 0 || !work.voxelSize) return 1;
  return std::sqrt(work.voxelSize->y * work.voxelSize->x) / recipe.working_pixel_nm;
}

/// Pixels that are predicted for one pixel, because tiles overlap.
double overlapFactor(const Recipe& recipe, double sectionPixels) {
  const auto tile = static_cast<double>(recipe.tile);
  if (sectionPixels <= 1.5 * tile * tile) return 1;
  return 1 / std::pow(1 - recipe.tile_overlap, 2);
}

struct Work {
  double sectionPixels = 0;   ///< of one section at the working pixel
  double trainingPixels = 0;  ///< of all that is trained on
  double cost = 1;
};

Work workOf(const Recipe& recipe, const WorkSize& size) {
  Work work;
  const double scale = scaleOf(recipe, size);
  work.sectionPixels = static_cast<double>(size.shape.y) * static_cast<double>(size.shape.x) * scale * scale;
  const auto sections = static_cast<double>(std::min(recipe.target_slices, size.shape.z));
  work.trainingPixels = sections * work.sectionPixels;
  if (recipe.target_megapixels > 0) {
    work.trainingPixels = std::min(work.trainingPixels, recipe.target_megapixels * 1e6);
  }
  work.cost = costOf(recipe.network);
  return work;
}

double adaptSeconds(const Recipe& recipe, const Work& work, const MachineSpeed& speed) {
  const double crops = 2.0 * static_cast<double>(recipe.batch);  // source and target
  const double cropPixels = std::pow(static_cast<double>(recipe.crop) / kMeasuredCropSide, 2);
  const double contrast = recipe.contrast == "none" ? 0 : 0.25;
  const double step =
      speed.stepMs / 1000 * (crops / kMeasuredCrops) * cropPixels * work.cost * (1 + kBesideShare + contrast);
  const auto rounds = static_cast<double>(recipe.rounds);
  const double views = std::max(1.0, QString::fromStdString(recipe.views).toDouble());
  const double pass = work.trainingPixels / kMeasuredSection * speed.sectionMs / 1000 * work.cost *
                      overlapFactor(recipe, work.sectionPixels);
  const double steps = rounds * static_cast<double>(recipe.round_iterations) * step;
  return kStartSeconds + steps + (rounds + 1) * views * pass + (recipe.target_statistics ? pass : 0);
}

double segmentSeconds(const Recipe& recipe, const Work& work, const WorkSize& size,
                      const MachineSpeed& speed) {
  const auto sections = static_cast<double>(size.shape.z);
  const double section = work.sectionPixels / kMeasuredSection * speed.sectionMs / 1000 * work.cost *
                         overlapFactor(recipe, work.sectionPixels) * static_cast<double>(recipe.tta);
  const double stackMegapixels = static_cast<double>(size.shape.y) * static_cast<double>(size.shape.x) / 1e6;
  return kStartSeconds + sections * (section + kSecondsPerStackMegapixel * stackMegapixels);
}

/// The engine itself, the training sections with their labels and predictions, and a batch with its
/// gradients.
double memoryMegabytes(const Recipe& recipe, const Work& work, bool adapts) {
  constexpr double kEngine = 250;
  constexpr double kBytesPerTrainingPixel = 24;
  constexpr double kBytesPerCropPixel = 700;  // activations of compact-s
  const double tilePixels = std::pow(static_cast<double>(recipe.tile), 2);
  const double predicting = tilePixels * static_cast<double>(recipe.tta) * 300 * std::sqrt(work.cost);
  if (!adapts) return kEngine + predicting / 1e6;
  const double cropPixels =
      2.0 * static_cast<double>(recipe.batch) * std::pow(static_cast<double>(recipe.crop), 2);
  const double training = cropPixels * kBytesPerCropPixel * std::sqrt(work.cost);
  return kEngine + (work.trainingPixels * kBytesPerTrainingPixel + std::max(training, predicting)) / 1e6;
}

/// Labels, probability and density compress well; models and previews are small beside them.
double diskMegabytes(const Recipe& recipe, const WorkSize& size, bool adapts) {
  constexpr double kBytesPerVoxel = 1.6;
  const auto voxels = static_cast<double>(size.shape.z) * static_cast<double>(size.shape.y) *
                      static_cast<double>(size.shape.x);
  constexpr double kPreview = 4;
  return voxels * kBytesPerVoxel / 1e6 + (adapts ? 20 + kPreview * static_cast<double>(recipe.rounds) : 0);
}

}  // namespace

RunEstimate estimateRun(const Recipe& recipe, const WorkSize& size, const MachineSpeed& speed, bool adapts) {
  const Work work = workOf(recipe, size);
  RunEstimate estimate;
  if (adapts) estimate.adaptSeconds = adaptSeconds(recipe, work, speed);
  estimate.segmentSeconds = segmentSeconds(recipe, work, size, speed);
  const double seconds = (estimate.adaptSeconds + estimate.segmentSeconds) * speed.correction;
  const bool isLearned = speed.runsMeasured > 0;
  estimate.range =
      isLearned ? TimeRange{0.88 * seconds, 1.15 * seconds} : TimeRange{0.8 * seconds, 1.4 * seconds};
  estimate.memoryMegabytes = memoryMegabytes(recipe, work, adapts);
  estimate.diskMegabytes = diskMegabytes(recipe, size, adapts);
  return estimate;
}

MachineSpeed learnFrom(MachineSpeed speed, double estimatedSeconds, double measuredSeconds) {
  constexpr double kShortest = 5;  // below, the start is all that is measured
  if (estimatedSeconds < kShortest || measuredSeconds < kShortest) return speed;
  const double ratio = std::clamp(measuredSeconds / estimatedSeconds, 0.1, 10.0);
  const double weight = speed.runsMeasured == 0 ? 1 : 0.4;
  speed.correction = std::exp((1 - weight) * std::log(speed.correction) + weight * std::log(ratio));
  ++speed.runsMeasured;
  return speed;
}

}  // namespace cristae::ui
