#include "ui/painting/agreement_palette.h"

namespace cristae::ui {
namespace {

constexpr QRgb kPrintCasing = 0xFFFFFFFF;

QRgb fromBgr(const Bgr& colour) { return qRgb(colour[2], colour[1], colour[0]); }

QRgb fromCore(AgreementClass agreement, const OverlayColours& colours) {
  if (agreement == AgreementClass::tp) return fromBgr(colours.tp);
  return fromBgr(agreement == AgreementClass::fp ? colours.fp : colours.fn);
}

}  // namespace

QRgb agreementFill(AgreementClass agreement, AgreementPalette palette) {
  switch (palette) {
    case AgreementPalette::papers: return fromCore(agreement, paper_colours());
    case AgreementPalette::colourBlindSafe: return fromCore(agreement, colour_blind_safe_colours());
    case AgreementPalette::print: break;
  }
  if (agreement == AgreementClass::tp) return 0xFFFFFFFF;
  return agreement == AgreementClass::fp ? 0xFF303030 : 0xFF909090;
}

OutlineStyle agreementOutline(AgreementClass agreement, AgreementPalette palette) {
  OutlineStyle style;
  style.colour = agreementFill(agreement, palette);
  if (agreement == AgreementClass::fp) style.pattern = StrokePattern::dashed;
  if (agreement == AgreementClass::fn) style.pattern = StrokePattern::dotted;
  if (palette == AgreementPalette::print) {
    style.colour = 0xFF000000;
    style.casing = kPrintCasing;
  }
  return style;
}

}  // namespace cristae::ui
