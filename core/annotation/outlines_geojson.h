#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/annotation/label_outlines.h"
#include "core/base/job.h"
#include "core/volume/label_sections.h"

namespace cristae {

/// One outline as a GeoJSON feature in pixels, the origin in the upper left corner of the first pixel: a
/// Polygon with its holes, or a MultiPolygon of several pieces. QuPath takes it as a detection of the class
/// Mitochondrion named `ID_SECTION`, on section `z` counted from 0 (`plane`).
std::string geojson_feature(const LabelOutline& outline, std::int64_t z);

/// Writes the outlines of every instance in every section as a FeatureCollection, a feature a line. Atomic.
/// @return how many were written
/// @throws Error{bad_input} if there is no instance
std::int64_t write_outlines_geojson(const std::filesystem::path& path, const LabelSections& labels, Job& job);

}  // namespace cristae
