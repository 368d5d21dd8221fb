#include "ui/painting/view_transform.h"

#include <QtTest>

#include "tests/ui/views/suites.h"
#include "ui/painting/plane_geometry.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

bool isNear(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6; }

}  // namespace

class ViewTransformTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPositionComesBackFromTheDevice_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QSizeF>("aspect");
    QTest::newRow("far out") << 0.02 << QSizeF(1, 1);
    QTest::newRow("as it is") << 1.0 << QSizeF(1, 1);
    QTest::newRow("thick sections") << 3.3 << QSizeF(1, 6.25);
    QTest::newRow("close") << 64.0 << QSizeF(2.5, 1);
  }
  void aPositionComesBackFromTheDevice() {
    QFETCH(double, zoom);
    QFETCH(QSizeF, aspect);
    const ViewTransform transform(aspect, zoom, {-37.25, 411.5}, 2);
    for (const QPointF position : {QPointF(0, 0), QPointF(123.4, -7), QPointF(4095, 17.75)}) {
      QVERIFY(isNear(transform.toPlane(transform.toDevice(position)), position));
    }
  }

  void theOriginIsTheCentreOfTheFirstPixel() {
    const ViewTransform transform({1, 1}, 8, {100, 50});
    // Half a pixel of 8 to the right of and below the plane's corner.
    QCOMPARE(transform.toDevice({0, 0}), QPointF(104, 54));
  }

  void fittingShowsAllOfThePlaneWithItsAspect() {
    const ViewTransform transform = ViewTransform::fit({1000, 100}, {1, 5}, {800, 600});
    // 1000 sides wide and 500 high: the width decides, 0.8 device pixels a side.
    QCOMPARE(transform.zoom(), 0.8);
    QCOMPARE(transform.scale(), QSizeF(0.8, 4));
    QCOMPARE(transform.placeOf({1000, 100}), QRectF(0, 100, 800, 400));
  }

  void zoomingKeepsWhatIsUnderTheCursor() {
    const ViewTransform before = ViewTransform::fit({500, 400}, {1, 1}, {1000, 800});
    const QPointF cursor(123, 654);
    const ViewTransform after = before.zoomedAt(cursor, 3);
    QVERIFY(isNear(after.toPlane(cursor), before.toPlane(cursor)));
    QCOMPARE(after.zoom(), before.zoom() * 3);
  }

  void zoomStaysBetweenTwoAndSixThousandFourHundredPercent() {
    const ViewTransform transform({1, 1}, 1, {0, 0});
    QCOMPARE(transform.zoomedAt({0, 0}, 1e9).zoom(), 64.0);
    QCOMPARE(transform.zoomedAt({0, 0}, 1e-9).zoom(), 0.02);
  }

  void whatIsVisibleFollowsFromSizeAndOffset() {
    const ViewTransform transform({1, 2}, 4, {-40, -80});
    // 10 columns and 10 rows are left of and above the view.
    QCOMPARE(transform.visible({80, 80}), QRectF(9.5, 9.5, 20, 10));
  }

  void anOldPictureIsShownWhereItsPixelsBelong() {
    const ViewTransform before({1, 1}, 2, {10, 20});
    const ViewTransform after = before.zoomedAt({10, 20}, 2).movedBy({5, 0});
    // The plane's corner was at (10, 20), is now at (15, 20), and everything is twice as large.
    QCOMPARE(movedPicture(before, after, {100, 50}), QRectF(-5, -20, 200, 100));
  }

  void planesLieInTheStackAsTheyShould_data() {
    QTest::addColumn<int>("plane");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QPointF>("position");
    QTest::newRow("xy") << int(Plane::xy) << QSize(30, 20) << qint64{10} << QPointF(7, 5);
    QTest::newRow("xz") << int(Plane::xz) << QSize(30, 10) << qint64{20} << QPointF(7, 3);
    QTest::newRow("yz") << int(Plane::yz) << QSize(10, 20) << qint64{30} << QPointF(3, 5);
  }
  void planesLieInTheStackAsTheyShould() {
    QFETCH(int, plane);
    QFETCH(QSize, size);
    QFETCH(qint64, count);
    QFETCH(QPointF, position);
    const auto kind = static_cast<Plane>(plane);
    const Shape shape{10, 20, 30};
    const Cross cross{3, 5, 7};
    QCOMPARE(planeSize(kind, shape), size);
    QCOMPARE(qint64{planeCount(kind, shape)}, count);
    QCOMPARE(planePosition(kind, cross), position);
    QVERIFY(crossAt(kind, planeIndex(kind, cross), position) == cross);
  }

  void pixelsAreStretchedByTheVoxelSize() {
    const VoxelSize voxel{30, 8, 4};
    QCOMPARE(pixelAspect(Plane::xy, voxel), QSizeF(1, 2));
    QCOMPARE(pixelAspect(Plane::xz, voxel), QSizeF(1, 7.5));
    QCOMPARE(pixelAspect(Plane::yz, voxel), QSizeF(7.5, 2));
    QCOMPARE(pixelAspect(Plane::xz, std::nullopt), QSizeF(1, 1));
  }

  void aPointInAPlaneKeepsItsFractions() {
    const Point point = pointAt(Plane::xy, 4, {10.25, 3.75}, PointKind::not_mito);
    QCOMPARE(point.z, 4);
    QCOMPARE(point.x, 10.25);
    QCOMPARE(point.y, 3.75);
    QVERIFY(point.kind == PointKind::not_mito);
  }

  void steppingStopsAtTheEndsOfTheStack() {
    const Shape shape{10, 20, 30};
    QVERIFY((stepped(Plane::xy, {8, 5, 5}, 10, shape) == Cross{9, 5, 5}));
    QVERIFY((stepped(Plane::xz, {8, 5, 5}, -10, shape) == Cross{8, 0, 5}));
    QVERIFY((stepped(Plane::yz, {8, 5, 5}, 10, shape) == Cross{8, 5, 15}));
  }
};

int run_view_transform_test(int argc, char** argv) {
  ViewTransformTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "view_transform_test.moc"
