#pragma once

#include <QCoreApplication>
#include <QPainter>
#include <QString>
#include <vector>

#include "ui/document/view_state.h"
#include "ui/painting/agreement_palette.h"

namespace cristae::ui {

/// One line of a legend: a sample of the outline and its meaning.
struct LegendEntry {
  QString name;
  OutlineStyle line;
  QRgb fill = 0;  ///< of the sample, 0: none
  bool isHatched = false;
};

/// What the colours on screen mean, in the language of the program.
class Legend {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::Legend)

 public:
  /// Agreement and pseudo-labels; a ramp for probability and density; nothing for instances.
  static Legend of(const OverlaySettings& settings);
  /// The lines of a counting frame.
  static Legend ofCountingFrame(AgreementPalette palette);

  const std::vector<LegendEntry>& entries() const { return entries_; }
  bool isEmpty() const { return entries_.empty() && rampTitle_.isEmpty(); }
  QSizeF size(const QFont& font) const;
  /// On a dark plate with its upper left corner at `corner`. Pixels are logical.
  void paint(QPainter& painter, const QPointF& corner) const;

 private:
  void paintEntry(QPainter& painter, const LegendEntry& entry, const QRectF& row) const;
  void paintRamp(QPainter& painter, const QRectF& row) const;

  std::vector<LegendEntry> entries_;
  QString rampTitle_;
  QString rampTop_;
  AgreementPalette palette_ = AgreementPalette::papers;
};

}  // namespace cristae::ui
