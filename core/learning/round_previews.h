#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/learning/round_view.h"
#include "core/volume/stack.h"

namespace cristae {

/// Which target sections a preview shows, ascending: at most twelve, those with points first, spread over
/// z. Fewer where planes are large, so that a round takes a bounded time and place on disk; none where a
/// section has more than 64 MB.
std::vector<std::int64_t> previewed_sections(const std::vector<TrainingSection>& sections,
                                             const Shape& stack);

/// What a round believes, for a view over the stack: FOLDER/preview.h5 with `/probability` (uint8, 255 = 1)
/// and `/pseudo_labels` (uint8: 0 background, 1 mitochondrion, 255 ignored), both [n, y, x] in pixels of the
/// stack, and FOLDER/sections.txt with the sections of the n planes, one a line, ascending. Where only
/// windows of a section are trained, the rest of its plane is ignored and has probability 0. Reported as
/// the preview "round" without a section. Writes nothing where previewed_sections() gives none.
/// @throws Error{resources}
void save_round_previews(const std::filesystem::path& folder, const StackInfo& stack,
                         const WorkingScale& scale, const RoundView& view, Job& job);

}  // namespace cristae
