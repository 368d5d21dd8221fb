#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "app/cli/arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/instances/components.h"
#include "core/morphology/instance_measures.h"
#include "core/morphology/instance_table.h"

namespace cristae::cli {
namespace {

struct Options {
  std::string labels;
  std::string stack;
  std::string output;
  std::string instances = "3d";
  std::optional<VoxelSize> voxel_size_nm;
};

/// The labels' own voxel size, else that of the stack they belong to.
std::optional<VoxelSize> voxel_size_of(const LabelStack& labels, const Options& options) {
  const auto& own = labels.stack->info().voxel_size_nm;
  if (own || options.stack.empty()) return own;
  const auto stack = open_stack_argument(options.stack, std::nullopt);
  require_same_shape(stack->info(), labels.stack->info());
  return stack->info().voxel_size_nm;
}

void report(const MeasureTable& table, Session& session) {
  const MeasureSummary summary = summarise(table);
  const bool is_2d = table.dimension == MeasureDimension::profiles_2d;
  const char* unit = is_2d ? "um^2" : "um^3";
  auto& result = session.result();
  const auto number = [](const std::optional<double>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
  };
  result["count"] = summary.count;
  result["complete"] = summary.complete;
  result["voxels"] = summary.voxels;
  result["field_fraction"] = summary.field_fraction;
  result["mean_voxels"] = number(summary.mean_voxels);
  result["median_voxels"] = number(summary.median_voxels);
  result["unit"] = table.voxel_size_nm ? nlohmann::ordered_json(unit) : nlohmann::ordered_json(nullptr);
  result["mean_size"] = number(summary.mean_size);
  result["median_size"] = number(summary.median_size);
  result["total_size"] = number(summary.total_size);
  session.print(fmt::format("{} instances, {} of them complete; {:.2f} % of the field", summary.count,
                            summary.complete, 100 * summary.field_fraction));
  if (summary.median_size) {
    session.print(fmt::format("complete ones: median {:.4g} {}, mean {:.4g} {}", *summary.median_size, unit,
                              *summary.mean_size, unit));
  } else if (summary.median_voxels) {
    session.print(fmt::format("complete ones: median {:.4g} voxels, mean {:.4g} voxels",
                              *summary.median_voxels, *summary.mean_voxels));
  }
  if (!table.voxel_size_nm)
    session.remark("the voxel size is unknown; --voxel-size Z,Y,X gives physical units");
}

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

/// Instances of a mask are its pieces.
LabelVolume instances_of(const LabelStack& labels, MeasureDimension dimension, Session& session) {
  if (labels.meaning == LabelMeaning::instances) return read_label_volume(labels);
  session.remark("the labels are a mask: its connected pieces are measured");
  return dimension == MeasureDimension::profiles_2d ? profiles_of(labels)
                                                    : bodies_of(read_label_volume(labels));
}

void run(const Options& options, Session& session) {
  session.start();
  require_writable(options.output, session.common().force);
  const LabelStack labels = open_labels_argument(options.labels, options.voxel_size_nm);
  const auto voxel_size_nm = voxel_size_of(labels, options);
  const auto dimension =
      options.instances == "2d" ? MeasureDimension::profiles_2d : MeasureDimension::bodies_3d;
  const MeasureTable table =
      measure_instances(instances_of(labels, dimension, session), dimension, voxel_size_nm);
  write_table(options.output, table);
  session.add_output(options.output);
  report(table, session);
}

}  // namespace

Verb measure_verb() {
  Verb verb;
  verb.name = "measure";
  verb.help = "Measures each instance and writes a table with units";
  verb.examples = {"cristae-cli measure target.h5:/labels -o table.csv",
                   "cristae-cli measure mitochondria.h5 --instances 2d -o profiles.csv --voxel-size 20,5,5"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<Options>();
    arguments.positional("LABELS", options->labels, "Instances, or a mask");
    arguments.option("-o,--output", options->output, "FILE.csv",
                     "Table; FILE.columns.csv defines its columns", Arguments::Need::required);
    arguments.choice("--instances", options->instances, {"2d", "3d"},
                     "What an instance is: a profile of a section or a body (3d)");
    arguments.option("--stack", options->stack, "STACK",
                     "The stack, for its voxel size when the labels have none");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
