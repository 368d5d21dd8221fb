#include "ui/views/section_frame.h"

#include <QPainter>

namespace cristae::ui {

void paintFrame(QPainter& painter, const SectionFrame& frame, const ViewTransform& now) {
  if (frame.isEmpty()) return;
  const double ratio = now.devicePixelRatio();
  const QRectF device = movedPicture(frame.transform, now, frame.picture.size());
  painter.drawImage(QRectF(device.topLeft() / ratio, device.size() / ratio), frame.picture,
                    QRectF(frame.picture.rect()));
}

}  // namespace cristae::ui
