#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/annotation/label_outlines.h"
#include "core/annotation/points_csv.h"
#include "core/base/job.h"
#include "core/volume/label_sections.h"

namespace cristae {

/// One outline as an ImageJ `.roi` file: a traced polygon, or a composite where it has several rings.
/// @param section  counted from 0; the ROI's position is one more, as ImageJ counts
/// @throws Error{unsupported} for coordinates above 32,767, which the format's short numbers cannot hold
std::string encode_roi(const LabelOutline& outline, std::int64_t section, const std::string& name);

/// Writes the outlines of every instance in every section to a ROI archive for ImageJ's ROI manager: entries
/// `ID_SECTION.roi`, sections counted from 0 as in files, the position set. Atomic.
/// @return how many were written
std::int64_t write_roi_archive(const std::filesystem::path& path, const LabelSections& labels, Job& job);

/// Points of a `.roi` file (its bytes begin with "Iout") or of an archive of such files: single and
/// multi-point selections; of other selections none. The section is that of each point, else of the
/// selection, else of the name that ImageJ's ROI manager gave it ("0003-0001-0006": slice 3).
/// @param stack  as in read_points(); without sections a selection belongs to section 0, if the stack has but
/// one
/// @throws Error{bad_input} if it is damaged, holds no points, has a point outside the stack or one without
///         section in a stack of several
PointsFile read_roi_points(const std::filesystem::path& path, std::optional<Shape> stack);

/// True if the first bytes are those of a `.roi` file or a zip archive.
bool is_roi_file(std::string_view head);

}  // namespace cristae
