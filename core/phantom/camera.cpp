#include "core/phantom/camera.h"

#include <algorithm>
#include <cmath>

namespace cristae::phantom {
namespace {

std::vector<float> gaussian_kernel(double sigma_pixels) {
  const int half = static_cast<int>(std::ceil(3 * sigma_pixels));
  std::vector<float> kernel(static_cast<std::size_t>(2 * half + 1));
  double sum = 0;
  for (int i = -half; i <= half; ++i) {
    const double value = std::exp(-0.5 * i * i / (sigma_pixels * sigma_pixels));
    kernel[static_cast<std::size_t>(i + half)] = static_cast<float>(value);
    sum += value;
  }
  for (auto& value : kernel) value = static_cast<float>(static_cast<double>(value) / sum);
  return kernel;
}

/// Gaussian blur; pixels beyond the edge repeat the edge. Written out here so that the bytes do not
/// depend on a library's choice of instructions.
void blur(std::vector<float>& plane, int height, int width, double sigma_y, double sigma_x) {
  std::vector<float> padded;
  const auto wide = static_cast<std::size_t>(width);
  if (sigma_x > 0.15) {
    const auto kernel = gaussian_kernel(sigma_x);
    const std::size_t half = kernel.size() / 2;
    padded.resize(wide + 2 * half);
    for (int row = 0; row < height; ++row) {
      float* line = plane.data() + static_cast<std::size_t>(row) * wide;
      std::fill_n(padded.begin(), half, line[0]);
      std::copy_n(line, wide, padded.begin() + static_cast<std::ptrdiff_t>(half));
      std::fill_n(padded.begin() + static_cast<std::ptrdiff_t>(half + wide), half, line[wide - 1]);
      std::fill_n(line, wide, 0.0F);
      for (std::size_t k = 0; k < kernel.size(); ++k) {
        const float* from = padded.data() + k;
        for (std::size_t x = 0; x < wide; ++x) line[x] += kernel[k] * from[x];
      }
    }
  }
  if (sigma_y > 0.15) {
    const auto kernel = gaussian_kernel(sigma_y);
    const int half = static_cast<int>(kernel.size() / 2);
    const std::vector<float> before = plane;
    std::fill(plane.begin(), plane.end(), 0.0F);
    for (int row = 0; row < height; ++row) {
      float* line = plane.data() + static_cast<std::size_t>(row) * wide;
      for (int k = -half; k <= half; ++k) {
        const int from_row = std::clamp(row + k, 0, height - 1);
        const float* from = before.data() + static_cast<std::size_t>(from_row) * wide;
        const float weight = kernel[static_cast<std::size_t>(k + half)];
        for (std::size_t x = 0; x < wide; ++x) line[x] += weight * from[x];
      }
    }
  }
}

/// Dark specks of stain precipitate.
void add_dirt(std::vector<float>& density, const PlaneGrid& grid, double per_um2, Random random) {
  const double area = grid.height * grid.step_y * grid.width * grid.step_x * 1e-6;
  const double expected = per_um2 * area;
  auto count = static_cast<int>(expected);
  if (random.chance(expected - count)) ++count;
  for (int i = 0; i < count; ++i) {
    const double y = random.uniform(0, grid.height);
    const double x = random.uniform(0, grid.width);
    const double radius = random.log_uniform(8, 35);
    const double dark = random.uniform(0.4, 1);
    const int rows = static_cast<int>(3 * radius / grid.step_y) + 1;
    const int columns = static_cast<int>(3 * radius / grid.step_x) + 1;
    for (int row = std::max(0, static_cast<int>(y) - rows);
         row < std::min(grid.height, static_cast<int>(y) + rows); ++row) {
      for (int column = std::max(0, static_cast<int>(x) - columns);
           column < std::min(grid.width, static_cast<int>(x) + columns); ++column) {
        const double off = std::hypot((row - y) * grid.step_y, (column - x) * grid.step_x) / radius;
        float& here = density[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width) +
                              static_cast<std::size_t>(column)];
        here += static_cast<float>(dark * std::exp(-off * off * off * off)) * (1 - here);
      }
    }
  }
}

/// Charging: lines along the scan that start suddenly and fade.
void add_streaks(std::vector<float>& grey, const PlaneGrid& grid, double strength, Random random) {
  if (strength <= 0) return;
  for (int row = 0; row < grid.height; ++row) {
    const auto whole = static_cast<float>(0.25 * strength * random.normal());
    const bool starts = random.chance(0.05);
    const auto first = random.integer(-grid.width / 2, grid.width - 1);
    const double amplitude = strength * random.normal();
    const double fade = random.uniform(0.1, 0.8) * grid.width;
    float* line = grey.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.width);
    for (int x = 0; x < grid.width; ++x) {
      line[x] += whole;
      if (starts && x >= first) {
        line[x] += static_cast<float>(amplitude * std::exp(-static_cast<double>(x - first) / fade));
      }
    }
  }
}

void expose(std::vector<float>& density, const CameraStyle& style, Random random) {
  const double contrast = 1 + style.contrast_drift * random.normal();
  const double shift = style.drift * random.normal();
  const double middle = 0.5 * (style.white + style.black);
  for (float& value : density) {
    const double clear = std::clamp(1 - static_cast<double>(value), 0.0, 1.3);
    const double linear = style.gamma == 1 ? clear : std::pow(clear, style.gamma);
    const double grey = style.black + (style.white - style.black) * linear;
    value = static_cast<float>(middle + (grey - middle) * contrast + shift);
  }
}

}  // namespace

void photograph(std::vector<float>& density, const PlaneGrid& grid, const CameraStyle& style, Random random,
                std::uint8_t* grey) {
  add_dirt(density, grid, style.dirt_per_um2, random.derive("dirt"));
  expose(density, style, random.derive("exposure"));
  blur(density, grid.height, grid.width, style.psf_nm / grid.step_y, style.psf_nm / grid.step_x);
  if (style.sharpen > 0) {
    std::vector<float> soft = density;
    blur(soft, grid.height, grid.width, 2, 2);
    const auto amount = static_cast<float>(style.sharpen);
    for (std::size_t i = 0; i < density.size(); ++i) density[i] += amount * (density[i] - soft[i]);
  }
  add_streaks(density, grid, style.streaks, random.derive("streaks"));

  std::vector<float> field;
  NoiseField(random.derive("field").bits(), 1800).plane(grid, field);
  std::vector<float> soft_noise;
  NoiseField(random.derive("soft").bits(), 1.6 * grid.step_x).plane(grid, soft_noise);
  Random counts = random.derive("counts");
  const double shot = style.shot_noise * style.shot_noise / 255;  // variance a grey level
  const double read = style.read_noise * style.read_noise;
  for (std::size_t i = 0; i < density.size(); ++i) {
    double value = static_cast<double>(density[i]) + style.field * static_cast<double>(field[i]) +
                   style.soft_noise * static_cast<double>(soft_noise[i]);
    value += std::sqrt(read + shot * std::max(0.0, value)) * counts.normal();
    grey[i] = static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
  }
}

}  // namespace cristae::phantom
