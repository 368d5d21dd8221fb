#include "tests/instances/reference.h"

#include <fstream>

#include <nlohmann/json.hpp>

namespace cristae::test {
namespace {

using Json = nlohmann::json;

const Json& losses() {
  static const Json kLosses = [] {
    std::ifstream file(CRISTAE_REFERENCE_DIR "/losses.json");
    return Json::parse(file);
  }();
  return kLosses;
}

template <typename T>
cv::Mat grid(const Json& rows) {
  cv::Mat map(static_cast<int>(rows.size()), static_cast<int>(rows[0].size()), cv::DataType<T>::type);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x)
      map.at<T>(y, x) = rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
  }
  return map;
}

}  // namespace

cv::Mat peak_map() { return grid<float>(losses()["nms"]["map"]); }

std::vector<PeakCase> peak_cases() {
  std::vector<PeakCase> cases;
  for (const Json& entry : losses()["nms"]["cases"]) {
    PeakCase one{{entry["window"], entry["threshold_strict_greater"]}, {}};
    for (const Json& peak : entry["peaks_row_col_value"]) one.peaks.push_back({peak[0], peak[1], peak[2]});
    cases.push_back(one);
  }
  return cases;
}

FilterCase filter_case() {
  const Json& entry = losses()["false_positive_filter"];
  FilterCase result;
  result.probability = grid<float>(losses()["ipl"]["prob_foreground"]);
  result.components = grid<int>(entry["components"]);
  result.filtered = grid<std::uint8_t>(entry["filtered_mask"]);
  for (const Json& point : entry["detected_points"]) result.detected.push_back({point[0], point[1], 1.0F});
  result.kept = entry["kept_components"].get<std::vector<int>>();
  return result;
}

}  // namespace cristae::test
