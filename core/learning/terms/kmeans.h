#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

#include "core/base/random.h"

namespace cristae {

struct KMeansResult {
  at::Tensor centres;     ///< [K, C], type of the points
  at::Tensor assignment;  ///< int64 [N], of the last step
  double inertia = 0;     ///< sum of squared distances to the centres before the last update
  std::int64_t steps = 0;
};

/// Lloyd's steps from given centres until nothing moves or `most_steps` are done: assign each point to the
/// nearest centre (squared Euclidean, ties to the lower index), move each centre to the mean of its points
/// (a centre without points stays).
/// @param points [N, C]  @param centres [K, C]
KMeansResult lloyd(const at::Tensor& points, const at::Tensor& centres, std::int64_t most_steps = 50);

/// K seeds among the points: the first uniform, each further one with probability proportional to the
/// squared distance to the nearest seed (k-means++).
at::Tensor kmeans_seeds(const at::Tensor& points, std::int64_t clusters, Random& random);

/// Background clusters (METHODS-IPL 6.4): seeds, then at most 50 Lloyd steps.
/// @throws Error{bad_input} if there are fewer points than clusters
KMeansResult kmeans(const at::Tensor& points, std::int64_t clusters, Random& random,
                    std::int64_t most_steps = 50);

}  // namespace cristae
