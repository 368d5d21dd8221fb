#include "core/instances/linking.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/pair_counts.h"

namespace cristae {
namespace {

using Ids = std::unordered_map<std::uint32_t, std::uint32_t>;  ///< id in the section -> instance

struct Candidate {
  double likeness;
  std::uint32_t before;
  std::uint32_t here;
};

std::span<const std::uint32_t> section_of(const LabelVolume& volume, std::int64_t z) {
  return {volume.section(z), static_cast<std::size_t>(volume.shape().y * volume.shape().x)};
}

std::vector<Candidate> candidates(const std::vector<PairCount>& pairs, const LinkOptions& options) {
  std::unordered_map<std::uint32_t, std::int64_t> before, here;
  for (const PairCount& pair : pairs) {
    before[pair.first] += pair.pixels;
    here[pair.second] += pair.pixels;
  }
  std::vector<Candidate> result;
  for (const PairCount& pair : pairs) {
    if (pair.first == 0 || pair.second == 0) continue;
    const std::int64_t a = before[pair.first];
    const std::int64_t b = here[pair.second];
    const std::int64_t base = options.measure == LinkMeasure::iou ? a + b - pair.pixels : std::min(a, b);
    const double likeness = static_cast<double>(pair.pixels) / static_cast<double>(base);
    if (likeness >= options.minimum) result.push_back({likeness, pair.first, pair.second});
  }
  std::sort(result.begin(), result.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.likeness, a.before, a.here) < std::tuple(-b.likeness, b.before, b.here);
  });
  return result;
}

/// Profiles of one section, and which of them went on.
struct Linked {
  Ids instance;
  std::unordered_set<std::uint32_t> continued;
};

void link(const LabelVolume& sections, std::int64_t from, std::int64_t to, const LinkOptions& options,
          std::vector<Linked>& linked) {
  Linked& before = linked[static_cast<std::size_t>(from)];
  Ids& here = linked[static_cast<std::size_t>(to)].instance;
  if (before.instance.empty()) return;
  const auto pairs = count_pairs(section_of(sections, from), section_of(sections, to));
  for (const Candidate& candidate : candidates(pairs, options)) {
    if (before.continued.contains(candidate.before) || here.contains(candidate.here)) continue;
    here[candidate.here] = before.instance.at(candidate.before);
    before.continued.insert(candidate.before);
  }
}

/// Writes the instances of section z; profiles without one begin one.
void write_section(const LabelVolume& sections, std::int64_t z, Ids& instance, std::uint32_t& count,
                   LabelVolume& result) {
  const auto source = section_of(sections, z);
  std::uint32_t* target = result.section(z);
  std::uint32_t last_id = 0;
  std::uint32_t last_instance = 0;
  for (std::size_t i = 0; i < source.size(); ++i) {
    if (source[i] == 0) continue;
    if (source[i] != last_id) {
      last_id = source[i];
      const auto [entry, is_new] = instance.try_emplace(last_id, count + 1);
      if (is_new) ++count;
      last_instance = entry->second;
    }
    target[i] = last_instance;
  }
}

}  // namespace

LabelVolume link_sections(const LabelVolume& sections, const LinkOptions& options) {
  if (!(options.minimum > 0 && options.minimum <= 1) || options.gap < 0) {
    throw Error(ErrorKind::bad_input,
                fmt::format("linking with minimum {} and gap {}", options.minimum, options.gap),
                "give a minimum above 0 and up to 1, and a gap of 0 or more sections");
  }
  const std::int64_t depth = sections.shape().z;
  LabelVolume result(sections.shape());
  std::vector<Linked> linked(static_cast<std::size_t>(depth));
  std::uint32_t count = 0;
  for (std::int64_t z = 0; z < depth; ++z) {
    // The nearest section first: a gap is bridged only by what found no neighbour.
    for (std::int64_t from = z - 1; from >= std::max<std::int64_t>(0, z - 1 - options.gap); --from) {
      link(sections, from, z, options, linked);
    }
    write_section(sections, z, linked[static_cast<std::size_t>(z)].instance, count, result);
  }
  return result;
}

}  // namespace cristae
