#pragma once

#include <fstream>
#include <vector>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

/// Reads tests/reference/losses.json and compares with it.
namespace reference {

inline const nlohmann::json& losses() {
  static const auto json = nlohmann::json::parse(std::ifstream(CRISTAE_REFERENCE_DIR "/losses.json"));
  return json;
}

inline void flatten(const nlohmann::json& json, std::vector<double>& values) {
  if (!json.is_array()) {
    values.push_back(json.get<double>());
    return;
  }
  for (const auto& part : json) flatten(part, values);
}

/// Nested lists as a tensor of their shape, double unless another type is asked for.
inline at::Tensor tensor(const nlohmann::json& json, at::ScalarType type = at::kDouble) {
  std::vector<std::int64_t> shape;
  for (const auto* level = &json; level->is_array(); level = &level->front()) {
    shape.push_back(static_cast<std::int64_t>(level->size()));
    if (level->empty()) break;
  }
  std::vector<double> values;
  flatten(json, values);
  return at::tensor(values, at::kDouble).view(shape).to(type);
}

/// Largest absolute difference; infinity when the shapes differ.
inline double distance(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() != b.sizes()) return std::numeric_limits<double>::infinity();
  if (a.numel() == 0) return 0;
  return (a.to(at::kDouble) - b.to(at::kDouble)).abs().max().item<double>();
}

}  // namespace reference
