#pragma once

#include <QColor>

#include "core/evaluation/overlay.h"
#include "ui/document/view_state.h"

namespace cristae::ui {

enum class StrokePattern { solid, dashed, dotted };

/// How a line is drawn: colour over a casing that shows on any ground.
struct OutlineStyle {
  QRgb colour = 0xFFFFFFFF;
  QRgb casing = 0xFF181818;
  StrokePattern pattern = StrokePattern::solid;
  double width = 2;  ///< of the colour, in pixels of OverlayPen::lineScale
  double edge = 1;   ///< of the casing, on each side
  bool operator==(const OutlineStyle&) const = default;
};

/// TP solid, FP dashed, FN dotted, in the colours of the palette.
OutlineStyle agreementOutline(AgreementClass agreement, AgreementPalette palette);

/// Colour of areas.
QRgb agreementFill(AgreementClass agreement, AgreementPalette palette);

}  // namespace cristae::ui
