#pragma once

#include <QPointF>
#include <QRect>
#include <array>
#include <cstdint>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/job.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "core/volume/volume.h"
#include "ui/panels/thumbnail_layout.h"

namespace cristae::ui {

/// What one pane shows of a plane: grey values and ids of the part that is seen. Where sections are thinner
/// than a pixel of the pane, some are left out.
struct ThumbnailCut {
  ThumbnailPart part = ThumbnailPart::xy;
  QRect place;         ///< of the pane
  ViewTransform look;  ///< from positions of `grey` and `ids` to pixels of the pane
  cv::Mat grey;
  cv::Mat ids;       ///< CV_32S
  QPointF crossing;  ///< where the two other planes cut, in pixels of the pane
};

/// All that a picture of an instance is painted from, so that it can be painted again without reading.
struct ThumbnailCuts {
  std::int32_t instance = 0;
  QSize device;
  double devicePixelRatio = 1;
  std::vector<ThumbnailPane> panes;  ///< also those that are not read yet
  std::vector<ThumbnailCut> cuts;
  QRect surfacePlace;           ///< of its pane; empty: there is none
  Volume<std::uint8_t> filled;  ///< share of each cell that the body fills; empty: not read, or a profile
  std::array<double, 3> cellSides{1, 1, 1};  ///< x, y, z
  /// Nothing is missing.
  bool isWhole() const;
};

/// The section of the instance's place alone: one section of each stack is read. For a worker thread.
/// @throws Error from reading
ThumbnailCuts readProfile(const Stack& stack, const LabelStack& labels, const ThumbnailSubject& subject);

/// Everything else: reads the sections that XZ and YZ show, and as many labels as the surface needs (no more
/// than 64). Memory for one section and the cuts. A grey section that cannot be read stays black.
/// @throws Cancelled between two sections; Error from reading labels
ThumbnailCuts readCuts(const Stack& stack, const LabelStack& labels, const ThumbnailSubject& subject,
                       ThumbnailCuts profile, Job& job);

}  // namespace cristae::ui
