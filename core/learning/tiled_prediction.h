#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include <opencv2/core.hpp>
#include <torch/types.h>

#include "core/base/job.h"
#include "core/learning/image_prediction.h"
#include "core/networks/network.h"

namespace cristae {

struct TilingOptions {
  std::int64_t tile = 512;  ///< px, a multiple of 16; memory grows with its square
  double overlap = 0.25;    ///< share of a tile under its neighbour, [0, 0.9]
  std::int64_t views = 1;   ///< 1 identity, 2 + rot180, 4 flips, 5 + rot90; probabilities are averaged
};

/// Takes finished rows of a prediction, from the top down; both CV_32F [rows, width] and valid during the
/// call only.
using PredictedRows = std::function<void(int top, const cv::Mat& probability, const cv::Mat& density)>;

/// Predicts images of any size with bounded memory: tiles whose weights fall off smoothly towards their
/// rims, so that no seam shows. Images up to a quarter larger than a tile go through whole.
class TiledPredictor {
 public:
  /// Takes its own copy of the network, folded for prediction in `type` (fp32 or bf16).
  TiledPredictor(Network& network, torch::Device device, torch::ScalarType type);

  /// @param image CV_32F with as many channels as the network sees, normalised as in training
  ImagePrediction predict(const cv::Mat& image, const TilingOptions& options, const Job& job) const;
  /// The same handed on as it gets ready, so that no whole image of floats is held.
  void predict(const cv::Mat& image, const TilingOptions& options, const Job& job,
               const PredictedRows& rows) const;

 private:
  torch::Tensor predict_batch(const torch::Tensor& image, std::int64_t views) const;

  std::shared_ptr<Network> network_;
  torch::Device device_;
};

/// CV_32F image as a tensor [1, channels, H, W] on `device` (copied).
torch::Tensor tensor_from_image(const cv::Mat& image, torch::Device device);

}  // namespace cristae
