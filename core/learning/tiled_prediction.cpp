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

/// Weighted sums over the rows that one row of tiles covers: what lies above the next row of tiles is done,
/// so that memory beside the result does not grow with the height of the image.
class Band {
 public:
  Band(int height, int width)
      : probability_(cv::Mat::zeros(height, width, CV_32F)),
        density_(cv::Mat::zeros(height, width, CV_32F)),
        weight_(cv::Mat::zeros(height, width, CV_32F)) {}

  /// @param planes  [1, 2, tile height, tile width]: probability and density
  void add(const torch::Tensor& planes, int left) {
    const cv::Mat p = image_from_tensor(planes[0][0]);
    const cv::Mat d = image_from_tensor(planes[0][1]);
    const auto rows = blend_profile(p.rows);
    const auto columns = blend_profile(p.cols);
    for (int row = 0; row < p.rows; ++row) {
      auto* sum_p = probability_.ptr<float>(row) + left;
      auto* sum_d = density_.ptr<float>(row) + left;
      auto* sum_w = weight_.ptr<float>(row) + left;
      for (int column = 0; column < p.cols; ++column) {
        const float w = rows[static_cast<std::size_t>(row)] * columns[static_cast<std::size_t>(column)];
        sum_p[column] += w * p.at<float>(row, column);
        sum_d[column] += w * d.at<float>(row, column);
        sum_w[column] += w;
      }
    }
  }

  /// Hands the first `rows` rows on as rows top.. of the image and moves the rest up.
  void finish(int rows, int top, const PredictedRows& result) {
    const cv::Mat weight = weight_.rowRange(0, rows);
    result(top, probability_.rowRange(0, rows) / weight, density_.rowRange(0, rows) / weight);
    for (cv::Mat* sum : {&probability_, &density_, &weight_}) {
      const int kept = sum->rows - rows;
      if (kept > 0) sum->rowRange(rows, sum->rows).clone().copyTo(sum->rowRange(0, kept));
      sum->rowRange(kept, sum->rows).setTo(0);
    }
  }

 private:
  cv::Mat probability_, density_, weight_;
};

}  // namespace

torch::Tensor tensor_from_image(const cv::Mat& image, torch::Device device) {
  const cv::Mat whole = image.isContinuous() ? image : image.clone();
  const auto pixels =
      torch::from_blob(whole.data, {1, whole.rows, whole.cols, whole.channels()}, torch::kFloat);
  return pixels.permute({0, 3, 1, 2}).clone(torch::MemoryFormat::Contiguous).to(device);
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
  ImagePrediction result{cv::Mat(image.size(), CV_32F), cv::Mat(image.size(), CV_32F)};
  predict(image, options, job, [&](int top, const cv::Mat& probability, const cv::Mat& density) {
    const cv::Range rows(top, top + probability.rows);
    probability.copyTo(result.probability.rowRange(rows));
    density.copyTo(result.density.rowRange(rows));
  });
  return result;
}

void TiledPredictor::predict(const cv::Mat& image, const TilingOptions& options, const Job& job,
                             const PredictedRows& rows) const {
  const std::int64_t whole_limit = options.tile + options.tile / 4;
  if (image.rows <= whole_limit && image.cols <= whole_limit) {
    const auto planes = predict_batch(tensor_from_image(image, device_), options.views);
    return rows(0, image_from_tensor(planes[0][0]), image_from_tensor(planes[0][1]));
  }
  const auto tops = tile_origins(image.rows, options.tile, options.overlap);
  const auto lefts = tile_origins(image.cols, options.tile, options.overlap);
  const auto height = static_cast<int>(std::min<std::int64_t>(options.tile, image.rows));
  const auto width = static_cast<int>(std::min<std::int64_t>(options.tile, image.cols));
  Band band(height, image.cols);
  for (std::size_t row = 0; row < tops.size(); ++row) {
    const auto top = static_cast<int>(tops[row]);
    for (const std::int64_t origin : lefts) {
      job.check();
      const auto left = static_cast<int>(origin);
      const cv::Mat tile = image(cv::Rect(left, top, width, height));
      band.add(predict_batch(tensor_from_image(tile, device_), options.views), left);
    }
    const auto next = row + 1 < tops.size() ? static_cast<int>(tops[row + 1]) : image.rows;
    band.finish(next - top, top, rows);
  }
}

}  // namespace cristae
