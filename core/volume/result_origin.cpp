#include "core/volume/result_origin.h"

#include "core/volume/hdf5_file.h"
#include "core/volume/stack_reference.h"

namespace cristae {

void take_over_origin(const StackInfo& result, Provenance& provenance) {
  if (result.format != "HDF5") return;
  const Hdf5File file = Hdf5File::open(parse_stack_reference(result.name).path);
  const auto text = [&file](const char* name) { return file.text_attribute("/", name).value_or(""); };
  if (!text("program").starts_with("Cristae ")) return;
  provenance.run = text("run");
  provenance.recipe_hash = text("recipe_hash");
  provenance.instance_rule = text("instance_rule");
}

}  // namespace cristae
