#include "core/learning/tiled_prediction.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <torch/torch.h>

#include "core/learning/terms/views.h"
#include "core/networks/padding.h"

namespace cristae {
namespace {

/// Tile origins along one axis: evenly spread, each pixel covered.
std::vector<std::int64_t> tile_origins(std::int64_t length, std::int64_t tile, double overlap) {
  if (length <= tile) return {0};
  const auto step =
      std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(tile) * (1.0 - overlap)));
  const std::int64_t count = (length - tile + step - 1) / step + 1;
  std::vector<std::int64_t> origins;
  for (std::int64_t i = 0; i < count; ++i) origins.push_back((length - tile) * i / (count - 1));
  return origins;
}

/// Raised cosine, never quite 0 so that image borders keep their only tile.
std::vector<float> blend_profile(std::int64_t length) {
  std::vector<float> profile;
  for (std::int64_t i = 0; i < length; ++i) {
    const double phase = (static_cast<double>(i) + 0.5) / static_cast<double>(length);
    profile.push_back(static_cast<float>(0.5 - 0.5 * std::cos(2.0 * M_PI * phase) + 1e-3));
  }
  return profile;
}

cv::Mat image_from_tensor(const torch::Tensor& plane) {
  const torch::Tensor values = plane.to(torch::kCPU, torch::kFloat).contiguous();
  const cv::Mat view(static_cast<int>(values.size(0)), static_cast<int>(values.size(1)), CV_32F,
                     values.data_ptr<float>());
  return view.clone();
}

struct Accumulator {
  cv::Mat probability, density, weight;

  explicit Accumulator(cv::Size size)
      : probability(cv::Mat::zeros(size, CV_32F)),
        density(cv::Mat::zeros(size, CV_32F)),
        weight(cv::Mat::zeros(size, CV_32F)) {}

  void add(const torch::Tensor& planes, cv::Rect where) {
    const cv::Mat p = image_from_tensor(planes[0][0]);
    const cv::Mat d = image_from_tensor(planes[0][1]);
    const auto rows = blend_profile(where.height);
    const auto columns = blend_profile(where.width);
    for (int row = 0; row < where.height; ++row) {
      auto* sum_p = probability.ptr<float>(where.y + row) + where.x;
      auto* sum_d = density.ptr<float>(where.y + row) + where.x;
      auto* sum_w = weight.ptr<float>(where.y + row) + where.x;
      for (int column = 0; column < where.width; ++column) {
        const float w = rows[static_cast<std::size_t>(row)] * columns[static_cast<std::size_t>(column)];
        sum_p[column] += w * p.at<float>(row, column);
        sum_d[column] += w * d.at<float>(row, column);
        sum_w[column] += w;
      }
    }
  }
};

}  // namespace

torch::Tensor tensor_from_image(const cv::Mat& image, torch::Device device) {
  const cv::Mat whole = image.isContinuous() ? image : image.clone();
  return torch::from_blob(whole.data, {1, 1, whole.rows, whole.cols}, torch::kFloat).clone().to(device);
}

TiledPredictor::TiledPredictor(Network& network, torch::Device device, torch::ScalarType type)
    : network_(network.for_inference(type)), device_(device) {
  network_->to(device);
  network_->eval();
}

torch::Tensor TiledPredictor::predict_batch(const torch::Tensor& image, std::int64_t views) const {
  torch::NoGradGuard no_gradient;
  torch::Tensor sum;
  const auto all_views = cristae::views(views);
  for (const View view : all_views) {
    const torch::Tensor seen = apply_view(image, view).contiguous();
    const auto output = network_->forward(pad_reflect101(seen, network_->multiple()));
    const torch::Tensor planes =
        torch::cat({torch::softmax(output.logits, 1).slice(1, 1, 2), output.density.clamp_min(0)}, 1);
    const torch::Tensor back = undo_view(crop(planes, seen.size(2), seen.size(3)), view);
    sum = sum.defined() ? sum + back : back;
  }
  return sum / static_cast<double>(all_views.size());
}

ImagePrediction TiledPredictor::predict(const cv::Mat& image, const TilingOptions& options,
                                        const Job& job) const {
  const std::int64_t whole_limit = options.tile + options.tile / 4;
  if (image.rows <= whole_limit && image.cols <= whole_limit) {
    const auto planes = predict_batch(tensor_from_image(image, device_), options.views);
    return {image_from_tensor(planes[0][0]), image_from_tensor(planes[0][1])};
  }
  Accumulator sums(image.size());
  for (const std::int64_t top : tile_origins(image.rows, options.tile, options.overlap)) {
    for (const std::int64_t left : tile_origins(image.cols, options.tile, options.overlap)) {
      job.check();
      const cv::Rect where = cv::Rect(static_cast<int>(left), static_cast<int>(top),
                                      static_cast<int>(options.tile), static_cast<int>(options.tile)) &
                             cv::Rect({0, 0}, image.size());
      sums.add(predict_batch(tensor_from_image(image(where), device_), options.views), where);
    }
  }
  cv::divide(sums.probability, sums.weight, sums.probability);
  cv::divide(sums.density, sums.weight, sums.density);
  return {sums.probability, sums.density};
}

}  // namespace cristae
