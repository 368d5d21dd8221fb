#include "core/plots/table_plot.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/plots/axis_titles.h"
#include "core/plots/random_band.h"
#include "core/plots/texts.h"

namespace cristae {
namespace {

namespace texts = plot_texts;

template <typename Value>
std::string with_value(const PlotLanguage& language, const char* text, const Value& value) {
  return fmt::format(fmt::runtime(said(language, text)), value);
}

/// What was left out, for the caption.
struct LeftOut {
  std::size_t cut = 0;
  std::size_t empty = 0;
  std::size_t not_positive = 0;

  std::string sentence(bool with_cut, const PlotLanguage& language) const {
    std::vector<std::string> reasons;
    const auto add = [&](std::size_t count, const char* why) {
      if (count > 0) reasons.push_back(with_value(language, why, count));
    };
    if (!with_cut) add(cut, texts::kCutByBorder);
    add(empty, texts::kWithoutValue);
    add(not_positive, texts::kNotAboveZero);
    std::vector<std::string> sentences;
    if (!reasons.empty())
      sentences.push_back(with_value(language, texts::kLeftOut, fmt::format("{}", fmt::join(reasons, ", "))));
    if (with_cut && cut > 0) sentences.push_back(with_value(language, texts::kIncludesCut, cut));
    return fmt::format("{}", fmt::join(sentences, " "));
  }
};

PlotSeries& series_of(Plot& plot, const std::string& name) {
  const auto found = std::find_if(plot.series.begin(), plot.series.end(),
                                  [&](const PlotSeries& series) { return series.name == name; });
  if (found != plot.series.end()) return *found;
  plot.series.push_back({});
  plot.series.back().name = name;
  return plot.series.back();
}

/// The columns a plot of instances is made of; null where it has none of them.
struct Columns {
  const DataColumn* x = nullptr;
  const DataColumn* y = nullptr;
  const DataColumn* group = nullptr;
  const DataColumn* replicate = nullptr;
  const DataColumn* label = nullptr;
  const DataColumn* border = nullptr;
};

Columns columns_of(const DataTable& table, const TablePlotOptions& options) {
  if (options.column.empty() && options.kind == PlotKind::rose) {
    throw Error(ErrorKind::bad_input, "no column was chosen",
                "name one with angles in degrees with --column");
  }
  if (options.column.empty()) {
    throw Error(ErrorKind::bad_input, "no column was chosen", "name one with --column");
  }
  Columns columns;
  columns.x = &table.at(options.column);
  if (options.kind == PlotKind::scatter) {
    if (options.y_column.empty()) {
      throw Error(ErrorKind::bad_input, "a scatter plot needs two columns", "name the second with --y");
    }
    columns.y = &table.at(options.y_column);
  }
  if (!options.group_by.empty()) columns.group = &table.at(options.group_by);
  if (!options.replicate_by.empty()) columns.replicate = &table.at(options.replicate_by);
  columns.label = table.find("label");
  columns.border = table.find("touches_border");
  return columns;
}

bool is_usable(double value, bool is_log) { return !is_log || value > 0; }

void add_row(Plot& plot, const Columns& columns, std::size_t row, bool with_cut, LeftOut& left_out) {
  const bool is_cut = columns.border != nullptr && columns.border->cells[row] == "1";
  if (is_cut) ++left_out.cut;
  if (is_cut && !with_cut) return;
  const auto x = columns.x->number(row);
  const auto y = columns.y != nullptr ? columns.y->number(row) : std::optional<double>(1);
  if (!x || !y) {
    ++left_out.empty;
    return;
  }
  if (!is_usable(*x, plot.log_x) || !is_usable(*y, plot.log_y)) {
    ++left_out.not_positive;
    return;
  }
  PlotSeries& series =
      series_of(plot, columns.group != nullptr ? columns.group->cells[row] : std::string("all"));
  series.x.push_back(*x);
  if (columns.y != nullptr) series.y.push_back(*y);
  if (columns.replicate != nullptr) series.replicates.push_back(columns.replicate->cells[row]);
  if (columns.label != nullptr) {
    series.labels.push_back(static_cast<std::uint32_t>(columns.label->number(row).value_or(0)));
  }
}

/// Names of groups that lost every row.
std::string lost_groups(const Plot& plot, const DataColumn& groups) {
  std::vector<std::string> lost;
  for (const auto& name : groups.cells) {
    const bool is_there = std::any_of(plot.series.begin(), plot.series.end(),
                                      [&](const PlotSeries& series) { return series.name == name; });
    if (!is_there && std::find(lost.begin(), lost.end(), name) == lost.end()) lost.push_back(name);
  }
  if (lost.empty()) return {};
  return " " + with_value(plot.language, texts::kNothingLeft, fmt::format("{}", fmt::join(lost, ", ")));
}

Plot z_profile_of(const DataTable& table, const PlotLanguage& language) {
  const auto& first = table.at("first_section");
  const auto& last = table.at("last_section");
  std::vector<double> changes;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto from = first.number(row);
    const auto to = last.number(row);
    if (!from || !to || *from < 0 || *to < *from) continue;
    const auto end = static_cast<std::size_t>(*to) + 1;
    if (changes.size() <= end) changes.resize(end + 1);
    changes[static_cast<std::size_t>(*from)] += 1;
    changes[end] -= 1;
  }
  Plot plot;
  plot.kind = PlotKind::z_profile;
  plot.language = language;
  plot.x = {said(language, texts::kSection), ""};
  PlotSeries profile;
  double count = 0;
  for (std::size_t z = 0; z + 1 < changes.size(); ++z) {
    count += changes[z];
    profile.x.push_back(static_cast<double>(z));
    profile.y.push_back(count);
  }
  plot.series.push_back(profile);
  plot.remark = said(language, texts::kCountedThrough);
  return plot;
}

}  // namespace

Plot plot_of_table(const DataTable& table, const TablePlotOptions& options) {
  if (options.kind == PlotKind::z_profile) {
    Plot plot = z_profile_of(table, options.language);
    plot.title = options.title;
    return plot;
  }
  const Columns columns = columns_of(table, options);
  Plot plot;
  plot.kind = options.kind;
  plot.title = options.title;
  plot.language = options.language;
  plot.x = quantity_of(*columns.x);
  plot.log_x = options.kind != PlotKind::rose && options.log_x.value_or(is_log_by_default(*columns.x));
  if (columns.y != nullptr) {
    plot.y = quantity_of(*columns.y);
    plot.log_y = options.log_y.value_or(is_log_by_default(*columns.y));
  }
  plot.bins = options.bins;
  plot.is_anticlockwise = columns.x->definition.find("anticlockwise") != std::string::npos;
  plot.selected = options.selected;
  LeftOut left_out;
  for (std::size_t row = 0; row < table.rows(); ++row)
    add_row(plot, columns, row, options.with_cut, left_out);
  plot.remark = left_out.sentence(options.with_cut, options.language);
  if (columns.group != nullptr) plot.remark += lost_groups(plot, *columns.group);
  if (options.field_nm && plot.kind == PlotKind::ecdf && plot.series.size() == 1) {
    plot.random =
        random_band(table, options.column, *options.field_nm, options.with_cut, plot.series.front().x);
  }
  if (plot.series.empty()) {
    const bool only_cut = left_out.cut > 0 && !options.with_cut;
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{} has no value of '{}' to show{}", table.name, options.column,
                    only_cut ? fmt::format(": the border cuts {} instances", left_out.cut) : std::string()),
        only_cut ? "include instances that the border cuts (--with-cut)" : "choose another column");
  }
  return plot;
}

}  // namespace cristae
