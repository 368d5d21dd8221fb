#pragma once

#include <QRect>
#include <QSize>
#include <optional>
#include <vector>

#include <opencv2/core/types.hpp>

#include "core/base/units.h"
#include "core/instances/doubt.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// What a part of the picture of an instance shows: a plane cut through it, or its surface.
enum class ThumbnailPart { xy, xz, yz, surface };

/// Of which instance a picture is wanted, and how large.
struct ThumbnailSubject {
  InstanceDoubt instance;
  bool isBody = false;  ///< instances go through several sections
  std::optional<VoxelSize> voxelSize;
  QSize device;  ///< of the whole picture
  double devicePixelRatio = 1;
};

struct ThumbnailPane {
  ThumbnailPart part = ThumbnailPart::xy;
  QRect place;         ///< in the picture, device pixels
  ViewTransform look;  ///< planes: from positions of the plane to pixels of the pane
};

/// How a picture is divided. A profile, and what lies in a stack of one section, is shown in XY alone: other
/// planes would show lines. A body is shown by three planes through one place, YZ beside XY and XZ below it
/// as in the views, all at one scale and true to the voxel size, and by its surface in the corner. The
/// profile fills XY but for what a person needs around it to judge; a body that is long in z makes all
/// smaller, down to half of that. Nothing is magnified more than eight times.
/// @param profile  box of the instance in the section of its place
std::vector<ThumbnailPane> thumbnailPanes(const ThumbnailSubject& subject, const cv::Rect& profile,
                                          const Shape& stack);

}  // namespace cristae::ui
