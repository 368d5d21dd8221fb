#pragma once

#include <cstdint>
#include <map>
#include <string>

#include <ATen/core/Tensor.h>

#include "core/base/random.h"
#include "core/learning/crops.h"
#include "core/learning/model_file.h"
#include "core/learning/terms/contrastive_loss.h"
#include "core/learning/terms/prototypes.h"
#include "core/networks/network.h"
#include "core/recipe/recipe.h"

namespace cristae {

/// Class-focused contrast over a run (METHODS-IPL 6): queries and prototypes of each step, what stands in
/// for prototypes that a crop lacks, and the background clusters, for every row of Table IV.
class ClassContrast {
 public:
  ClassContrast(const Recipe& recipe, Random random);

  bool is_active(std::int64_t step) const;
  /// When the contrast begins, at the first step of a round and every kmeans_refresh steps of it; also while
  /// there were too few features for clusters, since looking for them costs kmeans_pool passes.
  bool clusters_are_due(std::int64_t step) const;
  bool needs_source_clusters() const;
  bool needs_foreground_clusters() const;

  /// Clusters from pooled features [N, C] of one class; fewer than two rows keep the old ones.
  void cluster_target(const at::Tensor& background_features, std::int64_t step);
  void cluster_target_foreground(const at::Tensor& foreground_features, std::int64_t step);
  void cluster_source(const at::Tensor& background_features, std::int64_t step);

  /// The contrastive term of a step; 0 while a needed prototype is missing.
  at::Tensor loss(const NetworkOutput& source, const Crops& source_crops, const NetworkOutput& target,
                  const Crops& target_crops, std::int64_t step);

  /// Source foreground prototypes [K, C] that stand in for source pixels (contrast fg_focused and target).
  void use_stored_source(const at::Tensor& foreground) { stored_source_ = foreground; }
  at::Tensor loss_on_target(const NetworkOutput& target, const Crops& target_crops, std::int64_t step);

  NamedTensors memory() const;
  void restore(const NamedTensors& memory);

 private:
  /// One domain at the resolution in which labels and features meet.
  struct Domain {
    at::Tensor z, foreground, labels, click_pixels, hard_background;
  };

  Domain domain(const NetworkOutput& output, const Crops& crops) const;
  at::Tensor queries(const Domain& domain, std::int64_t label, std::int64_t step, const char* purpose) const;
  void add(PrototypeSet& set, const std::string& name, const Domain& domain, const at::Tensor& mask,
           std::int64_t step);
  at::Tensor clustered(const at::Tensor& features, const char* purpose, std::int64_t step) const;
  void add_clusters(PrototypeSet& set, const at::Tensor& clusters, const Domain& domain,
                    std::int64_t label) const;
  at::Tensor source_loss(const Domain& source, std::int64_t step);
  at::Tensor target_loss(const Domain& source, const Domain& target, std::int64_t step);
  at::Tensor code_variant(const Domain& source, const Domain& target, std::int64_t step);

  Recipe recipe_;
  Random random_;
  std::map<std::string, PrototypeMemory> prototypes_;
  at::Tensor target_clusters_;             ///< [2, C]; undefined before the first clustering
  at::Tensor target_foreground_clusters_;  ///< of code_variant only
  at::Tensor source_clusters_;
  at::Tensor stored_source_;  ///< undefined: there are source pixels
};

/// Features of up to `most` pixels of one class of a batch, [N, C], detached: the pool of a clustering.
at::Tensor class_features(const NetworkOutput& output, const at::Tensor& labels, std::int64_t label,
                          std::int64_t most, Random& random);

}  // namespace cristae
