#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include <opencv2/core/mat.hpp>

#include "core/volume/labels.h"

namespace cristae {

/// Collects which values a label stack holds and how they lie, to tell what they mean.
class LabelValues {
 public:
  void add(const cv::Mat& section);

  std::size_t distinct() const { return counts_.size(); }
  double least() const { return least_; }
  double most() const { return most_; }
  bool has_fractions() const { return has_fractions_; }

  /// True for a mask with soft edges: 0 and a customary maximum (255, 65535, or a fraction's) fill most of
  /// it, and what lies between forms no areas, as the ids of instances would.
  bool is_antialiased() const;

 private:
  struct Count {
    std::int64_t pixels = 0;
    std::int64_t inside = 0;  // pixels whose four neighbours have the same value
  };
  template <typename T>
  void add_rows(const cv::Mat& section);
  void add_run(double value, std::int64_t pixels, std::int64_t inside);

  std::unordered_map<double, Count> counts_;
  std::int64_t pixels_ = 0;
  double least_ = 0;
  double most_ = 0;
  bool has_fractions_ = false;
};

}  // namespace cristae
