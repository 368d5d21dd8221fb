#pragma once

#include <QImage>
#include <QSize>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include <opencv2/core/mat.hpp>

#include "core/evaluation/contingency.h"
#include "core/evaluation/overlay.h"
#include "ui/document/view_state.h"
#include "ui/painting/instance_colours.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// TP and FP of labels, TP and FN of truth, by id.
struct InstanceAgreement {
  std::unordered_map<std::int32_t, AgreementClass> labels;
  std::unordered_map<std::int32_t, AgreementClass> truth;
};

/// Partners as match_instances finds them.
InstanceAgreement agreementOf(const Contingency& table, double iouThreshold);

/// What is known of one plane. All images have the plane's size or are empty; they are shared, not copied.
struct OverlayContent {
  cv::Mat labels;         ///< CV_32S ids
  cv::Mat truth;          ///< CV_32S ids
  cv::Mat probability;    ///< CV_8U (255 = 1) or CV_32F in [0, 1]
  cv::Mat density;        ///< CV_32F or CV_8U
  double densityTop = 0;  ///< value at the ramp's end; 0: the plane's largest
  cv::Mat pseudoLabels;   ///< CV_8U: 0 background, 1 mitochondrion, 255 ignored
  /// Classes from elsewhere, for example of whole 3-D instances; null: matched within this plane.
  std::shared_ptr<const InstanceAgreement> agreement;
  /// Of truth and labels, when it is there already.
  std::shared_ptr<const Contingency> table;
};

struct OverlayPen {
  double lineScale = 1;       ///< device pixels of one pixel of line width: the screen's pixel ratio
  std::int64_t selected = 0;  ///< instance of the labels that is emphasised; 0: none
};

/// The overlay of what a view shows: premultiplied, transparent where there is nothing. Outlines are
/// two-toned and as wide at any zoom. Pure; any thread.
QImage renderOverlay(const OverlayContent& content, const ViewTransform& transform, const QSize& device,
                     const OverlaySettings& settings, const InstanceColours& colours,
                     const OverlayPen& style = {});

/// `earlier` on the left of the share of the width, `current` on the right, and a thin divider between.
QImage wiped(const QImage& earlier, const QImage& current, double share, double lineScale = 1);

}  // namespace cristae::ui
