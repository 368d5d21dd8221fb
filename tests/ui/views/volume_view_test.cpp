#include "ui/views/volume_view.h"

#include <QSignalSpy>
#include <QtTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/ui/views/suites.h"
#include "ui/views/gl_view.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// A ball of radius 12 in the middle of 40 sections, and a bar along x at the corner.
LabelStack ballAndBar() {
  std::vector<cv::Mat> sections;
  for (int z = 0; z < 40; ++z) {
    cv::Mat section = cv::Mat::zeros(60, 80, CV_16U);
    const double across = 144 - (z - 20) * (z - 20);
    if (across > 0) cv::circle(section, {40, 30}, static_cast<int>(std::sqrt(across)), 5, -1);
    if (z < 4) section(cv::Rect(0, 0, 80, 4)).setTo(9);
    sections.push_back(section);
  }
  return {make_memory_stack(std::move(sections)), LabelMeaning::instances, 0.5};
}

}  // namespace

class VolumeViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void surfacesAreMadeOfEveryInstance() {
    const std::atomic<bool> stopped = false;
    const auto surfaces = makeSurfaces(ballAndBar(), std::nullopt, 200, stopped);
    QCOMPARE(surfaces->pieces.size(), std::size_t{2});
    QCOMPARE(surfaces->pieces[0].id, 5);
    QCOMPARE(surfaces->pieces[1].id, 9);
    QCOMPARE(surfaces->pieces[1].firstPoint, surfaces->pieces[0].points);
    // About one vertex for each voxel side of a surface of 4 pi 12^2 = 1810.
    QVERIFY(surfaces->pieces[0].points > 1200 && surfaces->pieces[0].points < 4000);
    QCOMPARE(surfaces->ids.at(20, 30, 40), 5);
    QCOMPARE(surfaces->ids.at(0, 0, 79), 9);
  }

  void surfacesHaveTheTrueShape() {
    const std::atomic<bool> stopped = false;
    const auto surfaces = makeSurfaces(ballAndBar(), VoxelSize{30, 10, 5}, 200, stopped);
    QCOMPARE(surfaces->extent[0], 80.0);
    QCOMPARE(surfaces->extent[1], 120.0);
    QCOMPARE(surfaces->extent[2], 240.0);
  }

  void aLargeVolumeIsMadeCoarser() {
    const std::atomic<bool> stopped = false;
    const auto surfaces = makeSurfaces(ballAndBar(), VoxelSize{30, 10, 10}, 60, stopped);
    // 80 x 60 x 120 sides, at most 60 along the longest: 2 sides a voxel, a section is 3 already.
    QCOMPARE(surfaces->stride[0], 2);
    QCOMPARE(surfaces->stride[1], 2);
    QCOMPARE(surfaces->stride[2], 1);
    QVERIFY((surfaces->ids.shape() == Shape{40, 30, 40}));
    QCOMPARE(surfaces->ids.at(20, 15, 20), 5);
  }

  void makingSurfacesStopsWhenAsked() {
    const std::atomic<bool> stopped = true;
    QVERIFY(makeSurfaces(ballAndBar(), std::nullopt, 200, stopped) == nullptr);
  }

  void noInstancesGiveAnEmptyMesh() {
    const std::atomic<bool> stopped = false;
    const LabelStack nothing{make_memory_stack(std::vector<cv::Mat>(3, cv::Mat::zeros(8, 8, CV_8U))),
                             LabelMeaning::instances, 0.5};
    const auto surfaces = makeSurfaces(nothing, std::nullopt, 100, stopped);
    QVERIFY(surfaces != nullptr);
    QVERIFY(surfaces->pieces.empty());
  }

  void withoutOpenGlTheViewSaysSo() {
    if (hasOpenGl()) QSKIP("this display has OpenGL");
    VolumeView view;
    view.resize(300, 200);
    view.show();
    view.setLabels(ballAndBar(), std::nullopt);
    QVERIFY(view.notice().contains(QStringLiteral("OpenGL")));
    QVERIFY(!view.grab().isNull());
    view.setCross({3, 4, 5});
    view.setSelectedInstance(5);
    view.resetCamera();
  }

  void withoutLabelsTheViewSaysWhatItIsFor() {
    if (!hasOpenGl()) QSKIP("this display has no OpenGL");
    VolumeView view;
    view.setEmptyText(QStringLiteral("No prediction yet."));
    view.show();
    QCOMPARE(view.notice(), QStringLiteral("No prediction yet."));
  }

  void instancesAreShownInTheirColoursAndFoundByClick() {
    if (!hasOpenGl()) QSKIP("this display has no OpenGL");
    VolumeView view;
    view.resize(500, 400);
    const auto colours = std::make_shared<InstanceColours>();
    view.setInstanceColours(colours);
    view.setLabels(ballAndBar(), std::nullopt);
    view.show();
    QSignalSpy shown(&view, &VolumeView::surfacesShown);
    QTRY_COMPARE(shown.count(), 1);
    QTest::qWait(100);
    const QImage picture = view.grab().toImage();
    const QColor ball(colours->colour(5));
    int like = 0;
    for (int y = 0; y < picture.height(); y += 2) {
      for (int x = 0; x < picture.width(); x += 2) {
        const QColor pixel(picture.pixel(x, y));
        if (pixel.hsvSaturation() > 40 && std::abs(pixel.hsvHue() - ball.hsvHue()) < 12) ++like;
      }
    }
    QVERIFY2(like > 500, qPrintable(QString::number(like)));
    QSignalSpy clicked(&view, &VolumeView::instanceClicked);
    QWidget* scene = view.focusProxy();
    QTest::mouseClick(scene, Qt::LeftButton, {}, scene->rect().center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked.at(0).at(0).toLongLong(), 5);
  }
};

int run_volume_view_test(int argc, char** argv) {
  VolumeViewTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "volume_view_test.moc"
