#include "core/evaluation/result_changes.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/evaluation/maps.h"
#include "tests/evaluation/suites.h"

using namespace cristae;
using test::map_of;

namespace {

LabelStack labels_of(const std::vector<cv::Mat>& maps) {
  std::vector<cv::Mat> sections;
  for (const cv::Mat& map : maps) {
    sections.emplace_back();
    map.convertTo(sections.back(), CV_64F);  // sparse ids up to 10^6
  }
  return {make_memory_stack(sections), LabelMeaning::instances, 0.5};
}

LabelStack labels_of(const std::vector<std::vector<std::string>>& sections) {
  std::vector<cv::Mat> maps;
  for (const auto& rows : sections) maps.push_back(map_of(rows));
  return labels_of(maps);
}

ResultChanges changes_of(const LabelStack& before, const LabelStack& after) {
  Job job;
  return count_changes(before, after, job);
}

}  // namespace

class ResultChangesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalResultsHaveNoChange();
  void idsDoNotMatter();
  void oneHalfIsUnchangedAndLessIsNot();
  void ofTwoEqualHalvesOneIsThePartner();
  void profilesAreComparedBySection();
  void bodiesAreComparedAsWholes();
  void aBodyAndProfilesAreComparedAsProfiles();
  void streamingAgreesWithOneTable();
  void emptyResultsHaveNoChange();
  void otherShapesAreRefused();
  void itStops();
};

void ResultChangesTest::equalResultsHaveNoChange() {
  const LabelStack labels = labels_of({{"11.22", "11.22"}});
  QCOMPARE(changes_of(labels, labels), (ResultChanges{InstanceDimension::sections_2d, 2, 0, 0}));
}

void ResultChangesTest::idsDoNotMatter() {
  const ResultChanges changes = changes_of(labels_of({{"11.22"}}), labels_of({{"99.11"}}));
  QCOMPARE(changes.changed(), std::int64_t{0});
  QCOMPARE(changes.unchanged, std::int64_t{2});
}

/// 1: 2 of 4 pixels, IoU 0.5. 2: 1 of 3 pixels, IoU 0.33: one is gone, one is new.
void ResultChangesTest::oneHalfIsUnchangedAndLessIsNot() {
  const ResultChanges changes = changes_of(labels_of({{"1111.222.."}}), labels_of({{"11...2...."}}));
  QCOMPARE(changes, (ResultChanges{InstanceDimension::sections_2d, 1, 1, 1}));
  QCOMPARE(changes.changed(), std::int64_t{2});
}

void ResultChangesTest::ofTwoEqualHalvesOneIsThePartner() {
  const ResultChanges changes = changes_of(labels_of({{"1111"}}), labels_of({{"2233"}}));
  QCOMPARE(changes, (ResultChanges{InstanceDimension::sections_2d, 1, 0, 1}));
}

void ResultChangesTest::profilesAreComparedBySection() {
  const LabelStack before = labels_of({{"11..", "...."}, {"..22", "...."}});
  const LabelStack after = labels_of({{"11..", "...."}, {"....", "33.."}});
  QCOMPARE(changes_of(before, after), (ResultChanges{InstanceDimension::sections_2d, 1, 1, 1}));
}

/// Body 1 has lost one of three sections: IoU 2 / 3, unchanged, though its profile there is gone.
void ResultChangesTest::bodiesAreComparedAsWholes() {
  const LabelStack before = labels_of({{"11.2"}, {"11.2"}, {"11.2"}});
  const LabelStack after = labels_of({{"11.."}, {"11.3"}, {"...3"}});
  QCOMPARE(changes_of(before, after), (ResultChanges{InstanceDimension::volume_3d, 2, 0, 0}));
}

void ResultChangesTest::aBodyAndProfilesAreComparedAsProfiles() {
  const LabelStack bodies = labels_of({{"11"}, {"11"}, {"11"}});
  const LabelStack profiles = labels_of({{"11"}, {"22"}, {".."}});
  QCOMPARE(changes_of(bodies, profiles), (ResultChanges{InstanceDimension::sections_2d, 2, 1, 0}));
}

/// Against the table of the whole volume, made at once.
void ResultChangesTest::streamingAgreesWithOneTable() {
  Random random(5);
  std::vector<cv::Mat> before;
  std::vector<cv::Mat> after;
  const cv::Mat body = test::random_map(random, 40, 50, 20);
  for (int z = 0; z < 6; ++z) {
    before.push_back(body);
    after.push_back(test::disturbed(body, random));
  }
  cv::Mat all_before;
  cv::Mat all_after;
  cv::vconcat(before, all_before);
  cv::vconcat(after, all_after);
  ResultChanges expected = count_changes(make_contingency(all_before, all_after, 1));
  expected.dimension = InstanceDimension::volume_3d;
  QVERIFY(expected.unchanged > 0 && expected.changed() > 0);
  QCOMPARE(changes_of(labels_of(before), labels_of(after)), expected);
}

void ResultChangesTest::emptyResultsHaveNoChange() {
  const LabelStack none = labels_of({{"...."}});
  QCOMPARE(changes_of(none, none), ResultChanges{});
  QCOMPARE(changes_of(none, labels_of({{"1.22"}})), (ResultChanges{InstanceDimension::sections_2d, 0, 0, 2}));
}

void ResultChangesTest::otherShapesAreRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, changes_of(labels_of({{"1."}}), labels_of({{"1.."}})));
}

void ResultChangesTest::itStops() {
  std::stop_source stop;
  stop.request_stop();
  Job job(stop.get_token());
  const LabelStack labels = labels_of({{"1."}});
  QVERIFY_THROWS_EXCEPTION(Cancelled, count_changes(labels, labels, job));
}

int run_result_changes_test(int argc, char** argv) {
  ResultChangesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "result_changes_test.moc"
