#include "core/report/report_page.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/plots/axis_titles.h"
#include "core/plots/cairo_output.h"
#include "core/plots/svg_output.h"
#include "core/report/base64.h"
#include "core/report/page_style.h"

namespace cristae {
namespace {

constexpr std::size_t kMostRows = 500;

std::string heading(const std::string& text) { return "<h2>" + escape_markup(text) + "</h2>\n"; }

std::string key_figures(const ReportContent& content) {
  if (content.figures.empty()) return {};
  std::string html = "<div class=\"key\">\n";
  for (const auto& figure : content.figures) {
    html += fmt::format("<div><b>{}</b><span>{}</span></div>\n", escape_markup(figure.value),
                        escape_markup(figure.label));
  }
  return html + "</div>\n";
}

std::string warnings(const ReportContent& content) {
  if (content.warnings.empty()) return {};
  std::string html = "<ul class=\"warnings\" aria-label=\"Warnings\">\n";
  for (const auto& warning : content.warnings) html += "<li>" + escape_markup(warning) + "</li>\n";
  return html + "</ul>\n";
}

std::string row(const std::string& name, const std::string& value) {
  return fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", escape_markup(name), escape_markup(value));
}

std::string stack_text(const RecordedStack& stack) {
  std::string text =
      fmt::format("{}: {} × {} × {} voxels", stack.name, stack.shape.z, stack.shape.y, stack.shape.x);
  if (const auto& size = stack.voxel_size_nm) {
    text += fmt::format(" of {:g} × {:g} × {:g} nm", size->z, size->y, size->x);
  } else {
    text += ", voxel size unknown";
  }
  return text + (stack.content_hash.empty() ? "" : ", content " + stack.content_hash);
}

std::string run_table(const RunRecord& run) {
  std::string html = "<table class=\"text\">\n";
  html += row("Run", run.folder + " (" + run.verb + ")") + row("Program", "Cristae " + run.version);
  for (const auto& source : run.sources) html += row("Source", stack_text(source));
  if (!run.pack.empty()) html += row("Source model", run.pack);
  if (run.target) html += row("Stack", stack_text(*run.target));
  if (run.verb == "adapt") {
    const std::string negative =
        run.negative_points ? fmt::format(", {} of them negative", *run.negative_points) : std::string();
    html +=
        row("Points", run.points > 0 ? fmt::format("{}{}, content {}", run.points, negative, run.points_hash)
                                     : std::string("0"));
    if (!run.drawn_hash.empty())
      html +=
          row("Drawn", fmt::format("{} mitochondria, content {}", run.drawn_mitochondria, run.drawn_hash));
  }
  html += row("Seed", std::to_string(run.seed));
  for (const auto& place : run.computed_on) html += row("Computed on", place);
  for (const char* name : {"preset", "method", "network"}) {
    if (const auto value = run.option(name); !value.empty())
      html += row(std::string("Recipe: ") + name, value);
  }
  for (const auto& [name, value] : run.changed) html += row("Recipe, changed: " + name, value);
  return html + "</table>\n";
}

std::string run_section(const ReportContent& content) {
  if (!content.run) return {};
  std::string html = heading("What was computed") + run_table(*content.run);
  if (content.run->recipe.empty()) return html;
  html += fmt::format("<details><summary>All {} options of the recipe</summary>\n<table class=\"text\">\n",
                      content.run->recipe.size());
  for (const auto& [name, value] : content.run->recipe) html += row(name, value);
  return html + "</table></details>\n";
}

std::string scores_section(const ReportContent& content) {
  if (content.scores.empty()) return {};
  std::string html = heading("Agreement with truth") + "<p class=\"note\">" +
                     escape_markup(content.scores_note) +
                     "</p>\n<table>\n<thead><tr><th>Score</th><th>Mean</th><th>SD</th><th>Pooled</th></tr></"
                     "thead>\n<tbody>\n";
  for (const auto& line : content.scores) {
    html += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n", escape_markup(line.name),
                        line.mean, line.sd, line.pooled);
  }
  return html + "</tbody></table>\n";
}

std::string length_text(double nm) {
  return nm >= 1000 ? fmt::format("{:g} µm", nm / 1000) : fmt::format("{:g} nm", nm);
}

std::string scale_bar(const ReportPicture& picture) {
  if (!picture.width_nm) return {};
  const double length = scale_bar_nm(*picture.width_nm);
  return fmt::format("<div class=\"bar\" style=\"width:{:.3f}%\">{}</div>", 100 * length / *picture.width_nm,
                     length_text(length));
}

std::string pictures_section(const ReportContent& content) {
  if (content.pictures.empty()) return {};
  std::string html = heading("Sections") + "<div class=\"grid\">\n";
  for (const auto& picture : content.pictures) {
    html += fmt::format(
        "<figure><div class=\"section\"><img alt=\"{0} with the outlines of its instances\" "
        "src=\"data:image/png;base64,{1}\">{2}</div><figcaption>{0}</figcaption></figure>\n",
        escape_markup(picture.caption), base64(png_bytes(picture.image)), scale_bar(picture));
  }
  return html + "</div>\n";
}

std::string plots_section(const ReportContent& content) {
  if (content.plots.empty()) return {};
  std::string html = heading("Plots") + "<div class=\"grid\">\n";
  for (const auto& plot : content.plots) {
    html += "<figure>" + svg_text(plot, Theme::light, SvgColours::of_page, true) + "<figcaption>" +
            escape_markup(plot.caption) + "</figcaption></figure>\n";
  }
  return html + "</div>\n";
}

/// Four figures are enough to read; the table in its file has all.
std::string cell_text(const DataColumn& column, std::size_t at) {
  const auto value = column.number(at);
  if (!value || *value == std::round(*value)) return column.cells[at];
  return fmt::format("{:.4g}", *value);
}

/// Boxes are for programs, and would push what people read out of sight.
std::vector<const DataColumn*> shown_columns(const DataTable& table) {
  std::vector<const DataColumn*> columns;
  for (const auto& column : table.columns) {
    if (!column.name.starts_with("bbox-")) columns.push_back(&column);
  }
  return columns;
}

std::string measures_table(const DataTable& table) {
  const auto columns = shown_columns(table);
  std::string html = "<div class=\"scroll\"><table class=\"sortable\">\n<thead><tr>";
  for (const auto* column : columns) {
    const Quantity quantity = quantity_of(*column);
    html += fmt::format("<th title=\"{}\">{}</th>", escape_markup(column->name + ": " + column->definition),
                        escape_markup(quantity.title()));
  }
  html += "</tr></thead>\n<tbody>\n";
  for (std::size_t at = 0; at < std::min(table.rows(), kMostRows); ++at) {
    html += "<tr>";
    for (const auto* column : columns) html += "<td>" + escape_markup(cell_text(*column, at)) + "</td>";
    html += "</tr>\n";
  }
  return html + "</tbody></table></div>\n";
}

std::string definitions(const DataTable& table) {
  std::string rows;
  for (const auto& column : table.columns) {
    if (column.definition.empty()) continue;
    rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n", escape_markup(column.name),
                        escape_markup(quantity_of(column).unit), escape_markup(column.definition));
  }
  if (rows.empty()) return {};
  return "<details><summary>Definition of every column</summary>\n<table class=\"text\">\n"
         "<thead><tr><th>Column</th><th>Unit</th><th>Definition</th></tr></thead>\n<tbody>" +
         rows + "</tbody></table></details>\n";
}

std::string tables_section(const ReportContent& content) {
  std::string html;
  for (const auto& table : content.tables) {
    html += heading("Instances: " + table.name);
    if (table.rows() > kMostRows) {
      html += fmt::format("<p class=\"note\">The first {} of {} rows.</p>\n", kMostRows, table.rows());
    }
    html += measures_table(table) + definitions(table);
  }
  return html;
}

std::string methods_section(const ReportContent& content) {
  const std::string paragraph = methods_paragraph(content.facts);
  if (paragraph.empty()) return {};
  std::string html =
      heading("Methods") + "<div class=\"methods\" id=\"methods\"><p>" + escape_markup(paragraph) + "</p>\n";
  for (const auto& reference : methods_references(content.facts))
    html += "<p>" + escape_markup(reference) + "</p>\n";
  return html + "</div>\n<button type=\"button\" data-copies=\"methods\" hidden>Copy</button>\n";
}

}  // namespace

double scale_bar_nm(double width_nm) {
  const double most = width_nm / 4;
  const double power = std::pow(10, std::floor(std::log10(most)));
  for (const double front : {5.0, 2.0}) {
    if (front * power <= most) return front * power;
  }
  return power;
}

std::string report_page(const ReportContent& content) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>" +
         escape_markup(content.title) + "</title>\n<style>" + page_style_sheet() +
         "</style>\n</head>\n<body>\n<h1>" + escape_markup(content.title) + "</h1>\n<p class=\"muted\">" +
         escape_markup(content.subtitle) + "</p>\n" + key_figures(content) + warnings(content) +
         run_section(content) + scores_section(content) + pictures_section(content) + plots_section(content) +
         tables_section(content) + methods_section(content) + "<script>" + page_script() +
         "</script>\n</body>\n</html>\n";
}

}  // namespace cristae
