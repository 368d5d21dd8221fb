#pragma once

#include <QImage>
#include <cstdint>

#include "ui/painting/view_transform.h"

class QPainter;

namespace cristae::ui {

/// A picture that was made in the background, and for what it was made. Until the next one is there it is
/// shown where its pixels belong now.
struct SectionFrame {
  QImage picture;  ///< device pixels
  ViewTransform transform;
  std::int64_t index = -1;

  bool isEmpty() const { return picture.isNull(); }
};

/// In logical pixels of the painter.
void paintFrame(QPainter& painter, const SectionFrame& frame, const ViewTransform& now);

}  // namespace cristae::ui
