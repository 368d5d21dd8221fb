#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/volume/stack.h"

namespace cristae::ui {

/// What one round of a run believes, on the sections that it was looked at. Immutable, safe to read from
/// several threads; opening and reading touch the disk, so they belong into a JobRunner.
class RoundPreview {
 public:
  struct Planes {
    std::int64_t section = 0;  ///< the one shown; not always the one asked for
    cv::Mat probability;       ///< CV_8U [y, x], 255 = 1
    cv::Mat pseudoLabels;      ///< CV_8U [y, x]: 0 background, 1 mitochondrion, 255 ignored
  };

  /// @param file  FOLDER/rounds/NN/preview.h5, with `sections.txt` beside it
  /// @throws Error{not_found, bad_input}
  explicit RoundPreview(const std::filesystem::path& file);

  /// Sections of the stack, ascending; at least one.
  const std::vector<std::int64_t>& sections() const { return sections_; }
  /// The section present that is nearest to `z`; of two, the lower one.
  std::int64_t nearestSection(std::int64_t z) const;
  /// Planes of the nearest section. @throws Error{bad_input}
  Planes planes(std::int64_t z) const;

 private:
  std::vector<std::int64_t> sections_;
  std::shared_ptr<const Stack> probability_;
  std::shared_ptr<const Stack> pseudoLabels_;
};

}  // namespace cristae::ui
