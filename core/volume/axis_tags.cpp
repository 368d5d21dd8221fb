#include "core/volume/axis_tags.h"

#include <nlohmann/json.hpp>

namespace cristae {
namespace {

// Bits of vigra's AxisType.
constexpr int kChannels = 1;
constexpr int kSpace = 2;
constexpr int kTime = 8;

int type_flag(char axis) { return axis == 'c' ? kChannels : axis == 't' ? kTime : kSpace; }

}  // namespace

std::optional<std::string> axes_from_tags(const std::string& json) {
  const auto tags = nlohmann::json::parse(json, nullptr, false);
  if (!tags.is_object() || !tags.contains("axes") || !tags["axes"].is_array()) return std::nullopt;
  std::string axes;
  for (const auto& axis : tags["axes"]) {
    if (!axis.is_object() || !axis.contains("key") || !axis["key"].is_string()) return std::nullopt;
    const auto& key = axis["key"].get_ref<const std::string&>();
    if (key.size() != 1 || axes.find(key) != std::string::npos) return std::nullopt;
    axes += key;
  }
  return axes;
}

std::string tags_from_axes(const std::string& axes) {
  nlohmann::json list = nlohmann::json::array();
  for (const char axis : axes) {
    list.push_back({{"key", std::string(1, axis)},
                    {"typeFlags", type_flag(axis)},
                    {"resolution", 0},
                    {"description", ""}});
  }
  return nlohmann::json{{"axes", list}}.dump();
}

}  // namespace cristae
