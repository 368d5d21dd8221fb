#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/annotation/points_csv.h"

namespace cristae {

/// True if the text is a webKnossos skeleton (NML).
bool is_nml(std::string_view text);

/// Its nodes as points: whole voxels of the data set, counted from 0. Trees, edges and comments are passed
/// over.
/// @throws Error{bad_input} naming the line for a node without position or outside the stack, and for no
/// nodes
PointsFile parse_nml_points(std::string_view text, const std::string& name, std::optional<Shape> stack);

}  // namespace cristae
