#include "app/cli/joining_arguments.h"

#include <fmt/format.h>

#include "app/cli/model_recipe.h"
#include "core/base/error.h"
#include "core/recipe/recipe.h"

namespace cristae::cli {

void declare_joining(Arguments& arguments, JoiningArguments& joining) {
  arguments.choice("--joining", joining.joining, {"automatic", "components", "watershed", "linking"},
                   "3d: how sections become bodies; automatic goes by the shape of the voxels");
  arguments.option("--neck", joining.neck, "SHARE",
                   "3d, watershed: cut at necks below this share of the thinner part (0.7)");
  arguments.choice("--link-splits", joining.link_splits, {"never", "rejoining", "always"},
                   "3d, linking: when branches are one instance (always)");
  arguments.option("--smallest-um3", joining.smallest_um3, "UM3", "3d: drop smaller bodies");
  arguments.option("--largest-um3", joining.largest_um3, "UM3", "3d: drop larger bodies");
}

void apply(const JoiningArguments& joining, InstanceOptions& instances) {
  constexpr double kNotGiven = -1;
  Recipe given;
  if (!joining.joining.empty()) given.joining = joining.joining;
  if (!joining.link_splits.empty()) given.link_splits = joining.link_splits;
  InstanceOptions words;
  take_joining(given, words);
  if (!joining.joining.empty()) instances.joining = words.joining;
  if (!joining.link_splits.empty()) instances.link.link_splits = words.link.link_splits;
  if (joining.smallest_um3 >= 0) instances.limits.smallest_um3 = joining.smallest_um3;
  if (joining.largest_um3 >= 0) instances.limits.largest_um3 = joining.largest_um3;
  if (joining.neck == kNotGiven) return;
  if (!(joining.neck > 0 && joining.neck <= 1)) {
    throw Error(ErrorKind::bad_input, fmt::format("--neck {} is no share", joining.neck),
                "give a number above 0 and up to 1");
  }
  instances.division.neck = joining.neck;
}

}  // namespace cristae::cli
