#include "core/instances/doubt.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include <opencv2/core.hpp>

#include "core/instances/objects.h"

namespace cristae {
namespace {

constexpr double kSure = 0.9;     // a pixel above it is sure foreground
constexpr double kListed = 0.05;  // a reason that weighs less is not worth a word
constexpr double kMadToDeviation = 1.4826;

/// What one pass over the sections adds up for an instance.
struct Sums {
  InstanceDoubt facts;
  double probability = 0;
  std::int64_t uncertain = 0;
  std::int64_t below = 0;  // pixels with foreground in the section before
  std::int64_t above = 0;  // in the section after
  std::int64_t largest_area = 0;
  int centres = 0;
};

/// The maps of one section; what is not known is empty.
struct SectionMaps {
  cv::Mat ids;          // CV_32S
  cv::Mat probability;  // CV_32F in [0, 1]
  cv::Mat density;      // CV_32F
};

cv::Mat as_share(const cv::Mat& probability) {
  cv::Mat share;
  probability.convertTo(share, CV_32F, probability.depth() == CV_8U ? 1.0 / 255.0 : 1.0);
  return share;
}

cv::Mat as_float(const cv::Mat& map) {
  cv::Mat values;
  map.convertTo(values, CV_32F);
  return values;
}

class DoubtSurvey {
 public:
  DoubtSurvey(const Shape& shape, const DoubtOptions& options) : shape_(shape), options_(options) {}

  void add(std::int64_t z, const SectionMaps& maps, const cv::Mat& before, const cv::Mat& after) {
    scan_pixels(z, maps, before, after);
    if (!maps.density.empty()) count_centres(maps);
    find_places(z, maps.ids);
  }

  DoubtRanking finish(bool has_probability, bool has_density);

 private:
  Sums& sums_of(std::int32_t id) {
    const auto [entry, is_new] = positions_.try_emplace(id, sums_.size());
    if (is_new) {
      sums_.emplace_back();
      sums_.back().facts.id = static_cast<std::uint32_t>(id);
    }
    return sums_[entry->second];
  }

  void scan_pixels(std::int64_t z, const SectionMaps& maps, const cv::Mat& before, const cv::Mat& after);
  void add_run(Sums& sums, std::int64_t z, std::int64_t y, int begin, int end) const;
  void count_centres(const SectionMaps& maps);
  void find_places(std::int64_t z, const cv::Mat& ids);
  void settle(Sums& sums, bool has_probability, bool has_density, bool is_volume) const;
  void compare_sizes();

  Shape shape_;
  DoubtOptions options_;
  std::vector<Sums> sums_;
  std::unordered_map<std::int32_t, std::size_t> positions_;
  double mass_ = 0;
};

std::int64_t foreground(const cv::Mat& ids, int row, int begin, int end) {
  if (ids.empty()) return 0;
  const auto* line = ids.ptr<std::int32_t>(row);
  return std::count_if(line + begin, line + end, [](std::int32_t id) { return id != 0; });
}

void DoubtSurvey::add_run(Sums& sums, std::int64_t z, std::int64_t y, int begin, int end) const {
  InstanceDoubt& facts = sums.facts;
  if (facts.voxels == 0) {
    facts.begin = {z, y, begin};
    facts.end = {z + 1, y + 1, end};
  }
  facts.begin = {std::min(facts.begin[0], z), std::min(facts.begin[1], y),
                 std::min(facts.begin[2], std::int64_t{begin})};
  facts.end = {std::max(facts.end[0], z + 1), std::max(facts.end[1], y + 1),
               std::max(facts.end[2], std::int64_t{end})};
  facts.voxels += end - begin;
}

void DoubtSurvey::scan_pixels(std::int64_t z, const SectionMaps& maps, const cv::Mat& before,
                              const cv::Mat& after) {
  for (int row = 0; row < maps.ids.rows; ++row) {
    const auto* ids = maps.ids.ptr<std::int32_t>(row);
    const auto* probability = maps.probability.empty() ? nullptr : maps.probability.ptr<float>(row);
    for (int x = 0; x < maps.ids.cols;) {
      const int begin = x;
      const std::int32_t id = ids[x];
      while (x < maps.ids.cols && ids[x] == id) ++x;
      if (id == 0) continue;
      Sums& sums = sums_of(id);
      add_run(sums, z, row, begin, x);
      sums.below += foreground(before, row, begin, x);
      sums.above += foreground(after, row, begin, x);
      for (int i = begin; probability && i < x; ++i) {
        sums.probability += probability[i];
        if (probability[i] < kSure) ++sums.uncertain;
      }
    }
  }
}

void DoubtSurvey::count_centres(const SectionMaps& maps) {
  mass_ += cv::sum(maps.density)[0];
  PeakOptions peaks = options_.peaks;
  peaks.threshold *= options_.density_peak;
  std::unordered_map<std::int32_t, int> found;
  for (const Peak& peak : find_peaks(maps.density, peaks)) {
    const std::int32_t id = maps.ids.at<std::int32_t>(peak.row, peak.column);
    if (id != 0) ++found[id];
  }
  for (const auto& [id, count] : found) sums_of(id).centres = std::max(sums_of(id).centres, count);
}

void DoubtSurvey::find_places(std::int64_t z, const cv::Mat& ids) {
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  options.smallest_piece_px = 1;
  for (const ObjectCentre& centre : find_objects(ids, options).centres) {
    Sums& sums = sums_of(centre.id);
    if (centre.area <= sums.largest_area) continue;
    sums.largest_area = centre.area;
    sums.facts.place = {z, centre.y, centre.x};
  }
}

double middle_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Instances that are cut do not say how large instances are.
void DoubtSurvey::compare_sizes() {
  std::vector<double> sizes;
  for (const Sums& sums : sums_) {
    if (!sums.facts.touches_border) sizes.push_back(std::log(static_cast<double>(sums.facts.voxels)));
  }
  if (sizes.empty()) return;
  const double median = middle_of(sizes);
  for (double& size : sizes) size = std::abs(size - median);
  const double spread = kMadToDeviation * middle_of(std::move(sizes));
  if (spread <= 0) return;
  for (Sums& sums : sums_) {
    sums.facts.size_deviation = (std::log(static_cast<double>(sums.facts.voxels)) - median) / spread;
  }
}

void DoubtSurvey::settle(Sums& sums, bool has_probability, bool has_density, bool is_volume) const {
  InstanceDoubt& facts = sums.facts;
  const auto voxels = static_cast<double>(facts.voxels);
  facts.first_section = facts.begin[0];
  facts.last_section = facts.end[0] - 1;
  facts.touches_border = facts.begin[1] == 0 || facts.begin[2] == 0 || facts.end[1] == shape_.y ||
                         facts.end[2] == shape_.x ||
                         (is_volume && (facts.begin[0] == 0 || facts.end[0] == shape_.z));
  if (has_probability) {
    facts.mean_probability = sums.probability / voxels;
    facts.uncertain_share = static_cast<double>(sums.uncertain) / voxels;
  }
  if (has_density) facts.centres = sums.centres;
  if (!is_volume && shape_.z > 1) {
    facts.neighbour_support = static_cast<double>(std::max(sums.below, sums.above)) / voxels;
  }
}

double cut(double strength) { return std::clamp(strength, 0.0, 1.0); }

std::vector<std::pair<DoubtReason, double>> weighed_reasons(const InstanceDoubt& facts) {
  std::vector<std::pair<DoubtReason, double>> reasons;
  const auto weigh = [&](DoubtReason reason, double weight, double strength) {
    reasons.emplace_back(reason, weight * cut(strength));
  };
  if (facts.mean_probability)
    weigh(DoubtReason::low_probability, 0.8, (kSure - *facts.mean_probability) / 0.4);
  if (facts.centres) weigh(DoubtReason::no_centre, 0.6, *facts.centres == 0 ? 1 : 0);
  if (facts.neighbour_support)
    weigh(DoubtReason::neighbours_disagree, 0.6, (0.5 - *facts.neighbour_support) / 0.5);
  if (facts.centres) weigh(DoubtReason::several_centres, 0.5, *facts.centres > 1 ? 1 : 0);
  if (facts.uncertain_share) weigh(DoubtReason::soft_rim, 0.4, (*facts.uncertain_share - 0.3) / 0.5);
  const bool is_cut_small = facts.touches_border && facts.size_deviation < 0;
  if (!is_cut_small) weigh(DoubtReason::unusual_size, 0.4, (std::abs(facts.size_deviation) - 2) / 3);
  weigh(DoubtReason::touches_border, 0.1, facts.touches_border ? 1 : 0);
  return reasons;
}

void judge(InstanceDoubt& facts) {
  auto reasons = weighed_reasons(facts);
  double trust = 1;
  for (const auto& [reason, weight] : reasons) trust *= 1 - weight;
  facts.doubt = 1 - trust;
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  for (const auto& [reason, weight] : reasons) {
    if (weight >= kListed) facts.reasons.push_back(reason);
  }
}

DoubtRanking DoubtSurvey::finish(bool has_probability, bool has_density) {
  DoubtRanking ranking;
  ranking.is_volume = std::any_of(sums_.begin(), sums_.end(), [](const Sums& sums) {
    return sums.facts.end[0] - sums.facts.begin[0] > 1;
  });
  for (Sums& sums : sums_) settle(sums, has_probability, has_density, ranking.is_volume);
  compare_sizes();
  if (has_density) ranking.estimated_profiles = mass_ / (options_.object_mass * options_.density_peak);
  for (Sums& sums : sums_) {
    judge(sums.facts);
    ranking.instances.push_back(std::move(sums.facts));
  }
  std::sort(ranking.instances.begin(), ranking.instances.end(),
            [](const InstanceDoubt& a, const InstanceDoubt& b) {
              return a.doubt != b.doubt ? a.doubt > b.doubt : a.id < b.id;
            });
  return ranking;
}

}  // namespace

DoubtRanking rank_doubt(const LabelStack& labels, const Stack* probability, const Stack* density,
                        const DoubtOptions& options, Job& job) {
  if (probability) require_same_shape(probability->info(), labels.stack->info());
  if (density) require_same_shape(density->info(), labels.stack->info());
  const Shape& shape = labels.shape();
  DoubtSurvey survey(shape, options);
  job.phase("doubt");
  cv::Mat before;
  cv::Mat here = labels.ids(0);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    job.check();
    const cv::Mat after = z + 1 < shape.z ? labels.ids(z + 1) : cv::Mat();
    SectionMaps maps{here, {}, {}};
    if (probability) maps.probability = as_share(probability->section(z));
    if (density) maps.density = as_float(density->section(z));
    survey.add(z, maps, before, after);
    before = here;
    here = after;
    job.advance(z + 1, shape.z);
  }
  return survey.finish(probability != nullptr, density != nullptr);
}

}  // namespace cristae
