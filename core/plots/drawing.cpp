#include "core/plots/drawing.h"

#include <algorithm>
#include <cmath>

namespace cristae {

const Mark* mark_at(const Drawing& drawing, double x, double y, double reach) {
  const Mark* nearest = nullptr;
  double least = 0;
  for (const auto& mark : drawing.marks) {
    const double beside = std::max(0.0, std::abs(x - mark.x) - mark.width / 2);
    const double above = std::max(0.0, std::abs(y - mark.y) - mark.height / 2);
    if (beside > reach || above > reach) continue;
    const double distance = std::hypot(x - mark.x, y - mark.y);
    if (nearest != nullptr && distance >= least) continue;
    nearest = &mark;
    least = distance;
  }
  return nearest;
}

}  // namespace cristae
