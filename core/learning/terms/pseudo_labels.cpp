#include "core/learning/terms/pseudo_labels.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/learning/terms/disk.h"

namespace cristae {

namespace {

constexpr double kStrictBackground = 0.1;

/// The mask p > threshold as components of at least `smallest` pixels; ids keep their numbers.
cv::Mat sure_components(const cv::Mat& probability, const InstanceLabelOptions& options) {
  auto found = find_components(probability > options.foreground_threshold, options.connectivity);
  found.ids.forEach<int>([&](int& id, const int*) {
    if (found.pixels[static_cast<std::size_t>(id)] < options.min_component_area) id = 0;
  });
  return found.ids;
}

int id_at(const cv::Mat& ids, const cv::Point2d& point) {
  const cv::Point pixel = nearest_pixel(point);
  return is_inside(pixel, ids.size()) ? ids.at<int>(pixel) : 0;
}

cv::Mat background_of(const cv::Mat& probability, const InstanceLabelOptions& options) {
  switch (options.background) {
    case BackgroundRule::confident: return probability < options.background_threshold;
    case BackgroundRule::below_threshold: return probability <= options.foreground_threshold;
    case BackgroundRule::all_unselected: return cv::Mat(probability.size(), CV_8U, cv::Scalar(255));
    case BackgroundRule::confident_01: return probability < kStrictBackground;
  }
  return {};
}

/// Components that hold one of the points, as a mask.
cv::Mat hit_components(const cv::Mat& ids, const std::vector<cv::Point2d>& selected,
                       const std::vector<cv::Point2d>& clicked) {
  double largest = 0;
  if (!ids.empty()) cv::minMaxLoc(ids, nullptr, &largest);
  std::vector<std::uint8_t> is_hit(static_cast<std::size_t>(largest) + 1, 0);
  for (const auto& points : {selected, clicked}) {
    for (const auto& point : points) is_hit[static_cast<std::size_t>(id_at(ids, point))] = 255;
  }
  is_hit[0] = 0;
  cv::Mat mask(ids.size(), CV_8U);
  mask.forEach<std::uint8_t>([&](std::uint8_t& value, const int* at) {
    value = is_hit[static_cast<std::size_t>(ids.at<int>(at[0], at[1]))];
  });
  return mask;
}

/// A dot dilated three times with an ellipse: what public code paints. Width and height of one ellipse.
cv::Mat dilated_dot(int width, int height) {
  cv::Mat dot = cv::Mat::zeros(3 * height, 3 * width, CV_8U);
  dot.at<std::uint8_t>(dot.rows / 2, dot.cols / 2) = 1;
  const cv::Mat ellipse = cv::getStructuringElement(cv::MORPH_ELLIPSE, {width, height});
  cv::dilate(dot, dot, ellipse, {-1, -1}, 3);
  return dot;
}

template <typename Visit>
void for_each_in_stamp(const cv::Point2d& centre, const cv::Mat& stamp, const cv::Size& size, Visit visit) {
  const cv::Point corner = nearest_pixel(centre) - cv::Point(stamp.cols / 2, stamp.rows / 2);
  for (int row = 0; row < stamp.rows; ++row) {
    for (int column = 0; column < stamp.cols; ++column) {
      const cv::Point pixel = corner + cv::Point(column, row);
      if (stamp.at<std::uint8_t>(row, column) != 0 && is_inside(pixel, size)) visit(pixel.y, pixel.x);
    }
  }
}

void ignore_around_missed(cv::Mat& label, const cv::Point2d& click, const ClickOptions& options) {
  const auto ignore = [&](int row, int column) {
    auto& value = label.at<std::uint8_t>(row, column);
    if (value == kBackgroundPixel) value = kIgnoredPixel;
  };
  if (options.label == PointLabel::ellipse_if_missed) {
    static const cv::Mat stamp = dilated_dot(31, 33);
    for_each_in_stamp(click, stamp, label.size(), ignore);
  } else if (options.missed_ignore_radius > 0) {
    for_each_in_disk(click, options.missed_ignore_radius, label.size(), ignore);
  }
}

/// Calls visit(row, column) for the pixels that a click paints.
template <typename Visit>
void for_each_painted(const cv::Point2d& click, bool is_missed, const cv::Size& size,
                      const ClickOptions& options, Visit visit) {
  const double radius =
      is_missed && options.missed_point_radius >= 0 ? options.missed_point_radius : options.point_radius;
  if (options.label == PointLabel::disk) {
    for_each_in_disk(click, radius, size, visit);
  } else if (options.label == PointLabel::square9) {
    const int side = 2 * static_cast<int>(radius) + 1;
    for_each_in_stamp(click, cv::Mat::ones(side, side, CV_8U), size, visit);
  } else if (is_missed) {
    static const cv::Mat stamp = dilated_dot(11, 13);
    for_each_in_stamp(click, stamp, size, visit);
  } else {
    for_each_in_disk(click, 0, size, visit);
  }
}

double value_at(const cv::Mat& probability, int row, int column) {
  return probability.depth() == CV_64F ? probability.at<double>(row, column)
                                       : static_cast<double>(probability.at<float>(row, column));
}

/// Calls visit(p, label pixel) for every pixel.
template <typename Visit>
void for_each_pixel(const cv::Mat& probability, cv::Mat& label, Visit visit) {
  for (int row = 0; row < probability.rows; ++row) {
    for (int column = 0; column < probability.cols; ++column) {
      visit(value_at(probability, row, column), label.at<std::uint8_t>(row, column));
    }
  }
}

/// Bits; 0 at p = 0 and p = 1.
double binary_entropy(double p) {
  const auto part = [](double q) { return q > 0 ? -q * std::log2(q) : 0.0; };
  return part(p) + part(1.0 - p);
}

/// Linear interpolation at position (n - 1) q / 100 of the sorted values; 0 without values.
double percentile_of(std::vector<double> values, double q) {
  if (values.empty()) return 0;
  const double position = static_cast<double>(values.size() - 1) * q / 100.0;
  const auto below = static_cast<std::ptrdiff_t>(position);
  std::nth_element(values.begin(), values.begin() + below, values.end());
  const double low = values[static_cast<std::size_t>(below)];
  if (below + 1 == static_cast<std::ptrdiff_t>(values.size())) return low;
  const double high = *std::min_element(values.begin() + below + 1, values.end());
  return low + (high - low) * (position - static_cast<double>(below));
}

}  // namespace

BackgroundRule background_rule_from_name(std::string_view name) {
  if (name == "confident") return BackgroundRule::confident;
  if (name == "below_threshold") return BackgroundRule::below_threshold;
  if (name == "all_unselected") return BackgroundRule::all_unselected;
  if (name == "confident_01") return BackgroundRule::confident_01;
  throw Error(ErrorKind::bad_input, fmt::format("bg_rule is \"{}\"", name),
              "choose confident, below_threshold, all_unselected or confident_01");
}

PointLabel point_label_from_name(std::string_view name) {
  if (name == "disk") return PointLabel::disk;
  if (name == "square9") return PointLabel::square9;
  if (name == "ellipse_if_missed") return PointLabel::ellipse_if_missed;
  throw Error(ErrorKind::bad_input, fmt::format("gt_point_label is \"{}\"", name),
              "choose disk, square9 or ellipse_if_missed");
}

ClickRegion click_region_from_name(std::string_view name) {
  if (name == "disk") return ClickRegion::disk;
  if (name == "pixel") return ClickRegion::pixel;
  if (name == "component") return ClickRegion::component;
  throw Error(ErrorKind::bad_input, fmt::format("gt_proto_region is \"{}\"", name),
              "choose pixel, disk or component");
}

cv::Mat paint_clicks(cv::Mat& label, const cv::Mat& components, const std::vector<cv::Point2d>& clicked,
                     const ClickOptions& options) {
  cv::Mat pixels = cv::Mat::zeros(label.size(), CV_8U);
  // All ignored surroundings first: one click's must not swallow its neighbour's paint.
  for (const auto& click : clicked) {
    if (id_at(components, click) == 0) ignore_around_missed(label, click, options);
  }
  for (const auto& click : clicked) {
    const int id = id_at(components, click);
    for_each_painted(click, id == 0, label.size(), options, [&](int row, int column) {
      label.at<std::uint8_t>(row, column) = kMitoPixel;
      if (options.region != ClickRegion::pixel) pixels.at<std::uint8_t>(row, column) = 1;
    });
    if (options.region == ClickRegion::pixel) {
      for_each_in_disk(click, 0, label.size(), [&](int r, int c) { pixels.at<std::uint8_t>(r, c) = 1; });
    }
    if (options.region == ClickRegion::component && id > 0) pixels.setTo(1, components == id);
  }
  return pixels;
}

PseudoLabels instance_aware_labels(const cv::Mat& probability, const std::vector<cv::Point2d>& selected,
                                   const std::vector<cv::Point2d>& clicked,
                                   const InstanceLabelOptions& options) {
  const cv::Mat components = sure_components(probability, options);         // steps 1, 2
  const cv::Mat instances = hit_components(components, selected, clicked);  // steps 3, 4
  PseudoLabels result;
  result.label = cv::Mat(probability.size(), CV_8U, cv::Scalar(kIgnoredPixel));
  result.label.setTo(kBackgroundPixel, background_of(probability, options));  // step 5
  if (options.unselected_to_background) result.label.setTo(kBackgroundPixel, components > 0);
  result.label.setTo(kMitoPixel, instances);
  result.click_pixels = paint_clicks(result.label, components, clicked, options.clicks);  // step 6
  return result;
}

cv::Mat threshold_labels(const cv::Mat& probability, double threshold) {
  cv::Mat label(probability.size(), CV_8U, cv::Scalar(kIgnoredPixel));
  for_each_pixel(probability, label, [threshold](double p, std::uint8_t& value) {
    if (p >= threshold) {
      value = kMitoPixel;
    } else if (1.0 - p >= threshold) {
      value = kBackgroundPixel;
    }
  });
  return label;
}

EntropyLabels entropy_labels(const cv::Mat& probability, double percentile, double floor) {
  EntropyLabels result;
  result.label = cv::Mat(probability.size(), CV_8U);
  std::vector<double> background;
  std::vector<double> mito;
  for_each_pixel(probability, result.label, [&](double p, std::uint8_t&) {
    (p > 0.5 ? mito : background).push_back(binary_entropy(p));
  });
  result.background_bound = std::max(floor, percentile_of(std::move(background), percentile));
  result.mito_bound = std::max(floor, percentile_of(std::move(mito), percentile));
  for_each_pixel(probability, result.label, [&](double p, std::uint8_t& value) {
    const bool is_mito = p > 0.5;
    const double bound = is_mito ? result.mito_bound : result.background_bound;
    value = binary_entropy(p) > bound ? kIgnoredPixel : (is_mito ? kMitoPixel : kBackgroundPixel);
  });
  return result;
}

}  // namespace cristae
