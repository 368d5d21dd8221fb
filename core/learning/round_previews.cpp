#include "core/learning/round_previews.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <optional>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <opencv2/imgproc.hpp>

#include "core/base/atomic_file.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

constexpr std::int64_t kMostPlanes = 12;
constexpr std::int64_t kLargestPlane = 64'000'000;  ///< bytes
constexpr std::int64_t kAllPlanes = 48'000'000;     ///< bytes of one dataset
constexpr std::int64_t kTile = 512;

/// Adds to `chosen` until it has `count`: always the candidate farthest from all that are chosen.
void spread(const std::vector<std::int64_t>& candidates, std::size_t count,
            std::vector<std::int64_t>& chosen) {
  const auto distance = [&](std::int64_t z) {
    std::int64_t nearest = INT64_MAX;
    for (const std::int64_t other : chosen) nearest = std::min(nearest, std::abs(z - other));
    return nearest;
  };
  while (chosen.size() < count) {
    std::int64_t farthest = 0;
    std::int64_t best = -1;
    for (const std::int64_t z : candidates) {
      if (distance(z) > farthest) {
        farthest = distance(z);
        best = z;
      }
    }
    if (best < 0) return;  // all are chosen
    chosen.push_back(best);
  }
}

/// Planes of one dataset that fit into what a preview may take.
std::int64_t planes_of(const Shape& stack) {
  const std::int64_t plane = stack.y * stack.x;
  return plane > kLargestPlane ? 0 : std::clamp<std::int64_t>(kAllPlanes / plane, 1, kMostPlanes);
}

/// The part of a stack's section that a window of working pixels covers; windows side by side stay so.
cv::Rect stack_from_working(const cv::Rect& window, cv::Size working, cv::Size stack) {
  const auto along = [](int at, int from, int to) {
    return static_cast<int>(std::lround(static_cast<double>(at) * to / from));
  };
  const cv::Point begin(along(window.x, working.width, stack.width),
                        along(window.y, working.height, stack.height));
  const cv::Point end(along(window.br().x, working.width, stack.width),
                      along(window.br().y, working.height, stack.height));
  return {begin, end};
}

/// Draws planes of the stack's size, one at a time.
class PlanePainter {
 public:
  PlanePainter(const RoundView& view, cv::Size stack, cv::Size working)
      : view_(view), stack_(stack), working_(working) {}

  cv::Mat probability(std::int64_t z) const {
    cv::Mat plane = cv::Mat::zeros(stack_, CV_8U);
    for_each_piece(z, [&](std::size_t piece, const cv::Rect& place) {
      cv::Mat bytes;
      view_.predictions[piece].probability.convertTo(bytes, CV_8U, 255.0);
      resize_section(bytes, place.size()).copyTo(plane(place));
    });
    return plane;
  }

  cv::Mat pseudo_labels(std::int64_t z) const {
    cv::Mat plane(stack_, CV_8U, cv::Scalar(kIgnore));
    for_each_piece(z, [&](std::size_t piece, const cv::Rect& place) {
      cv::resize(view_.labels[piece].label, plane(place), place.size(), 0, 0, cv::INTER_NEAREST);
    });
    return plane;
  }

 private:
  template <typename Function>
  void for_each_piece(std::int64_t z, const Function& draw) const {
    for (std::size_t i = 0; i < view_.sections.size(); ++i) {
      const TrainingSection& section = view_.sections[i];
      if (section.z != z) continue;
      const cv::Rect window = section.window.empty() ? cv::Rect({0, 0}, working_) : section.window;
      const cv::Rect place = stack_from_working(window, working_, stack_);
      if (!place.empty()) draw(i, place);
    }
  }

  const RoundView& view_;
  cv::Size stack_;
  cv::Size working_;
};

template <typename Paint>
void write_planes(Hdf5File& file, const std::string& name, const StackInfo& stack,
                  const std::vector<std::int64_t>& sections, const Paint& paint) {
  const std::array<std::int64_t, 3> shape = {std::ssize(sections), stack.shape.y, stack.shape.x};
  file.create_dataset(name, PixelType::uint8, shape, {.chunk = {1, kTile, kTile}, .deflate = 1});
  for (std::int64_t i = 0; i < shape[0]; ++i) {
    const cv::Mat plane = paint(sections[static_cast<std::size_t>(i)]);
    const std::array<std::int64_t, 3> offset = {i, 0, 0};
    const std::array<std::int64_t, 3> extent = {1, shape[1], shape[2]};
    file.write_block(name, offset, extent, plane.ptr<std::uint8_t>());
  }
  set_volume_attributes(file, name, stack.voxel_size_nm);
}

}  // namespace

std::vector<std::int64_t> previewed_sections(const std::vector<TrainingSection>& sections,
                                             const Shape& stack) {
  std::map<std::int64_t, bool> has_points;
  for (const TrainingSection& section : sections) {
    has_points[section.z] |= !section.clicks.empty() || !section.negatives.empty();
  }
  std::vector<std::int64_t> all;
  std::vector<std::int64_t> with_points;
  for (const auto& [z, pointed] : has_points) {
    all.push_back(z);
    if (pointed) with_points.push_back(z);
  }
  const auto most = static_cast<std::size_t>(planes_of(stack));
  std::vector<std::int64_t> chosen;
  spread(with_points, most, chosen);
  spread(all, most, chosen);
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

void save_round_previews(const std::filesystem::path& folder, const StackInfo& stack,
                         const WorkingScale& scale, const RoundView& view, Job& job) {
  const auto sections = previewed_sections(view.sections, stack.shape);
  if (sections.empty()) return;
  write_text_atomically(folder / "sections.txt", fmt::format("{}\n", fmt::join(sections, "\n")));
  const cv::Size size(static_cast<int>(stack.shape.x), static_cast<int>(stack.shape.y));
  const PlanePainter painter(view, size, scale.working_size(size));
  const std::filesystem::path path = folder / "preview.h5";
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    Hdf5File file = Hdf5File::create(temporary);
    write_planes(file, "/probability", stack, sections,
                 [&](std::int64_t z) { return painter.probability(z); });
    write_planes(file, "/pseudo_labels", stack, sections,
                 [&](std::int64_t z) { return painter.pseudo_labels(z); });
    file.close();
  });
  job.preview(path, -1, "round");
}

}  // namespace cristae
