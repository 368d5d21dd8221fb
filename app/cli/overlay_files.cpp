#include "app/cli/overlay_files.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/volume/intensity.h"
#include "core/volume/stack_writer.h"

namespace cristae::cli {
namespace {

cv::Mat grey_section(const Stack* stack, const IntensityMap& map, std::int64_t z, const Shape& shape) {
  if (stack == nullptr) return cv::Mat::zeros(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U);
  cv::Mat grey;
  apply_intensity_map(stack->section(z), map).convertTo(grey, CV_8U, 255);
  return grey;
}

}  // namespace

std::vector<std::filesystem::path> write_overlays(const std::filesystem::path& folder,
                                                  const LabelStack& labels, const LabelStack& truth,
                                                  const Stack* stack, const OverlayStyle& style, Job& job) {
  std::filesystem::create_directories(folder);
  const Shape& shape = labels.shape();
  // One map for the whole stack, so that brightness can be compared between sections.
  const IntensityMap map = stack != nullptr ? estimate_intensity_map(*stack) : IntensityMap{};
  std::vector<std::filesystem::path> files;
  job.phase("pictures");
  for (std::int64_t z = 0; z < shape.z; ++z) {
    job.check();
    const cv::Mat grey = grey_section(stack, map, z, shape);
    const auto file = folder / fmt::format("overlay_{:04}.png", z);
    write_png(file, paint_overlay(grey, labels.ids(z), truth.ids(z), style),
              labels.stack->info().voxel_size_nm);
    job.preview(file, z, "agreement");
    job.advance(z + 1, shape.z);
    files.push_back(file);
  }
  return files;
}

}  // namespace cristae::cli
