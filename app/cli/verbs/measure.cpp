#include <algorithm>
#include <cmath>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/counting_report.h"
#include "app/cli/instances_argument.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"
#include "core/morphology/counting_frame.h"
#include "core/morphology/instance_table.h"
#include "core/morphology/morphology.h"
#include "core/morphology/population.h"

namespace cristae::cli {
namespace {

constexpr double kUsualContact = 30;  // nm

struct MeasureOptions {
  std::string labels;
  std::string stack;
  std::string output;
  std::string instances = "automatic";
  std::string objects = "automatic";
  std::optional<VoxelSize> voxel_size_nm;
  bool no_skeleton = false;
  bool no_neighbours = false;
  double spur_factor = 1;
  double contact_nm = -1;  ///< negative: the usual one, where sections are thin enough
  std::string contact_mask;
  std::string reference = "field";
  std::string frame;
  double guard_percent = 10;
  std::int64_t disector = 0;
  std::int64_t counting_fields = 0;
};

/// The labels' own voxel size, else that of the stack they belong to.
std::optional<VoxelSize> voxel_size_of(const LabelStack& labels, const Stack* stack) {
  const auto& own = labels.stack->info().voxel_size_nm;
  return own || !stack ? own : stack->info().voxel_size_nm;
}

/// A second mask of the same stack; its name is what the table calls it.
struct SecondMask {
  LabelVolume voxels;
  std::string name;
};

SecondMask read_mask(const std::string& reference) {
  const LabelStack labels = open_labels_argument(reference, std::nullopt);
  return {read_label_volume(labels), std::filesystem::path(reference).filename().string()};
}

/// MeasureOptions of the command line as those of the core, with the volumes they point to.
class Request {
 public:
  Request(const MeasureOptions& options, Session& session) : options_(options), session_(session) {
    const LabelStack labels =
        open_labels_argument(options.labels, options.voxel_size_nm, label_reading(options.objects));
    if (!options.stack.empty()) {
      measures_.stack = open_stack_argument(options.stack, std::nullopt);
      require_same_shape(measures_.stack->info(), labels.stack->info());
    }
    ReadInstances read = read_instances(labels, options.instances, session);
    volume_ = std::move(read.ids);
    measures_.dimension = read.dimension;
    measures_.voxel_size_nm = voxel_size_of(labels, measures_.stack.get());
    provenance_ = provenance_of(*labels.stack);
    if (!labels.stack->info().voxel_size_nm && measures_.stack)
      provenance_.voxel_size_source = measures_.stack->info().voxel_size_source;
    measures_.centrelines = !options.no_skeleton;
    measures_.neighbours = !options.no_neighbours;
    measures_.spur_factor = options.spur_factor;
    measures_.guard = options.guard_percent / 100;
    take_contact();
    take_reference(labels.shape());
    take_frame(labels.shape());
    require_disectors();
  }

  const LabelVolume& labels() const { return volume_; }
  const MorphologyOptions& measures() const { return measures_; }
  const Provenance& provenance() const { return provenance_; }

 private:
  void take_contact() {
    const bool is_given = options_.contact_nm >= 0;
    const auto& size = measures_.voxel_size_nm;
    const bool is_thin =
        size && (measures_.dimension == MeasureDimension::profiles_2d || size->z <= kUsualContact);
    if (is_given) {
      measures_.contact_nm = options_.contact_nm;
    } else if (is_thin && (measures_.neighbours || !options_.contact_mask.empty())) {
      measures_.contact_nm = kUsualContact;
    } else if (size && measures_.neighbours) {
      session_.remark(fmt::format(
          "no contacts: sections of {:g} nm are thicker than {:g} nm; --contact-nm sets another distance",
          size->z, kUsualContact));
    }
    if (options_.contact_mask.empty()) return;
    if (!size) {
      throw Error(ErrorKind::bad_input, "--contact-mask needs lengths and the voxel size is unknown",
                  "give --voxel-size Z,Y,X");
    }
    contact_mask_ = read_mask(options_.contact_mask);
    measures_.mask = &contact_mask_.voxels;
    measures_.mask_name = contact_mask_.name;
  }

  void take_reference(const Shape& field) {
    if (options_.reference == "field") return;
    measures_.reference_box = box_from_text(options_.reference, field.z);
    if (measures_.reference_box) return;
    reference_mask_ = read_mask(options_.reference);
    measures_.reference_mask = &reference_mask_.voxels;
    measures_.reference_name = reference_mask_.name;
  }

  void take_frame(const Shape& field) {
    if (!(options_.guard_percent >= 0 && options_.guard_percent < 50)) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("--guard {:g}: such a guard leaves no counting frame", options_.guard_percent),
                  "give a share of the field on each side, from 0 to less than 50 %");
    }
    if (options_.frame.empty()) return;
    measures_.frame = box_from_text(options_.frame, field.z);
    if (measures_.frame) return;
    throw Error(ErrorKind::bad_input, "--frame " + options_.frame + " is no frame",
                "write Z0:Z1,Y0:Y1,X0:X1, first voxel and one past the last");
  }

  /// A disector sees an instance go on by its id.
  void require_disectors() const {
    const std::int64_t step = options_.disector;
    if (step == 0) return;
    const Shape& field = volume_.shape();
    const bool is_profile = measures_.dimension == MeasureDimension::profiles_2d;
    const Box frame = measures_.frame ? *measures_.frame : inset_frame(field, measures_.guard, is_profile);
    if (step < 0 || step >= frame.extent(0)) {
      throw Error(ErrorKind::bad_input,
                  fmt::format("--disector {}: the counting frame has {} sections", step, frame.extent(0)),
                  "give a distance from 1 to less than that, or a --frame of more sections");
    }
    if (dimension_of(volume_) == MeasureDimension::bodies_3d) return;
    throw Error(ErrorKind::bad_input,
                fmt::format("--disector {}: no id of {} goes on from one section into another, so that every "
                            "profile would seem to disappear",
                            step, options_.labels),
                "give instances of the volume, as segment --instances 3d makes them");
  }

  const MeasureOptions& options_;
  Session& session_;
  SecondMask contact_mask_;
  SecondMask reference_mask_;
  LabelVolume volume_;
  MorphologyOptions measures_;
  Provenance provenance_;
};

nlohmann::ordered_json number(const std::optional<double>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

const char* unit_of(const MeasureTable& table) {
  if (!table.voxel_size_nm) return table.dimension == MeasureDimension::profiles_2d ? "pixels" : "voxels";
  return table.dimension == MeasureDimension::profiles_2d ? "um^2" : "um^3";
}

void report_sizes(const MeasureTable& table, Session& session) {
  const MeasureSummary summary = summarise(table);
  auto& result = session.result();
  result["count"] = summary.count;
  result["complete"] = summary.complete;
  result["voxels"] = summary.voxels;
  result["field_fraction"] = summary.field_fraction;
  result["mean_voxels"] = number(summary.mean_voxels);
  result["median_voxels"] = number(summary.median_voxels);
  result["unit"] =
      table.voxel_size_nm ? nlohmann::ordered_json(unit_of(table)) : nlohmann::ordered_json(nullptr);
  result["mean_size"] = number(summary.mean_size);
  result["median_size"] = number(summary.median_size);
  result["total_size"] = number(summary.total_size);
  session.print(fmt::format("{} instances, {} of them complete; {:.2f} % of the field", summary.count,
                            summary.complete, 100 * summary.field_fraction));
  const auto median = summary.median_size ? summary.median_size : summary.median_voxels;
  const auto mean = summary.mean_size ? summary.mean_size : summary.mean_voxels;
  if (median)
    session.print(
        fmt::format("complete ones: median {:.4g}, mean {:.4g} {}", *median, *mean, unit_of(table)));
}

void report_densities(const MeasureTable& table, const PopulationMeasures& population, Session& session) {
  const ReferenceSpace& reference = table.parts.reference;
  auto& result = session.result();
  result["reference"] = reference.name;
  result["reference_fraction"] = population.fraction;
  result["number_density"] = number(population.number_density);
  result["surface_density"] = number(population.boundary_density);
  if (reference.name != "field")
    session.print(fmt::format("{:.2f} % of the {}", 100 * population.fraction, reference.name));
  if (population.number_density) {
    session.print(fmt::format("{:.4g} per {} of the {}{}", *population.number_density, unit_of(table),
                              reference.name,
                              reference.name == "field" ? ", which is what was imaged and not a cell" : ""));
  }
  if (population.boundary_density)
    session.print(fmt::format("{:.4g} um^2 of surface per um^3 of the {}", *population.boundary_density,
                              reference.name));
}

void report_counting(const MeasureTable& table, const PopulationMeasures& population, Session& session) {
  const Box& frame = *table.parts.frame;
  auto& result = session.result();
  result["counted"] = population.counted;
  result["frame"] = {frame.begin[0], frame.end[0],   frame.begin[1],
                     frame.end[1],   frame.begin[2], frame.end[2]};
  result["weighted_number"] = number(population.weighted_number);
  result["mean_size_unbiased"] = number(population.mean_size);
  result["largest_over_guard"] = population.largest_over_guard;
  session.print(fmt::format("the counting frame counts {}", population.counted));
  if (population.mean_size)
    session.print(fmt::format("mean without bias towards small ones: {:.4g} {}", *population.mean_size,
                              unit_of(table)));
  if (population.largest_over_guard > 1) {
    session.job().warning(
        fmt::format(
            "the largest instance is {:.1f} times as wide as the guard around the counting frame: the "
            "count may be biased",
            population.largest_over_guard),
        "use a larger field, --guard, or the column completeness_weight");
  }
}

void report_spread(const PopulationMeasures& population, const char* unit, Session& session) {
  auto& result = session.result();
  result["size_weighted_mean"] = number(population.volume_weighted_mean);
  result["gini"] = number(population.gini);
  result["largest_share"] = number(population.largest_share);
  result["mean_sphericity"] = number(population.mean_sphericity);
  result["mean_nearest_nm"] = number(population.neighbours.mean_nm);
  result["clark_evans"] = number(population.neighbours.clark_evans);
  if (population.volume_weighted_mean && population.gini && population.largest_share) {
    session.print(fmt::format("size-weighted mean {:.4g} {}, Gini {:.3f}, the largest holds {:.1f} % of all",
                              *population.volume_weighted_mean, unit, *population.gini,
                              100 * *population.largest_share));
  }
  if (population.neighbours.clark_evans) {
    session.print(fmt::format("nearest centroid at {:.4g} nm on average, Clark-Evans R {:.2f}",
                              *population.neighbours.mean_nm, *population.neighbours.clark_evans));
  }
  if (!population.axes) return;
  const AxisOrder& axes = *population.axes;
  result["order"] = axes.order;
  result["preferred_direction"] = axes.direction;
  session.print(fmt::format("order S {:.2f} of {} long axes to direction z {:.2f}, y {:.2f}, x {:.2f}",
                            axes.order[0], axes.used, axes.direction[0], axes.direction[1],
                            axes.direction[2]));
}

void report_disectors(const LabelVolume& labels, const MeasureTable& table, std::int64_t step,
                      Session& session) {
  if (step == 0) return;
  const Disector disector = count_disectors(labels, step, *table.parts.frame);
  auto& result = session.result();
  result["disector_q"] = disector.disappeared;
  result["disector_pairs"] = disector.pairs;
  result["disector_per_voxel"] = disector.per_voxel;
  session.print(fmt::format("disectors: {} disappear in {} pairs of sections {} apart", disector.disappeared,
                            disector.pairs, step));
  if (!table.voxel_size_nm) return;
  const VoxelSize& nm = *table.voxel_size_nm;
  session.print(fmt::format("that is {:.4g} per um^3", disector.per_voxel / (nm.z * nm.y * nm.x * 1e-9)));
}

void report(const LabelVolume& labels, const MeasureTable& table, const MeasureOptions& options,
            Session& session) {
  const PopulationMeasures population = describe_population(table);
  report_sizes(table, session);
  report_densities(table, population, session);
  report_counting(table, population, session);
  report_spread(population, unit_of(table), session);
  report_disectors(labels, table, options.disector, session);
  if (options.counting_fields > 0)
    report_random_fields(labels, table.voxel_size_nm, options.counting_fields, session);
  if (!table.voxel_size_nm)
    session.remark("the voxel size is unknown; --voxel-size Z,Y,X gives physical units");
}

void run_measure(const MeasureOptions& options, Session& session) {
  session.start();
  require_writable(options.output, session.common().force);
  if (const auto definitions = definitions_path(options.output))
    require_writable(*definitions, session.common().force);
  const Request request(options, session);
  const MeasureTable table = measure_morphology(request.labels(), request.measures(), session.job());
  write_table(options.output, table, request.provenance());
  session.add_output(options.output);
  report(request.labels(), table, options, session);
}

void declare_more(Arguments& arguments, MeasureOptions& options) {
  arguments.group("What is measured");
  arguments.flag("--no-skeleton", options.no_skeleton, "No centrelines: length, branches, width (3d)");
  arguments.flag("--no-neighbours", options.no_neighbours, "No distances to other instances");
  arguments.option("--spur-factor", options.spur_factor, "R",
                   "A branch of the centreline stands out by at least R local radii");
  arguments.option(
      "--contact-nm", options.contact_nm, "NM",
      "Boundary within NM of another instance or of the mask is contact (30 if sections are not thicker)");
  arguments.option("--contact-mask", options.contact_mask, "MASK",
                   "Distance to, and contact with, a nucleus, membrane, reticulum");
  arguments.group("Counting");
  arguments.option("--reference", options.reference, "SPACE",
                   "What densities are per: field, Z0:Z1,Y0:Y1,X0:X1, or a MASK of the cell");
  arguments.option("--frame", options.frame, "Z0:Z1,Y0:Y1,X0:X1", "Unbiased counting frame");
  arguments.option("--guard", options.guard_percent, "PERCENT",
                   "Guard around the frame on each side, of the field, below 50");
  arguments.option("--disector", options.disector, "SECTIONS",
                   "Count with disectors of sections so far apart, in the frame");
  arguments.option("--counting-fields", options.counting_fields, "N",
                   "Count test points and lines on N random fields");
}

}  // namespace

Verb measure_verb() {
  Verb verb;
  verb.name = "measure";
  verb.help = "Measures each instance and writes a table with units";
  verb.examples = {"cristae-cli measure target.h5:/labels --stack target.h5:/images -o table.csv",
                   "cristae-cli measure mitochondria.h5 --instances 2d -o profiles.csv --voxel-size 20,5,5"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<MeasureOptions>();
    arguments.positional("LABELS", options->labels, "Instances, or a mask");
    arguments.option("-o,--output", options->output, "FILE.csv",
                     "Table; FILE.columns.csv defines its columns. FILE.xlsx: a spreadsheet with both",
                     Arguments::Need::required);
    declare_instances(arguments, options->instances);
    declare_objects(arguments, options->objects);
    arguments.option(
        "--stack", options->stack, "STACK",
        "The stack: grey values inside and around, and the voxel size when the labels have none");
    arguments.voxel_size(options->voxel_size_nm);
    declare_more(arguments, *options);
    return [options](Session& session) { run_measure(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
