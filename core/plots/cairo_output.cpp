#include "core/plots/cairo_output.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include <cairo/cairo-pdf.h>
#include <cairo/cairo.h>

#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

constexpr const char* kFontFamily = "Helvetica";

struct SurfaceDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextDeleter {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceDeleter>;
using Context = std::unique_ptr<cairo_t, ContextDeleter>;

void require(cairo_status_t status, const std::string& what) {
  if (status == CAIRO_STATUS_SUCCESS) return;
  const auto kind = status == CAIRO_STATUS_NO_MEMORY || status == CAIRO_STATUS_WRITE_ERROR
                        ? ErrorKind::resources
                        : ErrorKind::internal;
  throw Error(kind, what + ": " + cairo_status_to_string(status),
              "make the figure smaller or free some space");
}

Surface image_surface(int width, int height) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  require(cairo_surface_status(surface.get()), "a picture of the figure could not be made");
  return surface;
}

void choose_font(cairo_t* context, double size, bool bold) {
  cairo_select_font_face(context, kFontFamily, CAIRO_FONT_SLANT_NORMAL,
                         bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(context, size);
}

double advance_of(cairo_t* context, const char* text) {
  cairo_text_extents_t extents;
  cairo_text_extents(context, text, &extents);
  return extents.x_advance;
}

/// Without hinting a line has the same width at any size, and on paper.
void make_measures_even(cairo_t* context) {
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_set_font_options(context, options);
  cairo_font_options_destroy(options);
}

/// Draws elements on any surface of cairo.
class Painter {
 public:
  Painter(cairo_t* context, Theme theme) : context_(context), theme_(theme) {
    make_measures_even(context);
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
  }

  void operator()(const PathShape& path) {
    if (path.points.empty()) return;
    cairo_new_path(context_);
    for (const auto& point : path.points) cairo_line_to(context_, point.x, point.y);
    if (path.closed) cairo_close_path(context_);
    finish(path.fill, path.stroke);
  }

  void operator()(const CircleShape& circle) {
    cairo_new_path(context_);
    cairo_arc(context_, circle.centre.x, circle.centre.y, circle.radius, 0, 2 * std::numbers::pi);
    cairo_close_path(context_);
    finish(circle.fill, circle.stroke);
  }

  void operator()(const TextShape& text) {
    choose_font(context_, text.size, text.bold);
    const double width = text.anchor == TextAnchor::start ? 0 : advance_of(context_, text.text.c_str());
    const double shift = text.anchor == TextAnchor::middle ? width / 2 : width;
    cairo_save(context_);
    cairo_translate(context_, text.position.x, text.position.y);
    if (text.upwards) cairo_rotate(context_, -std::numbers::pi / 2);
    cairo_move_to(context_, -shift, 0);
    use(text.ink);
    cairo_show_text(context_, text.text.c_str());
    cairo_restore(context_);
  }

  void draw(const Drawing& drawing) {
    use(Ink{ColourRole::background});
    cairo_paint(context_);
    for (const auto& element : drawing.elements) std::visit(*this, element);
  }

 private:
  void use(const Ink& ink) {
    const Rgb colour = colour_of(ink, theme_);
    cairo_set_source_rgba(context_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          ink.opacity);
  }

  void finish(const std::optional<Ink>& fill, const std::optional<Stroke>& stroke) {
    if (fill) {
      use(*fill);
      cairo_fill_preserve(context_);
    }
    if (stroke) {
      use(stroke->ink);
      cairo_set_line_width(context_, stroke->width);
      cairo_set_dash(context_, stroke->dashes.data(), static_cast<int>(stroke->dashes.size()), 0);
      cairo_stroke_preserve(context_);
    }
    cairo_new_path(context_);
  }

  cairo_t* context_;
  Theme theme_;
};

/// Cairo keeps blue, green, red, opacity in a native 32-bit word, colours multiplied by opacity.
RgbaImage copy_of(cairo_surface_t* surface) {
  cairo_surface_flush(surface);
  RgbaImage image;
  image.width = cairo_image_surface_get_width(surface);
  image.height = cairo_image_surface_get_height(surface);
  image.pixels.resize(4 * static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
  const unsigned char* bytes = cairo_image_surface_get_data(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  auto target = image.pixels.begin();
  for (int y = 0; y < image.height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(y) * stride);
    for (int x = 0; x < image.width; ++x) {
      const std::uint32_t opacity = row[x] >> 24;
      for (const int shift : {16, 8, 0}) {
        const std::uint32_t value = (row[x] >> shift) & 0xFF;
        *target++ = static_cast<std::uint8_t>(opacity == 0 ? 0 : std::min(255U, value * 255 / opacity));
      }
      *target++ = static_cast<std::uint8_t>(opacity);
    }
  }
  return image;
}

Surface surface_of(const RgbaImage& image) {
  Surface surface = image_surface(image.width, image.height);
  unsigned char* bytes = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < image.height; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(bytes + static_cast<std::ptrdiff_t>(y) * stride);
    for (int x = 0; x < image.width; ++x) {
      const std::uint8_t* pixel = image.at(x, y);
      const std::uint32_t opacity = pixel[3];
      const auto part = [&](int channel) { return (pixel[channel] * opacity + 127) / 255; };
      row[x] = opacity << 24 | part(0) << 16 | part(1) << 8 | part(2);
    }
  }
  cairo_surface_mark_dirty(surface.get());
  return surface;
}

cairo_status_t append_bytes(void* target, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void append_number(std::string& bytes, std::uint32_t number) {
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(number >> shift & 0xFF);
}

/// The check sum of PNG (its annex D).
std::uint32_t crc_of(const std::string& bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
  }
  return ~crc;
}

/// Cairo writes no resolution: a pHYs chunk after signature (8 bytes) and header (25 bytes).
std::string with_resolution(std::string png, double dpi) {
  const auto per_metre = static_cast<std::uint32_t>(std::lround(dpi / 0.0254));
  std::string chunk = "pHYs";
  append_number(chunk, per_metre);
  append_number(chunk, per_metre);
  chunk += '\1';
  const std::uint32_t check = crc_of(chunk);
  std::string whole;
  append_number(whole, 9);
  whole += chunk;
  append_number(whole, check);
  return png.insert(8 + 25, whole);
}

}  // namespace

double text_width(std::string_view text, double size, bool bold) {
  // At a hundred points, so that what little the font engine rounds does not show.
  constexpr double measured_at = 100;
  thread_local const Surface surface = image_surface(1, 1);
  thread_local const Context context(cairo_create(surface.get()));
  make_measures_even(context.get());
  choose_font(context.get(), measured_at, bold);
  return advance_of(context.get(), std::string(text).c_str()) * size / measured_at;
}

RgbaImage paint(const Drawing& drawing, Theme theme, double pixels_per_point) {
  const Surface surface = image_surface(static_cast<int>(std::lround(drawing.width * pixels_per_point)),
                                        static_cast<int>(std::lround(drawing.height * pixels_per_point)));
  const Context context(cairo_create(surface.get()));
  cairo_scale(context.get(), pixels_per_point, pixels_per_point);
  Painter(context.get(), theme).draw(drawing);
  require(cairo_status(context.get()), "the figure could not be painted");
  return copy_of(surface.get());
}

std::string png_bytes(const RgbaImage& image, double dpi) {
  std::string bytes;
  const Surface surface = surface_of(image);
  require(cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes),
          "the picture could not be written as PNG");
  return dpi > 0 ? with_resolution(std::move(bytes), dpi) : bytes;
}

void write_pdf(const std::filesystem::path& path, const Drawing& drawing, Theme theme) {
  write_atomically(path, [&](const std::filesystem::path& temporary) {
    const Surface surface(cairo_pdf_surface_create(temporary.c_str(), drawing.width, drawing.height));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, drawing.title.c_str());
    const Context context(cairo_create(surface.get()));
    Painter(context.get(), theme).draw(drawing);
    cairo_surface_finish(surface.get());
    require(cairo_surface_status(surface.get()), path.string() + " could not be written");
  });
}

}  // namespace cristae
