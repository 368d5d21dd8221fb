#pragma once

#include <QImage>
#include <QSize>
#include <memory>

#include "core/instances/doubt.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

/// A picture of one instance in the section where it is largest, outlined: it fills the picture but for what
/// a person needs around it to judge, magnified no more than eight times. Reads one section of each stack;
/// for a worker thread.
/// @param device  size in device pixels
QImage renderThumbnail(const Stack& stack, const LabelStack& labels, const InstanceDoubt& instance,
                       const QSize& device, double devicePixelRatio, const DisplayContrast& contrast);

}  // namespace cristae::ui
