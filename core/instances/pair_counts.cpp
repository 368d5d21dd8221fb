#include "core/instances/pair_counts.h"

#include <algorithm>
#include <mutex>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cristae {
namespace {

constexpr std::int64_t kPixelsForThreads = 1 << 18;  ///< below, starting threads costs more than it saves
constexpr std::int64_t kBlock = 16;                  ///< pixels compared at once inside a run

/// Open addressing with linear probing; the load stays below one half.
class PairTable {
 public:
  PairTable() : slots_(1024) {}

  void add(std::uint32_t first, std::uint32_t second, std::int64_t pixels) {
    PairCount& slot = find(slots_, first, second);
    if (slot.pixels == 0) {
      slot.first = first;
      slot.second = second;
      ++used_;
    }
    slot.pixels += pixels;
    if (used_ * 2 > slots_.size()) grow();
  }

  void append_to(std::vector<PairCount>& pairs) const {
    for (const PairCount& slot : slots_) {
      if (slot.pixels > 0) pairs.push_back(slot);
    }
  }

 private:
  static PairCount& find(std::vector<PairCount>& slots, std::uint32_t first, std::uint32_t second) {
    const std::uint64_t key = (std::uint64_t{first} << 32) | second;
    std::size_t index = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & (slots.size() - 1);
    while (slots[index].pixels != 0 && (slots[index].first != first || slots[index].second != second)) {
      index = (index + 1) & (slots.size() - 1);
    }
    return slots[index];
  }

  void grow() {
    std::vector<PairCount> larger(slots_.size() * 4);
    for (const PairCount& slot : slots_) {
      if (slot.pixels > 0) find(larger, slot.first, slot.second) = slot;
    }
    slots_ = std::move(larger);
  }

  std::vector<PairCount> slots_;
  std::size_t used_ = 0;
};

/// Whether kBlock pixels of both maps all carry (a, b). Written so that the compiler vectorises it.
bool block_is(const std::uint32_t* first, const std::uint32_t* second, std::uint32_t a, std::uint32_t b) {
  std::uint32_t difference = 0;
  for (std::int64_t i = 0; i < kBlock; ++i) difference |= (first[i] ^ a) | (second[i] ^ b);
  return difference == 0;
}

void count_runs(const std::uint32_t* first, const std::uint32_t* second, std::int64_t count,
                PairTable& table) {
  for (std::int64_t i = 0; i < count;) {
    const std::uint32_t a = first[i];
    const std::uint32_t b = second[i];
    std::int64_t end = i + 1;
    while (end + kBlock <= count && block_is(first + end, second + end, a, b)) end += kBlock;
    while (end < count && first[end] == a && second[end] == b) ++end;
    table.add(a, b, end - i);
    i = end;
  }
}

}  // namespace

std::vector<PairCount> merge_pairs(std::vector<PairCount> pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const PairCount& a, const PairCount& b) {
    return a.first != b.first ? a.first < b.first : a.second < b.second;
  });
  std::size_t kept = 0;
  for (const PairCount& pair : pairs) {
    if (kept > 0 && pairs[kept - 1].first == pair.first && pairs[kept - 1].second == pair.second) {
      pairs[kept - 1].pixels += pair.pixels;
    } else {
      pairs[kept++] = pair;
    }
  }
  pairs.resize(kept);
  return pairs;
}

std::vector<PairCount> count_pairs(std::span<const std::uint32_t> first,
                                   std::span<const std::uint32_t> second, int threads) {
  if (first.size() != second.size()) {
    throw Error(ErrorKind::bad_input,
                fmt::format("two label maps have {} and {} pixels", first.size(), second.size()),
                "give labels of the same stack");
  }
  const auto size = static_cast<std::int64_t>(first.size());
  std::vector<PairCount> pairs;
  std::mutex mutex;
  parallel_for(
      size,
      [&](std::int64_t begin, std::int64_t end) {
        PairTable table;
        count_runs(first.data() + begin, second.data() + begin, end - begin, table);
        const std::lock_guard lock(mutex);
        table.append_to(pairs);
      },
      size < kPixelsForThreads ? 1 : threads);
  return merge_pairs(std::move(pairs));
}

}  // namespace cristae
