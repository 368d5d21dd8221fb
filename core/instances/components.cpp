#include "core/instances/components.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

/// Foreground pixels begin..end-1 of one row.
struct Run {
  std::int32_t begin;
  std::int32_t end;
};

/// First x >= from with a foreground pixel, or width. Eight pixels are skipped at a time.
std::int64_t next_foreground(const std::uint8_t* row, std::int64_t from, std::int64_t width) {
  std::int64_t x = from;
  for (std::uint64_t eight = 0; x + 8 <= width; x += 8) {
    std::memcpy(&eight, row + x, 8);
    if (eight != 0) break;
  }
  while (x < width && row[x] == 0) ++x;
  return x;
}

std::int64_t next_background(const std::uint8_t* row, std::int64_t from, std::int64_t width) {
  const void* found = std::memchr(row + from, 0, static_cast<std::size_t>(width - from));
  return found ? static_cast<const std::uint8_t*>(found) - row : width;
}

/// Runs of a volume, row after row, joined by union-find. The root of a component is its first run.
class RunForest {
 public:
  explicit RunForest(std::int64_t rows) { first_of_row_.reserve(static_cast<std::size_t>(rows) + 1); }

  void add_row(const std::uint8_t* row, std::int64_t width) {
    first_of_row_.push_back(runs_.size());
    for (std::int64_t x = next_foreground(row, 0, width); x < width; x = next_foreground(row, x, width)) {
      const std::int64_t end = next_background(row, x, width);
      parent_.push_back(static_cast<std::uint32_t>(runs_.size()));
      runs_.push_back({static_cast<std::int32_t>(x), static_cast<std::int32_t>(end)});
      x = end;
    }
  }

  /// Joins the runs of the last row with those of an earlier one. @param reach 1: corners touch too
  void join_last_row_with(std::int64_t earlier, std::int32_t reach) {
    const auto row = static_cast<std::size_t>(earlier);
    std::size_t above = first_of_row_[row];
    const std::size_t above_end = first_of_row_[row + 1];
    for (std::size_t run = first_of_row_.back(); run < runs_.size(); ++run) {
      while (above < above_end && runs_[above].end + reach <= runs_[run].begin) ++above;
      for (std::size_t other = above; other < above_end && runs_[other].begin < runs_[run].end + reach;
           ++other) {
        join(static_cast<std::uint32_t>(run), static_cast<std::uint32_t>(other));
      }
    }
  }

  /// Gives every run its id, 1..n in order of the first run; returns n.
  std::uint32_t number() {
    std::uint32_t count = 0;
    for (std::uint32_t run = 0; run < parent_.size(); ++run) {
      // The root stands before the run, so its entry already holds the id.
      parent_[run] = parent_[run] == run ? ++count : parent_[parent_[run]];
    }
    return count;
  }

  /// Makes every run point at its root; call before number().
  void flatten() {
    for (std::uint32_t run = 0; run < parent_.size(); ++run) parent_[run] = parent_[parent_[run]];
  }

  /// Calls fill(begin, end, id) for the numbered runs of a row.
  template <typename Fill>
  void for_row(std::int64_t row, const Fill& fill) const {
    const auto index = static_cast<std::size_t>(row);
    const std::size_t end = index + 1 < first_of_row_.size() ? first_of_row_[index + 1] : runs_.size();
    for (std::size_t run = first_of_row_[index]; run < end; ++run) {
      fill(runs_[run].begin, runs_[run].end, parent_[run]);
    }
  }

 private:
  std::uint32_t root(std::uint32_t run) {
    while (parent_[run] != run) run = parent_[run] = parent_[parent_[run]];
    return run;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    if (a < b) parent_[b] = a;
    if (b < a) parent_[a] = b;
  }

  std::vector<Run> runs_;
  std::vector<std::uint32_t> parent_;
  std::vector<std::size_t> first_of_row_;
};

/// Labels z * y rows of one mask; `row_of(z, y)` gives the row, `write(row, begin, end, id)` takes the
/// result.
template <typename RowOf, typename Write>
std::vector<std::int64_t> label_rows(const Shape& shape, std::int32_t reach, bool across_corners,
                                     const RowOf& row_of, const Write& write) {
  RunForest forest(shape.z * shape.y);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      const std::int64_t row = z * shape.y + y;
      forest.add_row(row_of(z, y), shape.x);
      if (y > 0) forest.join_last_row_with(row - 1, reach);
      if (z == 0) continue;
      const std::int64_t below = row - shape.y;
      if (across_corners && y > 0) forest.join_last_row_with(below - 1, reach);
      forest.join_last_row_with(below, reach);
      if (across_corners && y + 1 < shape.y) forest.join_last_row_with(below + 1, reach);
    }
  }
  forest.flatten();
  std::vector<std::int64_t> sizes(forest.number() + std::size_t{1}, 0);
  for (std::int64_t row = 0; row < shape.z * shape.y; ++row) {
    forest.for_row(row, [&](std::int32_t begin, std::int32_t end, std::uint32_t id) {
      sizes[id] += end - begin;
      write(row, begin, end, id);
    });
  }
  sizes[0] = shape.voxels();
  for (std::size_t id = 1; id < sizes.size(); ++id) sizes[0] -= sizes[id];
  return sizes;
}

}  // namespace

Components find_components(const cv::Mat& mask, Connectivity2d connectivity) {
  if (mask.type() != CV_8U && !mask.empty()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("a mask of OpenCV type {}, expected 8-bit, one channel", mask.type()),
                "threshold the section first");
  }
  Components result;
  result.ids = cv::Mat::zeros(mask.rows, mask.cols, CV_32S);
  const std::int32_t reach = connectivity == Connectivity2d::eight ? 1 : 0;
  result.pixels = label_rows(
      Shape{1, mask.rows, mask.cols}, reach, false,
      [&](std::int64_t, std::int64_t y) { return mask.ptr<std::uint8_t>(static_cast<int>(y)); },
      [&](std::int64_t row, std::int32_t begin, std::int32_t end, std::uint32_t id) {
        auto* ids = result.ids.ptr<std::int32_t>(static_cast<int>(row));
        std::fill(ids + begin, ids + end, static_cast<std::int32_t>(id));
      });
  return result;
}

std::vector<cv::Rect> bounding_boxes(const cv::Mat& ids) {
  std::vector<cv::Rect> boxes(1);
  for (int row = 0; row < ids.rows; ++row) {
    const auto* line = ids.ptr<std::int32_t>(row);
    for (int left = 0; left < ids.cols;) {
      int right = left + 1;
      while (right < ids.cols && line[right] == line[left]) ++right;
      const auto id = static_cast<std::size_t>(line[left]);
      if (id >= boxes.size()) boxes.resize(id + 1);
      if (id > 0) boxes[id] |= cv::Rect(left, row, right - left, 1);
      left = right;
    }
  }
  return boxes;
}

VolumeComponents find_components(const Volume<std::uint8_t>& mask, Connectivity3d connectivity) {
  VolumeComponents result;
  result.ids = LabelVolume(mask.shape());
  const bool all_around = connectivity == Connectivity3d::twenty_six;
  const std::int64_t width = mask.shape().x;
  result.voxels = label_rows(
      mask.shape(), all_around ? 1 : 0, all_around,
      [&](std::int64_t z, std::int64_t y) { return mask.section(z) + y * width; },
      [&](std::int64_t row, std::int32_t begin, std::int32_t end, std::uint32_t id) {
        std::uint32_t* ids = result.ids.data() + row * width;
        std::fill(ids + begin, ids + end, id);
      });
  return result;
}

}  // namespace cristae
