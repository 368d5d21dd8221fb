#include "core/learning/sections.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/recipe/assumed_pixel.h"
#include "core/volume/picture_area.h"

namespace cristae {

cv::Size WorkingScale::working_size(cv::Size stack_size) const {
  return {std::max(1, static_cast<int>(std::lround(stack_size.width * x))),
          std::max(1, static_cast<int>(std::lround(stack_size.height * y)))};
}

cv::Point2d WorkingScale::working_from_stack(double y_stack, double x_stack) const {
  return {(x_stack + 0.5) * x - 0.5, (y_stack + 0.5) * y - 0.5};
}

WorkingScale working_scale(const std::optional<VoxelSize>& voxel_size_nm, const Recipe& recipe, Job& job) {
  if (recipe.working_pixel_nm <= 0) return {};
  if (!voxel_size_nm) {
    const double pixel_nm = assumed_pixel_nm(recipe);
    job.warning(fmt::format("the voxel size is unknown, so pixels are taken as {:.3g} nm", pixel_nm),
                "set the voxel size if that is wrong");
    return {pixel_nm / recipe.working_pixel_nm, pixel_nm / recipe.working_pixel_nm};
  }
  return {voxel_size_nm->y / recipe.working_pixel_nm, voxel_size_nm->x / recipe.working_pixel_nm};
}

std::vector<cv::Mat> images_of(const std::vector<TrainingSection>& sections) {
  std::vector<cv::Mat> images;
  for (const auto& section : sections) images.push_back(section.image);
  return images;
}

cv::Mat resize_section(const cv::Mat& section, cv::Size size) {
  if (section.size() == size) return section;
  const bool shrinks = size.width < section.cols || size.height < section.rows;
  cv::Mat resized;
  cv::resize(section, resized, size, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
  return resized;
}

namespace {

/// `result` may be `unit_range` itself.
void normalise(const cv::Mat& unit_range, const cv::Mat& picture, const std::string& normalisation,
               cv::Mat& result) {
  const cv::Mat fill = picture.empty() ? cv::Mat() : picture == 0;
  if (normalisation == "standard") {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(unit_range, mean, deviation, picture);
    unit_range.convertTo(result, CV_32F, 1.0 / std::max(deviation[0], 1e-6),
                         -mean[0] / std::max(deviation[0], 1e-6));
    if (!fill.empty()) result.setTo(0, fill);
    return;
  }
  double low = 0;
  double high = 0;
  cv::minMaxLoc(unit_range, &low, &high, nullptr, nullptr, picture);
  const double range = high - low + 1e-6;
  unit_range.convertTo(result, CV_32F, 1.0 / range, -low / range);
  if (!fill.empty()) result.setTo(cv::mean(result, picture), fill);
}

}  // namespace

cv::Mat normalise_section(const cv::Mat& unit_range, const std::string& normalisation) {
  return normalise_section(unit_range, cv::Mat(), normalisation);
}

cv::Mat normalise_section(const cv::Mat& unit_range, const cv::Mat& picture,
                          const std::string& normalisation) {
  cv::Mat result;
  normalise(unit_range, picture, normalisation, result);
  return result;
}

cv::Mat working_picture(const cv::Mat& section, cv::Size working_size) {
  const cv::Mat picture = picture_area(section);
  if (picture.empty()) return {};
  return resize_section(picture, working_size) == 255;
}

cv::Rect WorkingSection::picture_box() const {
  return picture.empty() ? cv::Rect({0, 0}, image.size()) : cv::boundingRect(picture);
}

WorkingSection load_working_section(const Stack& stack, std::int64_t z, const IntensityMap& map,
                                    const WorkingScale& scale, const Recipe& recipe) {
  const cv::Mat section = stack.section(z);
  const cv::Size size = scale.working_size(section.size());
  WorkingSection working;
  working.picture = working_picture(section, size);
  working.image = resize_section(apply_intensity_map(section, map), size);
  // In place: a large section takes gigabytes.
  normalise(working.image, working.picture, recipe.normalisation, working.image);
  return working;
}

cv::Mat load_working_label(const LabelStack& labels, std::int64_t z, const WorkingScale& scale) {
  cv::Mat share;
  labels.mask(z).convertTo(share, CV_32F);
  return (resize_section(share, scale.working_size(share.size())) >= 0.5F) & 1;
}

namespace {

constexpr int kWindow = 1024;             ///< px, side of a piece of a large section
constexpr int kNarrowest = 32;            ///< px; what is left of a piece beside fill is wider, or left out
constexpr std::int64_t kFewestWhole = 4;  ///< sections; if fewer fit the limit whole, windows are taken

/// Windows of equal size, at most kWindow, that cover a section.
std::vector<cv::Rect> windows_of(cv::Size size) {
  const int rows = (size.height + kWindow - 1) / kWindow;
  const int columns = (size.width + kWindow - 1) / kWindow;
  std::vector<cv::Rect> windows;
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      const cv::Point from(size.width * column / columns, size.height * row / rows);
      const cv::Point to(size.width * (column + 1) / columns, size.height * (row + 1) / rows);
      windows.emplace_back(from, to);
    }
  }
  return windows;
}

std::int64_t points_in(const TargetPiece& piece, const Points& points, const WorkingScale& scale) {
  return std::count_if(points.begin(), points.end(), [&](const Point& point) {
    return point.z == piece.z && piece.window.contains(cv::Point(scale.working_from_stack(point.y, point.x)));
  });
}

/// The `count` pieces with the most points; ties in the random order given.
void keep_clicked_first(std::vector<TargetPiece>& pieces, std::int64_t count, const Points& points,
                        const WorkingScale& scale) {
  if (static_cast<std::int64_t>(pieces.size()) <= count) return;
  std::vector<std::pair<std::int64_t, std::size_t>> order;
  for (std::size_t i = 0; i < pieces.size(); ++i) order.emplace_back(-points_in(pieces[i], points, scale), i);
  std::sort(order.begin(), order.end());
  std::vector<TargetPiece> kept;
  for (std::int64_t i = 0; i < count; ++i) kept.push_back(pieces[order[static_cast<std::size_t>(i)].second]);
  pieces = std::move(kept);
}

void require_points_inside(const Shape& shape, const Points& points) {
  for (const auto& point : points) {
    const bool inside = point.z >= 0 && point.z < shape.z && point.y >= -0.5 && point.x >= -0.5 &&
                        point.y < static_cast<double>(shape.y) - 0.5 &&
                        point.x < static_cast<double>(shape.x) - 0.5;
    if (!inside) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("the point z {} y {} x {} lies outside the stack of {} x {} x {}", point.z,
                              point.y, point.x, shape.z, shape.y, shape.x),
                  "give points clicked on this stack");
    }
  }
}

void add_points(TrainingSection& section, const Points& points, const WorkingScale& scale) {
  const cv::Point2d corner = section.window.tl();
  for (const auto& point : points) {
    if (point.z != section.z) continue;
    const auto at = scale.working_from_stack(point.y, point.x);
    if (!section.window.contains(cv::Point(at))) continue;
    (point.kind == PointKind::mito ? section.clicks : section.negatives).push_back(at - corner);
  }
}

}  // namespace

std::vector<TargetPiece> choose_target_pieces(std::int64_t sections, cv::Size working_size,
                                              const Points& points, const WorkingScale& scale,
                                              const Recipe& recipe, Random random) {
  const cv::Rect whole({0, 0}, working_size);
  std::vector<TargetPiece> pieces;
  for (const std::int64_t z : random.sample(sections, sections)) pieces.push_back({z, whole});
  keep_clicked_first(pieces, recipe.target_slices, points, scale);

  const double limit = recipe.target_megapixels * 1e6;
  const double area = working_size.area();
  if (limit > 0 && area * static_cast<double>(pieces.size()) > limit) {
    const auto fitting = static_cast<std::int64_t>(limit / area);
    if (fitting >= kFewestWhole) {
      keep_clicked_first(pieces, fitting, points, scale);
    } else {
      std::vector<TargetPiece> cut;
      for (const auto& piece : pieces) {
        for (const auto& window : windows_of(working_size)) cut.push_back({piece.z, window});
      }
      std::vector<TargetPiece> shuffled;
      const auto count = static_cast<std::int64_t>(cut.size());
      for (const auto i : random.sample(count, count)) shuffled.push_back(cut[static_cast<std::size_t>(i)]);
      const auto windows = static_cast<std::int64_t>(limit / windows_of(working_size).front().area());
      keep_clicked_first(shuffled, std::max<std::int64_t>(windows, 1), points, scale);
      pieces = std::move(shuffled);
    }
  }
  std::stable_sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.z < b.z; });
  return pieces;
}

std::vector<TrainingSection> load_target_sections(const Stack& stack, const Points& points,
                                                  const Recipe& recipe, const WorkingScale& scale,
                                                  Random random, Job& job) {
  const Shape& shape = stack.info().shape;
  require_points_inside(shape, points);
  const IntensityMap map =
      estimate_intensity_map(stack, {recipe.low_percentile, recipe.high_percentile, recipe.invert});
  const cv::Size size = scale.working_size({static_cast<int>(shape.x), static_cast<int>(shape.y)});
  const auto pieces = choose_target_pieces(shape.z, size, points, scale, recipe, random);
  std::vector<TrainingSection> sections;
  WorkingSection working;
  std::int64_t loaded = -1;
  std::int64_t done = 0;
  for (const auto& piece : pieces) {
    job.check();
    if (piece.z != loaded) working = load_working_section(stack, piece.z, map, scale, recipe);
    loaded = piece.z;
    TrainingSection section;
    section.z = piece.z;
    section.window = piece.window & working.picture_box();
    job.advance(++done, static_cast<std::int64_t>(pieces.size()));
    const bool is_cut = section.window != piece.window;
    if (is_cut && std::min(section.window.width, section.window.height) < kNarrowest) continue;
    const bool is_whole = section.window.size() == working.image.size();
    section.image = is_whole ? working.image : working.image(section.window).clone();
    add_points(section, points, scale);
    sections.push_back(std::move(section));
  }
  if (sections.empty()) {
    throw Error(ErrorKind::bad_input, fmt::format("{}: its sections are empty", stack.info().name),
                "choose a stack with a picture in it");
  }
  return sections;
}

}  // namespace cristae
