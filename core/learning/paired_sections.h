#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/learning/model_file.h"
#include "core/learning/sections.h"
#include "core/learning/terms/section_pairs.h"

namespace cristae {

/// Training sections and, entry by entry, their partners `stride` sections further up. A partner has the
/// clicks and weight of the section below it, so that one random stream cuts both at one place.
struct PairedSections {
  std::vector<TrainingSection> cur;
  std::vector<TrainingSection> aux;
};

/// Strides of a run: those of the recipe; where it says 0, so that pairs of both domains span the same depth.
/// Unknown spacings give 1 and a warning.
PairStrides strides_of_run(const Recipe& recipe, std::optional<double> source_spacing_nm,
                           std::optional<double> target_spacing_nm, Job& job);

/// The pairs among the sections of a pack; phantoms and sections without a partner are left out.
/// @param training  what training_sections made of `sections`
/// @throws Error{bad_input} if no pair is left
PairedSections pair_source(const std::vector<SourceSection>& sections, std::vector<TrainingSection> training,
                           std::int64_t stride);

/// The target without its upper `stride` sections, which have no partner; points there are dropped.
/// @throws Error{bad_input} for fewer than stride + 2 sections
struct LowerTarget {
  std::shared_ptr<const Stack> stack;
  Points points;
};
LowerTarget lower_target(const std::shared_ptr<const Stack>& stack, const Points& points,
                         std::int64_t stride);

/// The partners of target sections, in the same windows.
std::vector<TrainingSection> load_target_partners(const Stack& stack,
                                                  const std::vector<TrainingSection>& sections,
                                                  std::int64_t stride, const Recipe& recipe,
                                                  const WorkingScale& scale, Job& job);

}  // namespace cristae
