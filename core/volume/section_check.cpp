#include "core/volume/section_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/volume/picture_area.h"

namespace cristae {
namespace {

constexpr std::int64_t kReach = 5;            ///< sections on either side that one is compared with
constexpr std::size_t kFewest = 3;            ///< neighbours; with less nothing is usual
constexpr double kSpreads = 6;                ///< deviations (robust) that are usual in the stack itself
constexpr int kSmallSide = 256;               ///< px, of pictures that are laid over each other
constexpr int kLargestSide = 4096;            ///< px, of what is looked at: bounds time and memory
constexpr double kLeastFine = 1 / 1.6;        ///< of the usual
constexpr double kLeastQuiet = 1 / 1.4;       ///< of the usual noise
constexpr double kLeastContrast = 0.7;        ///< of the usual
constexpr double kLeastExposure = 0.5;        ///< deviations of the grey values
constexpr double kLeastClipped = 0.05;        ///< of the pixels
constexpr double kTellingCorrelation = 0.25;  ///< usual one, below which sections do not resemble each other
constexpr double kUnlike = 0.5;               ///< of the usual correlation
constexpr double kLeastShift = 0.02;          ///< of the longer side
constexpr double kLeastCertainty = 0.5;       ///< of the usual

using Values = std::vector<double>;

std::optional<double> median_of(Values values) {
  if (values.empty()) return std::nullopt;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Median of the neighbours of a section; absent where there are too few.
std::optional<double> usual_at(const Values& values, std::int64_t z) {
  Values near;
  const std::int64_t last = std::min(std::ssize(values) - 1, z + kReach);
  for (std::int64_t at = std::max<std::int64_t>(0, z - kReach); at <= last; ++at) {
    if (at != z) near.push_back(values[static_cast<std::size_t>(at)]);
  }
  return near.size() < kFewest ? std::nullopt : median_of(near);
}

/// How far values lie from what is usual around them: median of the distances, as a standard deviation.
double spread_of(const Values& values) {
  Values distances;
  for (std::int64_t z = 0; z < std::ssize(values); ++z) {
    if (const auto usual = usual_at(values, z))
      distances.push_back(std::abs(values[static_cast<std::size_t>(z)] - *usual));
  }
  return 1.4826 * median_of(distances).value_or(0);
}

Values collect(const std::vector<SectionLook>& looks,
               const std::function<double(const SectionLook&)>& value) {
  Values values;
  for (const SectionLook& look : looks) values.push_back(value(look));
  return values;
}

double logarithm(double value) { return std::log(std::max(value, 1e-12)); }

/// Sections with a share of the usual below `least`, or above its reciprocal.
struct RatioRule {
  double SectionLook::*value;
  double least;
  std::optional<SectionOddity> below;
  std::optional<SectionOddity> above;
};

void judge_ratio(const std::vector<SectionLook>& looks, const RatioRule& rule, std::vector<OddSection>& odd) {
  const Values values = collect(looks, [&](const SectionLook& look) { return logarithm(look.*rule.value); });
  const double limit = std::max(-std::log(rule.least), kSpreads * spread_of(values));
  for (std::int64_t z = 0; z < std::ssize(values); ++z) {
    const SectionLook& look = looks[static_cast<std::size_t>(z)];
    const auto usual = usual_at(values, z);
    if (!usual || look.deviation <= 0) continue;
    const double away = values[static_cast<std::size_t>(z)] - *usual;
    const auto oddity = away < 0 ? rule.below : rule.above;
    if (oddity && std::abs(away) > limit) odd.push_back({z, *oddity, look.*rule.value, std::exp(*usual)});
  }
}

void judge_exposure(const std::vector<SectionLook>& looks, std::vector<OddSection>& odd) {
  const Values means = collect(looks, [](const SectionLook& look) { return look.mean; });
  const Values deviations = collect(looks, [](const SectionLook& look) { return look.deviation; });
  const double own = kSpreads * spread_of(means);
  for (std::int64_t z = 0; z < std::ssize(means); ++z) {
    const double mean = means[static_cast<std::size_t>(z)];
    const auto usual = usual_at(means, z);
    const auto deviation = usual_at(deviations, z);
    if (!usual || !deviation || deviations[static_cast<std::size_t>(z)] <= 0) continue;
    if (std::abs(mean - *usual) <= std::max(kLeastExposure * *deviation, own)) continue;
    odd.push_back({z, mean < *usual ? SectionOddity::dark : SectionOddity::bright, mean, *usual});
  }
}

void judge_clipping(const std::vector<SectionLook>& looks, std::vector<OddSection>& odd) {
  const Values shares = collect(looks, [](const SectionLook& look) { return look.clipped; });
  for (std::int64_t z = 0; z < std::ssize(shares); ++z) {
    const double share = shares[static_cast<std::size_t>(z)];
    const auto usual = usual_at(shares, z);
    if (!usual || looks[static_cast<std::size_t>(z)].deviation <= 0) continue;
    if (share > std::max(kLeastClipped, 3 * *usual))
      odd.push_back({z, SectionOddity::clipped, share, *usual});
  }
}

struct UsualStep {
  double correlation = 0;
  double certainty = 0;
};

UsualStep usual_step(const std::vector<SectionStep>& steps) {
  Values correlations;
  Values certainties;
  for (std::size_t z = 1; z < steps.size(); ++z) {
    correlations.push_back(steps[z].correlation);
    certainties.push_back(steps[z].certainty);
  }
  return {median_of(correlations).value_or(0), median_of(certainties).value_or(0)};
}

/// Sections that resemble neither neighbour. The first and the last have one only: they are unlike it unless
/// that is odd itself.
std::vector<bool> unlike_sections(const std::vector<SectionLook>& looks,
                                  const std::vector<SectionStep>& steps, double limit) {
  std::vector<bool> unlike(steps.size());
  const auto is_apart = [&](std::size_t z) { return steps[z].correlation < limit; };  // from the one before
  for (std::size_t z = 1; z + 1 < steps.size(); ++z) unlike[z] = is_apart(z) && is_apart(z + 1);
  const auto is_sound = [&](std::size_t z) { return !unlike[z] && looks[z].deviation > 0; };
  const std::size_t last = steps.size() - 1;
  const bool is_first_unlike = is_apart(1) && is_sound(1);
  const bool is_last_unlike = is_apart(last) && is_sound(last - 1);
  unlike[0] = is_first_unlike;
  unlike[last] = is_last_unlike;
  return unlike;
}

/// A section that lies elsewhere makes two steps: there and back.
bool is_way_back(const std::vector<SectionStep>& steps, std::size_t z, double limit) {
  if (z < 2) return false;
  const SectionStep& before = steps[z - 1];
  const double shift = std::hypot(before.shift_y, before.shift_x);
  return shift > limit &&
         std::hypot(before.shift_y + steps[z].shift_y, before.shift_x + steps[z].shift_x) < shift / 4;
}

void judge_steps(const std::vector<SectionLook>& looks, const std::vector<SectionStep>& steps, double side,
                 std::vector<OddSection>& odd) {
  if (steps.size() < 2) return;
  const UsualStep usual = usual_step(steps);
  const bool are_alike = usual.correlation >= kTellingCorrelation && steps.size() > kFewest;
  const auto unlike = unlike_sections(looks, steps, are_alike ? kUnlike * usual.correlation : -1);
  for (std::size_t z = 0; z < steps.size(); ++z) {
    const auto section = static_cast<std::int64_t>(z);
    const SectionStep& step = steps[z];
    if (looks[z].deviation <= 0) continue;
    if (z > 0 && step.is_same) {
      odd.push_back({section, SectionOddity::repeated, 0, 0});
      continue;
    }
    if (unlike[z]) {
      const double before = z > 0 ? step.correlation : -1;
      const double next = z + 1 < steps.size() ? steps[z + 1].correlation : -1;
      odd.push_back({section, SectionOddity::unlike, std::max(before, next), usual.correlation});
      continue;
    }
    const double shift = std::hypot(step.shift_y, step.shift_x);
    const bool is_sure = are_alike && step.certainty >= kLeastCertainty * usual.certainty &&
                         step.correlation >= kUnlike * usual.correlation;
    if (z > 0 && is_sure && shift > kLeastShift * side && !is_way_back(steps, z, kLeastShift * side))
      odd.push_back({section, SectionOddity::shifted, shift, 0});
  }
}

/// What is looked at of a section: all of it, or of a very large one the middle.
cv::Mat middle_of(const cv::Mat& section) {
  const cv::Size seen(std::min(section.cols, kLargestSide), std::min(section.rows, kLargestSide));
  return section(cv::Rect({(section.cols - seen.width) / 2, (section.rows - seen.height) / 2}, seen));
}

/// Grey values as CV_32F; what is not a number becomes the mean.
cv::Mat finite_values(const cv::Mat& section) {
  cv::Mat values;
  section.convertTo(values, CV_32F);
  if (section.depth() != CV_32F && section.depth() != CV_64F) return values;
  const cv::Mat is_number = values == values;
  values.setTo(cv::mean(values, is_number), ~is_number);
  return values;
}

double variance_of(const cv::Mat& values, const cv::Mat& picture) {
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(values, mean, deviation, picture);
  return deviation[0] * deviation[0];
}

double noise_of(const cv::Mat& values, const cv::Mat& picture) {
  static const cv::Matx33f kKernel(1, -2, 1, -2, 4, -2, 1, -2, 1);
  cv::Mat rest;
  cv::filter2D(values, rest, CV_32F, kKernel);
  // The mean size of normal values is sqrt(2 / pi) of their deviation, and the kernel multiplies that by 6.
  return std::sqrt(CV_PI / 2) / 6 * cv::mean(cv::abs(rest), picture)[0];
}

double clipped_share(const cv::Mat& values, const cv::Mat& picture) {
  double low = 0;
  double high = 0;
  cv::minMaxLoc(values, &low, &high, nullptr, nullptr, picture);
  const auto count = [&](double value) {
    cv::Mat at = values == value;
    if (!picture.empty()) at &= picture;
    return cv::countNonZero(at);
  };
  const double pixels = picture.empty() ? static_cast<double>(values.total()) : cv::countNonZero(picture);
  return std::max(count(low), count(high)) / std::max(pixels, 1.0);
}

/// A section made small, blurred against noise, of mean 0 and deviation 1.
cv::Mat small_of(const cv::Mat& values, double factor) {
  cv::Mat small;
  cv::resize(values, small, {}, factor, factor, cv::INTER_AREA);
  cv::GaussianBlur(small, small, {}, 1);
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(small, mean, deviation);
  return deviation[0] > 0 ? cv::Mat((small - mean[0]) / deviation[0]) : cv::Mat::zeros(small.size(), CV_32F);
}

/// Of what both show when the second is moved by whole pixels.
double correlation_at(const cv::Mat& before, const cv::Mat& section, const cv::Point& shift) {
  const cv::Rect whole({0, 0}, before.size());
  const cv::Rect place = (whole + shift) & whole;
  if (place.area() < whole.area() / 4) return -1;
  const cv::Mat a = before(place - shift);
  const cv::Mat b = section(place);
  cv::Mat fit;
  cv::matchTemplate(a, b, fit, cv::TM_CCOEFF_NORMED);
  return fit.at<float>(0, 0);
}

bool is_same(const cv::Mat& one, const cv::Mat& other) {
  return one.size() == other.size() && one.type() == other.type() && cv::norm(one, other, cv::NORM_INF) == 0;
}

constexpr std::array<std::string_view, 11> kOddityNames = {"blank",   "repeated", "unlike", "shifted",
                                                           "blurred", "noisy",    "pale",   "harsh",
                                                           "dark",    "bright",   "clipped"};

}  // namespace

std::string_view oddity_name(SectionOddity oddity) {
  return kOddityNames.at(static_cast<std::size_t>(oddity));
}

SectionLook look_of(const cv::Mat& section) {
  const cv::Mat seen = middle_of(section);
  const cv::Mat picture = picture_area(seen);
  const cv::Mat values = finite_values(seen);
  SectionLook look;
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(values, mean, deviation, picture);
  look.mean = mean[0];
  look.deviation = deviation[0];
  if (look.deviation <= 0) return look;
  cv::Mat fine;
  cv::Mat coarse;
  cv::GaussianBlur(values, fine, {}, 1);
  cv::GaussianBlur(values, coarse, {}, 2);
  look.fine = variance_of(fine - coarse, picture) / (look.deviation * look.deviation);
  look.noise = noise_of(values, picture);
  look.clipped = clipped_share(values, picture);
  return look;
}

SectionStep step_between(const cv::Mat& before, const cv::Mat& section) {
  SectionStep step;
  step.is_same = is_same(before, section);
  const cv::Mat seen = middle_of(section);
  const double factor = std::min(1.0, static_cast<double>(kSmallSide) / std::max(seen.rows, seen.cols));
  const cv::Mat a = small_of(finite_values(middle_of(before)), factor);
  const cv::Mat b = small_of(finite_values(seen), factor);
  cv::Mat window;
  cv::createHanningWindow(window, a.size(), CV_32F);
  const cv::Point2d shift = cv::phaseCorrelate(a, b, window, &step.certainty);
  const cv::Point whole(static_cast<int>(std::lround(shift.x)), static_cast<int>(std::lround(shift.y)));
  const double in_place = correlation_at(a, b, {0, 0});
  const double moved = correlation_at(a, b, whole);
  step.correlation = std::max(in_place, moved);
  if (moved <= in_place) return step;
  step.shift_y = shift.y / factor;
  step.shift_x = shift.x / factor;
  return step;
}

std::vector<OddSection> judge_sections(const std::vector<SectionLook>& looks,
                                       const std::vector<SectionStep>& steps, double side) {
  std::vector<OddSection> odd;
  const auto is_blank = [](const SectionLook& look) { return look.deviation <= 0; };
  if (std::ranges::all_of(looks, is_blank)) return odd;  // a stack without a picture
  for (std::size_t z = 0; z < looks.size(); ++z) {
    if (is_blank(looks[z])) odd.push_back({static_cast<std::int64_t>(z), SectionOddity::blank, 0, 0});
  }
  judge_steps(looks, steps, side, odd);
  judge_ratio(looks, {&SectionLook::fine, kLeastFine, SectionOddity::blurred, std::nullopt}, odd);
  judge_ratio(looks, {&SectionLook::noise, kLeastQuiet, std::nullopt, SectionOddity::noisy}, odd);
  judge_ratio(looks, {&SectionLook::deviation, kLeastContrast, SectionOddity::pale, SectionOddity::harsh},
              odd);
  judge_exposure(looks, odd);
  judge_clipping(looks, odd);
  std::ranges::stable_sort(odd, {}, &OddSection::z);
  return odd;
}

std::vector<OddSection> check_sections(const Stack& stack, Job& job) {
  const Shape shape = stack.info().shape;
  std::vector<SectionLook> looks;
  std::vector<SectionStep> steps;
  cv::Mat before;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    job.check();
    const cv::Mat section = stack.section(z);
    looks.push_back(look_of(section));
    steps.push_back(z == 0 ? SectionStep() : step_between(before, section));
    before = section;
  }
  return judge_sections(looks, steps, static_cast<double>(std::max(shape.y, shape.x)));
}

}  // namespace cristae
