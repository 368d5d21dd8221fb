#include "core/learning/augmentation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace cristae {
namespace {

/// A smooth random field: a coarse grid of normal numbers, enlarged by cubic interpolation.
cv::Mat smooth_field(cv::Size size, int grid, double deviation, Random& random) {
  cv::Mat field;
  cv::resize(normal_noise({grid, grid}, deviation, random), field, size, 0, 0, cv::INTER_CUBIC);
  return field;
}

cv::Mat draw_displacement(const WarpOptions& options, Random& random) {
  const double deviation = random.uniform(options.elastic_low, options.elastic_high);
  const cv::Size size(options.crop, options.crop);
  cv::Mat both;
  cv::merge(std::vector<cv::Mat>{smooth_field(size, 5, deviation, random),
                                 smooth_field(size, 5, deviation, random)},
            both);
  return both;
}

cv::Mat sampling_map(const Warp& warp) {
  cv::Mat map(warp.size, CV_32FC2);
  const auto& a = warp.section_from_crop;
  for (int row = 0; row < warp.size.height; ++row) {
    auto* out = map.ptr<cv::Vec2f>(row);
    const auto* shift = warp.displacement.empty() ? nullptr : warp.displacement.ptr<cv::Vec2f>(row);
    for (int column = 0; column < warp.size.width; ++column) {
      const double x = column + (shift != nullptr ? shift[column][0] : 0.0F);
      const double y = row + (shift != nullptr ? shift[column][1] : 0.0F);
      out[column] = cv::Vec2f(static_cast<float>(a(0, 0) * x + a(0, 1) * y + a(0, 2)),
                              static_cast<float>(a(1, 0) * x + a(1, 1) * y + a(1, 2)));
    }
  }
  return map;
}

/// Where the crop's own grid, moved by the displacement, comes nearest to `wanted`.
cv::Point2d nearest_displaced(const Warp& warp, cv::Point2d wanted) {
  cv::Point2d nearest(-1, -1);  // outside: no pixel of the crop reads there
  double least = 1.5;
  for (int row = 0; row < warp.size.height; ++row) {
    const auto* shift = warp.displacement.ptr<cv::Vec2f>(row);
    for (int column = 0; column < warp.size.width; ++column) {
      const double distance =
          std::hypot(column + shift[column][0] - wanted.x, row + shift[column][1] - wanted.y);
      if (distance >= least) continue;
      least = distance;
      nearest = {static_cast<double>(column), static_cast<double>(row)};
    }
  }
  return nearest;
}

/// Solves at + d(at) = wanted. A few fixed-point steps find `at` where the displacement d is smooth; where it
/// changes by about a pixel a pixel they run away, and all pixels are looked through.
cv::Point2d undo_displacement(const Warp& warp, cv::Point2d wanted) {
  cv::Point2d at = wanted;
  double residual = 0;
  for (int step = 0; step < 8; ++step) {
    const int row = std::clamp(static_cast<int>(std::lround(at.y)), 0, warp.size.height - 1);
    const int column = std::clamp(static_cast<int>(std::lround(at.x)), 0, warp.size.width - 1);
    const auto shift = warp.displacement.at<cv::Vec2f>(row, column);
    const cv::Point2d next(wanted.x - shift[0], wanted.y - shift[1]);
    residual = cv::norm(next - at);
    at = next;
  }
  return residual < 0.5 ? at : nearest_displaced(warp, wanted);
}

cv::Point2d apply(const cv::Matx23d& a, cv::Point2d p) {
  return {a(0, 0) * p.x + a(0, 1) * p.y + a(0, 2), a(1, 0) * p.x + a(1, 1) * p.y + a(1, 2)};
}

cv::Matx23d invert(const cv::Matx23d& a) {
  cv::Matx23d inverse;
  cv::invertAffineTransform(a, inverse);
  return inverse;
}

void change_gamma(cv::Mat& unit_range, double gamma) { cv::pow(unit_range, gamma, unit_range); }

/// Standardised grey values span about -3..3; gamma and equalisation want 0..1.
constexpr double kStandardSpan = 6.0;

cv::Mat to_unit_range(const cv::Mat& standardised) {
  cv::Mat unit;
  standardised.convertTo(unit, CV_32F, 1.0 / kStandardSpan, 0.5);
  cv::min(cv::max(unit, 0.0), 1.0, unit);
  return unit;
}

void from_unit_range(const cv::Mat& unit, cv::Mat& standardised) {
  unit.convertTo(standardised, CV_32F, kStandardSpan, -0.5 * kStandardSpan);
}

void equalise_locally(cv::Mat& crop) {
  cv::Mat bytes;
  to_unit_range(crop).convertTo(bytes, CV_8U, 255.0);
  cv::createCLAHE(2.0, {4, 4})->apply(bytes, bytes);
  cv::Mat unit;
  bytes.convertTo(unit, CV_32F, 1.0 / 255.0);
  from_unit_range(unit, crop);
}

void sharpen(cv::Mat& crop, double amount) {
  cv::Mat smooth;
  cv::GaussianBlur(crop, smooth, {}, 1.5);
  cv::addWeighted(crop, 1.0 + amount, smooth, -amount, 0.0, crop);
}

void motion_blur(cv::Mat& crop, Random& random) {
  const int size = 3 + 2 * static_cast<int>(random.integer(0, 2));
  cv::Mat kernel = cv::Mat::zeros(size, size, CV_32F);
  const auto corner = [&] {
    return cv::Point(static_cast<int>(random.integer(0, size - 1)),
                     static_cast<int>(random.integer(0, size - 1)));
  };
  const cv::Point from = corner();
  const cv::Point to = corner();
  cv::line(kernel, from, to, cv::Scalar(1));
  kernel /= cv::sum(kernel)[0];
  cv::filter2D(crop, crop, -1, kernel, {-1, -1}, 0, cv::BORDER_REFLECT_101);
}

void clip_to_unit_range(cv::Mat& crop) { cv::min(cv::max(crop, 0.0), 1.0, crop); }

}  // namespace

cv::Mat normal_noise(cv::Size size, double deviation, Random& random) {
  cv::Mat noise(size, CV_32F);
  for (int row = 0; row < size.height; ++row) {
    auto* values = noise.ptr<float>(row);
    // Box-Muller gives two values for each pair of draws: noise is the costliest step of a crop.
    for (int column = 0; column < size.width; column += 2) {
      const double radius = deviation * std::sqrt(-2.0 * std::log(1.0 - random.uniform()));
      const double angle = 2.0 * std::numbers::pi * random.uniform();
      values[column] = static_cast<float>(radius * std::cos(angle));
      if (column + 1 < size.width) values[column + 1] = static_cast<float>(radius * std::sin(angle));
    }
  }
  return noise;
}

Warp draw_warp(const WarpOptions& options, cv::Point2d centre, Random& random) {
  Warp warp;
  warp.size = {options.crop, options.crop};
  const double angle = random.uniform(-options.rotation, options.rotation) * std::numbers::pi / 180.0;
  const double flip = random.chance(options.flip) ? -1.0 : 1.0;
  const double scale = random.log_uniform(options.scale_low, options.scale_high);
  cv::Matx22d linear(std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle));
  linear = linear * cv::Matx22d(flip, 0, 0, 1) * (1.0 / scale);
  if (random.chance(options.stretch)) {
    const double factor = random.log_uniform(1.0, options.stretch_limit);
    const double axis = random.uniform(0, std::numbers::pi);
    const cv::Matx22d turn(std::cos(axis), -std::sin(axis), std::sin(axis), std::cos(axis));
    linear = linear * turn * cv::Matx22d(1.0 / factor, 0, 0, 1) * turn.t();
  }
  const double middle = 0.5 * (options.crop - 1);
  const cv::Vec2d offset = cv::Vec2d(centre.x, centre.y) - linear * cv::Vec2d(middle, middle);
  warp.section_from_crop =
      cv::Matx23d(linear(0, 0), linear(0, 1), offset[0], linear(1, 0), linear(1, 1), offset[1]);
  if (random.chance(options.elastic)) warp.displacement = draw_displacement(options, random);
  return warp;
}

cv::Mat warp_image(const cv::Mat& section, const Warp& warp) {
  cv::Mat crop;
  cv::remap(section, crop, sampling_map(warp), cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
  return crop;
}

cv::Mat warp_labels(const cv::Mat& labels, const Warp& warp, int outside) {
  cv::Mat crop;
  cv::remap(labels, crop, sampling_map(warp), cv::noArray(), cv::INTER_NEAREST,
            outside >= 0 ? cv::BORDER_CONSTANT : cv::BORDER_REFLECT_101, cv::Scalar(std::max(outside, 0)));
  return crop;
}

std::vector<cv::Point2d> warp_points(const std::vector<cv::Point2d>& points, const Warp& warp) {
  const cv::Matx23d crop_from_section = invert(warp.section_from_crop);
  std::vector<cv::Point2d> inside;
  for (const auto& point : points) {
    const cv::Point2d affine = apply(crop_from_section, point);
    const cv::Point2d at = warp.displacement.empty() ? affine : undo_displacement(warp, affine);
    if (at.x >= 0 && at.y >= 0 && at.x <= warp.size.width - 1 && at.y <= warp.size.height - 1)
      inside.push_back(at);
  }
  return inside;
}

void change_appearance(cv::Mat& crop, double k, Random& random) {
  if (k <= 0) return;
  if (random.chance(0.5)) {
    cv::Mat unit = to_unit_range(crop);
    change_gamma(unit, std::exp(random.uniform(-0.5 * k, 0.5 * k)));
    from_unit_range(unit, crop);
  }
  if (random.chance(0.5)) {
    if (random.chance(0.5)) {
      cv::GaussianBlur(crop, crop, {}, random.uniform(0.4, 0.4 + 1.2 * k), 0, cv::BORDER_REFLECT_101);
    } else {
      sharpen(crop, random.uniform(0.3, 0.3 + 1.2 * k));
    }
  }
  if (random.chance(0.25 * k)) equalise_locally(crop);
  if (random.chance(0.6)) {
    const double contrast = std::exp(random.uniform(-0.45 * k, 0.45 * k));
    crop.convertTo(crop, CV_32F, contrast, random.uniform(-0.5 * k, 0.5 * k));
  }
  if (random.chance(0.4)) crop += smooth_field(crop.size(), 4, random.uniform(0, 0.4 * k), random);
  if (random.chance(0.5)) {
    cv::Mat noise = normal_noise(crop.size(), random.uniform(0, 0.4 * k), random);
    if (random.chance(0.5)) {
      cv::GaussianBlur(noise, noise, {}, 1.0);
      noise *= 2.5;  // blurring with sd 1 px lowers the deviation about 3.5 times
    }
    crop += noise;
  }
}

void match_histogram(cv::Mat& crop, const cv::Mat& reference, double blend) {
  constexpr int kQuantiles = 128;
  const auto quantiles = [](const cv::Mat& image) {
    std::vector<float> values;
    values.reserve(image.total());
    for (int row = 0; row < image.rows; ++row)
      values.insert(values.end(), image.ptr<float>(row), image.ptr<float>(row) + image.cols);
    std::sort(values.begin(), values.end());
    std::vector<float> at(kQuantiles + 1);
    for (int i = 0; i <= kQuantiles; ++i)
      at[static_cast<std::size_t>(i)] =
          values[(values.size() - 1) * static_cast<std::size_t>(i) / kQuantiles];
    return at;
  };
  const auto from = quantiles(crop);
  const auto to = quantiles(reference);
  for (int row = 0; row < crop.rows; ++row) {
    auto* values = crop.ptr<float>(row);
    for (int column = 0; column < crop.cols; ++column) {
      const float value = values[column];
      const auto above = std::upper_bound(from.begin() + 1, from.end() - 1, value);
      const auto bin = static_cast<std::size_t>(above - from.begin()) - 1;
      const float width = std::max(from[bin + 1] - from[bin], 1e-6F);
      const float share = std::clamp((value - from[bin]) / width, 0.0F, 1.0F);
      const float matched = to[bin] + share * (to[bin + 1] - to[bin]);
      values[column] = value + static_cast<float>(blend) * (matched - value);
    }
  }
}

void change_appearance_wda(cv::Mat& crop, Random& random) {
  if (random.chance(0.5)) {
    crop.convertTo(crop, CV_32F, random.uniform(0.8, 1.2), random.uniform(-0.2, 0.2));
    clip_to_unit_range(crop);
  }
  if (random.chance(0.2)) motion_blur(crop, random);
}

void change_appearance_wsda(cv::Mat& crop, Random& random) {
  clip_to_unit_range(crop);
  if (random.chance(0.2)) change_gamma(crop, random.uniform(0.8, 1.2));
  if (random.chance(0.2)) crop *= random.uniform(0.7, 1.3);
  if (random.chance(0.2)) {
    const double mean = cv::mean(crop)[0];
    const double contrast = random.uniform(0.7, 1.3);
    crop.convertTo(crop, CV_32F, contrast, mean * (1 - contrast));
  }
  if (random.chance(0.2)) crop += normal_noise(crop.size(), std::sqrt(random.uniform(0, 0.3)), random);
  clip_to_unit_range(crop);
}

}  // namespace cristae
