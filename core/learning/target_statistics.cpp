#include "core/learning/target_statistics.h"

#include <algorithm>
#include <optional>

#include <torch/torch.h>

#include "core/learning/tiled_prediction.h"
#include "core/networks/batch_statistics.h"
#include "core/networks/padding.h"

namespace cristae {
namespace {

constexpr int kLargestPiece = 1024;  ///< px; larger sections are cut, so that memory stays bounded

/// The largest part of a piece that the network takes without padding: mirrored rims are no statistics.
cv::Rect usable(cv::Rect piece, std::int64_t multiple) {
  const int step = static_cast<int>(multiple);
  piece.width = std::max(piece.width / step * step, std::min(piece.width, step));
  piece.height = std::max(piece.height / step * step, std::min(piece.height, step));
  return piece;
}

/// A deepest map of one pixel has no spread to measure.
bool has_spread(const cv::Rect& piece, std::int64_t multiple) {
  return piece.width >= 2 * multiple || piece.height >= 2 * multiple;
}

}  // namespace

void fit_statistics(Network& network, const std::vector<cv::Mat>& images, const ComputePlace& place,
                    Job& job) {
  const auto image = [&](std::int64_t index) { return images[static_cast<std::size_t>(index)]; };
  fit_statistics(network, std::ssize(images), image, place, job);
}

void fit_statistics(Network& network, std::int64_t count,
                    const std::function<cv::Mat(std::int64_t index)>& image_at, const ComputePlace& place,
                    Job& job) {
  if (!network.uses_batch_statistics() || count == 0) return;
  torch::NoGradGuard no_gradient;
  std::optional<CumulativeBatchStatistics> cumulative;  // without a piece to measure nothing is touched
  for (std::int64_t index = 0; index < count; ++index) {
    const cv::Mat image = image_at(index);
    for (int top = 0; top < image.rows; top += kLargestPiece) {
      for (int left = 0; left < image.cols; left += kLargestPiece) {
        job.check();
        const cv::Rect piece =
            cv::Rect(left, top, kLargestPiece, kLargestPiece) & cv::Rect({0, 0}, image.size());
        if (!has_spread(piece, network.multiple())) continue;
        if (!cumulative) {
          cumulative.emplace(network);
          network.train();
        }
        const auto input = tensor_from_image(image(usable(piece, network.multiple())), place.device);
        forward_mixed(network, pad_reflect101(input, network.multiple()), place);
      }
    }
  }
  network.eval();
}

}  // namespace cristae
