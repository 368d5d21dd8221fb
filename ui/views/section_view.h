#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/annotation/brush_stroke.h"
#include "core/annotation/counting_field.h"
#include "core/project/project.h"
#include "ui/document/trouble.h"
#include "ui/document/view_state.h"
#include "ui/painting/counting_frame.h"
#include "ui/painting/frame_grip.h"
#include "ui/painting/instance_colours.h"
#include "ui/painting/point_marks.h"
#include "ui/painting/view_transform.h"
#include "ui/views/latest_job.h"
#include "ui/views/overlay_planes.h"
#include "ui/views/plane_loader.h"
#include "ui/views/section_frame.h"

namespace cristae::ui {

/// What lies under the mouse.
struct HoverInfo {
  Cross voxel;
  QPointF position;            ///< in the plane
  std::optional<double> grey;  ///< absent while the section is being read
  std::int64_t instance = 0;
};

/// What a click without Ctrl is for. With Shift it says that there is none, but where clicks only choose.
enum class Clicks {
  mark,    ///< a point, wherever it is
  review,  ///< the instance under it; beside them a point: one was missed
  choose   ///< what lies under it
};

/// What was drawn with brush or eraser.
struct BrushGesture {
  BrushStroke stroke;
  bool erases = false;
  bool isForChosen = false;  ///< with Shift: meant for the instance that is selected
};

/// One plane of the stack with overlay, points and cross. Shows what it is given and says what a person
/// wants; changes nothing itself but its zoom. Sections and overlays are read and painted in the background;
/// until they are there, what was shown before stays.
class SectionView : public QWidget {
  Q_OBJECT

 public:
  explicit SectionView(Plane plane, QWidget* parent = nullptr);
  ~SectionView() override;

  Plane plane() const { return plane_; }
  const ViewTransform& transform() const { return transform_; }
  /// The plane that is on screen, -1 for none; it may lag behind the cross.
  std::int64_t shownIndex() const { return frame_.index; }
  /// Nothing is being read or painted for this view.
  bool isSettled();

  /// Null: no stack; the empty text is shown.
  void setStack(std::shared_ptr<PlaneLoader> loader, const std::optional<VoxelSize>& voxel);
  void setVoxelSize(const std::optional<VoxelSize>& voxel);
  void setOverlaySources(const OverlaySources& sources);
  /// Classes of whole instances; null: matched in each plane.
  void setAgreement(std::shared_ptr<const InstanceAgreement> agreement);
  void setInstanceColours(std::shared_ptr<const InstanceColours> colours);
  void setCross(const Cross& cross);
  void setContrast(const DisplayContrast& contrast);
  void setOverlay(const OverlaySettings& overlay);
  void setTool(Tool tool);
  void setBrushRadius(double pixels);
  /// Strokes are shown until an overlay comes that has them. These will be in none.
  void forgetStrokes();
  void setClicks(Clicks clicks);
  /// A place that is talked about, such as that of an error: a large ring. Absent: none.
  void setSought(const std::optional<Point>& place);
  void setPoints(const std::vector<ProjectPoint>& points);
  /// Centres that were clicked for a split and are no points of the document.
  void setSeeds(const Points& seeds);
  /// A field whose test points are counted, drawn where its section is shown. Absent: none.
  void setTestField(const std::optional<CountedField>& field);
  /// An unbiased counting frame, which the mouse moves. Absent: none.
  void setCountingFrame(const std::optional<CountingFrame>& frame, bool isMovable);
  const std::optional<CountingFrame>& countingFrame() const { return countingFrame_; }
  /// Enter without Shift belongs to the window and places nothing.
  void setEnterForWindow(bool isForWindow) { isEnterForWindow_ = isForWindow; }
  void setSelection(std::int64_t instance, std::int64_t point);
  void setEmptyText(const QString& title, const QString& text);
  void setCrossLinesVisible(bool isVisible);
  void setScaleBarVisible(bool isVisible);
  void setLegendVisible(bool isVisible);
  /// The wheel zooms and Ctrl+wheel changes the section, instead of the other way round.
  void setWheelZooms(bool zooms) { wheelZooms_ = zooms; }
  void setTransform(const ViewTransform& transform);

  const PlaneImage& section() const { return section_; }
  /// What is shown of the plane with its overlay, without points, words and scale bar; null: nothing is.
  QImage picture() const;

  QSize sizeHint() const override { return {640, 480}; }
  QSize minimumSizeHint() const override { return {120, 90}; }

  /// A click that might have become a double click is told now.
  void settleClick() { placeNow(); }

 public Q_SLOTS:
  void zoomIn();
  void zoomOut();
  void fit();
  /// A part of the plane, with a margin around it.
  void showArea(const QRectF& plane);
  /// One pixel of the stack is one pixel of the screen.
  void actualSize();

 Q_SIGNALS:
  void pointPlaced(const cristae::Point& point);
  void pointMoved(qint64 id, const cristae::Point& to);
  void pointSelected(qint64 id);  ///< 0: none
  void pointsRemoved(const std::vector<std::int64_t>& ids);
  void instanceClicked(qint64 instance, const cristae::Point& place);
  /// With brush or eraser, in an XY plane.
  void strokeDrawn(const cristae::ui::BrushGesture& gesture);
  void crossMoved(const cristae::ui::Cross& cross);
  void sectionStepRequested(int steps);  ///< of this view's planes
  void contrastDragged(const cristae::ui::DisplayContrast& contrast);
  void wipeDragged(double share);
  /// While the mouse drags it, and at the end of the drag: then it is to be kept.
  void countingFrameDragging(const cristae::Box& box);
  void countingFrameDragged(const cristae::Box& box);
  void hovered(const cristae::ui::HoverInfo& info);
  void hoverLeft();
  /// A click with the right button, or the menu key. `point` and `instance` are 0 where there is none.
  void menuRequested(const QPoint& global, const cristae::Point& place, qint64 point, qint64 instance);
  void transformChanged(const cristae::ui::ViewTransform& transform);
  void troubled(const cristae::ui::Trouble& trouble);
  /// A new section, or a new part of it, is on screen.
  void sectionShown(qint64 index);
  /// The section that is wanted is on screen, and so is its overlay: picture() is whole.
  void pictureShown(qint64 index);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  enum class Drag { none, click, pan, point, contrast, wipe, stroke, countingFrame };
  struct Click {
    QPointF position;  ///< in the plane
    std::int64_t index = 0;
    PointKind kind = PointKind::mito;
    bool isPick = false;  ///< of what lies there, whatever the step is for
    bool mayBecomeDouble = false;
  };

  // Reading and painting.
  QSize deviceSize() const;
  std::int64_t wantedIndex() const;
  /// The plane that a click means: what is seen, even if another one is on its way.
  std::int64_t seenIndex() const { return frame_.index >= 0 ? frame_.index : wantedIndex(); }
  void requestPlane();
  void requestOverlays();
  void keepOverlayForNow();
  void takeSection(std::int64_t index, const PlaneImage& image);
  void paintSectionLater();
  void paintOverlayLater();
  void takeTrouble(std::int64_t index, const Trouble& trouble);
  bool mayShowOverlay() const;
  void tellPicture();
  void applyTransform(const ViewTransform& transform);
  void keepCrossInSight();
  void retranslate();
  void describeState();

  // Painting on screen.
  void paintEmpty(QPainter& painter) const;
  void paintCross(QPainter& painter) const;
  void paintMarks(QPainter& painter) const;
  void paintBrush(QPainter& painter) const;
  void paintCounting(QPainter& painter) const;
  void paintDecorations(QPainter& painter) const;
  void paintChips(QPainter& painter) const;
  void paintWipeWords(QPainter& painter, double top) const;
  QString title() const;

  // Gestures.
  QPointF deviceOf(const QPointF& widget) const { return widget * devicePixelRatioF(); }
  QPointF planeOf(const QPointF& widget) const { return transform_.toPlane(deviceOf(widget)); }
  bool isOnPlane(const QPointF& position) const;
  const PointMark* markAt(const QPointF& widget) const;
  std::optional<double> greyAt(const QPointF& position) const;
  bool isNearWipe(const QPointF& widget) const;
  Drag dragFor(const QMouseEvent& event);
  bool isOwnKey(const QKeyEvent& event) const;
  static bool isCommand(const QKeyEvent& event);
  void finishPointDrag();
  void dragContrast(const QPointF& widget);
  bool scroll(const QWheelEvent& event);
  void zoomBy(const QPointF& widget, double factor);
  bool moveCrossBy(int key, int step);
  void tellHover(const QPointF& widget);
  void updateMarks();
  void updateCursor();

  // Clicks.
  std::int64_t instanceAt(const QPointF& position) const;
  bool knowsInstances() const;
  void click(const QMouseEvent& event);
  void actAtCross(PointKind kind);
  void act(const Click& click);
  void actOnAwaited();
  bool picks(PointKind kind) const;
  void pick(const QPointF& position);
  void placeLater(const Point& point);
  void placeNow();

  // The counting frame.
  std::optional<FrameInPlane> shownFrame() const;
  std::optional<QRectF> frameOnWidget() const;
  std::optional<FrameGrip> frameGripAt(const QPointF& widget) const;
  void dragCountingFrame(const QPointF& widget);
  void finishFrameDrag();
  void leaveFrameDrag();
  QString countingFrameText() const;

  // Brush and eraser.
  bool isBrushing() const;
  void beginStroke(const QPointF& position, bool isForChosen);
  void goOnWithStroke(const QPointF& position);
  void endStroke();
  void moveBrush(const QPointF& widget);

  const Plane plane_;
  std::shared_ptr<PlaneLoader> loader_;
  std::optional<VoxelSize> voxel_;
  Cross cross_;
  DisplayContrast contrast_;
  OverlaySettings overlay_;
  Tool tool_ = Tool::point;
  std::vector<ProjectPoint> points_;
  Clicks clicks_ = Clicks::mark;
  std::optional<Point> sought_;
  Points seeds_;
  std::optional<CountedField> testField_;
  std::optional<CountingFrame> countingFrame_;
  bool isFrameMovable_ = false;
  FrameGrip frameGrip_;             ///< while it is dragged
  std::optional<Box> frameBefore_;  ///< the drag
  std::vector<PointMark> marks_;    ///< of points_ and seeds_, near this plane
  std::int64_t selectedInstance_ = 0;
  std::int64_t selectedPoint_ = 0;
  std::shared_ptr<const InstanceColours> colours_;
  QString emptyTitle_;
  QString emptyText_;
  bool hasCrossLines_ = false;
  bool hasScaleBar_ = true;
  bool hasLegend_ = true;
  bool wheelZooms_ = false;
  bool isEnterForWindow_ = false;

  ViewTransform transform_;
  bool isFitted_ = true;  ///< follow the widget's size
  PlaneImage section_;
  std::int64_t sectionIndex_ = -1;
  SectionFrame frame_;
  SectionFrame overlayFrame_;
  std::optional<Trouble> trouble_;
  OverlayPlanes overlayPlanes_;
  LatestJob sectionJob_;
  LatestJob overlayJob_;
  QElapsedTimer overlayAge_;  ///< since the section under the overlay changed

  Drag drag_ = Drag::none;
  QPointF dragStart_;
  QPointF dragLast_;
  bool hasMoved_ = false;
  DisplayContrast contrastAtStart_;
  std::int64_t draggedPoint_ = 0;
  std::optional<QPointF> draggedTo_;
  bool isSpaceDown_ = false;
  int wheelRest_ = 0;
  double brushRadius_ = 8;
  std::optional<QPointF> brushAt_;       ///< position in the plane, while the mouse is over it
  std::optional<BrushGesture> gesture_;  ///< being drawn
  std::vector<BrushGesture> drawn_;      ///< that the overlay on screen does not have yet
  std::size_t drawnInSources_ = 0;       ///< of those, how many the overlay that is on its way has
  std::vector<Click> awaited_;           ///< until the labels under them have been read
  std::optional<Point> provisional_;
  QTimer provisionalTimer_;
};

}  // namespace cristae::ui
