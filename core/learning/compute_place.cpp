#include "core/learning/compute_place.h"

#include <ATen/Parallel.h>
#include <opencv2/core/utility.hpp>

#include "core/base/error.h"
#include "core/learning/device.h"

namespace cristae {

ComputePlace prepare_compute(const ComputeOptions& options) {
  tune_allocator();
  set_threads(options.threads);
  cv::setNumThreads(1);  // OpenCV's pool would fight LibTorch's for the same cores
  ComputePlace place;
  place.device = choose_device(options.device);
  if (options.precision == "bf16" || (options.precision == "auto" && has_bf16_units(place.device))) {
    place.type = torch::kBFloat16;
  } else if (options.precision != "fp32" && options.precision != "auto") {
    throw Error(ErrorKind::bad_input, "there is no precision '" + options.precision + "'",
                "choose auto, fp32 or bf16");
  }
  return place;
}

ComputeRecord describe(const ComputePlace& place) {
  return {place.device.str(), at::get_num_threads(), place.type == torch::kBFloat16 ? "bf16" : "fp32"};
}

}  // namespace cristae
