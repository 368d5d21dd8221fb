#pragma once

#include <fstream>
#include <stdexcept>
#include <string>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

/// Reads the cases of tests/reference/others.json: {name, inputs, params, expected}, tensors as
/// {shape, dtype, data}.
namespace others {

inline const nlohmann::json& reference_case(const std::string& name) {
  static const auto file = nlohmann::json::parse(std::ifstream(CRISTAE_REFERENCE_DIR "/others.json"));
  for (const auto& entry : file["cases"]) {
    if (entry["name"] == name) return entry;
  }
  throw std::runtime_error("no reference case " + name);
}

/// int64 as it is, everything else in double.
inline at::Tensor tensor(const nlohmann::json& json) {
  const auto values = at::tensor(json["data"].get<std::vector<double>>(), at::kDouble)
                          .view(json["shape"].get<std::vector<std::int64_t>>());
  return json["dtype"] == "int64" ? values.to(at::kLong) : values;
}

}  // namespace others
