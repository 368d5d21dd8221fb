#include "core/instances/filter.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/relabel.h"

namespace cristae {
namespace {

/// Values of a map inside one instance.
struct Inside {
  double sum = 0;
  float maximum = 0;
  std::int64_t pixels = 0;
};

/// By id; CV_32F `values`.
std::vector<Inside> inside_of_instances(const cv::Mat& ids, std::int32_t count, const cv::Mat& values) {
  std::vector<Inside> result(static_cast<std::size_t>(count) + 1);
  for (int row = 0; row < ids.rows; ++row) {
    const auto* id = ids.ptr<std::int32_t>(row);
    const auto* value = values.ptr<float>(row);
    for (int x = 0; x < ids.cols; ++x) {
      if (id[x] == 0) continue;
      auto& instance = result[static_cast<std::size_t>(id[x])];
      instance.sum += static_cast<double>(value[x]);
      instance.maximum = std::max(instance.maximum, value[x]);
      ++instance.pixels;
    }
  }
  return result;
}

template <typename Rule>
std::vector<std::uint8_t> where(const std::vector<Inside>& instances, const Rule& rule) {
  std::vector<std::uint8_t> supported(instances.size(), 0);
  for (std::size_t id = 1; id < instances.size(); ++id) supported[id] = rule(instances[id]) ? 1 : 0;
  return supported;
}

}  // namespace

std::vector<std::uint8_t> instances_with_peak(const cv::Mat& ids, std::int32_t count,
                                              std::span<const Peak> peaks) {
  std::vector<std::uint8_t> supported(static_cast<std::size_t>(count) + 1, 0);
  for (const Peak& peak : peaks) {
    supported[static_cast<std::size_t>(ids.at<std::int32_t>(peak.row, peak.column))] = 1;
  }
  supported[0] = 0;
  return supported;
}

std::vector<std::uint8_t> supported_instances(const cv::Mat& ids, std::int32_t count, const cv::Mat& density,
                                              const FilterOptions& options) {
  if (options.rule == FilterRule::none) {
    return std::vector<std::uint8_t>(static_cast<std::size_t>(count) + 1, 1);
  }
  if (density.type() != CV_32F || density.size() != ids.size()) {
    throw Error(
        ErrorKind::bad_input,
        fmt::format("the density is {} x {}, type {}; the labels are {} x {}, the density must be float",
                    density.rows, density.cols, density.type(), ids.rows, ids.cols),
        "give the density of the same section or turn the false-positive filter off");
  }
  const double peak = options.density_peak;
  if (options.rule == FilterRule::peak_inside) {
    const auto peaks = find_peaks(density, {options.peak_window, options.peak_threshold * peak});
    return instances_with_peak(ids, count, peaks);
  }
  const auto instances = inside_of_instances(ids, count, density);
  if (options.rule == FilterRule::max_density) {
    return where(instances, [&](const Inside& instance) {
      return static_cast<double>(instance.maximum) >= options.smallest_maximum * peak;
    });
  }
  return where(instances, [&](const Inside& instance) {
    return instance.sum >= options.smallest_mass * options.object_mass * peak;
  });
}

std::vector<std::uint8_t> sure_instances(const cv::Mat& ids, std::int32_t count, const cv::Mat& probability,
                                         double smallest_mean) {
  if (smallest_mean <= 0) return std::vector<std::uint8_t>(static_cast<std::size_t>(count) + 1, 1);
  cv::Mat shares;
  probability.convertTo(shares, CV_32F, probability.depth() == CV_8U ? 1.0 / 255 : 1.0);
  return where(inside_of_instances(ids, count, shares), [&](const Inside& instance) {
    return instance.sum >= smallest_mean * static_cast<double>(instance.pixels);
  });
}

double SmallestArea::pixels(const std::optional<VoxelSize>& voxel_size_nm) const {
  return voxel_size_nm && nm2 > 0 ? nm2 / (voxel_size_nm->y * voxel_size_nm->x) : px;
}

std::int32_t remove_small_instances(cv::Mat& ids, std::int32_t count, double smallest_px) {
  std::vector<std::int64_t> pixels(static_cast<std::size_t>(count) + 1, 0);
  for (int row = 0; row < ids.rows; ++row) {
    const auto* line = ids.ptr<std::int32_t>(row);
    for (int x = 0; x < ids.cols; ++x) ++pixels[static_cast<std::size_t>(line[x])];
  }
  std::vector<std::uint8_t> keep(pixels.size(), 1);
  for (std::size_t id = 1; id < pixels.size(); ++id)
    keep[id] = static_cast<double>(pixels[id]) >= smallest_px ? 1 : 0;
  return keep_instances(ids, keep);
}

}  // namespace cristae
