#include "core/plots/captions.h"

#include <set>

#include <fmt/format.h>

#include "core/plots/cairo_output.h"
#include "core/plots/scale.h"
#include "core/plots/texts.h"
#include "core/statistics/distribution.h"
#include "core/statistics/group_comparison.h"

namespace cristae {
namespace {

namespace texts = plot_texts;

template <typename... Values>
std::string with_values(const Plot& plot, const char* text, const Values&... values) {
  return fmt::format(fmt::runtime(said(plot.language, text)), values...);
}

std::size_t count_of(const Plot& plot) {
  std::size_t count = 0;
  for (const auto& series : plot.series) count += series.x.size();
  return count;
}

std::string with_unit(const Plot& plot, double value, const Quantity& quantity) {
  return said_number(plot.language, format_number(value)) +
         (quantity.unit.empty() ? "" : "\u00A0" + quantity.unit);
}

/// What was done with the values, by kind.
std::string way_of(const Plot& plot) {
  switch (plot.kind) {
    case PlotKind::histogram:
      return said(plot.language, plot.log_x ? texts::kEqualRatio : texts::kEqualWidth);
    case PlotKind::ecdf: return said(plot.language, texts::kEcdf);
    case PlotKind::violin: return said(plot.language, plot.log_x ? texts::kLogViolin : texts::kViolin);
    case PlotKind::superplot: return said(plot.language, texts::kSuperplot);
    case PlotKind::scatter: return {};
    case PlotKind::z_profile: return said(plot.language, texts::kZProfile);
    case PlotKind::rose: return said(plot.language, texts::kRose);
  }
  return {};
}

std::string count_sentence(const Plot& plot) {
  if (plot.kind == PlotKind::z_profile) {
    return with_values(plot, texts::kSections, plot.series.empty() ? 0 : plot.series.front().x.size());
  }
  const bool has_median =
      plot.series.size() == 1 && (plot.kind == PlotKind::histogram || plot.kind == PlotKind::ecdf);
  if (!has_median) return with_values(plot, texts::kCount, count_of(plot)) + ".";
  return with_values(plot, texts::kCountAndMedian, count_of(plot),
                     with_unit(plot, median_of(plot.series.front().x), plot.x)) +
         ".";
}

std::vector<ReplicateGroup> groups_of(const Plot& plot) {
  std::vector<ReplicateGroup> groups;
  for (const auto& series : plot.series) {
    if (series.x.empty() || series.replicates.empty()) continue;
    groups.push_back({series.name, replicate_means(series.x, series.replicates)});
  }
  return groups;
}

/// Effects with their intervals, then the warnings, each once.
std::string comparison_sentences(const Plot& plot) {
  const auto groups = groups_of(plot);
  std::string text;
  std::set<std::string> warned;
  bool is_tested = false;
  for (const auto& comparison : compare_with_first(groups)) {
    text += " " + describe_comparison(comparison, plot.x.unit) + ".";
    is_tested = is_tested || comparison.p;
    for (const auto& warning : comparison.warnings) {
      if (warned.insert(warning).second) text += " " + warning;
    }
  }
  if (is_tested) text += " " + said(plot.language, texts::kWelch);
  return text;
}

void append(std::string& text, const std::string& sentence) {
  if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
}

}  // namespace

std::string caption_of(const Plot& plot) {
  std::string text = count_sentence(plot);
  append(text, way_of(plot));
  if (plot.random) append(text, with_values(plot, texts::kRandomBand, kRandomPatterns));
  if (plot.kind == PlotKind::superplot) text += comparison_sentences(plot);
  if (plot.kind != PlotKind::superplot && plot.kind != PlotKind::z_profile && plot.series.size() > 1) {
    append(text, said(plot.language, texts::kNotIndependent));
  }
  append(text, plot.remark);
  return text;
}

CaptionBlock caption_block(const std::string& caption, const FigureStyle& style) {
  CaptionBlock block;
  block.font = 0.875 * style.font_points;
  block.lines = wrapped(caption, block.font, style.width_mm * kPointsPerMillimetre - 2 * kFigureMargin);
  block.height = (static_cast<double>(block.lines.size()) * kLineSpacing + 0.5) * block.font;
  return block;
}

std::vector<std::string> wrapped(const std::string& text, double size, double width) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    const std::string longer = line.empty() ? word : line + " " + word;
    if (!line.empty() && text_width(longer, size) > width) {
      lines.push_back(line);
      line = word;
    } else {
      line = longer;
    }
    begin = end + 1;
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

std::string shortened(const std::string& text, double size, double width) {
  if (text_width(text, size) <= width) return text;
  std::string shorter = text;
  while (!shorter.empty() && text_width(shorter + "…", size) > width) {
    // The later bytes of a letter begin with the bits 10.
    unsigned char byte = 0;
    do {
      byte = static_cast<unsigned char>(shorter.back());
      shorter.pop_back();
    } while (!shorter.empty() && (byte & 0xC0) == 0x80);
  }
  return shorter + "…";
}

}  // namespace cristae
