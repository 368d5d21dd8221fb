#include "core/plots/frame.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/plots/cairo_output.h"
#include "core/plots/captions.h"

namespace cristae {
namespace {

constexpr double kTick = 3;  ///< length of a tick with a number
constexpr double kGap = 3;   ///< between a tick and its number, a number and the title
const Stroke kAxisStroke{kMuted, 0.6, {}};

double widest(const std::vector<Tick>& ticks, double size) {
  double width = 0;
  for (const auto& tick : ticks) width = std::max(width, text_width(tick.text, size));
  return width;
}

/// Numbers about three of their lengths apart across, three lines apart upright.
int wanted_across(double width, double size) {
  return std::clamp(static_cast<int>(width / (6 * size)), 2, 8);
}
int wanted_upright(double height, double size) {
  return std::clamp(static_cast<int>(height / (3 * size)), 2, 7);
}

std::vector<Tick> ticks_of(const Frame& frame, const Scale& scale, int wanted) {
  std::vector<Tick> ticks = scale.ticks(wanted);
  for (Tick& tick : ticks) tick.text = said_number(frame.language(), std::move(tick.text));
  return ticks;
}

}  // namespace

double upright_numbers_width(const Scale& scale, double height, double font) {
  return widest(scale.ticks(wanted_upright(height, font)), font);
}

Frame::Frame(const Plot& plot, const FigureStyle& style, const std::vector<LegendEntry>& legend)
    : style_(style), language_(plot.language) {
  drawing_.width = style.width_mm * kPointsPerMillimetre;
  drawing_.height = style.height_mm * kPointsPerMillimetre;
  drawing_.title = plot.title;
  drawing_.caption = caption_of(plot);
  free_ = {kFigureMargin, kFigureMargin, drawing_.width - kFigureMargin, drawing_.height - kFigureMargin};
  if (style.show_title && !plot.title.empty()) draw_title();
  if (legend.size() > 1) draw_legend(legend);
  if (style.show_caption) draw_caption();
}

void Frame::line(Point2 from, Point2 to, const Stroke& stroke) {
  add(PathShape{{from, to}, false, std::nullopt, stroke});
}

void Frame::text(Point2 position, const std::string& text, TextAnchor anchor, const Ink& ink) {
  add(TextShape{position, text, font(), anchor, ink});
}

void Frame::draw_title() {
  const double size = font() * 1.125;
  free_.top += size;
  add(TextShape{{free_.left, free_.top},
                shortened(drawing_.title, size * 1.08, free_.width()),
                size,
                TextAnchor::start,
                kInk,
                true});
  free_.top += 0.7 * size;
}

void Frame::draw_caption() {
  const CaptionBlock block = caption_block(drawing_.caption, style_);
  double baseline = free_.bottom - block.height + 1.5 * block.font;
  for (const auto& line : block.lines) {
    add(TextShape{{free_.left, baseline}, line, block.font, TextAnchor::start, kMuted});
    baseline += kLineSpacing * block.font;
  }
  free_.bottom -= block.height;
}

void Frame::draw_legend(const std::vector<LegendEntry>& legend) {
  const double size = font();
  const double swatch = 0.7 * size;
  double x = free_.left;
  double baseline = free_.top + 0.85 * size;
  for (const auto& entry : legend) {
    const std::string text = shortened(entry.text, size, free_.width() - 2 * size);
    const double width = swatch + 0.4 * size + text_width(text, size);
    if (x > free_.left && x + width > free_.right) {
      x = free_.left;
      baseline += kLineSpacing * size;
    }
    const double top = baseline - 0.7 * size;
    add(PathShape{{{x, top}, {x + swatch, top}, {x + swatch, top + swatch}, {x, top + swatch}},
                  true,
                  entry.ink,
                  std::nullopt});
    add(TextShape{{x + swatch + 0.4 * size, baseline}, text, size, TextAnchor::start, kInk});
    x += width + 1.2 * size;
  }
  free_.top = baseline + 0.8 * size;
}

Axes::Axes(Frame& frame, const Area& area, Scale x, const std::string& x_title, Scale y,
           const std::string& y_title, const PanelOptions& options)
    : box_(area), x_(x), y_(y) {
  const double size = frame.font();
  if (options.numbers_below) box_.bottom -= kTick + kGap + size + kGap + 1.2 * size;
  const auto y_ticks = ticks_of(frame, y_, wanted_upright(box_.height(), size));
  box_.left += size + kGap + std::max(options.numbers_width, widest(y_ticks, size)) + kGap + kTick;
  const auto x_ticks = ticks_of(frame, x_, wanted_across(box_.width(), size));
  // Half of the last number stands beyond the end of the axis.
  if (options.numbers_below && !x_ticks.empty()) {
    const double over =
        text_width(x_ticks.back().text, size) / 2 - (1 - x_.share(x_ticks.back().value)) * box_.width();
    box_.right -= std::max(0.0, over);
  }
  box_.top += 0.3 * size;
  require_room();
  draw_upright_axis(frame, area, y_ticks, y_title);
  frame.line({box_.left, box_.bottom}, {box_.right, box_.bottom}, kAxisStroke);
  for (const auto& tick : x_ticks) {
    const double at = this->x(tick.value);
    const double length = tick.text.empty() ? kTick * 0.6 : kTick;
    frame.line({at, box_.bottom}, {at, box_.bottom + length}, kAxisStroke);
    if (options.numbers_below) {
      frame.text({at, box_.bottom + kTick + kGap + 0.75 * size}, tick.text, TextAnchor::middle);
    }
  }
  if (options.numbers_below) {
    frame.text({(box_.left + box_.right) / 2, area.bottom - 0.25 * size}, x_title, TextAnchor::middle);
  }
}

Axes::Axes(Frame& frame, const Area& area, const std::vector<Category>& groups, Scale y,
           const std::string& y_title)
    : box_(area), x_(-0.5, static_cast<double>(groups.size()) - 0.5, false), y_(y) {
  const double size = frame.font();
  box_.bottom -= kGap + size + kLineSpacing * size + 0.3 * size;
  const auto y_ticks = ticks_of(frame, y_, wanted_upright(box_.height(), size));
  box_.left += size + kGap + widest(y_ticks, size) + kGap + kTick;
  box_.top += 0.3 * size;
  require_room();
  draw_upright_axis(frame, area, y_ticks, y_title);
  frame.line({box_.left, box_.bottom}, {box_.right, box_.bottom}, kAxisStroke);
  const double room = box_.width() / static_cast<double>(groups.size()) - kGap;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const double at = this->x(static_cast<double>(i));
    const double baseline = box_.bottom + kGap + size;
    frame.text({at, baseline}, shortened(groups[i].name, size, room), TextAnchor::middle);
    frame.add(TextShape{{at, baseline + kLineSpacing * size},
                        shortened(groups[i].count, frame.small_font(), room),
                        frame.small_font(),
                        TextAnchor::middle,
                        kMuted});
  }
}

void Axes::draw_upright_axis(Frame& frame, const Area& area, const std::vector<Tick>& ticks,
                             const std::string& title) {
  const double size = frame.font();
  frame.line({box_.left, box_.top}, {box_.left, box_.bottom}, kAxisStroke);
  for (const auto& tick : ticks) {
    const double at = y(tick.value);
    const double length = tick.text.empty() ? kTick * 0.6 : kTick;
    frame.line({box_.left - length, at}, {box_.left, at}, kAxisStroke);
    if (!tick.text.empty()) {
      frame.text({box_.left - kTick - kGap, at + 0.35 * size}, tick.text, TextAnchor::end);
    }
  }
  TextShape upright{
      {area.left + 0.8 * size, (box_.top + box_.bottom) / 2}, title, size, TextAnchor::middle, kInk};
  upright.upwards = true;
  frame.add(upright);
}

void Axes::require_room() const {
  constexpr double least = 20;
  if (box_.width() >= least && box_.height() >= least) return;
  throw Error(
      ErrorKind::bad_input,
      fmt::format("the figure leaves {:.0f} x {:.0f} points for its data", box_.width(), box_.height()),
      "make it wider or higher, or choose a smaller font");
}

}  // namespace cristae
