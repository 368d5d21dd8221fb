#include "core/learning/paired_sections.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/range_stack.h"

namespace cristae {

PairStrides strides_of_run(const Recipe& recipe, std::optional<double> source_spacing_nm,
                           std::optional<double> target_spacing_nm, Job& job) {
  PairStrides strides;
  if (source_spacing_nm && target_spacing_nm) {
    strides = pair_strides(*source_spacing_nm, *target_spacing_nm);
  } else if (recipe.pair_stride_source == 0 || recipe.pair_stride_target == 0) {
    job.warning("the distance of the sections of source or target is unknown: neighbours become pairs",
                "give the voxel sizes, or set pair_stride_source and pair_stride_target");
  }
  if (recipe.pair_stride_source > 0) strides.source = recipe.pair_stride_source;
  if (recipe.pair_stride_target > 0) strides.target = recipe.pair_stride_target;
  return strides;
}

PairedSections pair_source(const std::vector<SourceSection>& sections, std::vector<TrainingSection> training,
                           std::int64_t stride) {
  std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> places;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (!sections[i].is_phantom) places[{sections[i].stack, sections[i].z}] = i;
  }
  PairedSections pairs;
  for (const auto& [place, lower] : places) {
    const auto upper = places.find({place.first, place.second + stride});
    if (upper == places.end()) continue;
    if (training[upper->second].image.size() != training[lower].image.size()) continue;
    TrainingSection partner = training[lower];
    partner.z = training[upper->second].z;
    partner.image = training[upper->second].image;
    partner.label = training[upper->second].label;
    pairs.cur.push_back(training[lower]);
    pairs.aux.push_back(std::move(partner));
  }
  if (!pairs.cur.empty()) return pairs;
  throw Error(ErrorKind::bad_input, fmt::format("the pack holds no two sections {} apart", stride),
              "set pair_stride_source to 1, or make a pack of more sections");
}

LowerTarget lower_target(const std::shared_ptr<const Stack>& stack, const Points& points,
                         std::int64_t stride) {
  const StackInfo& info = stack->info();
  const std::int64_t sections = info.shape.z;
  if (sections < stride + 2) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has {} sections; pairs {} sections apart need {}", info.name, sections,
                            stride, stride + 2),
                sections > 2 ? fmt::format("set pair_stride_target to at most {}", sections - 2)
                             : "give a stack of at least 3 sections");
  }
  LowerTarget lower;
  SectionRange range;
  range.end = sections - stride;
  lower.stack = make_range_stack(stack, range, info.name);
  std::copy_if(points.begin(), points.end(), std::back_inserter(lower.points),
               [&](const Point& point) { return point.z < sections - stride; });
  return lower;
}

std::vector<TrainingSection> load_target_partners(const Stack& stack,
                                                  const std::vector<TrainingSection>& sections,
                                                  std::int64_t stride, const Recipe& recipe,
                                                  const WorkingScale& scale, Job& job) {
  const IntensityMap map =
      estimate_intensity_map(stack, {recipe.low_percentile, recipe.high_percentile, recipe.invert});
  std::vector<TrainingSection> partners;
  for (const auto& section : sections) {
    job.check();
    TrainingSection partner = section;
    partner.z = section.z + stride;
    const cv::Mat image = load_working_section(stack, partner.z, map, scale, recipe).image;
    partner.image = section.window.empty() ? image : image(section.window).clone();
    partners.push_back(std::move(partner));
  }
  return partners;
}

}  // namespace cristae
