#pragma once

#include <QGridLayout>
#include <QWidget>
#include <array>
#include <memory>

#include "core/volume/section_check.h"
#include "ui/document/document.h"
#include "ui/document/view_state.h"
#include "ui/views/section_strip.h"
#include "ui/views/section_view.h"
#include "ui/window/view_layers.h"

namespace cristae::ui {

/// The views of the open stack, side by side with one cross, over the strip of sections. Follows document and
/// view state; turns gestures into intents of both.
class StackViews : public QWidget {
  Q_OBJECT

 public:
  /// All outlive this widget.
  StackViews(Document& document, ViewState& view, ViewLayers& layers, QWidget* parent = nullptr);

  /// Takes the widget over as the fourth view.
  void setVolumeView(QWidget* volume);
  /// The view that acts on zoom keys: the one with the focus, else XY.
  SectionView& activeView() const;
  const std::array<SectionView*, 3>& sectionViews() const { return views_; }
  SectionStrip& strip() { return *strip_; }

  void setWheelZooms(bool zooms);
  /// While a result is reviewed, a click beside all its instances says that one was missed there.
  void setClicks(Clicks clicks);
  void setSought(const std::optional<Point>& place);
  /// While instances are picked, clicks say so and neither place points nor select.
  void setPicking(bool isPicking) { isPicking_ = isPicking; }
  void setSeeds(const Points& seeds);
  /// A field whose test points are counted: it is brought into sight, and nothing of the result is shown that
  /// could sway the eye. Absent: none.
  void setTestField(const std::optional<CountedField>& field);
  const std::optional<CountedField>& testField() const { return testField_; }
  /// A counting frame, which the mouse moves in any view. Absent: none.
  void setCountingFrame(const std::optional<CountingFrame>& frame, bool isMovable);
  void setEnterForWindow(bool isForWindow);
  /// Clicks that might have become double clicks are told now.
  void settleClicks();
  void setAgreement(const std::shared_ptr<const InstanceAgreement>& agreement);
  /// Marks of errors or doubtful instances on the strip.
  void setErrorSections(std::vector<std::int64_t> sections);
  /// Sections that look damaged, hatched on the strip.
  void setOddSections(std::vector<OddSection> odd);
  /// Shows the active view alone, or all again.
  void toggleMaximised();
  void removeSelected();
  /// Strokes that change nothing are not shown any longer.
  void forgetStrokes();

 Q_SIGNALS:
  void hovered(const cristae::ui::HoverInfo& info);
  void hoverLeft();
  void menuRequested(const QPoint& global, const cristae::Point& place, qint64 point, qint64 instance);
  void placePicked(const cristae::Point& place);
  void strokeDrawn(const cristae::ui::BrushGesture& gesture);
  void countingFrameDragged(const cristae::Box& box);
  void instanceClicked(qint64 instance, const cristae::Point& place);
  void troubled(const cristae::ui::Trouble& trouble);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void connectView(SectionView& view);
  void onStack();
  void onLayout();
  void showMarks();
  void retranslate();
  void forgetRemovedPoint();
  void place(const SectionView& view, const cristae::Point& point);
  void showOverlay();

  Document& document_;
  ViewState& view_;
  ViewLayers& layers_;
  QGridLayout* grid_;
  std::array<SectionView*, 3> views_{};
  QWidget* volume_ = nullptr;
  SectionStrip* strip_;
  std::vector<std::int64_t> errorSections_;
  std::vector<OddSection> oddSections_;
  std::shared_ptr<const InstanceAgreement> agreement_;
  Clicks clicks_ = Clicks::mark;
  bool isPicking_ = false;
  std::optional<CountedField> testField_;
};

}  // namespace cristae::ui
