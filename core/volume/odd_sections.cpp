#include "core/volume/odd_sections.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

namespace cristae {
namespace {

std::string size_text(const Shape& shape) { return fmt::format("{} x {}", shape.y, shape.x); }

std::string fact(const Shape& usual, const std::vector<NamedShape>& odd) {
  const std::string first = fmt::format("section {} is {}", odd.front().name, size_text(odd.front().shape));
  if (odd.size() == 1) return fmt::format("{}, the others are {} (y, x)", first, size_text(usual));
  return fmt::format("{}, most are {} (y, x); {} sections are not", first, size_text(usual), odd.size());
}

}  // namespace

OddSections odd_sections_from(const std::string& part, const std::string& folder) {
  if (part.empty()) return OddSections::refuse;
  if (part == "/skip") return OddSections::leave_out;
  if (part == "/pad") return OddSections::fit;
  throw Error(ErrorKind::bad_input,
              fmt::format("{} holds sections and no datasets, '{}' was asked for", folder, part),
              "name a dataset of HDF5, NPZ, Zarr, N5 and precomputed only; sections of another size than "
              "most are left "
              "out by FOLDER:skip, cropped or padded by FOLDER:pad");
}

OddSectionsError::OddSectionsError(Shape usual, std::vector<NamedShape> odd)
    : Error(ErrorKind::bad_input, fact(usual, odd),
            "leave out what differs with FOLDER:skip, crop or pad it with FOLDER:pad, or choose other files"),
      usual_(usual),
      odd_(std::move(odd)) {}

Shape usual_shape(const std::vector<NamedShape>& shapes) {
  std::vector<std::pair<Shape, int>> counts;
  for (const NamedShape& section : shapes) {
    const auto known = std::find_if(counts.begin(), counts.end(),
                                    [&](const auto& count) { return count.first == section.shape; });
    if (known == counts.end()) {
      counts.emplace_back(section.shape, 1);
    } else {
      ++known->second;
    }
  }
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

std::string odd_sections_note(const std::vector<NamedShape>& odd, OddSections choice) {
  constexpr std::size_t kNamed = 3;
  std::string names = odd.front().name;
  for (std::size_t i = 1; i < std::min(kNamed, odd.size()); ++i) names += ", " + odd[i].name;
  if (odd.size() > kNamed) names += ", ...";
  const char* what = choice == OddSections::leave_out ? "left out" : "cropped or padded";
  return odd.size() == 1 ? fmt::format("1 section of another size is {}: {}", what, names)
                         : fmt::format("{} sections of another size are {}: {}", odd.size(), what, names);
}

cv::Mat fit_section(const cv::Mat& section, const Shape& shape) {
  const int rows = static_cast<int>(std::min<std::int64_t>(section.rows, shape.y));
  const int columns = static_cast<int>(std::min<std::int64_t>(section.cols, shape.x));
  cv::Mat fitted;
  // Isolated: a part of a larger image would otherwise be continued with what lies around it.
  cv::copyMakeBorder(section(cv::Rect(0, 0, columns, rows)), fitted, 0, static_cast<int>(shape.y) - rows, 0,
                     static_cast<int>(shape.x) - columns, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
  return fitted;
}

}  // namespace cristae
