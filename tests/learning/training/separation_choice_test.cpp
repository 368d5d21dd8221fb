#include "core/learning/separation_choice.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

#include "tests/learning/training/suites.h"

using namespace cristae;

namespace {

struct Clicked {
  cv::Mat foreground;
  std::vector<cv::Point2d> clicks;
};

/// Disks of radius 20 in a row, `apart` pixels from centre to centre, each clicked.
Clicked clicked_row(int count, int apart) {
  Clicked row;
  row.foreground = cv::Mat::zeros(80, 80 + apart * (count - 1), CV_8U);
  for (int i = 0; i < count; ++i) {
    const cv::Point centre(40 + i * apart, 40);
    cv::circle(row.foreground, centre, 20, 255, cv::FILLED);
    row.clicks.emplace_back(centre);
  }
  return row;
}

SeparationChoice choice_of(const std::vector<Clicked>& sections) {
  SeparationChoice choice;
  for (const auto& [foreground, clicks] : sections) choice.add(foreground, clicks, VoxelSize{50, 10, 10}, {});
  return choice;
}

}  // namespace

class SeparationChoiceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clicksThatShareAnInstanceAreNotAlone();
  void packedOnesAreCut();
  void separateOnesStayAsTheyAre();
  void aPairAmongManyCutsNothing();
  void cuttingMustFreeTheClicks();
  void withoutClicksNothingIsCut();
};

void SeparationChoiceTest::clicksThatShareAnInstanceAreNotAlone() {
  cv::Mat ids = cv::Mat::zeros(60, 120, CV_32S);
  cv::circle(ids, {30, 30}, 20, 1, cv::FILLED);
  cv::circle(ids, {90, 30}, 20, 2, cv::FILLED);
  QCOMPARE(clicks_alone(ids, {{31, 28}, {104, 30}}), 2);
  QCOMPARE(clicks_alone(ids, {{31, 28}, {30, 33}, {90, 30}}), 1);
  QCOMPARE(clicks_alone(ids, {{60, 30}, {-5, 400}, {90, 30}}), 1);  // beside them and outside
  QCOMPARE(clicks_alone(cv::Mat(0, 0, CV_32S), {{1, 1}}), 0);
}

void SeparationChoiceTest::packedOnesAreCut() {
  const auto choice = choice_of({clicked_row(5, 34)});
  QCOMPARE(choice.clicks, 5);
  QCOMPARE(choice.alone_in_components, 0);
  QCOMPARE(choice.alone_in_parts, 5);
  QVERIFY(choice.cuts_at_necks());
}

void SeparationChoiceTest::separateOnesStayAsTheyAre() {
  const auto choice = choice_of({clicked_row(5, 60)});
  QCOMPARE(choice.alone_in_components, 5);
  QCOMPARE(choice.alone_in_parts, 5);
  QVERIFY(!choice.cuts_at_necks());
}

void SeparationChoiceTest::aPairAmongManyCutsNothing() {
  const auto choice = choice_of({clicked_row(2, 34), clicked_row(6, 60)});
  QCOMPARE(choice.alone_in_components, 6);
  QCOMPARE(choice.alone_in_parts, 8);
  QVERIFY(!choice.cuts_at_necks());
}

void SeparationChoiceTest::cuttingMustFreeTheClicks() {
  QVERIFY((SeparationChoice{18, 2, 10}.cuts_at_necks()));
  QVERIFY(!(SeparationChoice{18, 2, 9}.cuts_at_necks()));
  QVERIFY(!(SeparationChoice{18, 9, 18}.cuts_at_necks()));
  const auto wide = choice_of({clicked_row(5, 12)});  // hardly a neck between them
  QCOMPARE(wide.alone_in_parts, 0);
  QVERIFY(!wide.cuts_at_necks());
}

void SeparationChoiceTest::withoutClicksNothingIsCut() {
  Clicked row = clicked_row(5, 34);
  row.clicks.clear();
  const auto choice = choice_of({row});
  QCOMPARE(choice.clicks, 0);
  QVERIFY(!choice.cuts_at_necks());
}

int run_separation_choice(int argc, char** argv) {
  SeparationChoiceTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "separation_choice_test.moc"
