#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/instances/components.h"
#include "core/instances/pair_counts.h"

namespace cristae {

/// Pixels begin..end-1 of one row that carry one id.
struct LabelRun {
  std::int32_t row = 0;
  std::int32_t begin = 0;
  std::int32_t end = 0;
  std::uint32_t id = 0;
  bool operator==(const LabelRun&) const = default;
};

/// One section without its background: by row, then begin.
using SectionRuns = std::vector<LabelRun>;

/// @param ids  CV_32S, 0 = background
SectionRuns runs_of(const cv::Mat& ids);

/// Pixels that two sections have in common, by pair of ids (first, second).
std::vector<PairCount> common_pixels(const SectionRuns& first, const SectionRuns& second);

/// Calls touch(first id, second id) for runs of neighbouring sections that touch; pairs may come repeatedly.
template <typename Touch>
void for_touching(const SectionRuns& first, const SectionRuns& second, Connectivity3d connectivity,
                  const Touch& touch) {
  const std::int32_t reach = connectivity == Connectivity3d::twenty_six ? 1 : 0;
  // A run may touch runs of up to three rows, each scanned by its own cursor.
  for (std::int32_t shift = -reach; shift <= reach; ++shift) {
    std::size_t from = 0;
    for (const LabelRun& run : second) {
      const std::int32_t row = run.row + shift;
      while (from < first.size() &&
             (first[from].row < row || (first[from].row == row && first[from].end + reach <= run.begin)))
        ++from;
      for (std::size_t i = from; i < first.size() && first[i].row == row && first[i].begin < run.end + reach;
           ++i)
        touch(first[i].id, run.id);
    }
  }
}

/// The sections of a stack as runs, for reading again: in memory up to a limit, beyond it in a file without
/// a name that vanishes with the store.
class RunStore {
 public:
  explicit RunStore(std::size_t memory_bytes = std::size_t{512} << 20) : memory_bytes_(memory_bytes) {}

  /// @throws Error{resources} if the folder for temporary files is full
  void append(SectionRuns runs);
  SectionRuns read(std::int64_t z) const;
  std::int64_t sections() const { return static_cast<std::int64_t>(places_.size()); }
  std::size_t bytes_in_memory() const { return held_; }

 private:
  struct Place {
    SectionRuns runs;          ///< empty when in the file
    std::int64_t offset = -1;  ///< in the file; -1: in memory
    std::size_t count = 0;
  };
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  std::size_t memory_bytes_;
  std::size_t held_ = 0;
  std::int64_t written_ = 0;
  std::vector<Place> places_;
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace cristae
