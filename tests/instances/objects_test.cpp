#include "core/instances/objects.h"

#include <QtTest>

#include <opencv2/core.hpp>

#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

std::vector<std::array<std::int64_t, 4>> centres_of(const cv::Mat& truth, const ObjectOptions& options = {}) {
  std::vector<std::array<std::int64_t, 4>> centres;  // y, x, id, area
  for (const ObjectCentre& c : find_objects(truth, options).centres)
    centres.push_back({c.y, c.x, c.id, c.area});
  return centres;
}

using Centres = std::vector<std::array<std::int64_t, 4>>;

}  // namespace

class ObjectsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theCentreIsFarthestFromTheOutside();
  void theCentreOfAConcaveObjectLiesInside();
  void tiesGoToTheFirstPixel();
  void specksAreLeftOut();
  void touchingIdsHaveTheirOwnCentres();
  void anIdInTwoPiecesIsOneObject();
  void cornersJoinComponents();
  void theBorderOfTheImageIsNoOutside();
  void anObjectThatFillsTheImageHasItsCentreInTheMiddle();
  void aTruthStackIsSampledByWhatItsValuesMean();
};

void ObjectsTest::theCentreIsFarthestFromTheOutside() {
  QCOMPARE(centres_of(
               test::mask_of({".......", ".11111.", ".11111.", ".11111.", ".11111.", ".11111.", "......."})),
           (Centres{{3, 3, 1, 25}}));
}

void ObjectsTest::theCentreOfAConcaveObjectLiesInside() {
  // A ring: its centroid is in the hole.
  const cv::Mat mask = test::mask_of({".......", ".11111.", ".1...1.", ".1...1.", ".11111.", "......."});
  const auto centres = centres_of(mask);
  QCOMPARE(centres.size(), std::size_t{1});
  QVERIFY(mask.at<std::uint8_t>(static_cast<int>(centres[0][0]), static_cast<int>(centres[0][1])) != 0);
}

void ObjectsTest::tiesGoToTheFirstPixel() {
  QCOMPARE(centres_of(test::mask_of({"......", ".1111.", ".1111.", "......"})), (Centres{{1, 1, 1, 8}}));
}

void ObjectsTest::specksAreLeftOut() {
  // Three pixels, and one joined to the square by a corner only: 4-connected pieces of less than four.
  QCOMPARE(centres_of(test::mask_of({"111....", ".......", ".11....", ".11....", "...1..."})),
           (Centres{{2, 1, 1, 4}}));
}

void ObjectsTest::touchingIdsHaveTheirOwnCentres() {
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  const cv::Mat ids = test::ids_of({"........", ".444777.", ".444777.", ".444777.", "........"});
  QCOMPARE(centres_of(ids, options), (Centres{{2, 2, 4, 9}, {2, 5, 7, 9}}));
  QCOMPARE(centres_of(ids).size(), std::size_t{1});
}

void ObjectsTest::anIdInTwoPiecesIsOneObject() {
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  const cv::Mat ids =
      test::ids_of({"......", ".333..", ".333..", ".333..", "......", "...33.", "...33.", "......"});
  QCOMPARE(centres_of(ids, options), (Centres{{2, 2, 3, 13}}));
}

void ObjectsTest::cornersJoinComponents() {
  const cv::Mat mask = test::mask_of({"11..", "11..", "..11", "..11"});
  QCOMPARE(centres_of(mask).size(), std::size_t{1});
  ObjectOptions options;
  options.connectivity = Connectivity2d::four;
  QCOMPARE(centres_of(mask, options).size(), std::size_t{2});
}

void ObjectsTest::theBorderOfTheImageIsNoOutside() {
  // Half an object at the left edge: the centre lies on the cut.
  QCOMPARE(centres_of(test::mask_of({".....", "11...", "111..", "11...", "....."})), (Centres{{2, 0, 1, 7}}));
}

void ObjectsTest::anObjectThatFillsTheImageHasItsCentreInTheMiddle() {
  QCOMPARE(centres_of(cv::Mat::ones(5, 7, CV_8U)), (Centres{{2, 2, 1, 35}}));
}

void ObjectsTest::aTruthStackIsSampledByWhatItsValuesMean() {
  cv::Mat section;
  test::ids_of({"......", ".1122.", ".1122.", "......"}).convertTo(section, CV_16U);
  const auto stack = make_memory_stack({section, section});
  // Two touching ids, or one piece of foreground, in each of two sections.
  const auto by_id = sample_points({stack, LabelMeaning::instances, 0.5}, {.ratio = 1.0});
  QCOMPARE(by_id.points, (Points{{0, 1, 1}, {0, 1, 3}, {1, 1, 1}, {1, 1, 3}}));
  const auto by_component = sample_points({stack, LabelMeaning::semantic, 0.5}, {.ratio = 1.0});
  QCOMPARE(by_component.objects, 2);
  QCOMPARE(by_component.realised_ratio, 1.0);
}

int run_objects_test(int argc, char** argv) {
  ObjectsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "objects_test.moc"
