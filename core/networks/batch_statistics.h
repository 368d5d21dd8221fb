#pragma once

#include <vector>

#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>

#include "core/networks/torch_compat.h"

/// Control over the running statistics of batch norm. All are without effect on a network without any.
namespace cristae {

/// Forgets the running statistics: mean 0, variance 1, no batch seen.
void reset_batch_statistics(torch::nn::Module& network);

/// Base of the two scopes below: another momentum while it lives.
class BatchNormMomentum {
 public:
  BatchNormMomentum(torch::nn::Module& network, torch_optional<double> momentum);
  ~BatchNormMomentum();
  BatchNormMomentum(const BatchNormMomentum&) = delete;
  BatchNormMomentum& operator=(const BatchNormMomentum&) = delete;

 private:
  std::vector<std::shared_ptr<torch::nn::BatchNorm2dImpl>> norms_;
  std::vector<torch_optional<double>> former_;
};

/// Passes in training mode normalise with their own batch and leave the running statistics as they are:
/// for the source pass of an adaptation.
class FrozenBatchStatistics : public BatchNormMomentum {
 public:
  explicit FrozenBatchStatistics(torch::nn::Module& network) : BatchNormMomentum(network, 0.0) {}
};

/// Resets the statistics; then every pass in training mode adds to a cumulative mean over batches. Pass
/// the sections of a target through the network in this scope (in training mode, without gradient) to
/// re-estimate its statistics there.
class CumulativeBatchStatistics {
 public:
  explicit CumulativeBatchStatistics(torch::nn::Module& network);

 private:
  BatchNormMomentum momentum_;
};

}  // namespace cristae
