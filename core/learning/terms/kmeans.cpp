#include "core/learning/terms/kmeans.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

namespace {

/// [N, K], as a matrix product: |x|^2 - 2 x.c + |c|^2, in double so that near ties keep their order.
at::Tensor squared_distances(const at::Tensor& points, const at::Tensor& centres) {
  const auto points2 = points.square().sum(1, true);
  const auto centres2 = centres.square().sum(1).unsqueeze(0);
  return (points2 - 2.0 * points.mm(centres.t()) + centres2).clamp_min(0.0);
}

}  // namespace

KMeansResult lloyd(const at::Tensor& points, const at::Tensor& centres, std::int64_t most_steps) {
  const auto x = points.detach().to(at::kDouble);
  auto c = centres.detach().to(at::kDouble);
  const auto clusters = c.size(0);
  KMeansResult result;
  while (result.steps < most_steps) {
    const auto [distance, nearest] = squared_distances(x, c).min(1);
    const auto membership = at::one_hot(nearest, clusters).to(at::kDouble);  // [N, K]
    const auto counts = membership.sum(0).unsqueeze(1);                      // [K, 1]
    const auto means = membership.t().mm(x) / counts.clamp_min(1.0);
    const auto moved = at::where(counts > 0, means, c);
    const bool is_still = result.steps > 0 && at::equal(nearest, result.assignment);
    result.assignment = nearest;
    result.inertia = distance.sum().item<double>();
    c = moved;
    ++result.steps;
    if (is_still) break;
  }
  result.centres = c.to(points.scalar_type());
  return result;
}

at::Tensor kmeans_seeds(const at::Tensor& points, std::int64_t clusters, Random& random) {
  const auto x = points.detach().to(at::kDouble);
  const auto size = x.size(0);
  if (size < clusters || clusters < 1) {
    throw Error(ErrorKind::bad_input, fmt::format("{} points for {} clusters", size, clusters),
                "give at least one point a cluster");
  }
  std::vector<std::int64_t> seeds = {random.integer(0, size - 1)};
  auto distance =
      squared_distances(x, x.index_select(0, at::tensor(seeds, x.options().dtype(at::kLong)))).squeeze(1);
  while (static_cast<std::int64_t>(seeds.size()) < clusters) {
    const auto cumulative = distance.cumsum(0).to(at::kCPU);
    const double total = cumulative[size - 1].item<double>();
    // All points on a seed: any will do.
    std::int64_t next = random.integer(0, size - 1);
    if (total > 0) {
      const auto target = at::scalar_tensor(random.uniform() * total, cumulative.options());
      next = std::min(at::searchsorted(cumulative, target.unsqueeze(0), false, true).item<std::int64_t>(),
                      size - 1);
    }
    seeds.push_back(next);
    distance = at::minimum(distance, squared_distances(x, x[next].unsqueeze(0)).squeeze(1));
  }
  return points.detach().index_select(0, at::tensor(seeds, points.options().dtype(at::kLong)));
}

KMeansResult kmeans(const at::Tensor& points, std::int64_t clusters, Random& random,
                    std::int64_t most_steps) {
  return lloyd(points, kmeans_seeds(points, clusters, random), most_steps);
}

}  // namespace cristae
