#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "core/instances/segment_instances.h"

namespace cristae::cli {

/// How sections become bodies, as the command line says it on top of the recipe.
struct JoiningArguments {
  std::string joining;  ///< empty, as what follows negative: the recipe's
  std::string link_splits;
  double neck = -1;
  double smallest_um3 = -1;
  double largest_um3 = -1;
};

/// Declares them.
void declare_joining(Arguments& arguments, JoiningArguments& joining);

/// The options of a recipe with what was given in their place.
/// @throws Error{bad_input} for a neck that is no share
void apply(const JoiningArguments& joining, InstanceOptions& instances);

}  // namespace cristae::cli
