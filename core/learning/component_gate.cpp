#include "core/learning/component_gate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <opencv2/imgproc.hpp>

#include "core/instances/components.h"
#include "core/learning/terms/pixel.h"
#include "core/statistics/distribution.h"
#include "core/statistics/student_t.h"

namespace cristae {
namespace {

constexpr int kMargin = 6;  ///< px around a component: room for its ring
constexpr int kFewestReferences = 10;
constexpr double kVarianceShare =
    0.2;  ///< of the variances added to the covariance, which few clicks leave thin
constexpr double kSureReference = 0.85;  ///< mean probability of a reference without clicks
constexpr int kLargeReference = 125;     ///< px of a reference without clicks
constexpr double kTooLarge = 2.0;        ///< times the largest reference
constexpr double kFarTooLarge = 4.0;
constexpr int kLogArea = 0;
constexpr int kMeanProbability = 4;
constexpr int kSolidity = 6;

cv::Mat grown(const cv::Mat& mask, int steps) {
  cv::Mat result;
  cv::dilate(mask, result, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, steps);
  return result;
}

cv::Mat shrunk(const cv::Mat& mask, int steps) {
  cv::Mat result;
  cv::erode(mask, result, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, steps, cv::BORDER_CONSTANT, cv::Scalar(0));
  return result;
}

double solidity(const cv::Mat& mask, int pixels) {
  std::vector<std::vector<cv::Point>> contours;
  cv::findContours(mask.clone(), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
  double hull_area = 0;
  for (const auto& contour : contours) {
    std::vector<cv::Point> hull;
    cv::convexHull(contour, hull);
    hull_area = std::max(hull_area, cv::contourArea(hull));
  }
  return pixels / (hull_area + 1.0);
}

ComponentDescriptor describe(const cv::Mat& smooth, const cv::Mat& gradient, const cv::Mat& probability,
                             const cv::Mat& mask, int pixels) {
  const cv::Mat ring = grown(mask, 5) & ~grown(mask, 2);
  cv::Mat inside = shrunk(mask, 2);
  if (cv::countNonZero(inside) < 10) inside = mask;
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(smooth, mean, deviation, inside);
  const double around = cv::countNonZero(ring) > 0 ? cv::mean(smooth, ring)[0] : cv::mean(smooth)[0];
  return {std::log(static_cast<double>(pixels)),
          mean[0],
          deviation[0],
          around - cv::mean(smooth, mask)[0],
          cv::mean(probability, mask)[0],
          cv::mean(gradient, inside)[0],
          solidity(mask, pixels)};
}

std::vector<cv::Rect> bounding_boxes(const cv::Mat& ids, std::size_t count) {
  std::vector<cv::Rect> boxes(count);
  for (int row = 0; row < ids.rows; ++row) {
    const auto* values = ids.ptr<std::int32_t>(row);
    for (int column = 0; column < ids.cols; ++column) {
      if (values[column] == 0) continue;
      auto& box = boxes[static_cast<std::size_t>(values[column])];
      box = box.empty() ? cv::Rect(column, row, 1, 1) : (box | cv::Rect(column, row, 1, 1));
    }
  }
  return boxes;
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return quantile_of_ordered(values, share);
}

struct Spread {
  ComponentDescriptor median;
  cv::Matx<double, 7, 7> inverse;

  explicit Spread(const std::vector<ComponentDescriptor>& references) {
    const auto count = static_cast<double>(references.size());
    ComponentDescriptor mean;
    for (const auto& reference : references) mean += reference * (1.0 / count);
    cv::Matx<double, 7, 7> covariance = cv::Matx<double, 7, 7>::zeros();
    for (const auto& reference : references) {
      const ComponentDescriptor offset = reference - mean;
      covariance += offset * offset.t() * (1.0 / (count - 1.0));
    }
    for (int i = 0; i < 7; ++i) {
      std::vector<double> values;
      for (const auto& reference : references) values.push_back(reference[i]);
      median[i] = quantile(std::move(values), 0.5);
      covariance(i, i) += kVarianceShare * (covariance(i, i) * (count - 1.0) / count + 1e-6);
    }
    inverse = covariance.inv(cv::DECOMP_SVD);
  }

  double distance(const ComponentDescriptor& descriptor) const {
    const ComponentDescriptor offset = descriptor - median;
    return std::sqrt(std::max(0.0, offset.dot(inverse * offset)));
  }
};

/// For k = 0 to n of n found beyond a bound: the largest share of the kind that may lie there, with 95 %
/// confidence (Clopper and Pearson 1934).
std::vector<double> largest_shares(std::size_t n) {
  constexpr double kDoubt = 0.05;
  constexpr int kHalvings = 40;
  std::vector<double> shares(n + 1, 1.0);
  for (std::size_t k = 0; k < n; ++k) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < kHalvings; ++i) {
      const double share = (low + high) / 2;
      // P(X <= k) of n draws that each lie beyond with probability `share`
      const double at_most_k =
          incomplete_beta(static_cast<double>(n - k), static_cast<double>(k + 1), 1 - share);
      (at_most_k > kDoubt ? low : high) = share;
    }
    shares[k] = high;
  }
  return shares;
}

std::int32_t id_under(const cv::Mat& ids, cv::Point2d point) {
  const cv::Point at = nearest_pixel(point);
  return is_inside(at, ids.size()) ? ids.at<std::int32_t>(at) : 0;
}

/// By id: 1 for the components that a click hits.
std::vector<std::uint8_t> clicked_components(const DescribedSection& section,
                                             const std::vector<cv::Point2d>& clicks) {
  std::vector<std::uint8_t> clicked(section.components.size(), 0);
  for (const auto& click : clicks) clicked[static_cast<std::size_t>(id_under(section.ids, click))] = 1;
  return clicked;
}

}  // namespace

DescribedSection describe_components(const cv::Mat& image, const cv::Mat& probability) {
  const Components found = find_components(probability > 0.5F);
  DescribedSection section;
  section.ids = found.ids;
  section.components.resize(found.pixels.size());
  cv::Mat smooth;
  cv::GaussianBlur(image, smooth, {}, 1.0);
  cv::Mat along_x;
  cv::Mat along_y;
  cv::Sobel(smooth, along_x, CV_32F, 1, 0);
  cv::Sobel(smooth, along_y, CV_32F, 0, 1);
  cv::Mat gradient;
  cv::magnitude(along_x, along_y, gradient);
  const cv::Rect whole({0, 0}, image.size());
  const auto boxes = bounding_boxes(found.ids, found.pixels.size());
  for (std::size_t id = 1; id < boxes.size(); ++id) {
    const cv::Rect& box = boxes[id];
    const cv::Rect view =
        cv::Rect(box.x - kMargin, box.y - kMargin, box.width + 2 * kMargin, box.height + 2 * kMargin) & whole;
    auto& component = section.components[id];
    component.pixels = static_cast<int>(found.pixels[id]);
    component.touches_border =
        box.x == 0 || box.y == 0 || box.br().x == whole.width || box.br().y == whole.height;
    component.descriptor = describe(smooth(view), gradient(view), probability(view),
                                    found.ids(view) == static_cast<int>(id), component.pixels);
  }
  return section;
}

std::optional<ComponentGate> ComponentGate::fit(const std::vector<ComponentDescriptor>& references,
                                                const ComponentGateOptions& options) {
  if (references.size() < kFewestReferences) return std::nullopt;
  std::vector<double> left_out;
  for (std::size_t i = 0; i < references.size(); ++i) {
    auto others = references;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    left_out.push_back(Spread(others).distance(references[i]));
  }
  const Spread spread(references);
  ComponentGate gate;
  gate.median_ = spread.median;
  gate.inverse_ = spread.inverse;
  gate.ignore_above_ = quantile(left_out, options.ignore_quantile);
  gate.reject_above_ = quantile(left_out, options.reject_quantile);
  for (const auto& reference : references) {
    gate.largest_px_ = std::max(gate.largest_px_, std::exp(reference[kLogArea]));
  }
  std::sort(left_out.begin(), left_out.end());
  gate.left_out_ = std::move(left_out);
  return gate;
}

void ComponentGate::widen(std::vector<double> distances, const ComponentGateOptions& options) {
  std::sort(distances.begin(), distances.end());
  const auto beyond = [](const std::vector<double>& ascending, double bound) {
    return static_cast<std::size_t>(ascending.end() -
                                    std::lower_bound(ascending.begin(), ascending.end(), bound));
  };
  const std::vector<double> shares = largest_shares(left_out_.size());
  const auto bound = [&](double errors) {
    if (errors >= 1) return 0.0;
    const auto is_allowed = [&](double distance) {
      const double of_the_kind = static_cast<double>(distances.size()) * shares[beyond(left_out_, distance)];
      return of_the_kind <= errors * static_cast<double>(beyond(distances, distance));
    };
    const auto found = std::find_if(distances.begin(), distances.end(), is_allowed);
    return found == distances.end() ? std::numeric_limits<double>::max() : std::nextafter(*found, 0.0);
  };
  ignore_above_ = std::max(ignore_above_, bound(options.ignore_errors));
  reject_above_ = std::max(reject_above_, bound(options.reject_errors));
}

bool ComponentGate::is_too_large(const DescribedComponent& component) const {
  return component.pixels > kTooLarge * largest_px_;
}

double ComponentGate::distance(const DescribedComponent& component) const {
  if (component.pixels > kFarTooLarge * largest_px_) return HUGE_VAL;
  ComponentDescriptor neutral = component.descriptor;
  if (component.touches_border) {
    neutral[kLogArea] = median_[kLogArea];
    neutral[kSolidity] = median_[kSolidity];
  }
  neutral[kMeanProbability] = std::min(neutral[kMeanProbability], median_[kMeanProbability]);
  const ComponentDescriptor offset = neutral - median_;
  return std::sqrt(std::max(0.0, offset.dot(inverse_ * offset)));
}

std::vector<ComponentDescriptor> reference_components(const std::vector<DescribedSection>& sections,
                                                      const std::vector<std::vector<cv::Point2d>>& clicks,
                                                      const ComponentGateOptions& options) {
  const bool any_click =
      std::any_of(clicks.begin(), clicks.end(), [](const auto& list) { return !list.empty(); });
  std::vector<ComponentDescriptor> references;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto clicked = clicked_components(sections[i], clicks[i]);
    for (std::size_t id = 1; id < clicked.size(); ++id) {
      const auto& component = sections[i].components[id];
      const bool is_reference = any_click ? clicked[id] != 0 && component.pixels >= options.smallest_px
                                          : component.descriptor[kMeanProbability] > kSureReference &&
                                                component.pixels >= kLargeReference;
      if (is_reference) references.push_back(component.descriptor);
    }
  }
  return references;
}

std::vector<float> sureness_of(const std::vector<ComponentDescriptor>& references) {
  std::vector<float> sureness;
  for (const auto& reference : references)
    sureness.push_back(static_cast<float>(reference[kMeanProbability]));
  std::sort(sureness.begin(), sureness.end());
  return sureness;
}

void replace_sureness(std::vector<ComponentDescriptor>& references, const std::vector<float>& sureness) {
  const std::vector<double> values(sureness.begin(), sureness.end());
  std::vector<std::size_t> by_rank(references.size());
  std::iota(by_rank.begin(), by_rank.end(), std::size_t{0});
  std::stable_sort(by_rank.begin(), by_rank.end(), [&](std::size_t a, std::size_t b) {
    return references[a][kMeanProbability] < references[b][kMeanProbability];
  });
  const double last = std::max(1.0, static_cast<double>(references.size()) - 1.0);
  for (std::size_t rank = 0; rank < by_rank.size(); ++rank)
    references[by_rank[rank]][kMeanProbability] =
        quantile_of_ordered(values, static_cast<double>(rank) / last);
}

std::vector<double> unclicked_distances(const ComponentGate& gate,
                                        const std::vector<DescribedSection>& sections,
                                        const std::vector<std::vector<cv::Point2d>>& clicks,
                                        const ComponentGateOptions& options) {
  std::vector<double> distances;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto clicked = clicked_components(sections[i], clicks[i]);
    for (std::size_t id = 1; id < clicked.size(); ++id) {
      const auto& component = sections[i].components[id];
      const bool is_judged =
          clicked[id] == 0 && component.pixels >= options.smallest_px && !gate.is_too_large(component);
      if (is_judged) distances.push_back(gate.distance(component));
    }
  }
  return distances;
}

void apply_gate(cv::Mat& label, const DescribedSection& section, const ComponentGate& gate,
                const std::vector<cv::Point2d>& clicks, bool reject, const ComponentGateOptions& options) {
  enum Verdict : std::uint8_t { passes, ignored, rejected };
  std::vector<std::uint8_t> verdicts(section.components.size(), passes);
  for (std::size_t id = 1; id < verdicts.size(); ++id) {
    const auto& component = section.components[id];
    const double distance = gate.distance(component);
    if (component.pixels < options.smallest_px || gate.is_too_large(component) ||
        distance > gate.ignore_above())
      verdicts[id] = ignored;
    if (component.pixels >= options.smallest_px && distance > gate.reject_above()) verdicts[id] = rejected;
  }
  for (const auto& click : clicks) verdicts[static_cast<std::size_t>(id_under(section.ids, click))] = passes;

  cv::Mat is_rejected = cv::Mat::zeros(label.size(), CV_8U);
  for (int row = 0; row < label.rows; ++row) {
    const auto* ids = section.ids.ptr<std::int32_t>(row);
    auto* labels = label.ptr<std::uint8_t>(row);
    auto* marks = is_rejected.ptr<std::uint8_t>(row);
    for (int column = 0; column < label.cols; ++column) {
      const auto verdict = verdicts[static_cast<std::size_t>(ids[column])];
      if (verdict != passes && labels[column] == 1) labels[column] = kIgnore;
      if (verdict == rejected) marks[column] = 1;
    }
  }
  if (!reject) return;
  // A rejected component's doubtful rim goes with it; other components are left alone.
  const cv::Mat rim = grown(is_rejected, 3) & ((section.ids == 0) | (is_rejected != 0));
  label.setTo(0, (rim != 0) & (label != 1));
}

void fill_holes(cv::Mat& mask, int largest_px) {
  const Components holes = find_components(mask == 0, Connectivity2d::four);
  const auto boxes = bounding_boxes(holes.ids, holes.pixels.size());
  std::vector<std::uint8_t> filled(holes.pixels.size(), 0);
  for (std::size_t id = 1; id < filled.size(); ++id) {
    const cv::Rect& box = boxes[id];
    const bool touches = box.x == 0 || box.y == 0 || box.br().x == mask.cols || box.br().y == mask.rows;
    filled[id] = !touches && holes.pixels[id] < largest_px;
  }
  for (int row = 0; row < mask.rows; ++row) {
    const auto* ids = holes.ids.ptr<std::int32_t>(row);
    auto* values = mask.ptr<std::uint8_t>(row);
    for (int column = 0; column < mask.cols; ++column) {
      if (filled[static_cast<std::size_t>(ids[column])] != 0) values[column] = 255;
    }
  }
}

}  // namespace cristae
