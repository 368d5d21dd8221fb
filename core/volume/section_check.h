#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/volume/stack.h"

namespace cristae {

enum class SectionOddity {
  blank,     ///< all of one grey value
  repeated,  ///< the section before once more
  unlike,    ///< its neighbours are like each other, but not like it
  shifted,   ///< lies elsewhere than the section before
  blurred,   ///< less fine structure than its neighbours
  noisy,     ///< more noise
  pale,      ///< smaller deviation of the grey values than its neighbours
  harsh,     ///< larger
  dark,      ///< smaller mean
  bright,    ///< larger
  clipped    ///< many pixels at its lowest or highest grey value
};
std::string_view oddity_name(SectionOddity oddity);

/// One thing that is odd about a section.
struct OddSection {
  std::int64_t z = 0;
  SectionOddity oddity = SectionOddity::blank;
  /// Blurred: share of fine structure in the variance; noisy: deviation of the noise; pale, harsh: deviation;
  /// dark, bright: mean; clipped: share of the pixels; unlike: correlation with the nearer neighbour;
  /// shifted: pixels; otherwise 0.
  double value = 0;
  double usual = 0;  ///< the same in its neighbours (median)
  bool operator==(const OddSection&) const = default;
};

/// What one section is judged by, fill at its edges (picture_area) left out. Of one larger than 4096 pixels a
/// side the middle is looked at.
struct SectionLook {
  double mean = 0;
  double deviation = 0;
  double fine = 0;     ///< variance between Gaussians of 1 and 2 pixels over the variance
  double noise = 0;    ///< deviation, after Immerkaer 1996: what neither edges nor slopes explain
  double clipped = 0;  ///< share of the pixels at the lowest or the highest value, whichever is more
};
SectionLook look_of(const cv::Mat& section);

/// How a section lies to the one before.
struct SectionStep {
  bool is_same = false;    ///< every pixel
  double correlation = 0;  ///< of both, made small; the shift taken out where that fits better
  double shift_y = 0;      ///< pixels
  double shift_x = 0;
  double certainty = 0;  ///< height of the peak of the phase correlation, [0, 1]
};
SectionStep step_between(const cv::Mat& before, const cv::Mat& section);

/// Compares each section with the five on either side of it: a stack that changes slowly has none that are
/// odd, and one whose sections differ much from each other is judged by that. Microscopes and knives damage
/// single sections; what was learned from them or found in them deserves a look.
///
/// Of 82 real sections (ssTEM, FIB-SEM, SBEM) one was found: it has twice the noise of its neighbours. Of one
/// section damaged on purpose, in four places of three stacks, all were found and nothing beside them:
/// blurred by 1.5 and 2 pixels, noise of 15, contrast of a half and of 65 %, 30 brighter, moved by 30 and 60
/// pixels, repeated, black, half black, turned, of another stack. 20 brighter was found only where that is
/// more than half a deviation of the grey values.
/// @param looks  one for each section
/// @param steps  one for each section; the first is not looked at
/// @param side   of a section, the longer one, in pixels
/// @return by section; several for one section are possible
std::vector<OddSection> judge_sections(const std::vector<SectionLook>& looks,
                                       const std::vector<SectionStep>& steps, double side);

/// The same for a stack: reads all sections, one after the other.
std::vector<OddSection> check_sections(const Stack& stack, Job& job);

}  // namespace cristae
