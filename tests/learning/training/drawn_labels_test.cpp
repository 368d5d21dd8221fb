#include "core/learning/drawn_labels.h"

#include <QTest>

#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

DrawnShape disc(std::int64_t z, cv::Point centre, int radius, PointKind kind = PointKind::mito) {
  const cv::Rect box(centre.x - radius, centre.y - radius, 2 * radius + 1, 2 * radius + 1);
  cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U);
  paint_disk<std::uint8_t>(mask, cv::Point2d(radius, radius), radius, 255);
  return {z, kind, {box, mask}};
}

std::vector<TrainingSection> sections_of(cv::Rect window, std::int64_t count) {
  std::vector<TrainingSection> sections(static_cast<std::size_t>(count));
  for (std::int64_t z = 0; z < count; ++z) {
    TrainingSection& section = sections[static_cast<std::size_t>(z)];
    section.z = z;
    section.window = window;
    section.image = cv::Mat::zeros(window.size(), CV_32F);
  }
  return sections;
}

int value_at(const cv::Mat& drawn, int x, int y) { return drawn.at<std::uint8_t>(y, x); }

}  // namespace

class DrawnLabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void shapesAndWhatLiesAroundThemAreDrawn() {
    auto sections = sections_of({0, 0, 100, 100}, 2);
    add_drawn(sections, {disc(1, {50, 40}, 10), disc(1, {80, 80}, 5, PointKind::not_mito)}, {2, 100, 100}, {},
              10);
    QVERIFY(sections[0].drawn.empty());
    const cv::Mat& drawn = sections[1].drawn;
    QCOMPARE(count_of(drawn, kDrawnMito), 317);  // pixels within 10
    QCOMPARE(value_at(drawn, 60, 40), int{kDrawnMito});
    QCOMPARE(value_at(drawn, 63, 40), int{kDrawnBackground});  // 30 nm
    QCOMPARE(value_at(drawn, 64, 40), 0);
    QCOMPARE(value_at(drawn, 80, 80), int{kDrawnBackground});
    QCOMPARE(value_at(drawn, 86, 80), 0);  // nobody said anything of what lies around it
    QVERIFY(is_drawn(sections[1], {50, 40}));
    QVERIFY(!is_drawn(sections[1], {63, 40}));
    QVERIFY(!is_drawn(sections[0], {50, 40}));
  }

  void drawingsComeToTheWorkingPixelsOfAWindow() {
    auto sections = sections_of({10, 10, 30, 30}, 1);
    add_drawn(sections, {disc(0, {50, 50}, 20)}, {1, 100, 100}, {0.5, 0.5}, 10);
    QCOMPARE(sections[0].drawn.size(), cv::Size(30, 30));
    QCOMPARE(value_at(sections[0].drawn, 15, 15), int{kDrawnMito});  // 25 of the section
    const int area = count_of(sections[0].drawn, kDrawnMito);
    QVERIFY2(std::abs(area - 317) < 10, qPrintable(QString::number(area)));
  }

  void aShapeAtTheBorderIsCut() {
    auto sections = sections_of({0, 0, 40, 40}, 1);
    DrawnShape shape = disc(0, {10, 10}, 10);
    add_drawn(sections, {shape}, {1, 40, 40}, {}, 10);
    QCOMPARE(value_at(sections[0].drawn, 0, 10), int{kDrawnMito});
    QCOMPARE(value_at(sections[0].drawn, 23, 10), int{kDrawnBackground});
  }

  void twoThatTouchAreParted() {
    auto sections = sections_of({0, 0, 60, 40}, 1);
    const cv::Mat square(10, 10, CV_8U, cv::Scalar(255));
    add_drawn(
        sections,
        {{0, PointKind::mito, {{10, 10, 10, 10}, square}}, {0, PointKind::mito, {{20, 10, 10, 10}, square}}},
        {1, 40, 60}, {}, 10);
    const cv::Mat& drawn = sections[0].drawn;
    for (const auto& [x, value] : {std::pair(18, int{kDrawnMito}), std::pair(19, int{kDrawnBackground}),
                                   std::pair(20, int{kDrawnBackground}), std::pair(21, int{kDrawnMito})})
      QCOMPARE(value_at(drawn, x, 15), value);
  }

  void aRoundCannotChangeWhatWasDrawn() {
    auto sections = sections_of({0, 0, 50, 50}, 1);
    add_drawn(sections, {disc(0, {20, 20}, 8)}, {1, 50, 50}, {}, 10);
    TargetLabels labels;
    labels.label = cv::Mat(50, 50, CV_8U, cv::Scalar(kIgnore));
    labels.label(cv::Rect(20, 20, 30, 30)).setTo(1);
    labels.click_pixels = cv::Mat::zeros(50, 50, CV_8U);
    apply_drawn(sections[0].drawn, labels);
    QCOMPARE(value_at(labels.label, 14, 20), 1);
    QCOMPARE(value_at(labels.label, 30, 20), 0);
    QCOMPARE(value_at(labels.label, 35, 20), 1);  // beyond what was drawn: as the round says
    QCOMPARE(value_at(labels.label, 5, 5), int{kIgnore});
    QCOMPARE(count_of(labels.click_pixels, 1), count_of(sections[0].drawn, kDrawnMito));
    const cv::Mat before = labels.label.clone();
    apply_drawn({}, labels);
    QVERIFY(same_bytes(labels.label, before));
  }
};

int run_drawn_labels(int argc, char** argv) {
  DrawnLabelsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "drawn_labels_test.moc"
