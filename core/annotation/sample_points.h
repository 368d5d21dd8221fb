#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/annotation/point.h"

namespace cristae {

/// How many of the n objects of a section are clicked at a given ratio.
enum class SamplingRule {
  round,    ///< max(1, floor(ratio n + 1/2)); 0 for n = 0
  wda_ceil  ///< min(n, ceil(ratio (n + 1))); the rule behind published point lists, more than the ratio says
};

/// Number of objects drawn of `objects`. @param ratio in [0, 1]; 0 draws none.
std::int64_t sample_count(std::int64_t objects, double ratio, SamplingRule rule);

/// An object of one section and the pixel a person would click.
struct ObjectCentre {
  std::int64_t y = 0;
  std::int64_t x = 0;
  std::int32_t id = 0;
  std::int64_t area = 0;  ///< pixels
};

/// The objects of one section.
struct SectionObjects {
  cv::Mat ids;  ///< CV_32S, 0 = background
  std::vector<ObjectCentre> centres;
};

struct SampleOptions {
  double ratio = 0.15;  ///< share of the objects of each section, (0, 1]
  SamplingRule rule = SamplingRule::round;
  double jitter_px = 0;  ///< each point is shifted by this length, in a random direction, inside its object
  std::uint64_t seed = 0;
};

/// What one section gave.
struct SectionSample {
  std::int64_t z = 0;
  std::int64_t objects = 0;
  std::int64_t drawn = 0;
};

struct SampledPoints {
  Points points;                        ///< z ascending; within a section by row, then column of the centre
  std::vector<SectionSample> sections;  ///< one for each section, also those without objects
  std::int64_t objects = 0;
  double realised_ratio = 0;      ///< points / objects; 0 without objects
  std::int64_t not_jittered = 0;  ///< objects too small for the shift: their point stayed at the centre
};

/// Sparse centres from truth, as a person would click a share of them. Objects of a section are drawn
/// uniformly without replacement; the draw of a section does not depend on the other sections.
/// @param sections  number of sections
/// @param objects   the objects of section z; called once for each, ascending
/// @throws Error{bad_input} if the ratio is outside (0, 1] or the jitter negative
SampledPoints sample_points(std::int64_t sections,
                            const std::function<SectionObjects(std::int64_t z)>& objects,
                            const SampleOptions& options = {});

}  // namespace cristae
