#include "ui/painting/colour_ramp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cristae::ui {
namespace {

using Stops = std::array<QRgb, 10>;

constexpr Stops kGreenish{0xFF440154, 0xFF482878, 0xFF3E4989, 0xFF31688E, 0xFF26828E,
                          0xFF1F9E89, 0xFF35B779, 0xFF6DCD59, 0xFFB4DE2C, 0xFFFDE725};
constexpr Stops kSafe{0xFF00204D, 0xFF00336F, 0xFF39486B, 0xFF575C6D, 0xFF707173,
                      0xFF8A8779, 0xFFA69D75, 0xFFC4B56C, 0xFFE4CF5B, 0xFFFFEA46};

int between(int a, int b, double share) { return static_cast<int>(std::lround(a + (b - a) * share)); }

QRgb fromStops(const Stops& stops, double share) {
  const double place = share * (stops.size() - 1);
  const auto first = std::min(static_cast<std::size_t>(place), stops.size() - 2);
  const double rest = place - static_cast<double>(first);
  const QRgb a = stops[first];
  const QRgb b = stops[first + 1];
  return qRgb(between(qRed(a), qRed(b), rest), between(qGreen(a), qGreen(b), rest),
              between(qBlue(a), qBlue(b), rest));
}

}  // namespace

QRgb rampColour(double share, AgreementPalette palette) {
  share = share > 0 ? std::min(share, 1.0) : 0.0;
  if (palette == AgreementPalette::papers) return fromStops(kGreenish, share);
  if (palette == AgreementPalette::colourBlindSafe) return fromStops(kSafe, share);
  const int grey = between(0, 255, share);
  return qRgb(grey, grey, grey);
}

}  // namespace cristae::ui
