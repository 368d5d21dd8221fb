#include "core/plots/plot.h"

#include <memory>

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/cli/named_tables.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"
#include "core/plots/captions.h"
#include "core/plots/figure_file.h"
#include "core/plots/table_plot.h"
#include "core/report/section_profile.h"

namespace cristae::cli {
namespace {

struct PlotOptions {
  std::string input;
  std::vector<std::string> tables;
  std::string output;
  std::string kind = "histogram";
  std::string theme = "light";
  TablePlotOptions plot;
  bool log = false;
  bool linear = false;
  bool log_y = false;
  bool linear_y = false;
  std::int64_t bins = 0;
  std::optional<VoxelSize> field;
  FigureStyle style{.height_mm = 58};
  double dpi = 300;
  bool no_caption = false;
};

bool is_table(const std::string& path) { return std::filesystem::path(path).extension() == ".csv"; }

TablePlotOptions plot_options(const PlotOptions& options) {
  TablePlotOptions plot = options.plot;
  plot.kind = plot_kind_of(options.kind);
  if (options.log || options.linear) plot.log_x = options.log;
  if (options.log_y || options.linear_y) plot.log_y = options.log_y;
  if (options.field) plot.field_nm = {options.field->z, options.field->y, options.field->x};
  if (options.bins > 0) plot.bins = static_cast<int>(options.bins);
  return plot;
}

Plot plot_of(const PlotOptions& options, Session& session) {
  TablePlotOptions plot = plot_options(options);
  if (!options.tables.empty()) {
    if (plot.group_by.empty()) plot.group_by = "group";
    if (plot.replicate_by.empty()) plot.replicate_by = "replicate";
    std::vector<NamedTable> named;
    for (const auto& argument : options.tables) named.push_back(read_named_table(argument));
    return plot_of_table(together(named), plot);
  }
  if (options.input.empty()) {
    throw Error(ErrorKind::bad_input, "no table was given",
                "name TABLE.csv, or tables with --table NAME=FILE.csv");
  }
  if (is_table(options.input)) return plot_of_table(read_table(options.input), plot);
  if (plot.kind != PlotKind::z_profile) {
    throw Error(ErrorKind::bad_input, options.input + " is no table (.csv)",
                "run `cristae-cli measure` first; of labels only a z-profile can be drawn");
  }
  Plot profile = section_profile(open_labels_argument(options.input, std::nullopt), session.job());
  profile.title = plot.title;
  return profile;
}

void run_plot(const PlotOptions& options, Session& session) {
  session.start();
  require_figure_ending(options.output);
  require_writable(options.output, session.common().force);
  FigureStyle style = options.style;
  style.theme = options.theme == "dark" ? Theme::dark : Theme::light;
  style.show_caption = !options.no_caption;
  const Plot plot = plot_of(options, session);
  // A long caption makes the figure longer, not the data smaller.
  if (style.show_caption) {
    style.height_mm += caption_block(caption_of(plot), style).height / kPointsPerMillimetre;
  }
  const Drawing drawing = draw(plot, style);
  write_figure(options.output, drawing, style.theme, options.dpi);
  session.add_output(options.output);
  session.print(drawing.caption);
}

void declare_values(Arguments& arguments, PlotOptions& options) {
  arguments.optional_positional("TABLE", options.input, "Table of measures (.csv); labels for a z-profile");
  arguments.list("--table", options.tables, "[GROUP/]NAME=FILE.csv",
                 "One of several tables: animals or cultures (NAME) of groups");
  arguments.option("-o,--output", options.output, "FILE", "Figure: .svg, .pdf or .png",
                   Arguments::Need::required);
  arguments.choice("--kind", options.kind, plot_kind_names(), "What is drawn (histogram)");
  arguments.option("--column", options.plot.column, "NAME", "Column with the values");
  arguments.option("--y", options.plot.y_column, "NAME", "Column of the upright axis of a scatter plot");
  arguments.option("--group-by", options.plot.group_by, "NAME", "Column that tells groups apart");
  arguments.option("--replicate-by", options.plot.replicate_by, "NAME",
                   "Column with the animal or culture, the unit of a superplot");
  arguments.flag("--with-cut", options.plot.with_cut, "Also instances that the border cuts");
  arguments.lengths(
      "--field", options.field,
      "Extent of the stack in nm: behind an ecdf of nnd_centroid_nm what points at random would give");
}

void declare_look(Arguments& arguments, PlotOptions& options) {
  arguments.group("Look");
  arguments.flag("--log", options.log, "Logarithmic axis of the values (volumes, areas: always)");
  arguments.flag("--linear", options.linear, "Linear axis of the values");
  arguments.flag("--log-y", options.log_y, "The same for --y");
  arguments.flag("--linear-y", options.linear_y, "The same for --y");
  arguments.option("--bins", options.bins, "N", "About as many bins (0: by the values)");
  arguments.option("--title", options.plot.title, "TEXT", "Title above the figure");
  arguments.choice("--theme", options.theme, {"light", "dark"}, "Colours (light)");
  arguments.option("--width", options.style.width_mm, "MM", "Width (85)");
  arguments.option("--height", options.style.height_mm, "MM", "Height without the caption (58)");
  arguments.option("--font", options.style.font_points, "PT", "Size of the text (8)");
  arguments.option("--dpi", options.dpi, "N", "Resolution of a PNG (300)");
  arguments.flag("--no-caption", options.no_caption, "Print the caption only, do not draw it");
}

}  // namespace

Verb plot_verb() {
  Verb verb;
  verb.name = "plot";
  verb.help = "Draws a figure from tables of measures";
  verb.examples = {
      "cristae-cli plot table.csv --kind histogram --column volume_um3 --with-cut -o volumes.svg",
      "cristae-cli plot --table control/mouse1=table.csv --table control/mouse2=table.csv --table "
      "treated/mouse3=table.csv --kind superplot --column volume_um3 --with-cut -o groups.pdf",
      "cristae-cli plot table.csv --kind ecdf --column nnd_centroid_nm --field 480,3072,3072 --with-cut -o "
      "neighbours.pdf",
      "cristae-cli plot target.h5:/labels --kind z-profile -o profile.png"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<PlotOptions>();
    declare_values(arguments, *options);
    declare_look(arguments, *options);
    return [options](Session& session) { run_plot(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
