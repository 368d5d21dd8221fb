#include "ui/painting/plane_image.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace cristae::ui {
namespace {

constexpr int kSmallestSide = 512;

std::size_t bytesOf(const cv::Mat& image) { return image.total() * image.elemSize(); }

}  // namespace

std::size_t PlaneImage::bytes() const {
  std::size_t sum = bytesOf(full);
  for (const cv::Mat& half : halves) sum += bytesOf(half);
  return sum;
}

cv::Mat drawable(const cv::Mat& plane) {
  const int depth = plane.depth();
  if (depth == CV_8U || depth == CV_16U || depth == CV_16S || depth == CV_32F) return plane;
  cv::Mat floats;
  plane.convertTo(floats, CV_32F);
  return floats;
}

cv::Mat halved(const cv::Mat& plane, bool columns, bool rows) {
  const int width = columns ? std::max(1, plane.cols / 2) : plane.cols;
  const int height = rows ? std::max(1, plane.rows / 2) : plane.rows;
  const cv::Rect even(0, 0, columns ? std::min(plane.cols, 2 * width) : width,
                      rows ? std::min(plane.rows, 2 * height) : height);
  cv::Mat small;
  cv::resize(plane(even), small, {width, height}, 0, 0, cv::INTER_AREA);
  return small;
}

PlaneImage makePlaneImage(const cv::Mat& plane) {
  PlaneImage image{drawable(plane), {}};
  cv::Mat last = image.full;
  while (std::min(last.cols, last.rows) >= 2 * kSmallestSide) {
    last = halved(last, true, true);
    image.halves.push_back(last);
  }
  return image;
}

}  // namespace cristae::ui
