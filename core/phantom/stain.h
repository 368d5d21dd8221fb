#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/phantom/section_plan.h"
#include "core/phantom/style.h"

namespace cristae::phantom {

/// Turns a plan into density (0 clear, 1 black): what a section of the given thickness holds at each pixel.
/// Mitochondria are painted where plan.mito is not 0.
class Stainer {
 public:
  Stainer(const Tissue& tissue, const Random& random) : tissue_(tissue), random_(random) {}
  void stain(const SectionPlan& plan, const StainStyle& style, double thickness_nm,
             std::vector<float>& density) const;

 private:
  void noise(const char* name, double wavelength_nm, const PlaneGrid& grid, std::vector<float>& values) const;

  const Tissue& tissue_;
  Random random_;
};

}  // namespace cristae::phantom
