#pragma once

#include <functional>

#include <ATen/ATen.h>

/// Largest difference between the gradient of f at x and central differences, in double.
inline double gradient_error(const std::function<at::Tensor(const at::Tensor&)>& f, const at::Tensor& start) {
  constexpr double kStep = 1e-5;
  auto x = start.detach().to(at::kDouble).clone().contiguous().requires_grad_();
  f(x).backward();
  const auto found = x.grad().clone();
  auto moved = x.detach().clone();
  auto* values = moved.data_ptr<double>();
  const auto* gradient = found.contiguous().data_ptr<double>();
  double largest = 0;
  for (std::int64_t i = 0; i < moved.numel(); ++i) {
    const double value = values[i];
    values[i] = value + kStep;
    const double above = f(moved).item<double>();
    values[i] = value - kStep;
    const double below = f(moved).item<double>();
    values[i] = value;
    largest = std::max(largest, std::abs((above - below) / (2 * kStep) - gradient[i]));
  }
  return largest;
}
