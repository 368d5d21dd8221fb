#include "core/report/section_picture.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "core/base/random.h"
#include "core/plots/palette.h"

namespace cristae {
namespace {

cv::Mat smaller(const cv::Mat& picture, double scale, int interpolation) {
  if (scale >= 1 || picture.empty()) return picture;
  cv::Mat result;
  cv::resize(picture, result, cv::Size(), scale, scale, interpolation);
  return result;
}

/// Light colours of Okabe and Ito, which show on grey; which one is chance, but the same for an id.
Rgb colour_of_id(std::int32_t id) {
  constexpr std::size_t colours = 6;
  Random random = Random(0).derive("colour", static_cast<std::uint64_t>(id));
  return colour_of(series_ink(random.bits() % colours), Theme::dark);
}

/// Whether a pixel of an instance has one that is not of it at most `width` away along rows or columns; the
/// field's own edge is none.
bool is_outline(const cv::Mat_<std::int32_t>& ids, int y, int x, int width) {
  const std::int32_t id = ids(y, x);
  const auto differs = [&](int other_y, int other_x) {
    return other_y >= 0 && other_y < ids.rows && other_x >= 0 && other_x < ids.cols &&
           ids(other_y, other_x) != id;
  };
  for (int away = 1; away <= width; ++away) {
    if (differs(y - away, x) || differs(y + away, x) || differs(y, x - away) || differs(y, x + away))
      return true;
  }
  return false;
}

}  // namespace

RgbaImage paint_section(const cv::Mat& grey, const cv::Mat& ids, int largest) {
  const double scale = std::min(1.0, static_cast<double>(largest) / std::max(ids.rows, ids.cols));
  const cv::Mat_<float> shown_grey(smaller(grey, scale, cv::INTER_AREA));
  cv::Mat as_float;  // ids are no numbers to be resized: they are taken as they are, nearest
  ids.convertTo(as_float, CV_64F);
  cv::Mat_<std::int32_t> shown_ids;
  smaller(as_float, scale, cv::INTER_NEAREST).convertTo(shown_ids, CV_32S);
  // A page shows a picture about 400 pixels wide: a line of one pixel of a larger one would fade.
  constexpr int fine = 200;
  const int width = 1 + std::max(shown_ids.rows, shown_ids.cols) / fine;
  RgbaImage image{shown_ids.cols, shown_ids.rows, {}};
  image.pixels.reserve(4 * shown_ids.total());
  for (int y = 0; y < shown_ids.rows; ++y) {
    for (int x = 0; x < shown_ids.cols; ++x) {
      const float value = grey.empty() ? 1.0F : std::clamp(shown_grey(y, x), 0.0F, 1.0F);
      const auto level = static_cast<std::uint8_t>(std::lround(255 * value));
      Rgb colour{level, level, level};
      if (shown_ids(y, x) != 0 && is_outline(shown_ids, y, x, width)) colour = colour_of_id(shown_ids(y, x));
      image.pixels.insert(image.pixels.end(), {colour.red, colour.green, colour.blue, 255});
    }
  }
  return image;
}

std::vector<std::int64_t> spread_sections(std::int64_t sections, std::int64_t count) {
  count = std::min(count, sections);
  std::vector<std::int64_t> chosen;
  for (std::int64_t i = 0; i < count; ++i) chosen.push_back((2 * i + 1) * sections / (2 * count));
  return chosen;
}

}  // namespace cristae
