#include "ui/painting/section_painter.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include <opencv2/core.hpp>

namespace cristae::ui {
namespace {

constexpr int kTableSize = 4096;
/// Up to here a view is sharp enough from single pixels; below, means of 2, 4, ... are taken.
constexpr double kFirstMean = 0.7072;

/// Grey steps between black and white as colours, gamma and inversion included.
std::vector<QRgb> greyTable(const DisplayContrast& contrast) {
  std::vector<QRgb> table(kTableSize);
  const double exponent = 1.0 / std::clamp(contrast.gamma, 0.05, 20.0);
  for (int step = 0; step < kTableSize; ++step) {
    const double share = std::pow(step / double(kTableSize - 1), exponent);
    const int grey = static_cast<int>(std::lround(255 * (contrast.invert ? 1 - share : share)));
    table[static_cast<std::size_t>(step)] = qRgb(grey, grey, grey);
  }
  return table;
}

/// What an axis of the picture is made of.
struct AxisPlan {
  int level = 0;              ///< the plane is halved so many times
  int begin = 0;              ///< first device pixel that the plane covers
  int end = 0;                ///< behind the last one
  int origin = 0;             ///< first pixel of the (halved) plane that is needed
  int extent = 0;             ///< how many
  std::vector<int> first;     ///< for each device pixel: from `origin`
  std::vector<float> weight;  ///< of the pixel behind `first`
};

int halvings(double scale) {
  if (scale >= kFirstMean) return 0;
  return static_cast<int>(std::lround(std::log2(1 / scale)));
}

/// @param size  pixels of the plane along the axis
AxisPlan planAxis(double scale, double offset, int device, int size, bool smooth) {
  AxisPlan plan;
  plan.begin = std::clamp(static_cast<int>(std::ceil(offset - 0.5)), 0, device);
  plan.end = std::clamp(static_cast<int>(std::ceil(offset + size * scale - 0.5)), plan.begin, device);
  plan.level = std::min(halvings(scale), static_cast<int>(std::log2(std::max(1, size))));
  if (plan.begin == plan.end) return plan;
  const double side = std::ldexp(1.0, plan.level);
  const int last = std::max(1, size >> plan.level) - 1;
  const bool crisp = plan.level == 0 && scale >= 1 && !smooth;
  for (int pixel = plan.begin; pixel < plan.end; ++pixel) {
    const double place = (pixel + 0.5 - offset) / scale / side;
    const double centre = crisp ? std::floor(place) : place - 0.5;
    const double first = std::clamp(std::floor(centre), 0.0, double(last));
    plan.first.push_back(static_cast<int>(first));
    plan.weight.push_back(static_cast<float>(std::clamp(centre - first, 0.0, 1.0)));
    if (static_cast<int>(first) == last) plan.weight.back() = 0;
  }
  plan.origin = plan.first.front();
  plan.extent = std::min(last, plan.first.back() + 1) - plan.origin + 1;
  for (int& first : plan.first) first -= plan.origin;
  return plan;
}

/// The part of the plane that both axes need, halved as they say.
cv::Mat neededPart(const PlaneImage& plane, const AxisPlan& x, const AxisPlan& y) {
  const int ready = std::min({x.level, y.level, static_cast<int>(plane.halves.size())});
  const cv::Mat& base = ready == 0 ? plane.full : plane.halves[static_cast<std::size_t>(ready - 1)];
  int columns = x.level - ready;
  int rows = y.level - ready;
  const cv::Rect part(x.origin << columns, y.origin << rows, x.extent << columns, y.extent << rows);
  cv::Mat image = base(part & cv::Rect(0, 0, base.cols, base.rows));
  for (; columns > 0 || rows > 0; --columns, --rows) image = halved(image, columns > 0, rows > 0);
  return image;
}

/// One row of the plane between two, as steps of the table.
template <typename T>
void mixRows(const T* above, const T* below, float weight, int count, float low, float steps, float* mixed) {
  for (int x = 0; x < count; ++x) {
    const float a = static_cast<float>(above[x]);
    mixed[x] = (a + (static_cast<float>(below[x]) - a) * weight - low) * steps;
  }
}

void paintRow(const std::vector<float>& mixed, const AxisPlan& x, const std::vector<QRgb>& table, QRgb* out) {
  const auto count = x.first.size();
  const auto last = mixed.size() - 1;
  for (std::size_t column = 0; column < count; ++column) {
    const auto first = static_cast<std::size_t>(x.first[column]);
    const float a = mixed[first];
    const float value = a + (mixed[std::min(first + 1, last)] - a) * x.weight[column];
    // Written so that a value that is no number becomes black.
    const float step = value > 0 ? std::min(value, float(kTableSize - 1)) : 0.0F;
    out[column] = table[static_cast<std::size_t>(step + 0.5F)];
  }
}

template <typename T>
void paint(const cv::Mat& part, const AxisPlan& x, const AxisPlan& y, const DisplayContrast& contrast,
           QImage& picture) {
  const std::vector<QRgb> table = greyTable(contrast);
  const double span = std::max(contrast.high - contrast.low, 1e-9);
  const auto steps = static_cast<float>((kTableSize - 1) / span);
  std::vector<float> mixed(static_cast<std::size_t>(part.cols));
  const std::size_t bytes = x.first.size() * sizeof(QRgb);
  for (std::size_t row = 0; row < y.first.size(); ++row) {
    auto* out = reinterpret_cast<QRgb*>(picture.scanLine(y.begin + static_cast<int>(row))) + x.begin;
    if (row > 0 && y.first[row] == y.first[row - 1] && y.weight[row] == y.weight[row - 1]) {
      std::memcpy(out, out - picture.bytesPerLine() / 4, bytes);
      continue;
    }
    const int above = std::min(y.first[row], part.rows - 1);
    const int below = std::min(above + 1, part.rows - 1);
    mixRows(part.ptr<T>(above), part.ptr<T>(below), y.weight[row], part.cols,
            static_cast<float>(contrast.low), steps, mixed.data());
    paintRow(mixed, x, table, out);
  }
}

}  // namespace

QImage renderSection(const PlaneImage& plane, const ViewTransform& transform, const QSize& device,
                     const DisplayContrast& contrast) {
  QImage picture(device, QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::transparent);
  if (plane.empty() || device.isEmpty()) return picture;
  const QSizeF scale = transform.scale();
  const QPointF offset = transform.offset();
  const AxisPlan x = planAxis(scale.width(), offset.x(), device.width(), plane.full.cols, contrast.smooth);
  const AxisPlan y = planAxis(scale.height(), offset.y(), device.height(), plane.full.rows, contrast.smooth);
  if (x.first.empty() || y.first.empty()) return picture;
  const cv::Mat part = neededPart(plane, x, y);
  switch (part.depth()) {
    case CV_8U: paint<std::uint8_t>(part, x, y, contrast, picture); break;
    case CV_16U: paint<std::uint16_t>(part, x, y, contrast, picture); break;
    case CV_16S: paint<std::int16_t>(part, x, y, contrast, picture); break;
    default: paint<float>(part, x, y, contrast, picture); break;
  }
  return picture;
}

QImage renderSection(const cv::Mat& plane, const ViewTransform& transform, const QSize& device,
                     const DisplayContrast& contrast) {
  return renderSection(PlaneImage{drawable(plane), {}}, transform, device, contrast);
}

}  // namespace cristae::ui
