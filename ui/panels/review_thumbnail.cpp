#include "ui/panels/review_thumbnail.h"

#include <QPainter>

#include "ui/painting/body_picture.h"
#include "ui/painting/contours.h"
#include "ui/painting/outline_field.h"
#include "ui/painting/plane_image.h"
#include "ui/painting/section_painter.h"

namespace cristae::ui {
namespace {

constexpr QRgb kOutline = 0xFFFFD54F;
constexpr double kMark = 6;  // logical pixels

void outline(QImage& picture, const ThumbnailCut& cut, std::int32_t instance, double ratio) {
  const ViewGrid grid = makeViewGrid(QSize(cut.ids.cols, cut.ids.rows), cut.look, picture.size());
  if (grid.empty()) return;
  OutlineField field(picture.size(), ratio);
  const cv::Mat_<std::int32_t> seen = grid.sampled<std::int32_t>(cut.ids);
  for (const Contour& contour :
       traceContours(seen, grid, [instance](std::int32_t id) { return id == instance; }))
    field.add(contour.points, {.colour = kOutline, .width = 1.5});
  field.paint(picture);
}

/// At the edges only, so that nothing lies over what is judged.
void markCrossing(QImage& picture, const QPointF& at, double ratio) {
  const double reach = kMark * ratio;
  const double right = picture.width();
  const double bottom = picture.height();
  const QLineF marks[] = {{at.x(), 0, at.x(), reach},
                          {at.x(), bottom - reach, at.x(), bottom},
                          {0, at.y(), reach, at.y()},
                          {right - reach, at.y(), right, at.y()}};
  QPainter painter(&picture);
  for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 170), 3.0}, {QColor(Qt::white), 1.0}}) {
    painter.setPen(QPen(colour, width * ratio, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(marks, 4);
  }
}

QImage paintCut(const ThumbnailCut& cut, const ThumbnailCuts& all, const DisplayContrast& contrast) {
  QImage picture = renderSection(drawable(cut.grey), cut.look, cut.place.size(), contrast)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
  outline(picture, cut, all.instance, all.devicePixelRatio);
  if (all.panes.size() > 1) markCrossing(picture, cut.crossing, all.devicePixelRatio);
  return picture;
}

}  // namespace

Thumbnail paintThumbnail(const ThumbnailCuts& cuts, const DisplayContrast& contrast) {
  Thumbnail thumbnail;
  thumbnail.image = QImage(cuts.device, QImage::Format_ARGB32_Premultiplied);
  thumbnail.image.fill(Qt::transparent);
  QPainter painter(&thumbnail.image);
  for (const ThumbnailCut& cut : cuts.cuts)
    painter.drawImage(cut.place.topLeft(), paintCut(cut, cuts, contrast));
  if (!cuts.filled.empty()) {
    painter.drawImage(cuts.surfacePlace.topLeft(),
                      paintBody(cuts.filled, cuts.cellSides, cuts.surfacePlace.size(), QColor(kOutline)));
  }
  painter.end();
  for (const ThumbnailPane& pane : cuts.panes) thumbnail.parts.push_back({pane.part, pane.place});
  thumbnail.image.setDevicePixelRatio(cuts.devicePixelRatio);
  return thumbnail;
}

}  // namespace cristae::ui
