#pragma once

#include <optional>
#include <string>

namespace cristae {

/// The letters of an `axistags` attribute (the JSON that vigra and ilastik write), in order: "zyx",
/// "tzyxc". Absent when the text is not such JSON.
std::optional<std::string> axes_from_tags(const std::string& json);

/// The same the other way: axistags for spatial axes (and "c", "t").
std::string tags_from_axes(const std::string& axes);

}  // namespace cristae
