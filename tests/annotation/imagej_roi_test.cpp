#include "core/annotation/imagej_roi.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <random>

#include <opencv2/core.hpp>

#include "core/annotation/label_outlines.h"
#include "core/base/error.h"
#include "core/volume/zip_archive.h"
#include "tests/annotation/suites.h"

using namespace cristae;

/// Selections written by ImageJ: fixtures/MakePoints.java.
class ImageJRoiTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSquareHasFourCorners();
  void aHoleIsARingTheOtherWay();
  void pixelsThatTouchByACornerHaveRingsOfTheirOwn();
  void touchingInstancesHaveTheirOwnOutlines();
  void outlinesFillToExactlyThePixels();
  void aSimpleOutlineIsATracedSelection();
  void anOutlineWithAHoleIsAComposite();
  void theArchiveHoldsEveryInstanceOfEverySection();
  void refusesCoordinatesThatTheFormatCannotHold();
  void refusesToWriteAnArchiveOfNothing();
  void readsMultiPointsWithTheirSlices();
  void readsTheArchiveOfTheRoiManager();
  void pointsWithoutSliceNeedASingleSection();
  void refusesWhatHoldsNoPoints_data();
  void refusesWhatHoldsNoPoints();
  void refusesFilesCutAnywhere();
};

namespace {

std::string fixture(const std::string& name) { return std::string(CRISTAE_ANNOTATION_FIXTURES) + "/" + name; }

cv::Mat grid(std::initializer_list<std::initializer_list<int>> rows) {
  cv::Mat ids(static_cast<int>(rows.size()), static_cast<int>(rows.begin()->size()), CV_32S);
  int y = 0;
  for (const auto& row : rows) {
    std::copy(row.begin(), row.end(), ids.ptr<int>(y++));
  }
  return ids;
}

/// Pixels whose centre has an odd number of ring edges to its left.
cv::Mat filled(const std::vector<LabelOutline>& outlines, const cv::Size& size) {
  cv::Mat ids(size, CV_32S, cv::Scalar(0));
  for (const LabelOutline& outline : outlines) {
    for (int y = 0; y < size.height; ++y) {
      for (int x = 0; x < size.width; ++x) {
        int crossed = 0;
        for (const auto& ring : outline.rings) {
          for (std::size_t i = 0; i < ring.size(); ++i) {
            const cv::Point a = ring[i];
            const cv::Point b = ring[(i + 1) % ring.size()];
            const bool spans = std::min(a.y, b.y) <= y && y < std::max(a.y, b.y);
            if (a.x == b.x && a.x <= x && spans) ++crossed;
          }
        }
        if (crossed % 2 == 1) ids.at<int>(y, x) = outline.id;
      }
    }
  }
  return ids;
}

std::uint32_t big_endian(const std::string& bytes, std::size_t at, std::size_t count) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < count; ++i) number = number << 8 | static_cast<std::uint8_t>(bytes.at(at + i));
  return number;
}

LabelSections sections(const std::vector<cv::Mat>& ids) {
  return {{static_cast<std::int64_t>(ids.size()), ids[0].rows, ids[0].cols},
          std::nullopt,
          [ids](std::int64_t z) { return ids[static_cast<std::size_t>(z)]; }};
}

}  // namespace

void ImageJRoiTest::aSquareHasFourCorners() {
  const auto outlines = outlines_of(grid({{0, 0, 0, 0}, {0, 5, 5, 0}, {0, 5, 5, 0}}));
  QCOMPARE(outlines.size(), std::size_t{1});
  QCOMPARE(outlines[0].id, 5);
  QVERIFY((outlines[0].rings == std::vector<std::vector<cv::Point>>{{{1, 1}, {3, 1}, {3, 3}, {1, 3}}}));
  QVERIFY((outlines[0].box == cv::Rect(1, 1, 2, 2)));
}

void ImageJRoiTest::aHoleIsARingTheOtherWay() {
  const auto outlines = outlines_of(grid({{1, 1, 1}, {1, 0, 1}, {1, 1, 1}}));
  QCOMPARE(outlines[0].rings.size(), std::size_t{2});
  // Along the lower side of the hole to the right: the instance is to the right of the way.
  QVERIFY((outlines[0].rings[1] == std::vector<cv::Point>{{1, 2}, {2, 2}, {2, 1}, {1, 1}}));
}

void ImageJRoiTest::pixelsThatTouchByACornerHaveRingsOfTheirOwn() {
  const auto outlines = outlines_of(grid({{1, 0}, {0, 1}}));
  QCOMPARE(outlines.size(), std::size_t{1});
  QCOMPARE(outlines[0].rings.size(), std::size_t{2});
  QVERIFY((outlines[0].box == cv::Rect(0, 0, 2, 2)));
}

void ImageJRoiTest::touchingInstancesHaveTheirOwnOutlines() {
  const auto outlines = outlines_of(grid({{2, 2, 7}, {2, 7, 7}}));
  QCOMPARE(outlines.size(), std::size_t{2});
  QCOMPARE(outlines[0].id, 2);
  QVERIFY((outlines[0].rings[0] == std::vector<cv::Point>{{0, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 2}, {0, 2}}));
  QCOMPARE(outlines[1].id, 7);
}

void ImageJRoiTest::outlinesFillToExactlyThePixels() {
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    cv::Mat ids(17, 23, CV_32S);
    for (int i = 0; i < static_cast<int>(ids.total()); ++i) {
      ids.ptr<int>()[i] = static_cast<int>(random() % (2U + static_cast<unsigned>(round) % 3U));
    }
    QVERIFY(cv::norm(filled(outlines_of(ids), ids.size()), ids, cv::NORM_INF) == 0);
  }
}

void ImageJRoiTest::aSimpleOutlineIsATracedSelection() {
  const auto outlines = outlines_of(grid({{0, 0, 0, 0}, {0, 5, 5, 0}, {0, 5, 5, 0}}));
  const std::string roi = encode_roi(outlines[0], 8, "5_8");
  QCOMPARE(roi.substr(0, 4), std::string("Iout"));
  QCOMPARE(int(roi[6]), 8);                      // traced
  QCOMPARE(big_endian(roi, 8, 2), 1U);           // top
  QCOMPARE(big_endian(roi, 14, 2), 3U);          // right
  QCOMPARE(big_endian(roi, 16, 2), 4U);          // corners
  QCOMPARE(big_endian(roi, 56, 4), 9U);          // position, counted from 1
  QCOMPARE(big_endian(roi, 64 + 2, 2), 2U);      // x of the second corner, from the left
  QCOMPARE(big_endian(roi, 64 + 8 + 4, 2), 2U);  // y of the third corner, from the top
  const std::uint32_t header2 = big_endian(roi, 60, 4);
  const std::uint32_t name = big_endian(roi, header2 + 16, 4);
  QCOMPARE(big_endian(roi, header2 + 20, 4), 3U);
  QCOMPARE(big_endian(roi, name, 2), std::uint32_t{'5'});
  QCOMPARE(roi.size(), std::size_t{name + 6});
}

void ImageJRoiTest::anOutlineWithAHoleIsAComposite() {
  const std::string roi = encode_roi(outlines_of(grid({{1, 1, 1}, {1, 0, 1}, {1, 1, 1}}))[0], 0, "1_0");
  QCOMPARE(int(roi[6]), 1);
  // Twice: four corners of three numbers and one that closes.
  QCOMPARE(big_endian(roi, 36, 4), 26U);
}

void ImageJRoiTest::theArchiveHoldsEveryInstanceOfEverySection() {
  const QTemporaryDir folder;
  const std::string path = folder.filePath("a.zip").toStdString();
  Job job;
  const auto written = write_roi_archive(
      path, sections({grid({{1, 0, 2}}), grid({{0, 0, 0}}), grid({{0, 70000, 70000}})}), job);
  QCOMPARE(written, std::int64_t{3});
  const ZipArchive archive(path);
  std::vector<std::string> names;
  for (const ZipEntry& entry : archive.entries()) names.push_back(entry.name);
  QVERIFY((names == std::vector<std::string>{"1_0.roi", "2_0.roi", "70000_2.roi"}));
  QCOMPARE(big_endian(archive.read(2, 1000), 56, 4), 3U);
}

void ImageJRoiTest::refusesCoordinatesThatTheFormatCannotHold() {
  cv::Mat wide(1, 32768, CV_32S, cv::Scalar(0));
  wide.at<int>(0, 32767) = 4;
  try {
    encode_roi(outlines_of(wide)[0], 0, "4_0");
    QFAIL("nothing was thrown");
  } catch (const Error& error) {
    QVERIFY(error.kind() == ErrorKind::unsupported);
    QVERIFY(std::string(error.what()).find("instance 4 reaches to x 32768") != std::string::npos);
  }
}

void ImageJRoiTest::refusesToWriteAnArchiveOfNothing() {
  const QTemporaryDir folder;
  Job job;
  QVERIFY_THROWS_EXCEPTION(
      Error, write_roi_archive(folder.filePath("a.zip").toStdString(), sections({grid({{0, 0}})}), job));
  QVERIFY(QDir(folder.path()).isEmpty());
}

void ImageJRoiTest::readsMultiPointsWithTheirSlices() {
  const PointsFile read = read_points(fixture("multi_point.roi"), Shape{4, 20, 20});
  QVERIFY(read.layout == PointsLayout::imagej_roi);
  QVERIFY((read.points == Points{{1, 7, 3}, {3, 9, 5}, {3, 2.5, 11}}));
  QVERIFY(read.understood_as.find("ImageJ") != std::string::npos);
}

void ImageJRoiTest::readsTheArchiveOfTheRoiManager() {
  // The rectangle among them is passed over.
  QVERIFY(
      (read_points(fixture("manager.zip"), Shape{4, 20, 20}).points == Points{{2, 1, 6}, {0, 12.25, 8.5}}));
}

void ImageJRoiTest::pointsWithoutSliceNeedASingleSection() {
  QVERIFY((read_points(fixture("no_slice.roi"), Shape{1, 20, 20}).points == Points{{0, 7, 3}, {0, 2, 11}}));
  QVERIFY_THROWS_EXCEPTION(Error, read_points(fixture("no_slice.roi"), Shape{4, 20, 20}));
}

void ImageJRoiTest::refusesWhatHoldsNoPoints_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("sections");
  QTest::addColumn<QString>("words");
  QTest::newRow("rectangle") << "rectangle.roi" << 4 << "no point selections";
  QTest::newRow("outside in z") << "multi_point.roi" << 3 << "slice 4 lies outside the stack of 3 x 20 x 20";
}

void ImageJRoiTest::refusesWhatHoldsNoPoints() {
  QFETCH(QString, file);
  QFETCH(int, sections);
  QFETCH(QString, words);
  try {
    read_points(fixture(file.toStdString()), Shape{sections, 20, 20});
    QFAIL("nothing was thrown");
  } catch (const Error& error) {
    QVERIFY(error.kind() == ErrorKind::bad_input);
    QVERIFY2(QString(error.what()).contains(words), error.what());
  }
}

void ImageJRoiTest::refusesFilesCutAnywhere() {
  std::ifstream file(fixture("multi_point.roi"), std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const QTemporaryDir folder;
  const std::string path = folder.filePath("cut.roi").toStdString();
  for (std::size_t bytes = 4; bytes < whole.size(); ++bytes) {
    std::ofstream(path, std::ios::binary) << whole.substr(0, bytes);
    QVERIFY_THROWS_EXCEPTION(Error, read_points(path, Shape{4, 20, 20}));
  }
}

int run_imagej_roi_tests(int argument_count, char** arguments) {
  ImageJRoiTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "imagej_roi_test.moc"
