#include "core/plots/svg_output.h"

#include <fmt/format.h>

namespace cristae {
namespace {

constexpr int kSeriesColours = 8;

std::string variable_of(const Ink& ink) {
  switch (ink.role) {
    case ColourRole::background: return "--plot-background";
    case ColourRole::ink: return "--plot-ink";
    case ColourRole::muted: return "--plot-muted";
    case ColourRole::faint: return "--plot-faint";
    case ColourRole::series: break;
  }
  return fmt::format("--plot-series-{}", ink.series % kSeriesColours);
}

/// Numbers without needless digits: a hundredth of a point cannot be seen.
std::string number(double value) {
  std::string text = fmt::format("{:.2f}", value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

/// Writes the elements of one drawing.
class SvgWriter {
 public:
  SvgWriter(Theme theme, SvgColours colours) : theme_(theme), colours_(colours) {}

  void operator()(const PathShape& path) {
    if (path.points.empty()) return;
    std::string way = "M";
    for (std::size_t i = 0; i < path.points.size(); ++i) {
      way += fmt::format("{}{} {}", i == 0 ? "" : "L", number(path.points[i].x), number(path.points[i].y));
    }
    if (path.closed) way += "Z";
    text_ += fmt::format("<path d=\"{}\"{}/>\n", way, look(path.fill, path.stroke));
  }

  void operator()(const CircleShape& circle) {
    text_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(circle.centre.x),
                         number(circle.centre.y), number(circle.radius), look(circle.fill, circle.stroke));
  }

  void operator()(const TextShape& text) {
    static const char* const anchors[] = {"start", "middle", "end"};
    const std::string x = number(text.position.x);
    const std::string y = number(text.position.y);
    text_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\"{}{}{}>{}</text>\n", x,
                         y, number(text.size), anchors[static_cast<int>(text.anchor)],
                         text.bold ? " font-weight=\"bold\"" : "",
                         text.upwards ? fmt::format(" transform=\"rotate(-90 {} {})\"", x, y) : std::string(),
                         look(text.ink, std::nullopt), escape_markup(text.text));
  }

  void background(const Drawing& drawing) {
    if (colours_ == SvgColours::of_page) return;
    text_ += fmt::format("<rect width=\"{}\" height=\"{}\"{}/>\n", number(drawing.width),
                         number(drawing.height), look(Ink{ColourRole::background}, std::nullopt));
  }

  std::string take() { return std::move(text_); }

 private:
  static std::string opacity(const char* property, const Ink& ink) {
    return ink.opacity < 1 ? fmt::format(" {}=\"{}\"", property, number(ink.opacity)) : std::string();
  }

  /// Attributes of area and line. Colours that the page decides on stand in a style: not every program knows
  /// variables in attributes.
  std::string look(const std::optional<Ink>& fill, const std::optional<Stroke>& stroke) const {
    std::string style;
    std::string text;
    const auto colour = [&](const char* property, const Ink& ink) {
      const std::string hex = hex_colour(colour_of(ink, theme_));
      if (colours_ == SvgColours::of_page) {
        style += fmt::format("{}:var({},{});", property, variable_of(ink), hex);
      } else {
        text += fmt::format(" {}=\"{}\"", property, hex);
      }
      text += opacity(property[0] == 'f' ? "fill-opacity" : "stroke-opacity", ink);
    };
    if (fill) {
      colour("fill", *fill);
    } else {
      text += " fill=\"none\"";
    }
    if (stroke) {
      colour("stroke", stroke->ink);
      text += fmt::format(" stroke-width=\"{}\"", number(stroke->width)) + dashes(*stroke);
    }
    return style.empty() ? text : " style=\"" + style + "\"" + text;
  }

  static std::string dashes(const Stroke& stroke) {
    if (stroke.dashes.empty()) return {};
    std::string text;
    for (const double dash : stroke.dashes) text += (text.empty() ? "" : " ") + number(dash);
    return " stroke-dasharray=\"" + text + "\"";
  }

  Theme theme_;
  SvgColours colours_;
  std::string text_;
};

}  // namespace

std::string escape_markup(const std::string& text) {
  std::string escaped;
  for (const char letter : text) {
    switch (letter) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default:
        // Control characters have no place in XML 1.0.
        if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n' || letter == '\t') escaped += letter;
    }
  }
  return escaped;
}

std::string svg_text(const Drawing& drawing, Theme theme, SvgColours colours, bool is_inline) {
  std::string text = is_inline ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  text += fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}pt\" height=\"{}pt\" viewBox=\"0 0 {} {}\" "
      "font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" "
      "stroke-linejoin=\"round\" role=\"img\">\n",
      number(drawing.width), number(drawing.height), number(drawing.width), number(drawing.height));
  text += "<title>" + escape_markup(drawing.title) + "</title>\n<desc>" + escape_markup(drawing.caption) +
          "</desc>\n";
  SvgWriter writer(theme, colours);
  writer.background(drawing);
  for (const auto& element : drawing.elements) std::visit(writer, element);
  return text + writer.take() + "</svg>\n";
}

std::string css_variables(Theme theme) {
  std::string css;
  const auto add = [&](const Ink& ink) {
    css += fmt::format("{}:{};", variable_of(ink), hex_colour(colour_of(ink, theme)));
  };
  for (const auto role : {ColourRole::background, ColourRole::ink, ColourRole::muted, ColourRole::faint}) {
    add(Ink{role});
  }
  for (std::size_t i = 0; i < kSeriesColours; ++i) add(series_ink(i));
  return css;
}

}  // namespace cristae
