#include "core/instances/relabel.h"

#include <unordered_map>
#include <unordered_set>

namespace cristae {
namespace {

std::vector<std::uint32_t> new_ids(std::span<const std::uint8_t> keep, std::uint32_t& count) {
  std::vector<std::uint32_t> table(keep.size(), 0);
  count = 0;
  for (std::size_t id = 1; id < keep.size(); ++id) {
    if (keep[id] != 0) table[id] = ++count;
  }
  return table;
}

}  // namespace

std::int32_t keep_instances(cv::Mat& ids, std::span<const std::uint8_t> keep) {
  std::uint32_t count = 0;
  const auto table = new_ids(keep, count);
  for (int row = 0; row < ids.rows; ++row) {
    auto* line = ids.ptr<std::int32_t>(row);
    for (int x = 0; x < ids.cols; ++x) {
      if (line[x] != 0) line[x] = static_cast<std::int32_t>(table[static_cast<std::size_t>(line[x])]);
    }
  }
  return static_cast<std::int32_t>(count);
}

std::int64_t keep_instances(LabelVolume& ids, std::span<const std::uint8_t> keep) {
  std::uint32_t count = 0;
  const auto table = new_ids(keep, count);
  for (std::uint32_t& id : ids) {
    if (id != 0) id = table[id];
  }
  return count;
}

void erase_instances(LabelVolume& ids, std::span<const std::uint32_t> erased) {
  const std::unordered_set<std::uint32_t> all(erased.begin(), erased.end());
  if (all.empty()) return;
  std::uint32_t last = 0;
  bool is_erased = false;
  for (std::uint32_t& id : ids) {
    if (id == 0) continue;
    if (id != last) {
      last = id;
      is_erased = all.contains(id);
    }
    if (is_erased) id = 0;
  }
}

std::int32_t number_by_first_pixel(cv::Mat& ids) {
  std::unordered_map<std::int32_t, std::int32_t> numbers;
  std::int32_t last_old = 0;
  std::int32_t last_new = 0;
  for (int row = 0; row < ids.rows; ++row) {
    auto* line = ids.ptr<std::int32_t>(row);
    for (int x = 0; x < ids.cols; ++x) {
      if (line[x] == 0) continue;
      if (line[x] != last_old) {
        last_old = line[x];
        last_new = numbers.try_emplace(last_old, static_cast<std::int32_t>(numbers.size()) + 1).first->second;
      }
      line[x] = last_new;
    }
  }
  return static_cast<std::int32_t>(numbers.size());
}

}  // namespace cristae
