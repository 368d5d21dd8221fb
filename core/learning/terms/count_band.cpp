#include "core/learning/terms/count_band.h"

#include <ATen/ATen.h>

#include "core/learning/terms/shapes.h"

namespace cristae {

at::Tensor count_band(const at::Tensor& count, const at::Tensor& reference, double band, double share) {
  require_same_size(count, reference, "count", "reference");
  const auto width = (share * reference).clamp_min(band);
  return (at::relu(reference - width - count) + at::relu(count - reference - width)).mean();
}

}  // namespace cristae
