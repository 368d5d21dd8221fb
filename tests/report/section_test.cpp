#include <QtTest>

#include "core/report/section_picture.h"
#include "core/report/section_profile.h"
#include "tests/report/suites.h"

using namespace cristae;

class SectionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theProfileCountsIdsAndTheirShareOfTheField();
  void piecesOfAMaskAreCounted();
  void outlinesSurroundTheirInstance();
  void aLargeSectionIsMadeSmaller();
  void sectionsAreSpreadEvenly();
};

namespace {

LabelStack labels_of(const std::vector<cv::Mat>& sections, LabelMeaning meaning) {
  LabelStack labels;
  labels.stack = make_memory_stack(sections);
  labels.meaning = meaning;
  return labels;
}

std::array<int, 3> colour_at(const RgbaImage& image, int x, int y) {
  const std::uint8_t* pixel = image.at(x, y);
  return {pixel[0], pixel[1], pixel[2]};
}

}  // namespace

void SectionTest::theProfileCountsIdsAndTheirShareOfTheField() {
  const cv::Mat one = (cv::Mat_<std::uint8_t>(2, 5) << 1, 1, 0, 3, 1, 0, 0, 0, 0, 2);
  const cv::Mat none = cv::Mat::zeros(2, 5, CV_8U);
  Job job;
  const Plot plot = section_profile(labels_of({one, none}, LabelMeaning::instances), job);
  QCOMPARE(plot.series.at(0).y, (std::vector<double>{3, 0}));
  QCOMPARE(plot.series.at(0).second_y, (std::vector<double>{0.5, 0}));
}

void SectionTest::piecesOfAMaskAreCounted() {
  const cv::Mat two_pieces = (cv::Mat_<std::uint8_t>(2, 5) << 1, 1, 0, 0, 1, 0, 0, 0, 0, 1);
  Job job;
  const Plot plot = section_profile(labels_of({two_pieces}, LabelMeaning::semantic), job);
  QCOMPARE(plot.series.at(0).y, (std::vector<double>{2}));
}

void SectionTest::outlinesSurroundTheirInstance() {
  cv::Mat ids = cv::Mat::zeros(7, 7, CV_32S);
  ids(cv::Rect(1, 1, 5, 5)) = 9;
  const RgbaImage picture = paint_section(cv::Mat::zeros(7, 7, CV_32F), ids, 100);
  const std::array<int, 3> black{0, 0, 0};
  QCOMPARE(picture.width, 7);
  QCOMPARE(colour_at(picture, 3, 3), black);  // inside
  QCOMPARE(colour_at(picture, 0, 0), black);  // outside
  QVERIFY(colour_at(picture, 1, 3) != black);
  QCOMPARE(colour_at(picture, 1, 3), colour_at(picture, 5, 5));
  QCOMPARE(colour_at(paint_section(cv::Mat(), ids, 100), 3, 3), (std::array<int, 3>{255, 255, 255}));
}

void SectionTest::aLargeSectionIsMadeSmaller() {
  const RgbaImage picture = paint_section(cv::Mat(), cv::Mat::ones(100, 400, CV_32S), 200);
  QCOMPARE(picture.width, 200);
  QCOMPARE(picture.height, 50);
  QCOMPARE(picture.pixels.size(), std::size_t{200 * 50 * 4});
}

void SectionTest::sectionsAreSpreadEvenly() {
  QCOMPARE(spread_sections(60, 3), (std::vector<std::int64_t>{10, 30, 50}));
  QCOMPARE(spread_sections(1, 3), (std::vector<std::int64_t>{0}));
  QVERIFY(spread_sections(5, 0).empty());
}

int run_section_tests(int argument_count, char** arguments) {
  SectionTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "section_test.moc"
