#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "core/morphology/instance_measures.h"
#include "core/volume/labels.h"

namespace cristae::cli {

/// Declares `--instances` of the verbs that measure.
void declare_instances(Arguments& arguments, std::string& instances);

/// Declares `--objects`, of all verbs that take labels as instances, and what it says.
void declare_objects(Arguments& arguments, std::string& objects);
LabelReading label_reading(const std::string& objects);

/// Instances, and what they are measured as.
struct ReadInstances {
  LabelVolume ids;
  MeasureDimension dimension = MeasureDimension::bodies_3d;
};

/// @param instances  "2d", "3d", or "automatic": dimension_of() the ids, of a mask bodies, profiles where it
///                   has one section. A remark then says which it was; the result has `dimension`.
ReadInstances read_instances(const LabelStack& labels, const std::string& instances, Session& session);

/// The instances of labels; those of a mask are its connected pieces, in the volume or in each section (ids
/// are unique over the stack), and a remark says so.
LabelVolume read_instances(const LabelStack& labels, MeasureDimension dimension, Session& session);

}  // namespace cristae::cli
