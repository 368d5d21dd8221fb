#pragma once

#include <array>
#include <cstdint>

#include <opencv2/core/mat.hpp>

namespace cristae {

/// Agreement of one pixel or of the instance it belongs to.
enum class AgreementClass : std::uint8_t { background = 0, tp = 1, fp = 2, fn = 3 };

/// Per pixel: in both TP, in the labels only FP, in the truth only FN.
/// @param truth, labels  CV_32S ids or CV_8U masks of one size
/// @return CV_8U of AgreementClass
cv::Mat classify_pixels(const cv::Mat& truth, const cv::Mat& labels);

/// Per instance: all pixels of a label with a partner (match_instances) are TP, of one without FP; pixels
/// of a truth without partner that no label covers are FN. What a matched label misses of its truth is
/// background.
cv::Mat classify_instances(const cv::Mat& truth, const cv::Mat& labels, double iou_threshold = 0.5);

/// Colour in the order of OpenCV: blue, green, red.
using Bgr = std::array<std::uint8_t, 3>;

/// Colours of TP, FP, FN. Outlines differ in their stroke too: TP solid, FP dashed, FN dotted.
struct OverlayColours {
  Bgr tp{0x53, 0xC8, 0x00};  ///< green #00C853
  Bgr fp{0x44, 0x17, 0xFF};  ///< red #FF1744
  Bgr fn{0xFF, 0xFF, 0xFF};  ///< white
};
/// The colours of papers.
OverlayColours paper_colours();
/// Sky blue, vermilion, yellow: told apart with red-green blindness.
OverlayColours colour_blind_safe_colours();

enum class OverlayMode { pixels, instances };

struct OverlayStyle {
  OverlayMode mode = OverlayMode::pixels;
  OverlayColours colours{};
  double fill = 0.35;          ///< opacity of areas, [0, 1]
  bool outline = true;         ///< one pixel wide, opaque, inside the area
  double iou_threshold = 0.5;  ///< of `instances`
};

/// The section with agreement in colours. A pure function.
/// @param grey           CV_8U as it is; CV_16U and CV_32F are stretched from their least to their largest
/// value
/// @param labels, truth  CV_32S ids or CV_8U masks of the same size
/// @return CV_8UC3, blue-green-red
/// @throws Error{bad_input} if sizes or types differ from this
cv::Mat paint_overlay(const cv::Mat& grey, const cv::Mat& labels, const cv::Mat& truth,
                      const OverlayStyle& style = {});

}  // namespace cristae
