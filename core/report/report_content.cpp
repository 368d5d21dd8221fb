#include "core/report/report_content.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/morphology/instance_table.h"
#include "core/morphology/population.h"
#include "core/plots/plot.h"
#include "core/plots/scale.h"
#include "core/plots/table_plot.h"
#include "core/report/section_picture.h"
#include "core/report/section_profile.h"
#include "core/volume/intensity.h"

namespace cristae {
namespace {

constexpr int kPictureSide = 640;

/// On the page the caption stands below the figure as text of the page.
FigureStyle page_style() {
  FigureStyle style;
  style.width_mm = 92;
  style.height_mm = 66;
  style.show_caption = false;
  return style;
}

bool has_values(const DataTable& table, const std::string& name, std::size_t least) {
  const auto* column = table.find(name);
  if (column == nullptr) return false;
  std::size_t count = 0;
  for (std::size_t row = 0; row < table.rows() && count < least; ++row) count += column->number(row) ? 1 : 0;
  return count >= least;
}

constexpr std::size_t kLeastValues = 3;

/// Whether too few instances are whole for plots of them alone.
bool most_are_cut(const DataTable& table) {
  const auto* border = table.find("touches_border");
  if (border == nullptr) return false;
  const auto cut = std::count(border->cells.begin(), border->cells.end(), "1");
  return border->cells.size() - static_cast<std::size_t>(cut) < kLeastValues;
}

/// A plot that the table has too few values for is left out.
void add_plot(ReportContent& content, const DataTable& table, TablePlotOptions options) {
  if (!has_values(table, options.column, kLeastValues)) return;
  if (!options.y_column.empty() && !has_values(table, options.y_column, kLeastValues)) return;
  options.with_cut = most_are_cut(table);
  try {
    content.plots.push_back(draw(plot_of_table(table, options), page_style()));
  } catch (const Error&) {
    // The whole instances may be those without this value: then there is nothing to show.
  }
}

TablePlotOptions plot_options(PlotKind kind, const std::string& column, const std::string& title) {
  TablePlotOptions options;
  options.kind = kind;
  options.column = column;
  options.title = title;
  return options;
}

/// The size that a table has, the best first.
std::string size_column(const DataTable& table) {
  for (const char* name : {"volume_um3", "area_um2", "area"}) {
    if (table.find(name) != nullptr) return name;
  }
  return {};
}

void add_plots(ReportContent& content, const DataTable& table) {
  const std::string size = size_column(table);
  add_plot(content, table, plot_options(PlotKind::histogram, size, "Sizes"));
  for (const char* form : {"mci", "form_factor"}) {
    auto options = plot_options(PlotKind::scatter, size, "Size and form");
    options.y_column = form;
    add_plot(content, table, options);
  }
  for (const char* column : {"sphericity", "circularity"}) {
    add_plot(content, table, plot_options(PlotKind::ecdf, column, "Form"));
  }
  add_plot(content, table,
           plot_options(PlotKind::histogram, "skeleton_length_um", "Length of the centreline"));
  add_plot(content, table, plot_options(PlotKind::histogram, "nnd_surface_nm", "Distance to the nearest"));
  for (const char* column : {"azimuth_deg", "feret_angle_deg"}) {
    add_plot(content, table, plot_options(PlotKind::rose, column, "Directions in the section"));
  }
}

std::string size_text(const std::optional<double>& value, const char* unit) {
  return value ? format_number(*value) + "\u00A0" + unit : std::string();
}

/// Densities of the field, by the counting frame where they are of numbers.
void add_densities(ReportContent& content, const MeasureTable& measures, bool is_2d) {
  const PopulationMeasures population = describe_population(measures);
  if (population.number_density) {
    content.figures.push_back(
        {format_number(*population.number_density) + (is_2d ? "\u00A0µm⁻²" : "\u00A0µm⁻³"),
         "number density, by counting frame"});
  }
  if (population.boundary_density) {
    content.figures.push_back({format_number(*population.boundary_density) + "\u00A0µm⁻¹",
                               "surface per volume of the " + measures.parts.reference.name});
  }
  if (population.neighbours.clark_evans) {
    content.figures.push_back({fmt::format("{:.2f}", *population.neighbours.clark_evans),
                               "Clark\u2013Evans R of centroids (1: random, below: clustered)"});
  }
  if (population.largest_over_guard > 1) {
    content.warnings.push_back(fmt::format(
        "The largest instance is {:.1f} times as wide as the guard around the counting frame: the number "
        "density may be biased.",
        population.largest_over_guard));
  }
}

/// The counting frame, where it gives a number density.
void add_frame(MeasuredFacts& facts, const MeasureTable& measures) {
  const PopulationMeasures population = describe_population(measures);
  if (!measures.parts.frame || !population.number_density) return;
  const Box& frame = *measures.parts.frame;
  facts.frame = Shape{frame.extent(0), frame.extent(1), frame.extent(2)};
  facts.counted = population.counted;
  facts.number_density = *population.number_density;
}

void warn_about_measures(ReportContent& content, const MeasureTable& table, const MeasureSummary& summary) {
  if (!table.voxel_size_nm) {
    content.warnings.emplace_back(
        "The voxel size is unknown: sizes are in voxels, and no physical figure is given.");
  }
  const std::int64_t cut = summary.count - summary.complete;
  if (cut > 0 && cut == summary.count) {
    content.warnings.push_back(fmt::format(
        "All {} instances are cut by the border of the field: their sizes and shapes are not whole. A larger "
        "field would tell more.",
        cut));
  } else if (cut > 0) {
    content.warnings.push_back(fmt::format(
        "{} of {} instances are cut by the border of the field. They count in the fraction of the field "
        "and are left out of sizes and shapes; leaving them out favours small instances.",
        cut, summary.count));
  }
  if (table.dimension == MeasureDimension::profiles_2d) {
    content.warnings.emplace_back(
        "Profiles of sections were measured. One mitochondrion has several profiles: their number is not "
        "that of "
        "mitochondria.");
  }
}

/// Numbers of instances are whole, their means nearly so.
std::string score_text(std::string_view name, const std::optional<double>& value) {
  if (!value) return "\u2013";
  const bool is_count = name == "tp" || name == "fp" || name == "fn" || name.starts_with("count_");
  if (!is_count) return fmt::format("{:.3f}", *value);
  return *value == std::round(*value) ? fmt::format("{:.0f}", *value) : fmt::format("{:.1f}", *value);
}

/// Names as papers write them.
std::string score_name(std::string_view name) {
  static const std::pair<std::string_view, const char*> names[] = {{"dice", "Dice"},
                                                                   {"iou", "IoU"},
                                                                   {"f1", "F1"},
                                                                   {"mcc", "MCC"},
                                                                   {"ap", "AP"},
                                                                   {"aji", "AJI"},
                                                                   {"aji_plus", "AJI+"},
                                                                   {"pq", "PQ"},
                                                                   {"sq", "SQ"},
                                                                   {"rq", "RQ"},
                                                                   {"ap50", "AP50"},
                                                                   {"ap75", "AP75"},
                                                                   {"tp", "Hits"},
                                                                   {"fp", "False"},
                                                                   {"fn", "Missed"},
                                                                   {"precision", "Precision"},
                                                                   {"recall", "Recall"},
                                                                   {"count_truth", "Instances in truth"},
                                                                   {"count_labels", "Instances found"},
                                                                   {"centre_f1", "F1 of centres"}};
  for (const auto& [known, text] : names) {
    if (known == name) return text;
  }
  return std::string(name);
}

}  // namespace

void add_run(ReportContent& content, const RunRecord& run) {
  content.run = run;
  content.facts.run = run;
}

void add_review(ReportContent& content, const ReviewedFacts& reviewed) {
  content.facts.reviewed = reviewed;
  if (const auto& precision = reviewed.precision) {
    content.figures.push_back(
        {fmt::format("{:.0f}\u00A0%", 100 * precision->share),
         fmt::format("precision, {} of {} of a random sample right (95 % interval {:.0f} to "
                     "{:.0f} %)",
                     precision->right, precision->judged, 100 * precision->low, 100 * precision->high)});
  }
  if (reviewed.counted && reviewed.counted->recall) {
    content.figures.push_back({fmt::format("{:.0f}\u00A0%", 100 * reviewed.counted->recall->value),
                               fmt::format("recall by counting, at {} test points on {} random fields",
                                           reviewed.counted->points, reviewed.counted->fields)});
  }
  if (reviewed.rejected > 0)
    content.figures.push_back({std::to_string(reviewed.rejected), "rejected by eye and left out"});
}

void add_measures(ReportContent& content, const std::string& name, const MeasureTable& measures) {
  const MeasureSummary summary = summarise(measures);
  const bool is_2d = measures.dimension == MeasureDimension::profiles_2d;
  const char* unit = is_2d ? "µm²" : "µm³";
  content.figures.push_back({std::to_string(summary.count), is_2d ? "profiles" : "instances"});
  content.figures.push_back({std::to_string(summary.complete), "not cut by the border"});
  content.figures.push_back({fmt::format("{:.2f}\u00A0%", 100 * summary.field_fraction),
                             is_2d ? "of the field (area)" : "of the field (volume)"});
  if (summary.median_size) {
    content.figures.push_back({size_text(summary.median_size, unit), "median size, complete ones"});
    content.figures.push_back({size_text(summary.total_size, unit), "in all"});
  } else if (summary.median_voxels) {
    content.figures.push_back(
        {format_number(*summary.median_voxels) + "\u00A0voxels", "median size, complete ones"});
  }
  warn_about_measures(content, measures, summary);
  add_densities(content, measures, is_2d);
  DataTable table = parse_table(name, format_table(measures));
  for (const auto& column : table_columns(measures)) {
    for (auto& target : table.columns) {
      if (target.name != column.name) continue;
      target.unit = column.unit;
      target.definition = column.definition;
    }
  }
  add_plots(content, table);
  MeasuredFacts facts;
  facts.is_2d = is_2d;
  facts.shape = measures.shape;
  facts.voxel_size_nm = measures.voxel_size_nm;
  facts.count = summary.count;
  facts.complete = summary.complete;
  facts.field_fraction = summary.field_fraction;
  facts.has_surface = has_values(table, "surface_um2", 1);
  facts.has_centreline = has_values(table, "skeleton_length_um", 1);
  facts.has_forms = has_values(table, "circularity", 1);
  add_frame(facts, measures);
  content.facts.measured = facts;
  content.tables.push_back(std::move(table));
}

void add_tables(ReportContent& content, const std::vector<DataTable>& tables) {
  for (const auto& table : tables) {
    content.figures.push_back({std::to_string(table.rows()), "rows of " + table.name});
    if (tables.size() == 1) add_plots(content, table);
    content.tables.push_back(table);
  }
  if (tables.size() < 2) return;
  std::vector<std::string> names;
  for (const auto& table : tables) {
    const std::string name = std::filesystem::path(table.name).stem().string();
    const bool is_taken = std::find(names.begin(), names.end(), name) != names.end();
    names.push_back(is_taken ? fmt::format("{} ({})", name, names.size() + 1) : name);
  }
  const DataTable all = stacked(tables, names, "table");
  for (const auto kind : {PlotKind::violin, PlotKind::ecdf}) {
    auto options = plot_options(kind, size_column(all), "Sizes by table");
    options.group_by = "table";
    add_plot(content, all, options);
  }
}

void add_groups(ReportContent& content, const DataTable& rows, const std::string& group_by,
                const std::string& replicate_by) {
  for (const std::string& name : {group_by, replicate_by}) {
    if (rows.find(name) != nullptr) continue;
    throw Error(ErrorKind::not_found, rows.name + " has no column '" + name + "'",
                "name a column of the table");
  }
  for (const std::string& column : {size_column(rows), std::string("mci"), std::string("form_factor")}) {
    auto options = plot_options(PlotKind::superplot, column, "Groups by replicate");
    options.group_by = group_by;
    options.replicate_by = replicate_by;
    add_plot(content, rows, options);
  }
}

void add_scores(ReportContent& content, const std::string& truth, const Evaluation& evaluation,
                InstanceDimension dimension) {
  for (const auto& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    if (!summary.mean && !summary.pooled) continue;
    content.scores.push_back({score_name(field.name), score_text(field.name, summary.mean),
                              score_text(field.name, summary.sd), score_text(field.name, summary.pooled)});
  }
  const bool is_2d = dimension == InstanceDimension::sections_2d;
  content.scores_note = fmt::format(
      "Against {}; {} instances. Mean and standard deviation over {} sections; pooled: all sections as one.",
      truth, is_2d ? "2-D" : "3-D", evaluation.sections.size());
  ScoredFacts facts;
  facts.truth = truth;
  facts.is_2d = is_2d;
  facts.dice = evaluation.pooled.dice;
  facts.f1 = evaluation.pooled.f1;
  facts.pq = evaluation.pooled.pq;
  facts.aji = evaluation.pooled.aji;
  facts.sections = static_cast<std::int64_t>(evaluation.sections.size());
  content.facts.scored = facts;
}

void add_sections(ReportContent& content, const LabelStack& labels, const Stack* stack, std::int64_t count,
                  Job& job) {
  Plot profile = section_profile(labels, job);
  profile.title = "Along the stack";
  content.plots.insert(content.plots.begin(), draw(profile, page_style()));
  const IntensityMap map = stack != nullptr ? estimate_intensity_map(*stack) : IntensityMap{};
  const auto& voxel_size = labels.stack->info().voxel_size_nm;
  job.phase("pictures");
  for (const std::int64_t z : spread_sections(labels.shape().z, count)) {
    job.check();
    const cv::Mat grey = stack != nullptr ? apply_intensity_map(stack->section(z), map) : cv::Mat();
    ReportPicture picture{paint_section(grey, labels.ids(z), kPictureSide), fmt::format("Section {}", z), {}};
    if (voxel_size) picture.width_nm = voxel_size->x * static_cast<double>(labels.shape().x);
    content.pictures.push_back(std::move(picture));
  }
}

}  // namespace cristae
