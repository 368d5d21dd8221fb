#pragma once

#include <cstdint>
#include <vector>

namespace cristae::phantom {

/// Where the pixels of one section lie, in nanometres.
struct PlaneGrid {
  double z = 0;
  double y0 = 0;  ///< centre of the first pixel
  double x0 = 0;
  double step_y = 1;
  double step_x = 1;
  int height = 0;
  int width = 0;
};

/// Smooth random field over space: cubic B-splines over hashed lattice values. Mean 0, variance about 1.
/// Sections of one field at neighbouring z agree, since the field is defined in 3-D.
class NoiseField {
 public:
  NoiseField(std::uint64_t seed, double wavelength_nm) : seed_(seed), wavelength_(wavelength_nm) {}

  /// The field at every pixel of a plane, row order.
  void plane(const PlaneGrid& grid, std::vector<float>& values) const;

 private:
  float lattice(std::int64_t z, std::int64_t y, std::int64_t x) const;

  std::uint64_t seed_;
  double wavelength_;
};

/// Uniform number in [0, 1) made from integers: the same for the same arguments, on every machine.
float hashed_uniform(std::uint64_t seed, std::int64_t a, std::int64_t b = 0, std::int64_t c = 0);

}  // namespace cristae::phantom
