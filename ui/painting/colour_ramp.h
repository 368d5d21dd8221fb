#pragma once

#include <QColor>

#include "ui/document/view_state.h"

namespace cristae::ui {

/// Colour of a share of the range, [0, 1], on a ramp whose lightness rises evenly: like viridis, or like
/// cividis when the palette is the one for red-green blindness; black to white for print.
QRgb rampColour(double share, AgreementPalette palette);

}  // namespace cristae::ui
