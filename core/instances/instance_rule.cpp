#include "core/instances/instance_rule.h"

#include <fmt/format.h>

namespace cristae {
namespace {

std::string joining_text(const InstanceJoining& joining) {
  const int neighbours = static_cast<int>(joining.connectivity);
  switch (joining.joining) {
    case Joining::linking:
      return fmt::format("profiles of neighbouring sections that overlap by {:g} of the {} are one body",
                         joining.link.minimum,
                         joining.link.measure == LinkMeasure::overlap ? "smaller" : "area of both");
    case Joining::watershed:
      return fmt::format(
          "bodies are its connected pieces in the volume ({}-connected), cut at necks below {:g} of the half "
          "width of the thinner part",
          neighbours, joining.division.neck);
    default: return fmt::format("bodies are its connected pieces in the volume ({}-connected)", neighbours);
  }
}

std::string limits_text(const BodyLimits& limits) {
  std::string text;
  if (limits.smallest_um3 > 0)
    text += fmt::format("; bodies below {:g} um3 are dropped", limits.smallest_um3);
  if (limits.largest_um3 > 0) text += fmt::format("; bodies above {:g} um3 are dropped", limits.largest_um3);
  return text;
}

const char* filter_text(FilterRule rule) {
  switch (rule) {
    case FilterRule::peak_inside: return "; those without a peak of the predicted density are dropped";
    case FilterRule::max_density: return "; those of low predicted density are dropped";
    case FilterRule::mass: return "; those of a small sum of predicted density are dropped";
    default: return "";
  }
}

}  // namespace

std::string instance_rule(const InstanceOptions& options, const std::optional<VoxelSize>& voxel_size_nm) {
  const bool is_3d = options.dimension == InstanceDimension::volume_3d;
  std::string text =
      fmt::format("pixels of a probability of {:g} or more are foreground; ", options.threshold);
  text += is_3d ? joining_text(joining_options(options, voxel_size_nm))
                : fmt::format("instances are its connected pieces in each section ({}-connected)",
                              static_cast<int>(options.connectivity));
  const bool cuts_profiles = !is_3d || joining_options(options, voxel_size_nm).joining == Joining::linking;
  if (options.separation == Separation::neck_watershed && cuts_profiles)
    text +=
        fmt::format(", cut at necks below {:g} of the half width of the thinner part", options.division.neck);
  if (options.separation == Separation::detection_watershed)
    text += ", sections being divided by a watershed from the peaks of the predicted density";
  if (options.smallest.nm2 > 0) {
    text += fmt::format("; {} below {:g} um2 are dropped", is_3d ? "those whose largest section is" : "those",
                        options.smallest.nm2 * 1e-6);
  }
  if (is_3d) text += limits_text(options.limits);
  return text + filter_text(options.filter.rule);
}

}  // namespace cristae
