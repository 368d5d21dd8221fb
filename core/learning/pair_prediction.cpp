#include "core/learning/pair_prediction.h"

#include <array>

#include <torch/torch.h>

namespace cristae {
namespace {

/// A network of pairs as one that sees an image of two channels. Such a network has no density: in its place
/// stands the probability of the upper section.
class TwoChannelView : public Network {
 public:
  explicit TwoChannelView(std::shared_ptr<Network> pairs) : Network("TwoChannelView") {
    pairs_ = std::dynamic_pointer_cast<PairNetwork>(pairs);
    register_module("pairs", pairs_);
  }

  NetworkOutput forward(const torch::Tensor& image) override {
    const PairOutput both = pairs_->forward_pair(image.narrow(1, 0, 1), image.narrow(1, 1, 1));
    return {both.cur.logits, torch::softmax(both.aux.logits, 1).narrow(1, 1, 1), both.cur.z};
  }
  std::int64_t multiple() const override { return pairs_->multiple(); }
  bool uses_batch_statistics() const override { return pairs_->uses_batch_statistics(); }
  std::shared_ptr<Network> for_inference(torch::ScalarType type) override {
    return std::make_shared<TwoChannelView>(pairs_->for_inference(type));
  }

 private:
  std::shared_ptr<PairNetwork> pairs_;
};

TiledPredictor predictor_of(const std::shared_ptr<Network>& network, const ComputePlace& place) {
  TwoChannelView view(network);
  return TiledPredictor(view, place.device, place.type);
}

}  // namespace

cv::Mat fuse_roles(const RolePredictions& roles, const std::string& fusion) {
  if (roles.cur.empty()) return roles.aux;
  if (roles.aux.empty()) return roles.cur;
  if (fusion == "or") return cv::max(roles.cur, roles.aux);
  return (roles.cur + roles.aux) / 2;
}

PairPredictor::PairPredictor(const std::shared_ptr<Network>& network, const ComputePlace& place,
                             std::int64_t sections, std::int64_t stride, std::string fusion)
    : predictor_(predictor_of(network, place)),
      sections_(sections),
      stride_(stride),
      fusion_(std::move(fusion)) {}

std::pair<cv::Mat, cv::Mat> PairPredictor::predict_pair(const cv::Mat& lower, const cv::Mat& upper,
                                                        const TilingOptions& tiling, const Job& job) const {
  cv::Mat both;
  cv::merge(std::array<cv::Mat, 2>{lower, upper}, both);
  const ImagePrediction roles = predictor_.predict(both, tiling, job);
  return {roles.probability, roles.density};
}

cv::Mat PairPredictor::aux_of(std::int64_t z, const Loader& load, const TilingOptions& tiling,
                              const Job& job) {
  if (z < stride_) return {};
  const auto found = waiting_.find(z);
  if (found != waiting_.end()) return found->second;
  const cv::Mat lower = load(z - stride_);  // predictions began above that section
  return predict_pair(lower, load(z), tiling, job).second;
}

cv::Mat PairPredictor::predict(std::int64_t z, const Loader& load, const TilingOptions& tiling,
                               const Job& job) {
  RolePredictions roles;
  roles.aux = aux_of(z, load, tiling, job);
  waiting_.erase(waiting_.begin(), waiting_.upper_bound(z));
  if (z + stride_ < sections_) {
    const cv::Mat lower = load(z);
    std::tie(roles.cur, waiting_[z + stride_]) = predict_pair(lower, load(z + stride_), tiling, job);
  }
  if (roles.cur.empty() && roles.aux.empty()) {
    const cv::Mat image = load(z);
    std::tie(roles.cur, roles.aux) = predict_pair(image, image, tiling, job);
  }
  return fuse_roles(roles, fusion_);
}

}  // namespace cristae
