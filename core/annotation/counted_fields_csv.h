#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/annotation/counting_field.h"

namespace cristae {

/// Counted test points as CSV, a row each, with the header `field,point,z,y,x,mitochondrion`: number of the
/// field from 1, of the point in it from 0, its pixel, and 1 where it lies in a mitochondrion.
std::string format_counted_fields(const std::vector<CountedField>& fields);
/// Writes that text atomically.
void write_counted_fields(const std::filesystem::path& path, const std::vector<CountedField>& fields);

}  // namespace cristae
