#pragma once

#include <array>
#include <optional>
#include <string>

#include "core/volume/stack.h"

namespace cristae {

/// Puts the voxel size of a header into `info`, or a note that says why it is not taken: sizes that no
/// microscope has (1 mm, as headers say that were filled in with ones) are worse than none.
/// @param xyz      as the header gives it: x, y, z
/// @param unit_nm  nanometres in its unit; absent: the header names none. Then millimetres are tried, the
///                 custom of NIfTI, NRRD and MetaImage, and taken if an electron microscope could have it.
/// @param source   "NIfTI header", ...
void settle_voxel_size(const std::array<double, 3>& xyz, std::optional<double> unit_nm,
                       const std::string& source, StackInfo& info);

}  // namespace cristae
