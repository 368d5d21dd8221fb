#include "core/learning/click_outlines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

namespace cristae {
namespace {

constexpr int kSteps = 40;        ///< of log radius
constexpr double kNearest = 0.4;  ///< of the expected radius
constexpr double kFurthest = 2.2;
constexpr float kMostEvidence = 0.5F;
constexpr float kBend = 0.15F;       ///< cost of one step between neighbouring rays
constexpr double kSmoothing = 0.06;  ///< of the expected radius, at least a pixel
constexpr int kGrid = 7;             ///< other places in a section, each way
constexpr std::array<double, 7> kRadiiNm{80, 113, 160, 226, 320, 453, 640};
constexpr double kLeastDifference = 0.5;
constexpr double kLeastVariance = 1e-3;  ///< of evidence: a few clicks may agree by chance
constexpr std::size_t kFewestClicks = 3;

double radius_at(double radius, double step) {
  return radius * kNearest * std::pow(kFurthest / kNearest, step / (kSteps - 1));
}

double angle_of(int ray) { return 2 * std::numbers::pi * ray / kOutlineRays; }

/// Steps along each ray, at an expected radius of 1.
struct Rays {
  cv::Mat x = cv::Mat(kOutlineRays, kSteps, CV_32F);
  cv::Mat y = cv::Mat(kOutlineRays, kSteps, CV_32F);

  Rays() {
    for (int ray = 0; ray < kOutlineRays; ++ray) {
      for (int step = 0; step < kSteps; ++step) {
        const double away = radius_at(1, step);
        x.at<float>(ray, step) = static_cast<float>(away * std::cos(angle_of(ray)));
        y.at<float>(ray, step) = static_cast<float>(away * std::sin(angle_of(ray)));
      }
    }
  }
};

/// Grey values along the rays, CV_32F, a ray a row.
cv::Mat along_rays(const cv::Mat& image, const cv::Point2d& click, double radius) {
  static const Rays rays;
  cv::Mat values;
  cv::remap(image, values, rays.x * radius + click.x, rays.y * radius + click.y, cv::INTER_LINEAR,
            cv::BORDER_REFLECT_101);
  return values;
}

/// clamp(dI/du, 0, 1/2) by the derivative of a Gaussian of one step.
cv::Mat edge_evidence(const cv::Mat& grey) {
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(grey, mean, deviation);
  cv::Mat smooth;
  cv::GaussianBlur(grey, smooth, {9, 1}, 1.0, 0, cv::BORDER_REFLECT);
  cv::Mat slope;
  const cv::Mat kernel = (cv::Mat_<float>(1, 3) << -0.5F, 0, 0.5F);
  cv::filter2D(smooth, slope, CV_32F, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
  slope /= deviation[0] + 1e-6;
  return cv::min(cv::max(slope, 0.0), kMostEvidence);
}

/// Steps of the best closed path: over three turns of the rays, of which the middle one has no ends.
std::array<int, kOutlineRays> best_path(const cv::Mat& evidence) {
  constexpr int kTurns = 3;
  std::array<std::array<std::int8_t, kSteps>, kTurns * kOutlineRays> came_from{};
  std::array<float, kSteps> sum{};
  for (int at = 0; at < kTurns * kOutlineRays; ++at) {
    const auto* value = evidence.ptr<float>(at % kOutlineRays);
    std::array<float, kSteps> next{};
    for (int step = 0; step < kSteps; ++step) {
      int best = 0;
      for (const int from : {-1, 1}) {
        if (step + from < 0 || step + from >= kSteps) continue;
        const auto worth = [&](int by) {
          return sum[static_cast<std::size_t>(step + by)] - (by == 0 ? 0 : kBend);
        };
        if (worth(from) > worth(best)) best = from;
      }
      came_from[static_cast<std::size_t>(at)][static_cast<std::size_t>(step)] =
          static_cast<std::int8_t>(best);
      next[static_cast<std::size_t>(step)] =
          sum[static_cast<std::size_t>(step + best)] - (best == 0 ? 0 : kBend) + value[step];
    }
    sum = next;
  }
  std::array<int, kOutlineRays> path{};
  int step = static_cast<int>(std::max_element(sum.begin(), sum.end()) - sum.begin());
  for (int at = kTurns * kOutlineRays - 1; at >= kOutlineRays; --at) {
    if (at < 2 * kOutlineRays) path[static_cast<std::size_t>(at - kOutlineRays)] = step;
    step += came_from[static_cast<std::size_t>(at)][static_cast<std::size_t>(step)];
  }
  return path;
}

struct Spread {
  double mean = 0;
  double variance = 0;
};

Spread spread_of(const std::vector<double>& values) {
  Spread spread;
  for (const double value : values) spread.mean += value;
  spread.mean /= static_cast<double>(values.size());
  for (const double value : values) spread.variance += (value - spread.mean) * (value - spread.mean);
  spread.variance /= static_cast<double>(values.size());
  return spread;
}

/// Outlines of one size, and the evidence where nobody clicked.
struct Sized {
  std::vector<std::vector<ClickOutline>> outlines;
  std::vector<double> elsewhere;

  /// Difference of the means in standard deviations.
  double difference() const {
    std::vector<double> here;
    for (const auto& section : outlines) {
      for (const auto& outline : section) here.push_back(outline.evidence);
    }
    const Spread clicked = spread_of(here);
    const Spread other = spread_of(elsewhere);
    return (clicked.mean - other.mean) / std::sqrt(clicked.variance + other.variance + kLeastVariance);
  }
};

Sized outlines_of(const std::vector<TrainingSection>& sections, double radius) {
  Sized result;
  for (const auto& section : sections) {
    auto& outlines = result.outlines.emplace_back();
    if (section.clicks.empty()) continue;
    cv::Mat smooth;
    const double sigma = std::max(1.0, kSmoothing * radius);
    cv::GaussianBlur(section.image, smooth, {}, sigma, sigma, cv::BORDER_REFLECT);
    for (const auto& click : section.clicks) outlines.push_back(outline_around(smooth, click, radius));
    for (int row = 1; row <= kGrid; ++row) {
      for (int column = 1; column <= kGrid; ++column) {
        const cv::Point2d place(static_cast<double>(smooth.cols) * column / (kGrid + 1),
                                static_cast<double>(smooth.rows) * row / (kGrid + 1));
        result.elsewhere.push_back(outline_around(smooth, place, radius).evidence);
      }
    }
  }
  return result;
}

void mark_clear(Sized& sized) {
  auto& values = sized.elsewhere;
  const auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 4);
  std::nth_element(values.begin(), upper, values.end());
  for (auto& section : sized.outlines) {
    for (auto& outline : section) outline.is_clear = outline.evidence > *upper;
  }
}

}  // namespace

ClickOutline outline_around(const cv::Mat& smooth, const cv::Point2d& click, double radius) {
  const cv::Mat evidence = edge_evidence(along_rays(smooth, click, radius));
  const auto path = best_path(evidence);
  ClickOutline outline{click, {}, 0, false};
  for (int ray = 0; ray < kOutlineRays; ++ray) {
    const int step = path[static_cast<std::size_t>(ray)];
    outline.radii[static_cast<std::size_t>(ray)] = static_cast<float>(radius_at(radius, step));
    outline.evidence += static_cast<double>(evidence.at<float>(ray, step)) / kOutlineRays;
  }
  return outline;
}

std::vector<std::vector<ClickOutline>> grow_outlines(const std::vector<TrainingSection>& sections,
                                                     double pixel_nm) {
  std::size_t clicks = 0;
  for (const auto& section : sections) clicks += section.clicks.size();
  std::vector<std::vector<ClickOutline>> best(sections.size());
  if (clicks < kFewestClicks) return best;
  double most = kLeastDifference;
  for (const double radius : kRadiiNm) {
    Sized sized = outlines_of(sections, radius / pixel_nm);
    const double difference = sized.difference();
    if (difference <= most) continue;
    most = difference;
    mark_clear(sized);
    best = std::move(sized.outlines);
  }
  return best;
}

EnclosedPart enclosed(const ClickOutline& outline, double share, cv::Size picture) {
  std::vector<cv::Point> corners;
  for (int ray = 0; ray < kOutlineRays; ++ray) {
    const double away = share * outline.radii[static_cast<std::size_t>(ray)];
    corners.emplace_back(cvRound(outline.click.x + away * std::cos(angle_of(ray))),
                         cvRound(outline.click.y + away * std::sin(angle_of(ray))));
  }
  EnclosedPart part;
  part.box = cv::boundingRect(corners) & cv::Rect({0, 0}, picture);
  part.mask = cv::Mat::zeros(part.box.size(), CV_8U);
  if (part.box.empty()) return part;
  cv::fillPoly(part.mask, std::vector<std::vector<cv::Point>>{corners}, cv::Scalar(1), cv::LINE_8, 0,
               -part.box.tl());
  return part;
}

}  // namespace cristae
