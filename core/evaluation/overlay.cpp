#include "core/evaluation/overlay.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/evaluation/contingency.h"
#include "core/evaluation/instance_scores.h"

namespace cristae {
namespace {

constexpr Bgr kCasing{24, 24, 24};  ///< between dashes and dots, so that they show on bright ground

cv::Mat as_ids(const cv::Mat& map) {
  if (map.empty()) return cv::Mat(map.size(), CV_32S);
  if (map.type() == CV_32S) return map;
  if (map.type() != CV_8U) {
    throw Error(ErrorKind::bad_input,
                fmt::format("labels of OpenCV type {}, expected 32-bit ids or a mask", map.type()),
                "convert the labels first");
  }
  cv::Mat ids;
  cv::Mat(map != 0).convertTo(ids, CV_32S, 1.0 / 255.0);
  return ids;
}

void require_same_size(const cv::Mat& truth, const cv::Mat& labels) {
  if (truth.size() == labels.size()) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("the labels are {} x {}, the truth is {} x {}", labels.rows, labels.cols,
                          truth.rows, truth.cols),
              "give labels and truth of the same section");
}

/// Class of each pixel by `class_of(truth id, label id)`.
template <typename ClassOf>
cv::Mat classify(const cv::Mat& truth, const cv::Mat& labels, const ClassOf& class_of) {
  cv::Mat classes(truth.size(), CV_8U);
  for (int row = 0; row < truth.rows; ++row) {
    const auto* t = truth.ptr<std::int32_t>(row);
    const auto* l = labels.ptr<std::int32_t>(row);
    auto* out = classes.ptr<std::uint8_t>(row);
    for (int x = 0; x < truth.cols; ++x) out[x] = static_cast<std::uint8_t>(class_of(t[x], l[x]));
  }
  return classes;
}

/// Ids of the instances without a partner, ascending.
std::vector<std::int32_t> alone(const std::vector<InstanceSize>& instances,
                                const std::vector<std::int32_t>& partner) {
  std::vector<std::int32_t> ids;
  for (std::size_t i = 0; i < instances.size(); ++i) {
    if (partner[i] < 0) ids.push_back(static_cast<std::int32_t>(instances[i].id));
  }
  return ids;
}

bool is_in(const std::vector<std::int32_t>& ids, std::int32_t id) {
  return std::binary_search(ids.begin(), ids.end(), id);
}

cv::Mat as_bytes(const cv::Mat& grey) {
  if (grey.type() == CV_8U) return grey;
  if (grey.type() != CV_16U && grey.type() != CV_32F) {
    throw Error(ErrorKind::bad_input,
                fmt::format("a section of OpenCV type {}, expected one grey channel", grey.type()),
                "give an 8-bit, 16-bit or float section");
  }
  double least = 0;
  double largest = 0;
  if (!grey.empty()) cv::minMaxLoc(grey, &least, &largest);
  const double scale = largest > least ? 255.0 / (largest - least) : 0.0;
  cv::Mat bytes;
  grey.convertTo(bytes, CV_8U, scale, -least * scale);
  return bytes;
}

/// Whether an edge neighbour in the image has another class or belongs to another instance.
bool is_outline(const cv::Mat& classes, const cv::Mat& owner, int row, int column) {
  const auto differs = [&](int y, int x) {
    return classes.at<std::uint8_t>(y, x) != classes.at<std::uint8_t>(row, column) ||
           owner.at<std::int32_t>(y, x) != owner.at<std::int32_t>(row, column);
  };
  return (row > 0 && differs(row - 1, column)) || (row + 1 < classes.rows && differs(row + 1, column)) ||
         (column > 0 && differs(row, column - 1)) || (column + 1 < classes.cols && differs(row, column + 1));
}

/// Solid, dashed (5 of 8 pixels) or dotted (every other pixel) along the outline.
bool is_inked(AgreementClass agreement, int row, int column) {
  if (agreement == AgreementClass::fp) return (row + column) % 8 < 5;
  if (agreement == AgreementClass::fn) return (row + column) % 2 == 0;
  return true;
}

const Bgr& colour_of(const OverlayColours& colours, AgreementClass agreement) {
  if (agreement == AgreementClass::tp) return colours.tp;
  return agreement == AgreementClass::fp ? colours.fp : colours.fn;
}

std::uint8_t blend(std::uint8_t ground, std::uint8_t colour, double opacity) {
  return static_cast<std::uint8_t>(std::lround(ground + opacity * (static_cast<double>(colour) - ground)));
}

/// The instance a pixel's outline belongs to: the label, or the truth where there is none.
cv::Mat owner_of(const cv::Mat& truth, const cv::Mat& labels) {
  cv::Mat owner = labels.clone();
  if (owner.empty()) return owner;
  truth.copyTo(owner, labels == 0);
  return owner;
}

}  // namespace

OverlayColours paper_colours() { return {}; }

OverlayColours colour_blind_safe_colours() {
  return {.tp = {0xE9, 0xB4, 0x56}, .fp = {0x00, 0x5E, 0xD5}, .fn = {0x42, 0xE4, 0xF0}};
}

cv::Mat classify_pixels(const cv::Mat& truth, const cv::Mat& labels) {
  require_same_size(truth, labels);
  return classify(as_ids(truth), as_ids(labels), [](std::int32_t t, std::int32_t l) {
    if (t != 0 && l != 0) return AgreementClass::tp;
    if (l != 0) return AgreementClass::fp;
    return t != 0 ? AgreementClass::fn : AgreementClass::background;
  });
}

cv::Mat classify_instances(const cv::Mat& truth, const cv::Mat& labels, double iou_threshold) {
  require_same_size(truth, labels);
  const cv::Mat truth_ids = as_ids(truth);
  const cv::Mat label_ids = as_ids(labels);
  const Contingency table = make_contingency(truth_ids, label_ids);
  const InstanceMatching matching = match_instances(table, iou_threshold);
  const auto missed = alone(table.truth, matching.label_of_truth);
  const auto invented = alone(table.labels, matching.truth_of_label);
  return classify(truth_ids, label_ids, [&](std::int32_t t, std::int32_t l) {
    if (l != 0) return is_in(invented, l) ? AgreementClass::fp : AgreementClass::tp;
    return t != 0 && is_in(missed, t) ? AgreementClass::fn : AgreementClass::background;
  });
}

cv::Mat paint_overlay(const cv::Mat& grey, const cv::Mat& labels, const cv::Mat& truth,
                      const OverlayStyle& style) {
  require_same_size(grey, labels);
  const cv::Mat bytes = as_bytes(grey);
  const cv::Mat classes = style.mode == OverlayMode::pixels
                              ? classify_pixels(truth, labels)
                              : classify_instances(truth, labels, style.iou_threshold);
  const cv::Mat owner = owner_of(as_ids(truth), as_ids(labels));
  cv::Mat picture(grey.size(), CV_8UC3);
  for (int row = 0; row < grey.rows; ++row) {
    for (int x = 0; x < grey.cols; ++x) {
      const std::uint8_t ground = bytes.at<std::uint8_t>(row, x);
      const auto agreement = static_cast<AgreementClass>(classes.at<std::uint8_t>(row, x));
      auto* out = picture.ptr<std::uint8_t>(row, x);
      if (agreement == AgreementClass::background) {
        std::fill_n(out, 3, ground);
        continue;
      }
      const bool on_outline = style.outline && is_outline(classes, owner, row, x);
      const Bgr& colour =
          on_outline && !is_inked(agreement, row, x) ? kCasing : colour_of(style.colours, agreement);
      const double opacity = on_outline ? 1.0 : style.fill;
      for (std::size_t channel = 0; channel < 3; ++channel)
        out[channel] = blend(ground, colour[channel], opacity);
    }
  }
  return picture;
}

}  // namespace cristae
