#include "app/cli/instances_argument.h"

#include <algorithm>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "core/instances/components.h"

namespace cristae::cli {
namespace {

/// Pieces of a mask in the volume.
LabelVolume bodies_of(const LabelVolume& foreground) {
  Volume<std::uint8_t> mask(foreground.shape());
  std::transform(foreground.begin(), foreground.end(), mask.begin(),
                 [](std::uint32_t id) { return static_cast<std::uint8_t>(id != 0); });
  return find_components(mask).ids;
}

/// Pieces of a mask in each section; ids are unique over the stack.
LabelVolume profiles_of(const LabelStack& labels) {
  LabelVolume ids(labels.shape());
  std::uint32_t before = 0;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    const Components components = find_components(labels.mask(z));
    std::uint32_t* target = ids.section(z);
    for (const auto id : cv::Mat_<std::int32_t>(components.ids)) {
      *target++ = id == 0 ? 0 : static_cast<std::uint32_t>(id) + before;
    }
    before += static_cast<std::uint32_t>(components.count());
  }
  return ids;
}

void remark_on(MeasureDimension dimension, Session& session) {
  session.remark(dimension == MeasureDimension::bodies_3d
                     ? "ids go on into other sections: measured as bodies; --instances 2d measures profiles"
                     : "no id goes on into another section: measured as profiles of sections; --instances 3d "
                       "measures bodies");
}

}  // namespace

void declare_instances(Arguments& arguments, std::string& instances) {
  arguments.choice("--instances", instances, {"automatic", "2d", "3d"},
                   "What an instance is: a profile of a section or a body (as the ids tell)");
}

void declare_objects(Arguments& arguments, std::string& objects) {
  arguments.choice(
      "--objects", objects, {"automatic", "components", "ids"},
      "Labels of two values are a mask, of more are ids (automatic); pieces of what is not 0; ids "
      "as they are");
}

LabelReading label_reading(const std::string& objects) {
  if (objects == "components") return LabelReading::mask;
  return objects == "ids" ? LabelReading::ids : LabelReading::automatic;
}

ReadInstances read_instances(const LabelStack& labels, const std::string& instances, Session& session) {
  const bool is_mask = labels.meaning == LabelMeaning::semantic;
  const bool is_told = instances != "automatic";
  const bool are_profiles = is_told ? instances == "2d" : labels.shape().z == 1;
  ReadInstances read;
  read.dimension = are_profiles ? MeasureDimension::profiles_2d : MeasureDimension::bodies_3d;
  read.ids = read_instances(labels, read.dimension, session);
  if (!is_told && !is_mask) {
    read.dimension = dimension_of(read.ids);
    remark_on(read.dimension, session);
  }
  session.result()["dimension"] = read.dimension == MeasureDimension::bodies_3d ? "3d" : "2d";
  return read;
}

LabelVolume read_instances(const LabelStack& labels, MeasureDimension dimension, Session& session) {
  if (labels.meaning == LabelMeaning::instances) return read_label_volume(labels);
  const bool are_profiles = dimension == MeasureDimension::profiles_2d;
  session.remark(
      are_profiles
          ? "the labels are a mask: its connected pieces in each section are the instances (--objects ids: "
            "its values)"
          : "the labels are a mask: its connected pieces are the instances (--objects ids: its values)");
  return are_profiles ? profiles_of(labels) : bodies_of(read_label_volume(labels));
}

}  // namespace cristae::cli
