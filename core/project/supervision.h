#pragma once

#include <cstdint>
#include <vector>

#include "core/annotation/point.h"
#include "core/project/project.h"

namespace cristae {

/// The clicks without what the project keeps of each, in their order.
Points clicks_of(const std::vector<ProjectPoint>& points);

/// What an adaptation learns from: the clicks in their order, then what the verdicts add, in theirs. The
/// place of an accepted or missed instance becomes a point, that of a rejected one a negative point;
/// `flagged` and `later` add nothing. A pixel holds one entry: a verdict adds nothing where a click is, and
/// of two verdicts the later one stands. Clicks are never changed.
/// Then what splits add: the seed of each piece becomes a point, unless its pixel has an entry or the piece
/// was accepted or rejected. An instance has one seed: the pieces of a later split have theirs instead of the
/// instance's, and of two that are merged the first stays. Merges alone add nothing,
/// nor do strokes: an instance that was drawn has a verdict, and its shape is learned from by itself
/// (drawn_shapes.h).
/// @param corrections  of the result that the verdicts are about, in the order in which they were made
Points supervision(const std::vector<ProjectPoint>& points, const std::vector<Verdict>& verdicts,
                   const std::vector<Correction>& corrections = {});

/// How many entries of `now` are not in `before`, such as the points that a run was started with. Entries
/// are the same if they have kind, section and pixel in common; what was taken away does not count.
std::int64_t correction_count(const Points& before, const Points& now);

}  // namespace cristae
