#include "core/networks/batch_statistics.h"

namespace cristae {

namespace {

std::vector<std::shared_ptr<torch::nn::BatchNorm2dImpl>> batch_norms(torch::nn::Module& network) {
  std::vector<std::shared_ptr<torch::nn::BatchNorm2dImpl>> found;
  for (const auto& module : network.modules(/*include_self=*/false)) {
    if (auto norm = std::dynamic_pointer_cast<torch::nn::BatchNorm2dImpl>(module)) found.push_back(norm);
  }
  return found;
}

}  // namespace

void reset_batch_statistics(torch::nn::Module& network) {
  for (const auto& norm : batch_norms(network)) norm->reset_running_stats();
}

BatchNormMomentum::BatchNormMomentum(torch::nn::Module& network, torch_optional<double> momentum)
    : norms_(batch_norms(network)) {
  for (const auto& norm : norms_) {
    former_.push_back(norm->options.momentum());
    norm->options.momentum(momentum);
  }
}

BatchNormMomentum::~BatchNormMomentum() {
  for (std::size_t i = 0; i < norms_.size(); ++i) norms_[i]->options.momentum(former_[i]);
}

CumulativeBatchStatistics::CumulativeBatchStatistics(torch::nn::Module& network)
    : momentum_(network, torch_nullopt) {
  reset_batch_statistics(network);
}

}  // namespace cristae
