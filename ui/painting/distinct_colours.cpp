#include "ui/painting/distinct_colours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace cristae::ui {
namespace {

struct Lab {
  double lightness = 0;
  double a = 0;
  double b = 0;
};

double linear(int channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// OKLab (Ottosson 2020).
Lab labOf(QRgb colour) {
  const double red = linear(qRed(colour));
  const double green = linear(qGreen(colour));
  const double blue = linear(qBlue(colour));
  const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double distance(const Lab& p, const Lab& q) {
  return std::hypot(p.lightness - q.lightness, p.a - q.a, p.b - q.b);
}

/// Told from a micrograph's greys, and bright enough to be seen on them.
bool isVivid(const Lab& colour) {
  return std::hypot(colour.a, colour.b) > 0.11 && colour.lightness > 0.54 && colour.lightness < 0.94;
}

struct Candidate {
  QRgb colour = 0;
  Lab lab;
  double nearest = 10;  ///< distance to the colours taken so far
};

std::vector<Candidate> candidates() {
  constexpr int kStep = 15;
  std::vector<Candidate> all;
  for (int red = 0; red <= 255; red += kStep) {
    for (int green = 0; green <= 255; green += kStep) {
      for (int blue = 0; blue <= 255; blue += kStep) {
        const QRgb colour = qRgb(red, green, blue);
        const Lab lab = labOf(colour);
        if (isVivid(lab)) all.push_back({colour, lab, 10});
      }
    }
  }
  return all;
}

/// Takes, again and again, the colour that is farthest from all taken.
std::vector<QRgb> takeFarthest() {
  std::vector<Candidate> all = candidates();
  std::vector<QRgb> taken;
  Lab last = labOf(qRgb(255, 180, 0));
  while (taken.size() < kDistinctColours) {
    Candidate* best = &all.front();
    for (Candidate& candidate : all) {
      candidate.nearest = std::min(candidate.nearest, distance(candidate.lab, last));
      if (candidate.nearest > best->nearest) best = &candidate;
    }
    taken.push_back(best->colour);
    last = best->lab;
  }
  return taken;
}

}  // namespace

const std::vector<QRgb>& distinctColours() {
  static const std::vector<QRgb> colours = takeFarthest();
  return colours;
}

double colourDistance(QRgb a, QRgb b) { return distance(labOf(a), labOf(b)); }

double distinctDistance(int a, int b) {
  static const std::vector<Lab> labs = [] {
    std::vector<Lab> all;
    for (const QRgb colour : distinctColours()) all.push_back(labOf(colour));
    return all;
  }();
  return distance(labs[static_cast<std::size_t>(a)], labs[static_cast<std::size_t>(b)]);
}

}  // namespace cristae::ui
