#include <algorithm>
#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/cli/events.h"
#include "app/cli/instances_argument.h"
#include "app/cli/named_tables.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/morphology/morphology.h"
#include "core/report/report_page.h"

namespace cristae::cli {
namespace {

struct ReportOptions {
  std::vector<std::string> inputs;
  std::string output;
  std::string title;
  std::string stack;
  std::string truth;
  std::string instances = "automatic";
  std::string group_by;
  std::string replicate_by;
  std::int64_t pictures = 3;
  std::string objects = "automatic";
  std::optional<VoxelSize> voxel_size_nm;
};

/// What is named on the command line, told apart: a run is a folder with run.json, a table ends in .csv and
/// may have a name before it, the rest is labels.
struct Inputs {
  std::vector<std::filesystem::path> runs;
  std::vector<std::filesystem::path> tables;
  std::vector<std::string> named_tables;
  std::vector<std::string> labels;
};

Inputs told_apart(const std::vector<std::string>& arguments) {
  Inputs inputs;
  for (const auto& argument : arguments) {
    const std::filesystem::path path(argument);
    if (std::filesystem::is_regular_file(path / "run.json")) {
      inputs.runs.push_back(path);
    } else if (path.extension() == ".csv" && argument.find('=') != std::string::npos &&
               !std::filesystem::exists(path)) {
      inputs.named_tables.push_back(argument);
    } else if (path.extension() == ".csv") {
      inputs.tables.push_back(path);
    } else {
      inputs.labels.push_back(argument);
    }
  }
  if (!inputs.tables.empty() && !inputs.named_tables.empty()) {
    throw Error(ErrorKind::bad_input, inputs.tables.front().string() + " has no group, other tables have one",
                "write GROUP/REPLICATE=FILE.csv for each, or for none");
  }
  for (const auto& [count, what] :
       {std::pair(inputs.runs.size(), "runs"), std::pair(inputs.labels.size(), "label stacks")}) {
    if (count > 1) {
      throw Error(ErrorKind::bad_input, fmt::format("{} {} were given", count, what),
                  "give one, and write a report of each");
    }
  }
  return inputs;
}

/// The name of a file or dataset without the folders of this machine.
void add_labels(ReportContent& content, const ReportOptions& options, const std::string& reference,
                Session& session) {
  std::shared_ptr<const Stack> stack;
  auto voxel_size_nm = options.voxel_size_nm;
  if (!options.stack.empty()) {
    stack = open_stack_argument(options.stack, options.voxel_size_nm);
    if (!voxel_size_nm) voxel_size_nm = stack->info().voxel_size_nm;
  }
  const LabelReading reading = label_reading(options.objects);
  LabelStack labels = open_labels_argument(reference, options.voxel_size_nm, reading);
  if (!labels.stack->info().voxel_size_nm && voxel_size_nm)
    labels = open_labels_argument(reference, voxel_size_nm, reading);
  if (stack) require_same_shape(stack->info(), labels.stack->info());

  const ReadInstances read = read_instances(labels, options.instances, session);
  MorphologyOptions wanted;
  wanted.dimension = read.dimension;
  wanted.voxel_size_nm = labels.stack->info().voxel_size_nm;
  add_measures(content, printed_reference(reference), measure_morphology(read.ids, wanted, session.job()));
  content.facts.measured->instance_rule = provenance_of(*labels.stack).instance_rule;
  add_sections(content, labels, stack.get(), options.pictures, session.job());
  if (options.truth.empty()) return;
  EvaluationOptions evaluation;
  evaluation.dimension = read.dimension == MeasureDimension::profiles_2d ? InstanceDimension::sections_2d
                                                                         : InstanceDimension::volume_3d;
  evaluation.threads = static_cast<int>(session.common().threads);
  const LabelStack truth = open_labels_argument(options.truth, std::nullopt);
  add_scores(content, printed_reference(options.truth), evaluate(labels, truth, evaluation, session.job()),
             evaluation.dimension);
}

/// All tables, and where animals or cultures are known the comparison of groups by them.
void add_all_tables(ReportContent& content, const ReportOptions& options, const Inputs& inputs) {
  std::vector<DataTable> tables;
  std::vector<NamedTable> named;
  for (const auto& path : inputs.tables) tables.push_back(read_table(path));
  for (const auto& argument : inputs.named_tables) {
    named.push_back(read_named_table(argument));
    tables.push_back(named.back().table);
    tables.back().name = argument.substr(0, argument.find('='));
  }
  add_tables(content, tables);
  if (!named.empty()) return add_groups(content, together(named), "group", "replicate");
  if (options.group_by.empty() && options.replicate_by.empty()) return;
  if (tables.size() != 1 || options.group_by.empty() || options.replicate_by.empty()) {
    throw Error(ErrorKind::bad_input,
                "--group-by and --replicate-by name columns of one table, and belong together",
                "name both and one table, or give tables as GROUP/REPLICATE=FILE.csv");
  }
  add_groups(content, tables.front(), options.group_by, options.replicate_by);
}

void run_report(const ReportOptions& options, Session& session) {
  session.start();
  require_writable(options.output, session.common().force);
  const Inputs inputs = told_apart(options.inputs);
  if (!options.truth.empty() && inputs.labels.empty()) {
    throw Error(ErrorKind::bad_input, "there are no labels to compare with " + options.truth,
                "name the labels too");
  }
  ReportContent content;
  content.facts.version = CRISTAE_VERSION;
  content.title =
      options.title.empty() ? "Mitochondria in " + printed_reference(options.inputs.front()) : options.title;
  content.subtitle = fmt::format("Cristae {}, {}", CRISTAE_VERSION, utc_time());
  for (const auto& folder : inputs.runs) add_run(content, read_run_record(folder));
  for (const auto& labels : inputs.labels) add_labels(content, options, labels, session);
  add_all_tables(content, options, inputs);
  write_text_atomically(options.output, report_page(content));
  session.add_output(options.output);
  for (const auto& figure : content.figures) session.print(figure.value + " " + figure.label);
  for (const auto& warning : content.warnings) session.remark(warning);
}

}  // namespace

Verb report_verb() {
  Verb verb;
  verb.name = "report";
  verb.help = "Writes one page with figures, plots, pictures, tables and a methods text";
  verb.examples = {"cristae-cli report target.h5:/labels --stack target.h5:/images -o report.html",
                   "cristae-cli report table.csv -o table.html",
                   "cristae-cli report control/mouse1=table.csv treated/mouse2=table.csv -o groups.html"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<ReportOptions>();
    arguments.positionals("INPUT", options->inputs,
                          "A run (folder), labels, tables of measures (.csv); GROUP/REPLICATE=FILE.csv says "
                          "which animal or culture "
                          "a table is of");
    arguments.option("-o,--output", options->output, "FILE.html", "The page; nothing else belongs to it",
                     Arguments::Need::required);
    arguments.option("--stack", options->stack, "STACK", "Grey values under the outlines");
    arguments.option("--truth", options->truth, "LABELS", "Labels made by people, for scores");
    declare_instances(arguments, options->instances);
    declare_objects(arguments, options->objects);
    arguments.option("--group-by", options->group_by, "NAME", "Column of a table that tells groups apart");
    arguments.option("--replicate-by", options->replicate_by, "NAME",
                     "Column with the animal or culture: groups are compared by their means");
    arguments.option("--pictures", options->pictures, "N", "Pictures of sections (3)");
    arguments.option("--title", options->title, "TEXT", "Title of the page");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_report(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
