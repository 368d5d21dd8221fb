#include "ui/painting/counting_frame.h"

#include <QSignalSpy>
#include <QtTest>
#include <algorithm>

#include "core/morphology/counting_frame.h"
#include "tests/ui/views/counting_stack.h"
#include "tests/ui/views/suites.h"
#include "ui/painting/frame_grip.h"
#include "ui/painting/plane_geometry.h"
#include "ui/views/section_view.h"

using namespace cristae;
using namespace cristae::test;
using namespace cristae::ui;

namespace {

constexpr Shape kField{6, 7, 8};
const CountingFrame kBrick{{{2, 1, 3}, {4, 5, 6}}, false};
const CountingFrame kSections{{{1, 2, 3}, {5, 5, 6}}, true};
constexpr std::array<Plane, 3> kAllPlanes = {Plane::xy, Plane::xz, Plane::yz};

bool isIn(const std::vector<QRectF>& areas, const QPointF& position) {
  return std::ranges::any_of(areas, [&](const QRectF& area) { return area.contains(position); });
}

/// Whether the core counts an instance of these voxels.
bool counts(const CountingFrame& frame, const std::vector<Cross>& voxels) {
  LabelVolume labels(kField, 0);
  for (const Cross& voxel : voxels) labels.at(voxel.z, voxel.y, voxel.x) = 1;
  const std::int64_t z = voxels.front().z;
  const Box all = frame.isProfile ? Box{{z, 0, 0}, {z + 1, kField.y, kField.x}}
                                  : Box{{0, 0, 0}, {kField.z, kField.y, kField.x}};
  return is_counted(cut_out(labels, 1, all, frame.isProfile), frame.box, frame.isProfile);
}

std::vector<QLineF> linesOf(const FrameInPlane& frame, FrameLine kind) {
  std::vector<QLineF> lines;
  for (const FrameSegment& segment : frame.segments) {
    if (segment.kind == kind) lines.push_back(segment.line);
  }
  return lines;
}

bool has(const std::vector<QLineF>& lines, const QLineF& line) {
  return std::ranges::find(lines, line) != lines.end();
}

QImage painted(const CountingFrame& frame, Plane plane, std::int64_t index, AgreementPalette palette) {
  QImage picture(160, 140, QImage::Format_RGB32);
  picture.fill(QColor(128, 128, 128));
  QPainter painter(&picture);
  const ViewTransform transform({1, 1}, 20, {0, 0});
  paintCountingFrame(painter, frameInPlane(frame, plane, index, kField), transform, palette);
  return picture;
}

/// A view of 320 x 280 over 8 x 7 pixels: forty to one.
struct FrameStage {
  explicit FrameStage(Plane plane, const Shape& shape = kField) : source(shape), view(plane) {
    loader = std::make_shared<PlaneLoader>(source.source());
    view.resize(320, 280);
    view.show();
    view.setStack(loader, std::nullopt);
    view.setCross({3, 3, 4});
    view.setCountingFrame(kBrick, true);
  }
  bool settle() {
    return QTest::qWaitFor([this] { return view.isSettled() && view.shownIndex() >= 0; }, 3000);
  }
  QPoint at(double x, double y) const { return view.transform().toDevice({x, y}).toPoint(); }
  void move(const QPoint& to, Qt::MouseButtons buttons = Qt::NoButton) {
    QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
  }
  void drag(const QPoint& from, const QPoint& to) {
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    move(from + (to - from) / 2, Qt::LeftButton);
    move(to, Qt::LeftButton);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
  }

  CountingSource source;
  std::shared_ptr<PlaneLoader> loader;
  SectionView view;
};

}  // namespace

class CountingFrameTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<cristae::Box>("cristae::Box");
    qRegisterMetaType<cristae::Point>("cristae::Point");
  }

  void areasSayWhatTheCoreCounts() {
    for (const CountingFrame& frame : {kBrick, kSections}) {
      for (const Plane plane : kAllPlanes) {
        for (std::int64_t index = 0; index < planeCount(plane, kField); ++index)
          areasAgree(frame, plane, index);
      }
    }
  }

  void aSectionOfTheBrickHasTwoForbiddenLinesWithTheirExtensions() {
    const FrameInPlane frame = frameInPlane(kBrick, Plane::xy, 3, kField);
    const auto forbidden = linesOf(frame, FrameLine::forbidden);
    QCOMPARE(forbidden.size(), std::size_t{3});
    QVERIFY(has(forbidden, {2.5, 0.5, 7.5, 0.5}));   // the upper edge, on to the right
    QVERIFY(has(forbidden, {2.5, 0.5, 2.5, 4.5}));   // the left edge
    QVERIFY(has(forbidden, {-0.5, 4.5, 2.5, 4.5}));  // and on to the left below it
    const auto inclusion = linesOf(frame, FrameLine::inclusion);
    QCOMPARE(inclusion.size(), std::size_t{2});
    QVERIFY(has(inclusion, {2.5, 4.5, 5.5, 4.5}));
    QVERIFY(has(inclusion, {5.5, 0.5, 5.5, 4.5}));
    QVERIFY(frame.inside == QRectF(2.5, 0.5, 3, 4));
  }

  void beforeTheBrickAllIsForbiddenAndBehindItNothing() {
    const FrameInPlane before = frameInPlane(kBrick, Plane::xy, 1, kField);
    QVERIFY(before.isBefore && !before.inside && before.segments.empty());
    const FrameInPlane behind = frameInPlane(kBrick, Plane::xy, 4, kField);
    QVERIFY(!behind.isBefore && behind.forbidden.empty() && behind.segments.empty());
  }

  void sectionsOfProfilesHaveNoForbiddenLinesBetweenThem() {
    const FrameInPlane across = frameInPlane(kSections, Plane::xz, 3, kField);
    for (const QLineF& line : linesOf(across, FrameLine::forbidden)) QCOMPARE(line.x1(), line.x2());
    QVERIFY(has(linesOf(across, FrameLine::inclusion), {2.5, 0.5, 5.5, 0.5}));
  }

  void aFrameWithoutAGuardIsDrawnAtTheEdges() {
    const CountingFrame all{{{0, 0, 0}, {6, 7, 8}}, false};
    const FrameInPlane frame = frameInPlane(all, Plane::xy, 3, kField);
    QVERIFY(frame.forbidden.empty());
    QVERIFY(has(linesOf(frame, FrameLine::forbidden), {-0.5, -0.5, 7.5, -0.5}));
    QVERIFY(has(linesOf(frame, FrameLine::inclusion), {7.5, -0.5, 7.5, 6.5}));
  }

  void linesAreGreenAndSolidOrRedAndDashed() {
    const QImage picture = painted(kBrick, Plane::xy, 3, AgreementPalette::papers);
    const auto share = [&](const QRect& line, auto&& isColour) {
      int found = 0;
      for (int y = line.top(); y <= line.bottom(); ++y)
        for (int x = line.left(); x <= line.right(); ++x) found += isColour(picture.pixelColor(x, y)) ? 1 : 0;
      return found / double(line.width() * line.height());
    };
    const auto isGreen = [](const QColor& colour) { return colour.green() > 120 && colour.red() < 90; };
    const auto isRed = [](const QColor& colour) { return colour.red() > 170 && colour.green() < 90; };
    // Twenty pixels a voxel, the first from 0 on: the right edge at 120, the left one at 60.
    QVERIFY(share({119, 30, 2, 60}, isGreen) > 0.95);
    const double dashed = share({59, 25, 2, 70}, isRed);
    QVERIFY2(dashed > 0.4 && dashed < 0.85, qPrintable(QString::number(dashed)));
    // The tint of the forbidden part leaves the grey readable; the rest has none.
    const QColor tinted = picture.pixelColor(30, 10);
    QVERIFY(tinted.red() > tinted.green() && tinted.green() > 90);
    QCOMPARE(picture.pixelColor(100, 60), QColor(128, 128, 128));
  }

  void inPrintLinesAreToldApartByTheirDashes() {
    QVERIFY(painted(kBrick, Plane::xy, 3, AgreementPalette::print) !=
            painted({{{2, 0, 0}, {4, 5, 6}}, false}, Plane::xy, 3, AgreementPalette::print));
  }

  void gripsAreEdgesCornersAndTheMiddle() {
    const QRectF inside(100, 80, 200, 120);
    const QRectF view(0, 0, 400, 300);
    const auto at = [&](double x, double y) { return ui::frameGripAt(inside, view, {x, y}); };
    QVERIFY(at(103, 120) == (FrameGrip{true, false, false, false}));
    QVERIFY(at(302, 120) == (FrameGrip{false, true, false, false}));
    QVERIFY(at(150, 78) == (FrameGrip{false, false, true, false}));
    QVERIFY(at(302, 202) == (FrameGrip{false, true, false, true}));
    QVERIFY(at(200, 140) == kWholeFrame);
    QVERIFY(!at(150, 110));
    QVERIFY(!at(50, 80));
    // Zoomed in, the middle is that of what is seen.
    QVERIFY(ui::frameGripAt({-1000, -1000, 1200, 1100}, view, {100, 50}) == kWholeFrame);
    QVERIFY(!wholeGripPlace({500, 500, 10, 10}, view));
    QCOMPARE(cursorOf({true, false, false, false}), Qt::SizeHorCursor);
    QCOMPARE(cursorOf({false, false, false, true}), Qt::SizeVerCursor);
    QCOMPARE(cursorOf({true, false, true, false}), Qt::SizeFDiagCursor);
    QCOMPARE(cursorOf({false, true, true, false}), Qt::SizeBDiagCursor);
    QCOMPARE(cursorOf(kWholeFrame), Qt::SizeAllCursor);
  }

  void draggingKeepsTheBoxInTheField() {
    const Box box{{2, 1, 3}, {4, 5, 6}};
    const FrameGrip left{true, false, false, false};
    QCOMPARE(text_of(draggedBox(box, left, Plane::xy, {-1.4, 9}, kField)), std::string("2:4,1:5,2:6"));
    QCOMPARE(text_of(draggedBox(box, left, Plane::xy, {9, 0}, kField)), std::string("2:4,1:5,5:6"));
    QCOMPARE(text_of(draggedBox(box, {false, true, false, true}, Plane::xz, {9, 1}, kField)),
             std::string("2:5,1:5,3:8"));
    QCOMPARE(text_of(draggedBox(box, {true, false, false, false}, Plane::yz, {-1, 0}, kField)),
             std::string("1:4,1:5,3:6"));
    QCOMPARE(text_of(draggedBox(box, kWholeFrame, Plane::xy, {9, -9}, kField)), std::string("2:4,0:4,5:8"));
  }

  void theMouseMovesAnEdgeOfTheFrame() {
    FrameStage stage(Plane::xy);
    QVERIFY(stage.settle());
    QSignalSpy dragging(&stage.view, &SectionView::countingFrameDragging);
    QSignalSpy dragged(&stage.view, &SectionView::countingFrameDragged);
    QSignalSpy placed(&stage.view, &SectionView::pointPlaced);
    stage.move(stage.at(5.5, 1.6));
    QCOMPARE(stage.view.cursor().shape(), Qt::SizeHorCursor);
    stage.drag(stage.at(5.5, 1.6), stage.at(6.6, 1.6));
    QVERIFY(dragging.count() >= 1);
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(text_of(dragged.at(0).at(0).value<Box>()), std::string("2:4,1:5,3:7"));
    QCOMPARE(placed.count(), 0);
  }

  void theMouseMovesAllOfTheFrameInAnyView() {
    FrameStage stage(Plane::yz);
    QVERIFY(stage.settle());
    QSignalSpy dragged(&stage.view, &SectionView::countingFrameDragged);
    // Columns are sections, 2 and 3 of the frame; rows are y, 1 to 4. Its middle lies between them.
    stage.move(stage.at(2.5, 2.5));
    QCOMPARE(stage.view.cursor().shape(), Qt::SizeAllCursor);
    stage.drag(stage.at(2.5, 2.5), stage.at(3.6, 3.6));
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(text_of(dragged.at(0).at(0).value<Box>()), std::string("3:5,2:6,3:6"));
  }

  void escapeLeavesTheFrameWhereItWas() {
    FrameStage stage(Plane::xy);
    QVERIFY(stage.settle());
    QSignalSpy dragged(&stage.view, &SectionView::countingFrameDragged);
    QTest::mousePress(&stage.view, Qt::LeftButton, {}, stage.at(5.5, 1.6));
    stage.move(stage.at(6, 1.6), Qt::LeftButton);
    stage.move(stage.at(7, 1.6), Qt::LeftButton);
    QVERIFY(stage.view.countingFrame()->box != kBrick.box);
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.at(7, 1.6));
    QCOMPARE(dragged.count(), 0);
    QVERIFY(stage.view.countingFrame()->box == kBrick.box);
  }

  void aFrameOfWhatCanOnlyBeReadStays() {
    FrameStage stage(Plane::xy);
    QVERIFY(stage.settle());
    stage.view.setCountingFrame(kBrick, false);
    QSignalSpy dragged(&stage.view, &SectionView::countingFrameDragged);
    stage.move(stage.at(5.5, 1.6));
    QCOMPARE(stage.view.cursor().shape(), Qt::CrossCursor);
    stage.drag(stage.at(5.5, 1.6), stage.at(6.6, 1.6));
    QCOMPARE(dragged.count(), 0);
  }

 private:
  /// A voxel alone is counted in the frame only; one that also reaches into the frame is not where it is
  /// forbidden.
  static void areasAgree(const CountingFrame& frame, Plane plane, std::int64_t index) {
    const FrameInPlane shown = frameInPlane(frame, plane, index, kField);
    const QSize size = planeSize(plane, kField);
    for (int row = 0; row < size.height(); ++row) {
      for (int column = 0; column < size.width(); ++column) {
        const QPointF position(column, row);
        const Cross voxel = crossAt(plane, index, position);
        const bool isInside = shown.inside && shown.inside->contains(position);
        QCOMPARE(isInside, counts(frame, {voxel}));
        const bool isOutOfSections = voxel.z < frame.box.begin[0] || voxel.z >= frame.box.end[0];
        if (frame.isProfile && isOutOfSections) continue;  // profiles there are not looked at
        const Cross anchor{frame.isProfile ? voxel.z : frame.box.begin[0], frame.box.begin[1],
                           frame.box.begin[2]};
        QCOMPARE(isIn(shown.forbidden, position), !counts(frame, {anchor, voxel}));
      }
    }
  }
};

int run_counting_frame_test(int argc, char** argv) {
  CountingFrameTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counting_frame_test.moc"
