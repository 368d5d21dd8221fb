#include "core/project/project.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/counting_report.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/counted_fields_csv.h"
#include "core/annotation/points_csv.h"
#include "core/base/error.h"
#include "core/evaluation/field_agreement.h"
#include "core/instances/corrections.h"
#include "core/instances/drawn_shapes.h"
#include "core/project/supervision.h"
#include "core/project/verdicts_csv.h"
#include "core/volume/content_hash.h"
#include "core/volume/label_writer.h"
#include "core/volume/stack_reference.h"

namespace cristae::cli {
namespace {

using nlohmann::ordered_json;

struct ProjectOptions {
  std::string what;
  std::string file;
  std::string stack;
  std::optional<VoxelSize> voxel_size_nm;
  std::string import_file;
  std::string export_file;
};

ProjectStack describe(const std::string& reference, const std::optional<VoxelSize>& voxel_size_nm) {
  const auto stack = open_stack_argument(reference, voxel_size_nm);
  const std::filesystem::path path = parse_stack_reference(reference).path;
  ProjectStack described;
  described.path = std::filesystem::absolute(path).lexically_normal();
  described.part = reference.substr(path.string().size());
  described.content_hash = content_hash(*stack);
  described.shape = stack->info().shape;
  described.voxel_size_nm = stack->info().voxel_size_nm;
  described.voxel_size_source = stack->info().voxel_size_source;
  return described;
}

void make(const ProjectOptions& options, Session& session) {
  if (options.stack.empty()) {
    throw Error(ErrorKind::bad_input, "no stack was named", "give it: project new FILE.cristae STACK");
  }
  Project::create(options.file, describe(options.stack, options.voxel_size_nm));
  session.add_output(options.file);
  session.remark("wrote " + options.file);
}

std::string edit_line(const HistoryEntry& entry) {
  const std::string times = entry.name.count == 1 ? "" : fmt::format(" ({})", entry.name.count);
  std::string instances;
  for (const std::int64_t id : entry.name.instances) instances += fmt::format(" {}", id);
  return fmt::format("  {:>5}  {}  {}{}{}{}", entry.id, entry.time, entry.name.key, instances, times,
                     entry.is_undone ? "  undone" : "");
}

void show(const Project& project, Session& session) {
  const ProjectStack stack = project.stack();
  const auto points = project.points();
  const auto history = project.history();
  session.print("stack        " + stack.path.string() + stack.part);
  session.print("shape        " + format_shape(stack.shape));
  session.print("voxel size   " + format_voxel_size(stack.voxel_size_nm));
  std::size_t corrections = 0;
  for (const ProjectResult& result : project.results()) corrections += project.corrections(result.id).size();
  const std::size_t fields = project.counted_fields().size();
  session.print(fmt::format("points       {}", points.size()));
  session.print(fmt::format("runs         {}", project.runs().size()));
  session.print(fmt::format("results      {}", project.results().size()));
  session.print(fmt::format("corrections  {}", corrections));
  session.print(fmt::format("counted      {} fields", fields));
  const auto frame = project.measure_choices().frame;
  if (frame) session.print("frame        " + text_of(*frame));
  session.print(fmt::format("history      {} edits", history.size()));
  for (const HistoryEntry& entry : history) session.print(edit_line(entry));
  if (!project.read_only_reason().empty()) session.print("read only    " + project.read_only_reason());
  auto edits = ordered_json::array();
  for (const HistoryEntry& entry : history) {
    edits.push_back({{"id", entry.id},
                     {"name", entry.name.key},
                     {"count", entry.name.count},
                     {"instances", entry.name.instances},
                     {"time", entry.time},
                     {"is_undone", entry.is_undone}});
  }
  session.result()["stack"] = stack.path.string() + stack.part;
  session.result()["shape"] = shape_json(stack.shape);
  session.result()["voxel_size_nm"] = voxel_size_json(stack.voxel_size_nm);
  session.result()["points"] = points.size();
  session.result()["runs"] = project.runs().size();
  session.result()["results"] = project.results().size();
  session.result()["corrections"] = corrections;
  session.result()["counted_fields"] = fields;
  session.result()["frame"] = frame ? ordered_json(text_of(*frame)) : ordered_json(nullptr);
  session.result()["content_hash"] = project.content_hash();
  session.result()["history"] = edits;
}

void import_points(Project& project, const std::string& file, Session& session) {
  const PointsFile read = read_points(file, project.stack().shape);
  session.remark(read.understood_as);
  project.edit({"import_points", std::ssize(read.points)}, [&](Editor& editor) {
    for (const Point& point : read.points) editor.add_point(point);
  });
}

void points(Project& project, const ProjectOptions& options, Session& session) {
  if (!options.import_file.empty()) import_points(project, options.import_file, session);
  const Points all = clicks_of(project.points());
  if (!options.export_file.empty()) {
    require_writable(options.export_file, session.common().force);
    write_points(options.export_file, all);
    session.add_output(options.export_file);
  }
  session.result()["points"] = all.size();
  session.print(fmt::format("{} points", all.size()));
}

void verdicts(const Project& project, const ProjectOptions& options, Session& session) {
  auto list = ordered_json::array();
  std::vector<Verdict> all;
  for (const ProjectResult& result : project.results()) {
    for (const Verdict& verdict : project.verdicts(result.id)) {
      all.push_back(verdict);
      list.push_back({{"result", result.file.string()},
                      {"instance", verdict.instance},
                      {"z", verdict.place.z},
                      {"y", verdict.place.y},
                      {"x", verdict.place.x},
                      {"verdict", verdict_kind_name(verdict.kind)}});
      session.print(fmt::format("{}  instance {}  z {}  y {}  x {}  {}", result.file.string(),
                                verdict.instance, verdict.place.z, verdict.place.y, verdict.place.x,
                                verdict_kind_name(verdict.kind)));
    }
  }
  if (!options.export_file.empty()) {
    require_writable(options.export_file, session.common().force);
    write_verdicts(options.export_file, all);
    session.add_output(options.export_file);
  }
  session.result()["verdicts"] = list;
}

/// The labels result that the window shows, otherwise the newest.
std::optional<ProjectResult> shown_labels_if_any(const Project& project) {
  const auto view = project.view();
  const auto shown = view.find("currentResult");
  std::optional<ProjectResult> found;
  for (const ProjectResult& result : project.results()) {
    if (result.kind != "labels") continue;
    found = result;
    if (shown != view.end() && shown->second == std::to_string(result.id)) break;
  }
  return found;
}

ProjectResult shown_labels(const Project& project) {
  if (const auto found = shown_labels_if_any(project)) return *found;
  throw Error(ErrorKind::not_found, project.file().string() + " holds no labels yet", "adapt in the window");
}

std::string labels_file(const Project& project, const ProjectResult& result) {
  return (project.data_folder() / result.file).string() + ":/labels";
}

void labels(const Project& project, const ProjectOptions& options, Session& session) {
  const ProjectResult result = shown_labels(project);
  const std::vector<Correction> corrections = project.corrections(result.id);
  session.result()["result"] = result.file.string();
  session.result()["corrections"] = corrections.size();
  session.print(fmt::format("{}: {} corrections", result.file.string(), corrections.size()));
  if (options.export_file.empty()) return;
  require_label_file(options.export_file, project.stack().voxel_size_nm);
  require_writable_labels(options.export_file, session.common().force);
  const LabelStack made{open_stack(labels_file(project, result)), LabelMeaning::instances};
  LabelSections sections = sections_of(corrected_labels(made, corrections));
  sections.voxel_size_nm = project.stack().voxel_size_nm;
  sections.provenance = provenance_of_program();
  sections.provenance.source = result.file.filename().string();
  sections.provenance.voxel_size_source = project.stack().voxel_size_source;
  write_labels(options.export_file, sections, session.job());
  session.add_output(options.export_file);
  session.print("wrote " + options.export_file);
}

void drawn(const Project& project, const ProjectOptions& options, Session& session) {
  const ProjectResult result = shown_labels(project);
  const LabelStack made{open_stack(labels_file(project, result)), LabelMeaning::instances};
  const DrawnShapes shapes = shapes_drawn_by(project.corrections(result.id), made,
                                             rejected_instances(project.verdicts(result.id)), session.job());
  const auto mitochondria = std::ranges::count(shapes, PointKind::mito, &DrawnShape::kind);
  const auto none = std::ssize(shapes) - mitochondria;
  session.result()["result"] = result.file.string();
  session.result()["mitochondria"] = mitochondria;
  session.result()["not_mitochondria"] = none;
  session.print(fmt::format("{}: {} mitochondria drawn, {} places that are none", result.file.string(),
                            mitochondria, none));
  if (options.export_file.empty()) return;
  require_writable(options.export_file, session.common().force);
  write_drawn_shapes(options.export_file, shapes, project.stack().shape, project.stack().voxel_size_nm);
  session.add_output(options.export_file);
}

void fields(const Project& project, const ProjectOptions& options, Session& session) {
  const std::vector<CountedField> counted = done_fields(project.counted_fields());
  const auto result = shown_labels_if_any(project);
  std::vector<FieldCount> counts;
  if (result) {
    const LabelStack made{open_stack(labels_file(project, *result)), LabelMeaning::instances};
    counts = count_fields(corrected_labels(made, project.corrections(result->id)), counted,
                          rejected_instances(project.verdicts(result->id)), session.job());
  } else {
    for (const CountedField& field : counted)
      counts.push_back({field.field.points(), std::ssize(field.hits), 0, 0});
  }
  report_counted_fields(compare_fields(counts), result.has_value(), session);
  if (options.export_file.empty()) return;
  require_writable(options.export_file, session.common().force);
  write_counted_fields(options.export_file, counted);
  session.add_output(options.export_file);
}

void report_step(const std::optional<EditName>& edit, const char* did, Session& session) {
  session.result()["edit"] = edit ? ordered_json(edit->key) : ordered_json();
  session.print(edit ? fmt::format("{} {}", did, edit->key) : "nothing to do");
}

void run_project(const ProjectOptions& options, Session& session) {
  session.start();
  if (options.what == "new") return make(options, session);
  Project project = Project::open(options.file);
  if (options.what == "show") show(project, session);
  if (options.what == "points") points(project, options, session);
  if (options.what == "verdicts") verdicts(project, options, session);
  if (options.what == "labels") labels(project, options, session);
  if (options.what == "drawn") drawn(project, options, session);
  if (options.what == "fields") fields(project, options, session);
  if (options.what == "undo") report_step(project.undo(), "took back", session);
  if (options.what == "redo") report_step(project.redo(), "did again", session);
}

}  // namespace

Verb project_verb() {
  Verb verb;
  verb.name = "project";
  verb.help = "Makes, shows and changes a project: a stack with its points, verdicts, runs and history";
  verb.examples = {"cristae-cli project new mouse.cristae target.h5:/images",
                   "cristae-cli project points mouse.cristae --import points.csv",
                   "cristae-cli project undo mouse.cristae", "cristae-cli project show mouse.cristae"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<ProjectOptions>();
    arguments.choice(
        "WHAT", options->what,
        {"new", "show", "points", "verdicts", "labels", "drawn", "fields", "undo", "redo"},
        "new: makes a project of a stack; show: what it holds, with its history; points: their "
        "number, import, "
        "export; verdicts: what was said of instances; labels: the result that "
        "is shown, with all splits and merges; drawn: the profiles of that result that brush and eraser "
        "changed, for adapt --drawn; fields: the test points that were counted by eye, "
        "and how that result agrees with them; undo, redo: the last edit",
        Arguments::Need::required);
    arguments.positional("FILE.cristae", options->file, "The project");
    arguments.optional_positional("STACK", options->stack, "With new: the stack");
    arguments.voxel_size(options->voxel_size_nm);
    arguments.option("--import", options->import_file, "POINTS.csv", "With points: add those of a file");
    arguments.option(
        "--export", options->export_file, "FILE",
        "With points, verdicts and fields: write all to a CSV; with drawn: to an HDF5 file; with labels: "
        "write them to FILE, which ends in " +
            label_file_endings());
    return [options](Session& session) { run_project(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
