#include "tests/phantom/samples.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

using namespace cristae;

namespace {

Phantom sample(PhantomDomain domain) {
  return make_phantom({.domain = domain, .shape = {12, 256, 256}, .voxel_size_nm = {}, .seed = 7});
}

}  // namespace

const Phantom& source_sample() {
  static const Phantom made = sample(PhantomDomain::source);
  return made;
}

const Phantom& target_sample() {
  static const Phantom made = sample(PhantomDomain::target);
  return made;
}

double mean_grey(const Volume<std::uint8_t>& image) {
  return std::accumulate(image.begin(), image.end(), 0.0) / static_cast<double>(image.size());
}

double grey_deviation(const Volume<std::uint8_t>& image) {
  const double mean = mean_grey(image);
  double squares = 0;
  for (const auto grey : image) squares += (grey - mean) * (grey - mean);
  return std::sqrt(squares / static_cast<double>(image.size()));
}

double mean_grey_where(const Phantom& phantom, bool inside) {
  double sum = 0;
  double count = 0;
  for (std::size_t i = 0; i < phantom.image.size(); ++i) {
    if ((phantom.instances.data()[i] != 0) != inside) continue;
    sum += phantom.image.data()[i];
    ++count;
  }
  return sum / count;
}

double foreground_share(const LabelVolume& labels) {
  const auto background = std::count(labels.begin(), labels.end(), 0U);
  return 1 - static_cast<double>(background) / static_cast<double>(labels.size());
}

std::uint32_t highest_id(const LabelVolume& labels) {
  return *std::max_element(labels.begin(), labels.end());
}

std::set<std::pair<std::uint32_t, std::uint32_t>> touching_pairs(const LabelVolume& labels) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  const Shape shape = labels.shape();
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x) {
        const std::uint32_t here = labels.at(z, y, x);
        const auto meet = [&](std::uint32_t there) {
          if (here != 0 && there != 0 && here != there) pairs.insert(std::minmax(here, there));
        };
        if (x + 1 < shape.x) meet(labels.at(z, y, x + 1));
        if (y + 1 < shape.y) meet(labels.at(z, y + 1, x));
        if (z + 1 < shape.z) meet(labels.at(z + 1, y, x));
      }
    }
  }
  return pairs;
}

std::vector<double> section_diameters(const LabelVolume& labels) {
  std::vector<double> diameters;
  const Shape shape = labels.shape();
  for (std::int64_t z = 0; z < shape.z; ++z) {
    std::map<std::uint32_t, double> area;
    for (std::int64_t i = 0; i < shape.y * shape.x; ++i) ++area[labels.section(z)[i]];
    for (const auto& [id, pixels] : area) {
      if (id != 0) diameters.push_back(2 * std::sqrt(pixels / std::numbers::pi));
    }
  }
  return diameters;
}
