#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <functional>

#include "ui/document/view_state.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/histogram_editor.h"
#include "ui/widgets/labelled_slider.h"

namespace cristae::ui {

/// Whose grey values the histogram counts and "auto" looks at.
enum class ContrastScope { section, stack };

/// What the panel shows. Which overlays there are follows from the project.
struct DisplayState {
  OverlaySettings overlay;
  DisplayContrast contrast;
  ContrastScope scope = ContrastScope::stack;
  Histogram histogram;
  bool hasProbability = false;
  bool hasDensity = false;
  bool hasInstances = false;
  bool hasPseudoLabels = false;
  bool hasTruth = false;
  bool hasEarlierResult = false;
  bool operator==(const DisplayState&) const = default;
};

/// Whether an overlay can be shown; `none` always can.
bool isOverlayAvailable(const DisplayState& state, OverlayKind kind);

/// How the section and what lies over it are drawn. Nothing here changes data.
class DisplayPanel : public QWidget {
  Q_OBJECT

 public:
  explicit DisplayPanel(QWidget* parent = nullptr);

  /// Emits nothing.
  void setState(const DisplayState& state);
  const DisplayState& state() const { return state_; }

  void setOverlayExpanded(bool isExpanded) { overlaySection_->setExpanded(isExpanded); }
  bool isOverlayExpanded() const { return overlaySection_->isExpanded(); }
  void setContrastExpanded(bool isExpanded) { contrastSection_->setExpanded(isExpanded); }
  bool isContrastExpanded() const { return contrastSection_->isExpanded(); }

 Q_SIGNALS:
  void overlayChanged(const cristae::ui::OverlaySettings& overlay);
  void contrastChanged(const cristae::ui::DisplayContrast& contrast);
  void scopeChanged(cristae::ui::ContrastScope scope);
  void autoContrastRequested();
  void resetContrastRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeOverlayPart();
  QWidget* makeContrastPart();
  void connectOverlay();
  void connectContrast();
  void retranslate();
  void retranslateOverlay();
  void retranslateContrast();
  void showState();
  void changeOverlay(const std::function<void(OverlaySettings&)>& change);
  void changeContrast(const std::function<void(DisplayContrast&)>& change);

  DisplayState state_;
  bool isShowing_ = false;  ///< setState is at work: controls must not answer

  CollapsibleSection* overlaySection_;
  QLabel* kindLabel_;
  QComboBox* kind_;
  QCheckBox* visible_;
  QCheckBox* outline_;
  LabelledSlider* fill_;
  QLabel* paletteLabel_;
  QComboBox* palette_;
  QPushButton* shuffle_;
  QCheckBox* wipe_;
  LabelledSlider* wipePlace_;

  CollapsibleSection* contrastSection_;
  QLabel* scopeLabel_;
  QComboBox* scope_;
  HistogramEditor* histogram_;
  QLabel* blackLabel_;
  QDoubleSpinBox* black_;
  QLabel* whiteLabel_;
  QDoubleSpinBox* white_;
  LabelledSlider* gamma_;
  QPushButton* auto_;
  QPushButton* reset_;
  QCheckBox* invert_;
  QCheckBox* smooth_;
};

}  // namespace cristae::ui
