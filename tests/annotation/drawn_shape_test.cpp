#include "core/annotation/drawn_shape.h"

#include <QtTest>

#include "tests/annotation/suites.h"

using namespace cristae;

namespace {

/// Letters other than '.' are in the shape; the box begins at `corner`.
DrawnShape shape_of(std::int64_t z, const cv::Point& corner, const std::vector<std::string>& rows,
                    PointKind kind = PointKind::mito) {
  const auto width = static_cast<int>(rows.front().size());
  cv::Mat mask = cv::Mat::zeros(static_cast<int>(rows.size()), width, CV_8U);
  for (int y = 0; y < mask.rows; ++y) {
    for (int x = 0; x < mask.cols; ++x) {
      if (rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] != '.')
        mask.at<std::uint8_t>(y, x) = 255;
    }
  }
  return {z, kind, {cv::Rect(corner, mask.size()), mask}};
}

const DrawnShape kHook = shape_of(2, {10, 20}, {"#....", "#....", "#....", "#####"});

}  // namespace

class DrawnShapeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shapesOverlapInPixelsNotInBoxes() {
    QVERIFY(!overlap(kHook, shape_of(2, {12, 20}, {"##", "##"})));  // within the box of the hook
    QVERIFY(overlap(kHook, shape_of(2, {12, 20}, {"#..", "#..", "#..", "#.."})));
    QVERIFY(!overlap(kHook, shape_of(3, {12, 20}, {"#..", "#..", "#..", "#.."})));
    QVERIFY(!overlap(kHook, shape_of(2, {40, 40}, {"#"})));
  }

  void aPointIsHeldByThePixelItLiesIn() {
    QVERIFY(holds(kHook, {2, 23.4, 14.4}));
    QVERIFY(!holds(kHook, {2, 23.6, 14.4}));
    QVERIFY(!holds(kHook, {2, 21, 12}));
    QVERIFY(!holds(kHook, {1, 23, 14}));
  }

  void theMiddleOfAConcaveShapeLiesInIt() {
    QVERIFY(holds(kHook, middle_of(kHook)));
    const Point middle = middle_of(shape_of(0, {5, 7}, {"#####", "#####", "#####", "#####", "#####"}));
    QCOMPARE(middle, (Point{0, 9, 7}));
  }

  void onlyWhatHoldsNoClickGetsOne() {
    const DrawnShape other = shape_of(2, {30, 30}, {"###", "###", "###"});
    const DrawnShape none = shape_of(2, {50, 50}, {"###", "###", "###"}, PointKind::not_mito);
    // A click that says the opposite is no click of a mitochondrion.
    const Points clicks = {{2, 20, 10}, {2, 31, 31, PointKind::not_mito}};
    Points expected = clicks;
    expected.push_back({2, 31, 31});
    QCOMPARE(with_middles(clicks, {kHook, other, none}), expected);
  }

  void whatWasDrawnLaterStandsAgainstTheEarlier() {
    const DrawnShape far = shape_of(2, {40, 40}, {"##"});
    const DrawnShape erased = shape_of(2, {14, 23}, {"#"}, PointKind::not_mito);
    const DrawnShapes all = with_later({kHook, far}, {erased});
    QCOMPARE(all.size(), std::size_t{2});
    QCOMPARE(all[0].area.box, far.area.box);
    QCOMPARE(all[1].kind, PointKind::not_mito);
  }
};

int run_drawn_shape_test(int argc, char** argv) {
  DrawnShapeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "drawn_shape_test.moc"
