#include "core/plots/figure_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/plots/cairo_output.h"
#include "core/plots/svg_output.h"

namespace cristae {

void require_figure_ending(const std::filesystem::path& path) {
  const auto ending = path.extension();
  if (ending == ".svg" || ending == ".pdf" || ending == ".png") return;
  throw Error(ErrorKind::bad_input, path.string() + " ends in none of .svg, .pdf, .png",
              "choose one of these");
}

void write_figure(const std::filesystem::path& path, const Drawing& drawing, Theme theme, double dpi) {
  require_figure_ending(path);
  const auto ending = path.extension();
  if (ending == ".svg") {
    write_text_atomically(path, svg_text(drawing, theme));
  } else if (ending == ".pdf") {
    write_pdf(path, drawing, theme);
  } else {
    write_text_atomically(path, png_bytes(paint(drawing, theme, dpi / 72), dpi));
  }
}

}  // namespace cristae
