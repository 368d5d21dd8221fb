#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/point.h"
#include "core/base/units.h"

namespace cristae {

/// Whose layout a points file has.
enum class PointsLayout {
  cristae,     ///< `z,y,x,kind[,section_name]`
  plain,       ///< columns z, y, x in any order, perhaps `kind`, `section_name`; 0-based
  napari,      ///< `axis-0,axis-1,axis-2`, usually after an `index` column; 0-based
  fiji,        ///< multi-point results: `X`, `Y`, `Slice` among others; the slice is 1-based
  imagej_roi,  ///< selections (`.roi`, or `.zip` of such); read only
  webknossos   ///< nodes of a skeleton (`.nml`); read only
};

/// "cristae", "plain", "napari", "Fiji", "ImageJ ROI", "webKnossos".
std::string_view points_layout_name(PointsLayout layout);

/// A points file as it was understood.
struct PointsFile {
  Points points;
  PointsLayout layout = PointsLayout::cristae;
  std::string understood_as;  ///< a sentence that says which layout was taken, for the user
  /// One for each point where the file has the column `section_name`, else empty.
  std::vector<std::string> section_names;
};

/// Reads points of any known layout, ImageJ selections (see read_roi_points()) and
/// webKnossos skeletons among them; fields are divided
/// by comma, semicolon or tab. Columns that are not known are passed over; a file without `kind` holds
/// mitochondria only.
/// @param stack  extent of the stack the points belong to; absent: positions are not checked
/// @throws Error{not_found} if there is no such file; Error{bad_input} naming the line for a number that is
///         none, an unknown kind, a column given twice, a row of the wrong length or a point outside the
///         stack; for Fiji results that can only be µm
PointsFile read_points(const std::filesystem::path& path, std::optional<Shape> stack = std::nullopt);

/// The same from text at hand; `name` stands in messages.
PointsFile parse_points(std::string_view text, const std::string& name,
                        std::optional<Shape> stack = std::nullopt);

/// Points as CSV text. Numbers are written so that they read back to the same value. The layouts of other
/// programs get a last column `kind`, which those programs pass over. `plain` is written as `z,y,x`
/// without kind.
/// @param section_names  empty, or one for each point (written by the layout `cristae` only)
std::string format_points(const Points& points, PointsLayout layout = PointsLayout::cristae,
                          const std::vector<std::string>& section_names = {});

/// Writes that text atomically.
void write_points(const std::filesystem::path& path, const Points& points,
                  PointsLayout layout = PointsLayout::cristae,
                  const std::vector<std::string>& section_names = {});

}  // namespace cristae
