#pragma once

#include <QImage>
#include <QRect>
#include <vector>

#include "ui/document/view_state.h"
#include "ui/panels/thumbnail_cuts.h"

namespace cristae::ui {

/// A picture of one instance and where its parts are.
struct Thumbnail {
  struct Part {
    ThumbnailPart shows = ThumbnailPart::xy;
    QRect place;  ///< device pixels
  };
  QImage image;
  std::vector<Part> parts;
};

/// Paints what was read: the instance outlined in each plane, its surface in the same colour. Marks at the
/// edges of a plane say where the other planes cut. What is not read yet stays transparent. For a worker
/// thread.
Thumbnail paintThumbnail(const ThumbnailCuts& cuts, const DisplayContrast& contrast);

}  // namespace cristae::ui
