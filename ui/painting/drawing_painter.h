#pragma once

#include <QPainter>

#include "core/plots/drawing.h"

namespace cristae::ui {

/// Paints a figure of the core. Units of the painter are points; it has no background of its own.
void paintDrawing(QPainter& painter, const Drawing& drawing, Theme theme);

}  // namespace cristae::ui
