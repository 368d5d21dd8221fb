#include "core/instances/segment_instances.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/instances/instance_rule.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

using Sections = std::vector<test::Rows>;

cv::Mat probability_of(const test::Rows& rows, double inside = 0.9) {
  cv::Mat probability(test::ids_of(rows).size(), CV_32F, cv::Scalar(0.1));
  probability.setTo(inside, test::mask_of(rows));
  return probability;
}

InstanceOptions without_filter() {
  InstanceOptions options;
  options.filter.rule = FilterRule::none;
  return options;
}

SegmentedInstances segmented(const Sections& sections, const InstanceOptions& options,
                             const std::vector<cv::Mat>& densities = {}) {
  const Shape shape{static_cast<std::int64_t>(sections.size()), static_cast<std::int64_t>(sections[0].size()),
                    static_cast<std::int64_t>(sections[0][0].size())};
  InstanceSegmenter segmenter(shape, options);
  for (std::size_t z = 0; z < sections.size(); ++z) {
    segmenter.add(static_cast<std::int64_t>(z), probability_of(sections[z]),
                  densities.empty() ? cv::Mat() : densities[z]);
  }
  return segmenter.finish();
}

}  // namespace

class SegmentInstancesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theThresholdItselfIsForeground();
  void bytesAndFloatsGiveTheSameInstances();
  void smallAndUnsupportedInstancesAreCounted();
  void theFilterLooksAtTheDensity();
  void theWatershedPartsTouchingObjects();
  void necksPartTouchingObjectsWithoutADensity();
  void idsOfSectionsGoThroughTheStack();
  void bodiesFollowTheVoxelsInThreeDimensions();
  void aBodyKeepsItsThinEnds();
  void aBodyStaysWhenOneProfileIsSupported();
  void linkingKeepsTouchingBodiesApart();
  void theComposedFunctionAgreesWithTheSections();
  void aSectionOutOfOrderIsRefused();
  void aMissingDensityIsRefused();
  void anUnsureInstanceGoes();
  void aBodyStaysWhenOneProfileIsSure();
  void aMissingSectionIsRefused();
  void theRuleIsToldInWords();
};

void SegmentInstancesTest::theThresholdItselfIsForeground() {
  const cv::Mat probability = (cv::Mat_<float>(1, 3) << 0.5F, 0.4999F, 0.6F);
  QCOMPARE(test::rows_of(segment_section(probability, {}, without_filter()).ids), (test::Rows{"1.2"}));
}

void SegmentInstancesTest::bytesAndFloatsGiveTheSameInstances() {
  // 127 / 255 < 0.5 <= 128 / 255
  const cv::Mat bytes = (cv::Mat_<std::uint8_t>(1, 4) << 127, 128, 0, 255);
  cv::Mat floats;
  bytes.convertTo(floats, CV_32F, 1.0 / 255.0);
  QCOMPARE(test::rows_of(segment_section(bytes, {}, without_filter()).ids), (test::Rows{".1.2"}));
  QCOMPARE(test::rows_of(segment_section(floats, {}, without_filter()).ids), (test::Rows{".1.2"}));
}

void SegmentInstancesTest::smallAndUnsupportedInstancesAreCounted() {
  InstanceOptions options;
  options.smallest.px = 3;
  options.filter.peak_window = 3;
  cv::Mat density = cv::Mat::zeros(2, 9, CV_32F);
  density.at<float>(0, 1) = 0.8F;
  const auto section = segment_section(probability_of({"111.1.111", "111.1.111"}), density, options);
  QCOMPARE(section.count, 1);
  QCOMPARE(section.removed_small, 1);
  QCOMPARE(section.removed_unsupported, 1);
  QCOMPARE(test::rows_of(section.ids), (test::Rows{"111......", "111......"}));
}

void SegmentInstancesTest::theFilterLooksAtTheDensity() {
  InstanceOptions options;
  options.filter.peak_window = 3;
  cv::Mat density = cv::Mat::zeros(1, 5, CV_32F);
  density.at<float>(0, 4) = 0.5F;
  QCOMPARE(test::rows_of(segment_section(probability_of({"11.11"}), density, options).ids),
           (test::Rows{"...11"}));
}

void SegmentInstancesTest::theWatershedPartsTouchingObjects() {
  cv::Mat probability = cv::Mat::zeros(30, 45, CV_32F);
  cv::circle(probability, {14, 15}, 10, 1, cv::FILLED);
  cv::circle(probability, {30, 15}, 10, 1, cv::FILLED);
  cv::Mat density = cv::Mat::zeros(30, 45, CV_32F);
  density.at<float>(15, 14) = density.at<float>(15, 30) = 1;
  InstanceOptions options;
  options.filter.peak_window = 11;
  QCOMPARE(segment_section(probability, density, options).count, 1);
  options.separation = Separation::detection_watershed;
  QCOMPARE(segment_section(probability, density, options).count, 2);
}

void SegmentInstancesTest::necksPartTouchingObjectsWithoutADensity() {
  cv::Mat probability = cv::Mat::zeros(60, 90, CV_32F);
  cv::circle(probability, {28, 30}, 20, 1, cv::FILLED);
  cv::circle(probability, {61, 30}, 20, 1, cv::FILLED);
  InstanceOptions options = without_filter();
  QCOMPARE(segment_section(probability, {}, options).count, 1);
  options.separation = Separation::neck_watershed;
  QCOMPARE(segment_section(probability, {}, options).count, 2);
  options.division.neck = 0.3;
  QCOMPARE(segment_section(probability, {}, options).count, 1);
  // Bodies that are linked from profiles take over the cut; those cut in the volume are cut there alone.
  options.division.neck = 0.7;
  options.dimension = InstanceDimension::volume_3d;
  const VoxelSize thick{300, 10, 10};
  QCOMPARE(find_profiles(probability, {}, options, thick).facts.size(), std::size_t{2});
  QCOMPARE(find_profiles(probability, {}, options, VoxelSize{10, 10, 10}).facts.size(), std::size_t{1});
}

void SegmentInstancesTest::idsOfSectionsGoThroughTheStack() {
  const auto result = segmented({{"11.1"}, {"...."}, {"1..1"}}, without_filter());
  QCOMPARE(test::sections_of(result.labels), (Sections{{"11.2"}, {"...."}, {"3..4"}}));
  QCOMPARE(result.count, 4);
}

void SegmentInstancesTest::bodiesFollowTheVoxelsInThreeDimensions() {
  InstanceOptions options = without_filter();
  options.dimension = InstanceDimension::volume_3d;
  QCOMPARE(test::sections_of(segmented({{"11..1"}, {".1.1."}}, options).labels),
           (Sections{{"11..2"}, {".1.3."}}));
  options.connectivity_3d = Connectivity3d::twenty_six;
  QCOMPARE(test::sections_of(segmented({{"11..1"}, {".1.1."}}, options).labels),
           (Sections{{"11..2"}, {".1.2."}}));
}

void SegmentInstancesTest::aBodyKeepsItsThinEnds() {
  InstanceOptions options = without_filter();
  options.dimension = InstanceDimension::volume_3d;
  options.smallest.px = 3;
  const auto result = segmented({{"1...11"}, {"111.11"}, {"1....."}}, options);
  QCOMPARE(test::sections_of(result.labels), (Sections{{"1....."}, {"111..."}, {"1....."}}));
  QCOMPARE(result.removed_small, 1);
}

void SegmentInstancesTest::aBodyStaysWhenOneProfileIsSupported() {
  InstanceOptions options;
  options.dimension = InstanceDimension::volume_3d;
  options.filter.peak_window = 3;
  std::vector<cv::Mat> densities(2);
  for (auto& density : densities) density = cv::Mat::zeros(1, 5, CV_32F);
  densities[1].at<float>(0, 0) = 1;
  const auto result = segmented({{"11.11"}, {"11.11"}}, options, densities);
  QCOMPARE(test::sections_of(result.labels), (Sections{{"11..."}, {"11..."}}));
  QCOMPARE(result.removed_unsupported, 1);
}

void SegmentInstancesTest::linkingKeepsTouchingBodiesApart() {
  // Two tubes and, in the middle section, a bridge: components make it one body, linking does not.
  const Sections bridge{{"111.111"}, {"1111111"}, {"111.111"}};
  InstanceOptions options = without_filter();
  options.dimension = InstanceDimension::volume_3d;
  QCOMPARE(segmented(bridge, options).count, 1);
  options.joining = Joining::linking;
  options.link.link_splits = LinkSplits::never;
  QCOMPARE(test::sections_of(segmented(bridge, options).labels),
           (Sections{{"111.222"}, {"1111111"}, {"111.333"}}));
}

void SegmentInstancesTest::theComposedFunctionAgreesWithTheSections() {
  const auto stack =
      make_memory_stack({probability_of({"11.1"}), probability_of({"1..1"})}, VoxelSize{40, 10, 10});
  InstanceOptions options = without_filter();
  options.smallest.nm2 = 150;  // 1.5 pixels
  Job job;
  const auto result = segment_instances(*stack, nullptr, options, job);
  QCOMPARE(test::sections_of(result.labels), (Sections{{"11.."}, {"...."}}));
  QCOMPARE(result.removed_small, 3);
}

void SegmentInstancesTest::anUnsureInstanceGoes() {
  InstanceOptions options = without_filter();
  options.filter.smallest_mean_probability = 0.75;
  const cv::Mat probability = (cv::Mat_<float>(1, 5) << 0.6F, 0.95F, 0, 0.6F, 0.7F);
  const auto section = segment_section(probability, {}, options);
  QCOMPARE(test::rows_of(section.ids), (test::Rows{"11..."}));
  QCOMPARE(section.removed_unsupported, 1);
}

void SegmentInstancesTest::aBodyStaysWhenOneProfileIsSure() {
  InstanceOptions options = without_filter();
  options.dimension = InstanceDimension::volume_3d;
  options.filter.smallest_mean_probability = 0.75;
  InstanceSegmenter segmenter({2, 1, 5}, options);
  segmenter.add(0, (cv::Mat_<float>(1, 5) << 0.6F, 0.6F, 0, 0.6F, 0.6F), {});
  segmenter.add(1, (cv::Mat_<float>(1, 5) << 0.9F, 0.9F, 0, 0.6F, 0.6F), {});
  const auto result = segmenter.finish();
  QCOMPARE(test::sections_of(result.labels), (Sections{{"11..."}, {"11..."}}));
  QCOMPARE(result.removed_unsupported, 1);
}

void SegmentInstancesTest::aSectionOutOfOrderIsRefused() {
  InstanceSegmenter segmenter({2, 1, 3}, without_filter());
  QVERIFY_THROWS_EXCEPTION(Error, segmenter.add(1, probability_of({"1.1"}), {}));
  QVERIFY_THROWS_EXCEPTION(Error, segmenter.add(0, probability_of({"1.11"}), {}));
}

void SegmentInstancesTest::aMissingDensityIsRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, segment_section(probability_of({"1.1"}), {}));
}

void SegmentInstancesTest::aMissingSectionIsRefused() {
  InstanceSegmenter segmenter({2, 1, 3}, without_filter());
  segmenter.add(0, probability_of({"1.1"}), {});
  QVERIFY_THROWS_EXCEPTION(Error, segmenter.finish());
}

void SegmentInstancesTest::theRuleIsToldInWords() {
  InstanceOptions options = without_filter();
  options.threshold = 0.4;
  options.smallest.nm2 = 10000;
  QCOMPARE(
      instance_rule(options, std::nullopt),
      std::string("pixels of a probability of 0.4 or more are foreground; instances are its connected pieces "
                  "in each section (8-connected); those below 0.01 um2 are dropped"));
  options.dimension = InstanceDimension::volume_3d;
  options.smallest = {};
  options.limits.smallest_um3 = 0.002;
  options.filter.rule = FilterRule::peak_inside;
  QCOMPARE(
      instance_rule(options, VoxelSize{20, 5, 5}),
      std::string("pixels of a probability of 0.4 or more are foreground; bodies are its connected pieces in "
                  "the volume (6-connected), cut at necks below 0.7 of the half width of the thinner part; "
                  "bodies below 0.002 um3 are dropped; those without a peak of the predicted density are "
                  "dropped"));
  options.separation = Separation::neck_watershed;
  QVERIFY(instance_rule(options, VoxelSize{200, 5, 5}).find(", cut at necks below 0.7 of") !=
          std::string::npos);
  QVERIFY(instance_rule(options, VoxelSize{5, 5, 5}).find(", cut at necks below 0.7 of") ==
          instance_rule(options, VoxelSize{5, 5, 5}).rfind(", cut at necks"));  // said once
  options.separation = Separation::components;
  QVERIFY(instance_rule(options, VoxelSize{200, 5, 5}).find("overlap by 0.25 of the smaller") !=
          std::string::npos);
}

int run_segment_instances_test(int argc, char** argv) {
  SegmentInstancesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "segment_instances_test.moc"
