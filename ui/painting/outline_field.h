#pragma once

#include <QImage>
#include <cstdint>
#include <vector>

#include "ui/painting/agreement_palette.h"
#include "ui/painting/contours.h"

namespace cristae::ui {

/// Draws many closed lines, smooth-edged and with true dashes, by asking of each device pixel near a line how
/// far the nearest line is. Time follows the length of the lines.
class OutlineField {
 public:
  /// @param lineScale  device pixels of one pixel of an OutlineStyle
  OutlineField(const QSize& device, double lineScale);

  void add(const std::vector<ContourPoint>& line, const OutlineStyle& style);
  /// Over what `picture` (premultiplied, of the size given) holds.
  void paint(QImage& picture) const;

 private:
  struct Line {
    OutlineStyle style;
    double halfWidth = 1;
    double reach = 2;   ///< half of colour and casing
    double period = 0;  ///< of dashes or dots, so that a whole number fits
  };
  struct Segment {
    float x = 0, y = 0;           ///< begin
    float dx = 0, dy = 0;         ///< to the end
    float along = 0, length = 0;  ///< of the line before it; of itself
    std::uint32_t line = 0;
  };

  void mark(const Segment& segment, double reach, std::uint32_t index);
  double inkAt(const Line& line, double along, double distance) const;
  QRgb colourAt(int x, int y, float squaredDistance, std::uint32_t segment, QRgb ground) const;

  int width_;
  int height_;
  double lineScale_;
  std::vector<Line> lines_;
  std::vector<Segment> segments_;
  std::vector<float> nearest_;        ///< squared distance, by device pixel
  std::vector<std::uint32_t> owner_;  ///< segment that is nearest
};

}  // namespace cristae::ui
