#pragma once

#include <opencv2/core.hpp>

namespace cristae {

/// Network outputs over a whole image at the working resolution; both CV_32F of the image's size.
struct ImagePrediction {
  cv::Mat probability;  ///< softmax of the logits, class 1
  cv::Mat density;      ///< >= 0, in the scale the network was trained with
};

}  // namespace cristae
