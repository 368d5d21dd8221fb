#include "core/volume/physical_size.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/volume/length_unit.h"

namespace cristae {
namespace {

constexpr double kNmInMm = 1e6;
constexpr double kFinest = 0.01;          // nm
constexpr double kCoarsestLikely = 2000;  // nm: what may be taken without a unit
constexpr double kCoarsest = 1e5;         // nm: 0.1 mm

bool all_between(const std::array<double, 3>& sizes, double least, double most) {
  return std::all_of(sizes.begin(), sizes.end(), [&](double size) { return size >= least && size <= most; });
}

}  // namespace

void settle_voxel_size(const std::array<double, 3>& xyz, std::optional<double> unit_nm,
                       const std::string& source, StackInfo& info) {
  std::array<double, 3> nm{};
  for (std::size_t i = 0; i < 3; ++i) nm[i] = six_digits(std::abs(xyz[i]) * unit_nm.value_or(kNmInMm));
  const std::string said = fmt::format("{:g} x {:g} x {:g}", xyz[2], xyz[1], xyz[0]);
  if (all_between(nm, kFinest, unit_nm ? kCoarsest : kCoarsestLikely)) {
    info.voxel_size_nm = VoxelSize{nm[2], nm[1], nm[0]};
    info.voxel_size_source = source;
    if (!unit_nm) info.notes.push_back(fmt::format("{}: no unit is named, taken as millimetres", source));
    return;
  }
  const bool any = std::any_of(xyz.begin(), xyz.end(), [](double size) { return size != 0 && size != 1; });
  if (!any || !std::all_of(xyz.begin(), xyz.end(), [](double size) { return std::isfinite(size); })) return;
  info.notes.push_back(
      unit_nm
          ? fmt::format("{}: voxels of {} (z, y, x) would be {:g} mm wide, which is not taken; give the "
                        "voxel size in nm",
                        source, said, nm[0] / kNmInMm)
          : fmt::format("{}: voxels of {} (z, y, x) have no unit; give the voxel size in nm", source, said));
}

}  // namespace cristae
