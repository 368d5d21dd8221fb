#include "core/report/section_profile.h"

#include <set>

#include <opencv2/core.hpp>

#include "core/instances/components.h"

namespace cristae {
namespace {

/// Different ids in a section, 0 left out.
std::int64_t count_ids(const cv::Mat& ids) {
  std::set<std::int32_t> seen;
  std::int32_t last = 0;
  for (const std::int32_t id : cv::Mat_<std::int32_t>(ids)) {
    if (id != last && id != 0) seen.insert(id);
    last = id;
  }
  return static_cast<std::int64_t>(seen.size());
}

}  // namespace

Plot section_profile(const LabelStack& labels, Job& job) {
  Plot plot;
  plot.kind = PlotKind::z_profile;
  plot.x = {"Section", ""};
  PlotSeries profile;
  job.phase("sections");
  const std::int64_t sections = labels.shape().z;
  for (std::int64_t z = 0; z < sections; ++z) {
    job.check();
    const cv::Mat mask = labels.mask(z);
    const std::int64_t count =
        labels.meaning == LabelMeaning::instances ? count_ids(labels.ids(z)) : find_components(mask).count();
    profile.x.push_back(static_cast<double>(z));
    profile.y.push_back(static_cast<double>(count));
    profile.second_y.push_back(static_cast<double>(cv::countNonZero(mask)) /
                               static_cast<double>(mask.total()));
    job.advance(z + 1, sections);
  }
  plot.series.push_back(std::move(profile));
  return plot;
}

}  // namespace cristae
