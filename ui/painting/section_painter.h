#pragma once

#include <QImage>
#include <QSize>

#include "ui/document/view_state.h"
#include "ui/painting/plane_image.h"
#include "ui/painting/view_transform.h"

namespace cristae::ui {

/// The part of a plane that a view shows: means where it is zoomed out; where it is magnified, crisp pixels,
/// or interpolated ones if `contrast.smooth`. Transparent beside the plane. Pure; any thread.
/// @param plane   one channel of any depth
/// @param device  size of the picture in device pixels
QImage renderSection(const PlaneImage& plane, const ViewTransform& transform, const QSize& device,
                     const DisplayContrast& contrast);
QImage renderSection(const cv::Mat& plane, const ViewTransform& transform, const QSize& device,
                     const DisplayContrast& contrast);

}  // namespace cristae::ui
