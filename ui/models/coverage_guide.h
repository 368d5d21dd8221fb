#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/annotation/coverage.h"
#include "core/annotation/point.h"
#include "core/base/units.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

/// How many objects the stack holds, counted section by section: a mitochondrion that crosses ten sections
/// counts ten times, as in the papers whose "15 % of the centres" this guide follows.
struct ObjectEstimate {
  enum class Source { clicks, run };
  double count = 0;
  double low = 0;
  double high = 0;
  Source source = Source::clicks;
  bool operator==(const ObjectEstimate&) const = default;
};

/// Before any run. What was clicked in the sections that the user worked in (those with a mitochondrion
/// point) is taken as what a section holds: `count` is their mean times the number of sections. Since people
/// leave objects unclicked this is rather too low, so `high` takes the fullest section for all; `low` is one
/// standard error of the mean below. Nothing is said from fewer than two such sections: one says nothing
/// about how they differ.
std::optional<ObjectEstimate> estimateFromClicks(const Coverage& coverage);

/// After a run, from RoundReport::estimated_count of its rounds, oldest first: the last one; the range is
/// that of the last three, which shows whether the count has settled. Absent without rounds.
std::optional<ObjectEstimate> estimateFromRounds(const std::vector<double>& counts);

/// How many points are worth clicking.
struct ClickGoals {
  std::int64_t enough = 10;  ///< to start: 5 % of the objects, at least ten where there are ten
  /// 15 %; more hardly helps. Absent without a run: clicks say how many there are at least, not at most.
  std::optional<std::int64_t> good;
  bool operator==(const ClickGoals&) const = default;
};
ClickGoals clickGoals(const std::optional<ObjectEstimate>& estimate);

/// Where a result is unsure, for the guide after a round.
struct DoubtPlace {
  Cross place;
  double doubt = 0;  ///< larger: look here first
};

/// Where a look is worth most. First the doubts, largest first, that no point and no `passed` place lies near
/// (a tenth of the field, a twentieth of the sections); then the middle of the sparsest region: the stack is
/// cut into up to eight bands of sections times 3 x 3 parts of the field, and the region with the fewest
/// points wins; among equals the one farthest from all points and passed places, then the first. The same
/// arguments give the same place.
/// @param passed  places already offered: a region without a mitochondrion is not offered for ever
Cross nextUsefulPlace(const Shape& shape, const Points& points, const std::vector<Cross>& passed,
                      const std::vector<DoubtPlace>& doubts = {});

/// The walk of `N` and Shift+`N`: remembers what was offered. Start anew when the stack changes.
class UsefulPlaces {
 public:
  Cross next(const Shape& shape, const Points& points, const std::vector<DoubtPlace>& doubts = {});
  /// The place offered before the last one; absent at the beginning.
  std::optional<Cross> previous();
  void reset();

 private:
  std::vector<Cross> offered_;
  std::size_t at_ = 0;  ///< one past the place that is looked at
};

}  // namespace cristae::ui
