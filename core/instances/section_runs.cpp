#include "core/instances/section_runs.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/error.h"

namespace cristae {
namespace {

[[noreturn]] void refuse_file() {
  throw Error(ErrorKind::resources, "the temporary file of the sections could not be written or read",
              "make room in the folder for temporary files, or name another one in TMPDIR");
}

}  // namespace

SectionRuns runs_of(const cv::Mat& ids) {
  SectionRuns runs;
  for (int row = 0; row < ids.rows; ++row) {
    const auto* line = ids.ptr<std::int32_t>(row);
    for (int x = 0; x < ids.cols;) {
      const std::int32_t id = line[x];
      int end = x + 1;
      while (end < ids.cols && line[end] == id) ++end;
      if (id != 0) runs.push_back({row, x, end, static_cast<std::uint32_t>(id)});
      x = end;
    }
  }
  return runs;
}

std::vector<PairCount> common_pixels(const SectionRuns& first, const SectionRuns& second) {
  std::unordered_map<std::uint64_t, std::int64_t> counts;
  std::size_t from = 0;
  for (const LabelRun& run : second) {
    while (from < first.size() &&
           (first[from].row < run.row || (first[from].row == run.row && first[from].end <= run.begin)))
      ++from;
    for (std::size_t i = from; i < first.size() && first[i].row == run.row && first[i].begin < run.end; ++i) {
      const std::int64_t pixels = std::min(first[i].end, run.end) - std::max(first[i].begin, run.begin);
      counts[std::uint64_t{first[i].id} << 32 | run.id] += pixels;
    }
  }
  std::vector<PairCount> pairs;
  pairs.reserve(counts.size());
  for (const auto& [key, pixels] : counts)
    pairs.push_back({static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key), pixels});
  return merge_pairs(std::move(pairs));
}

void RunStore::append(SectionRuns runs) {
  Place place;
  place.count = runs.size();
  const std::size_t bytes = runs.size() * sizeof(LabelRun);
  if (held_ + bytes <= memory_bytes_) {
    runs.shrink_to_fit();
    held_ += bytes;
    place.runs = std::move(runs);
  } else {
    if (!file_) file_.reset(std::tmpfile());
    if (!file_ || std::fseek(file_.get(), 0, SEEK_END) != 0 ||
        std::fwrite(runs.data(), 1, bytes, file_.get()) != bytes)
      refuse_file();
    place.offset = written_;
    written_ += static_cast<std::int64_t>(bytes);
  }
  places_.push_back(std::move(place));
}

SectionRuns RunStore::read(std::int64_t z) const {
  const Place& place = places_[static_cast<std::size_t>(z)];
  if (place.offset < 0) return place.runs;
  SectionRuns runs(place.count);
  if (std::fseek(file_.get(), place.offset, SEEK_SET) != 0 ||
      std::fread(runs.data(), sizeof(LabelRun), runs.size(), file_.get()) != runs.size())
    refuse_file();
  return runs;
}

}  // namespace cristae
