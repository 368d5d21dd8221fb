#include "core/learning/round_pictures.h"

#include <algorithm>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/volume/stack_writer.h"

namespace cristae {
namespace {

constexpr std::size_t kPictured = 4;
const cv::Scalar kGreen(90, 200, 60);
const cv::Scalar kBlue(220, 150, 60);
const cv::Scalar kRed(40, 40, 230);
const cv::Scalar kYellow(40, 220, 240);

cv::Mat grey_picture(const cv::Mat& image) {
  cv::Scalar mean;
  cv::Scalar deviation;
  cv::meanStdDev(image, mean, deviation);
  const double span = 5.0 * std::max(deviation[0], 1e-6);
  cv::Mat bytes;
  image.convertTo(bytes, CV_8U, 255.0 / span, 127.5 - 255.0 * mean[0] / span);
  cv::Mat colour;
  cv::cvtColor(bytes, colour, cv::COLOR_GRAY2BGR);
  return colour;
}

void tint(cv::Mat& picture, const cv::Mat& where, const cv::Scalar& colour, double strength) {
  cv::Mat tinted;
  cv::addWeighted(picture, 1 - strength, cv::Mat(picture.size(), CV_8UC3, colour), strength, 0, tinted);
  tinted.copyTo(picture, where);
}

void outline(cv::Mat& picture, const cv::Mat& mask) {
  std::vector<std::vector<cv::Point>> contours;
  cv::findContours(mask.clone(), contours, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
  cv::drawContours(picture, contours, -1, cv::Scalar(255, 255, 255));
}

void dots(cv::Mat& picture, const std::vector<cv::Point2d>& points, const cv::Scalar& colour) {
  for (const auto& point : points) cv::circle(picture, cv::Point(point), 2, colour, cv::FILLED);
}

cv::Mat label_picture(const TrainingSection& section, const TargetLabels& labels, const cv::Mat& truth) {
  cv::Mat picture = grey_picture(section.image);
  tint(picture, labels.label == 1, kGreen, 0.4);
  tint(picture, labels.label == kIgnore, kBlue, 0.35);
  if (!truth.empty()) outline(picture, truth);
  dots(picture, labels.centres, kYellow);
  dots(picture, section.clicks, kRed);
  return picture;
}

}  // namespace

void save_round_pictures(const std::filesystem::path& folder, const RoundView& view,
                         const std::vector<cv::Mat>& truth, Job& job) {
  const std::size_t step = std::max<std::size_t>(1, view.sections.size() / kPictured);
  for (std::size_t i = 0; i < view.sections.size(); i += step) {
    const TrainingSection& section = view.sections[i];
    const auto save = [&](const char* kind, const cv::Mat& picture) {
      const auto path = folder / fmt::format("{}_{:04}.png", kind, section.z);
      write_png(path, picture);
      job.preview(path, section.z, kind);
    };
    cv::Mat grey;
    view.predictions[i].probability.convertTo(grey, CV_8U, 255.0);
    save("labels", label_picture(section, view.labels[i], truth.empty() ? cv::Mat() : truth[i]));
    save("probability", grey);
  }
}

}  // namespace cristae
