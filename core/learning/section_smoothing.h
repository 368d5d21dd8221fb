#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/units.h"
#include "core/learning/api.h"

namespace cristae {

/// What the sections near one say of it, by their distance in sections; the first is the section itself, 1.
/// Empty tail: sections are too far apart, or it is not known how far.
using NeighbourWeights = std::vector<double>;

/// exp(-(distance / sigma)^2 / 2), down to 0.05.
/// @param sigma_nm  0: each section by itself
NeighbourWeights neighbour_weights(double sigma_nm, const std::optional<VoxelSize>& voxel_size_nm);

/// Largest reach whose sections take at most 1 GiB together, at least one section to each side.
NeighbourWeights within_memory(NeighbourWeights weights, std::int64_t section_bytes);

/// Whether two sections that follow each other show the same things: half of what is found in them lies at
/// the same place (Dice of p >= 0.5). It does not across a gap, a shift or a damaged section.
/// @param above, below  CV_8U, 255 = 1
bool sections_agree(const cv::Mat& above, const cv::Mat& below);

/// The weighted mean of the logits of probabilities, as a probability. A pixel counts between 0.01 and 0.99.
/// @param probabilities  CV_8U of one size, 255 = 1
cv::Mat mean_of_logits(const std::vector<cv::Mat>& probabilities, const std::vector<double>& weights);

/// Hands sections on with the probability smoothed over their neighbours: what is found in one thin section
/// and not in those around it is seldom a mitochondrion, and a pale profile is known from its neighbours.
/// Neighbours beyond one that does not agree have no part in it. Densities stay those of the section.
class SectionSmoothing : public PredictionSink {
 public:
  /// @param wanted  sections that are handed on; those around them only take part
  SectionSmoothing(PredictionSink& next, NeighbourWeights weights, PredictedSections wanted);

  bool wants_density() const override { return next_.wants_density(); }
  void section(std::int64_t z, const cv::Mat& probability, const cv::Mat& density) override;
  /// Call it after the last section.
  void finish();

 private:
  struct Held {
    std::int64_t z = 0;
    cv::Mat probability;
    cv::Mat density;
    bool agrees_with_previous = false;
  };
  std::int64_t reach() const { return static_cast<std::int64_t>(weights_.size()) - 1; }
  void hand_on(std::size_t index);
  cv::Mat smoothed(std::size_t index) const;

  PredictionSink& next_;
  NeighbourWeights weights_;
  PredictedSections wanted_;
  std::deque<Held> held_;
  std::int64_t next_z_;  ///< the section to be handed on next
};

}  // namespace cristae
