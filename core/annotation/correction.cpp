#include "core/annotation/correction.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::int64_t kLargestId = std::numeric_limits<std::int32_t>::max();  ///< that a section can hold

[[noreturn]] void refuse(const std::string& fact) {
  throw Error(ErrorKind::bad_input, fact, "choose instances of the result as it is shown");
}

void require_there(const std::vector<Correction>& earlier, std::int64_t id) {
  if (id < 1 || id > kLargestId) refuse(fmt::format("{} is not the number of an instance", id));
  for (const Correction& merge : earlier) {
    if (merge.kind == CorrectionKind::merge && merge.other == id)
      refuse(fmt::format("instance {} became part of instance {}", id, merge.instance));
  }
}

void require_seeds(const std::vector<Correction>& earlier, const Correction& split) {
  if (split.seeds.size() < 2) {
    throw Error(ErrorKind::bad_input,
                fmt::format("instance {} cannot be split at {} centres", split.instance, split.seeds.size()),
                "give the centres of two or more mitochondria in it");
  }
  if (split.seeds.front().id != split.instance)
    refuse(fmt::format("the first piece of instance {} has the number {}", split.instance,
                       split.seeds.front().id));
  std::int64_t used = std::max(split.instance, largest_id(earlier));
  for (const SplitSeed& seed : split.seeds) {
    if (!std::isfinite(seed.depth))
      refuse(fmt::format("instance {} has no edge to be cut at", split.instance));
    if (&seed == &split.seeds.front()) continue;
    if (seed.id <= used || seed.id > kLargestId)
      refuse(fmt::format("a piece of instance {} would be {}, a number that is not free", split.instance,
                         seed.id));
    used = seed.id;
  }
}

}  // namespace

bool is_by_brush(CorrectionKind kind) {
  return kind == CorrectionKind::paint || kind == CorrectionKind::erase;
}

Correction make_merge(std::int64_t instance, std::int64_t other) {
  Correction merge;
  merge.instance = instance;
  merge.other = other;
  return merge;
}

Correction make_brushed(CorrectionKind kind, std::int64_t instance, const BrushStroke& stroke) {
  Correction brushed;
  brushed.kind = kind;
  brushed.instance = instance;
  brushed.stroke = stroke;
  return brushed;
}

std::int64_t largest_id(const std::vector<Correction>& corrections) {
  std::int64_t largest = 0;
  for (const Correction& correction : corrections) {
    largest = std::max({largest, correction.instance, correction.other});
    for (const SplitSeed& seed : correction.seeds) largest = std::max(largest, seed.id);
  }
  return largest;
}

void require_possible(const std::vector<Correction>& earlier, const Correction& next) {
  require_there(earlier, next.instance);
  if (next.kind == CorrectionKind::split) return require_seeds(earlier, next);
  if (is_by_brush(next.kind)) return require_sound(next.stroke);
  require_there(earlier, next.other);
  if (next.instance == next.other)
    refuse(fmt::format("instance {} cannot be merged with itself", next.instance));
}

}  // namespace cristae
