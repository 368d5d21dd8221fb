#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <opencv2/core.hpp>

#include "core/base/job.h"
#include "core/learning/methods/method.h"
#include "core/learning/tiled_prediction.h"
#include "core/networks/pair_network.h"

namespace cristae {

/// What a section is in the pairs it belongs to; both CV_32F or empty.
struct RolePredictions {
  cv::Mat cur;  ///< of the pair with the section above
  cv::Mat aux;  ///< of the pair with the section below
};

/// Probability of a section from the roles there are: `mean`, or `or`: the larger, so that a pixel is
/// mitochondrion where one role says so (METHODS-OTHERS 1.5).
cv::Mat fuse_roles(const RolePredictions& roles, const std::string& fusion);

/// Predicts a stack with a network of section pairs: pairs (z, z + stride), each once. A section without
/// either partner is paired with itself.
class PairPredictor {
 public:
  /// Gives section z as the network is fed.
  using Loader = std::function<cv::Mat(std::int64_t z)>;

  PairPredictor(const std::shared_ptr<Network>& network, const ComputePlace& place, std::int64_t sections,
                std::int64_t stride, std::string fusion);

  /// Call it for ascending z; `stride` sections are remembered.
  cv::Mat predict(std::int64_t z, const Loader& load, const TilingOptions& tiling, const Job& job);

 private:
  /// Probabilities of both roles of the pair (lower, upper).
  std::pair<cv::Mat, cv::Mat> predict_pair(const cv::Mat& lower, const cv::Mat& upper,
                                           const TilingOptions& tiling, const Job& job) const;
  cv::Mat aux_of(std::int64_t z, const Loader& load, const TilingOptions& tiling, const Job& job);

  TiledPredictor predictor_;
  std::int64_t sections_;
  std::int64_t stride_;
  std::string fusion_;
  std::map<std::int64_t, cv::Mat> waiting_;  ///< role aux of sections to come
};

}  // namespace cristae
