#include "core/evaluation/contingency.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::map_of;

namespace {

/// Everything of a contingency, for comparison.
auto fields(const Contingency& c) {
  return std::tuple(c.truth, c.labels, c.overlaps, c.pixels, c.truth_pixels, c.label_pixels, c.common_pixels);
}

LabelVolume volume_of(const std::vector<cv::Mat>& sections) {
  LabelVolume volume(Shape{static_cast<std::int64_t>(sections.size()), sections[0].rows, sections[0].cols});
  for (std::size_t z = 0; z < sections.size(); ++z) {
    std::copy_n(sections[z].ptr<std::uint32_t>(), sections[z].total(),
                volume.section(static_cast<std::int64_t>(z)));
  }
  return volume;
}

}  // namespace

class ContingencyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsSizesAndOverlapsOfAPair();
  void emptyMapsHaveBackgroundOnly();
  void idsMayBeSparse();
  void aMaskCountsAsOneInstance();
  void viewsWithGapsBetweenRowsAreRead();
  void threadsDoNotChangeTheTable();
  void concatenatedSectionsKeepTheirInstancesApart();
  void mergedSectionsGiveTheTableOfTheVolume();
  void overlapsByLabelHoldsThemAll();
  void refusesMapsOfDifferentSize();
};

void ContingencyTest::holdsSizesAndOverlapsOfAPair() {
  const Contingency c = make_contingency(map_of(std::vector<std::string>{"11.2", "11.2"}),
                                         map_of(std::vector<std::string>{"1133", ".133"}));
  QCOMPARE(c.truth, (std::vector<InstanceSize>{{1, 4}, {2, 2}}));
  QCOMPARE(c.labels, (std::vector<InstanceSize>{{1, 3}, {3, 4}}));
  QCOMPARE(c.overlaps, (std::vector<Overlap>{{0, 0, 3}, {1, 1, 2}}));
  QCOMPARE(c.pixels, 8);
  QCOMPARE(c.truth_pixels, 6);
  QCOMPARE(c.label_pixels, 7);
  QCOMPARE(c.common_pixels, 5);
  QCOMPARE(c.iou(c.overlaps[0]), 0.75);
}

void ContingencyTest::emptyMapsHaveBackgroundOnly() {
  const Contingency c = make_contingency(cv::Mat::zeros(3, 5, CV_32S), cv::Mat::zeros(3, 5, CV_32S));
  QVERIFY(c.truth.empty() && c.labels.empty() && c.overlaps.empty());
  QCOMPARE(c.pixels, 15);
  QCOMPARE(make_contingency(cv::Mat(), cv::Mat()).pixels, 0);
}

void ContingencyTest::idsMayBeSparse() {
  LabelVolume truth({1, 1, 3}), labels({1, 1, 3});
  truth.at(0, 0, 0) = truth.at(0, 0, 1) = 4294967295U;
  labels.at(0, 0, 1) = 4000000000U;
  const Contingency c = make_contingency(truth, labels);
  QCOMPARE(c.truth, (std::vector<InstanceSize>{{4294967295U, 2}}));
  QCOMPARE(c.overlaps, (std::vector<Overlap>{{0, 0, 1}}));
}

void ContingencyTest::aMaskCountsAsOneInstance() {
  const cv::Mat mask = (cv::Mat_<std::uint8_t>(1, 4) << 255, 0, 7, 1);
  QCOMPARE(make_contingency(mask, mask).truth, (std::vector<InstanceSize>{{1, 3}}));
}

void ContingencyTest::viewsWithGapsBetweenRowsAreRead() {
  const cv::Mat large = map_of(std::vector<std::string>{"111222", "111222", "333444"});
  const cv::Mat view = large(cv::Rect(2, 0, 2, 2));  // 12 / 12
  QCOMPARE(make_contingency(view, view).truth, (std::vector<InstanceSize>{{1, 2}, {2, 2}}));
}

void ContingencyTest::threadsDoNotChangeTheTable() {
  Random random(3);
  const cv::Mat truth = test::random_map(random, 700, 900, 2000);
  const cv::Mat labels = test::disturbed(truth, random);
  QCOMPARE(fields(make_contingency(truth, labels, 1)), fields(make_contingency(truth, labels, 3)));
}

void ContingencyTest::concatenatedSectionsKeepTheirInstancesApart() {
  const cv::Mat section = map_of(std::vector<std::string>{"11.", "..2"});
  const Contingency one = make_contingency(section, section);
  const Contingency two = concatenate(std::vector{one, one});
  QCOMPARE(two.truth.size(), std::size_t{4});
  QCOMPARE(two.overlaps, (std::vector<Overlap>{{0, 0, 2}, {1, 1, 1}, {2, 2, 2}, {3, 3, 1}}));
  QCOMPARE(two.pixels, 12);
}

void ContingencyTest::mergedSectionsGiveTheTableOfTheVolume() {
  Random random(5);
  for (int trial = 0; trial < 20; ++trial) {
    std::vector<cv::Mat> truth, labels;
    std::vector<Contingency> sections;
    for (int z = 0; z < 4; ++z) {
      // Few ids, so that they go through several sections.
      truth.push_back(test::random_map(random, 9, 11, 8) / 200'000);
      labels.push_back(test::random_map(random, 9, 11, 8) / 200'000);
      sections.push_back(make_contingency(truth.back(), labels.back()));
    }
    QCOMPARE(fields(merge(sections)), fields(make_contingency(volume_of(truth), volume_of(labels))));
  }
}

void ContingencyTest::overlapsByLabelHoldsThemAll() {
  Random random(9);
  const cv::Mat truth = test::random_map(random, 30, 30, 40);
  const Contingency c = make_contingency(truth, test::random_map(random, 30, 30, 40));
  const OverlapsByLabel by_label = overlaps_by_label(c);
  std::size_t seen = 0;
  for (std::size_t j = 0; j < c.labels.size(); ++j) {
    std::int32_t last = -1;
    for (const Overlap& overlap : by_label.of(static_cast<std::int32_t>(j))) {
      QCOMPARE(overlap.label, static_cast<std::int32_t>(j));
      QVERIFY(overlap.truth > last);
      last = overlap.truth;
      ++seen;
    }
  }
  QCOMPARE(seen, c.overlaps.size());
}

void ContingencyTest::refusesMapsOfDifferentSize() {
  QVERIFY_THROWS_EXCEPTION(Error,
                           make_contingency(cv::Mat::zeros(2, 2, CV_32S), cv::Mat::zeros(2, 3, CV_32S)));
  QVERIFY_THROWS_EXCEPTION(Error, make_contingency(LabelVolume({1, 2, 2}), LabelVolume({2, 2, 1})));
  QVERIFY_THROWS_EXCEPTION(Error,
                           make_contingency(cv::Mat::zeros(2, 2, CV_32F), cv::Mat::zeros(2, 2, CV_32S)));
}

int run_contingency_test(int argc, char** argv) {
  ContingencyTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "contingency_test.moc"
