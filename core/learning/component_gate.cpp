#include "core/learning/component_gate.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <opencv2/imgproc.hpp>

#include "core/learning/target_labels.h"
#include "core/statistics/binomial.h"
#include "core/statistics/distribution.h"

namespace cristae {
namespace {

constexpr int kFewestReferences = 10;
/// Of the variances, added to the covariance, which few clicks leave thin.
constexpr double kVarianceShare = 0.2;
/// Times the largest reference.
constexpr double kTooLarge = 2.0;
constexpr double kFarTooLarge = 4.0;

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

/// For k = 0 to n of n references beyond a bound: the largest share of their kind that may lie there.
std::vector<double> largest_shares(std::size_t n) {
  constexpr double kConfidence = 0.95;
  std::vector<double> shares;
  for (std::size_t k = 0; k <= n; ++k) shares.push_back(largest_share(k, n, kConfidence));
  return shares;
}

enum class Verdict : std::uint8_t { passes, ignored, rejected };

Verdict judge(const DescribedComponent& component, const ComponentGate& gate,
              const ComponentGateOptions& options) {
  const bool is_too_small = component.pixels < options.smallest_px;
  const double distance = gate.distance(component);
  if (!is_too_small && distance > gate.reject_above()) return Verdict::rejected;
  const bool is_unlike = gate.is_too_large(component) || distance > gate.ignore_above();
  return is_too_small || is_unlike ? Verdict::ignored : Verdict::passes;
}

/// By id.
std::vector<Verdict> judge(const DescribedSection& section, const ComponentGate& gate,
                           const std::vector<cv::Point2d>& clicks, const ComponentGateOptions& options) {
  const auto clicked = clicked_components(section, clicks);
  std::vector<Verdict> verdicts(section.components.size(), Verdict::passes);
  for (std::size_t id = 1; id < verdicts.size(); ++id) {
    if (clicked[id] == 0) verdicts[id] = judge(section.components[id], gate, options);
  }
  return verdicts;
}

}  // namespace

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

void apply_gate(cv::Mat& label, const DescribedSection& section, const ComponentGate& gate,
                const std::vector<cv::Point2d>& clicks, bool reject, const ComponentGateOptions& options) {
  const std::vector<Verdict> verdicts = judge(section, gate, clicks, options);
  cv::Mat is_rejected = cv::Mat::zeros(label.size(), CV_8U);
  for (int row = 0; row < label.rows; ++row) {
    const auto* ids = section.ids.ptr<std::int32_t>(row);
    auto* labels = label.ptr<std::uint8_t>(row);
    auto* marks = is_rejected.ptr<std::uint8_t>(row);
    for (int column = 0; column < label.cols; ++column) {
      const Verdict verdict = verdicts[static_cast<std::size_t>(ids[column])];
      if (verdict != Verdict::passes && labels[column] == 1) labels[column] = kIgnore;
      if (verdict == Verdict::rejected) marks[column] = 1;
    }
  }
  if (!reject) return;
  // A rejected component's doubtful rim goes with it; other components are left alone.
  cv::Mat rim;
  cv::dilate(is_rejected, rim, cv::Mat::ones(3, 3, CV_8U), {-1, -1}, 3);
  rim &= (section.ids == 0) | (is_rejected != 0);
  label.setTo(0, (rim != 0) & (label != 1));
}

}  // namespace cristae
