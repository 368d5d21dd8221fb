#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <optional>

#include "core/base/units.h"

namespace cristae::ui {

enum class Plane { xy, xz, yz };

/// Which views are on screen.
enum class ViewLayout { xy, xz, yz, four };

/// Brush and eraser change instances in XY planes.
enum class Tool { point, pan, brush, eraser };

/// What lies over the section. `agreement` needs truth: TP, FP, FN.
enum class OverlayKind { none, probability, density, instances, pseudoLabels, agreement };

/// Colours of agreement: those of papers, told apart with red-green blindness, black on white paper.
enum class AgreementPalette { papers, colourBlindSafe, print };

/// The voxel that all views show; the cross.
struct Cross {
  std::int64_t z = 0;
  std::int64_t y = 0;
  std::int64_t x = 0;
  bool operator==(const Cross&) const = default;
};

/// How grey values are shown. Never written into data.
struct DisplayContrast {
  double low = 0;     ///< grey value shown black
  double high = 255;  ///< grey value shown white; > low
  double gamma = 1;   ///< (0.2 .. 5)
  bool invert = false;
  bool smooth = false;  ///< interpolate magnified pixels; off: crisp
  bool operator==(const DisplayContrast&) const = default;
};

struct OverlaySettings {
  OverlayKind kind = OverlayKind::instances;
  bool isVisible = true;
  bool isOutline = false;  ///< outline alone; otherwise fill and outline
  double fill = 0.35;      ///< opacity of areas, [0, 1]
  AgreementPalette palette = AgreementPalette::papers;
  bool byInstance = true;     ///< agreement by matched instances, otherwise by pixel
  double iouThreshold = 0.5;  ///< of matched instances, [0.1, 0.9]
  int colourShuffle = 0;      ///< counts presses of "shuffle colours"
  /// Before/after wipe: share of the view's width that shows the earlier result; none: no wipe.
  std::optional<double> wipe = std::nullopt;
  bool operator==(const OverlaySettings&) const = default;
};

/// What is looked at, and how. Shared by all views through the main window; not part of the history.
class ViewState : public QObject {
  Q_OBJECT

 public:
  explicit ViewState(QObject* parent = nullptr);

  const Cross& cross() const { return cross_; }
  ViewLayout layout() const { return layout_; }
  Tool tool() const { return tool_; }
  /// Of brush and eraser, in pixels.
  double brushRadius() const { return brushRadius_; }
  const DisplayContrast& contrast() const { return contrast_; }
  const OverlaySettings& overlay() const { return overlay_; }
  /// Instance of the current result that is selected; 0: none.
  std::int64_t selectedInstance() const { return selectedInstance_; }
  /// Point (ProjectPoint::id) that is selected; 0: none.
  std::int64_t selectedPoint() const { return selectedPoint_; }

  /// The cross is kept inside this shape.
  void setShape(const Shape& shape);
  void setCross(const Cross& cross);
  void setSection(std::int64_t z);
  void setLayout(ViewLayout layout);
  void setTool(Tool tool);
  /// Kept within what a stroke may have.
  void setBrushRadius(double pixels);
  void setContrast(const DisplayContrast& contrast);
  void setOverlay(const OverlaySettings& overlay);
  void selectInstance(std::int64_t instance);
  void selectPoint(std::int64_t point);

  /// All of it as JSON text, for Project::save_view; what is missing or unknown there is passed over.
  QString toText() const;
  void fromText(const QString& text);

 Q_SIGNALS:
  void crossChanged(const cristae::ui::Cross& cross);
  void layoutChanged(cristae::ui::ViewLayout layout);
  void toolChanged(cristae::ui::Tool tool);
  void brushRadiusChanged(double pixels);
  void contrastChanged(const cristae::ui::DisplayContrast& contrast);
  void overlayChanged(const cristae::ui::OverlaySettings& overlay);
  void selectionChanged();

 private:
  Shape shape_{1, 1, 1};
  Cross cross_;
  ViewLayout layout_ = ViewLayout::xy;
  Tool tool_ = Tool::point;
  double brushRadius_ = 8;
  DisplayContrast contrast_;
  OverlaySettings overlay_;
  std::int64_t selectedInstance_ = 0;
  std::int64_t selectedPoint_ = 0;
};

}  // namespace cristae::ui
