#include "core/annotation/outlines_geojson.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <iterator>
#include <set>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "tests/annotation/suites.h"

using namespace cristae;
using nlohmann::json;

namespace {

/// A frame of 5 x 5 with an island in its hole, one instance; and a single pixel.
cv::Mat some_ids() {
  cv::Mat ids = cv::Mat::zeros(8, 10, CV_32S);
  ids(cv::Rect(1, 1, 5, 5)).setTo(7);
  ids(cv::Rect(2, 2, 3, 3)).setTo(0);
  ids.at<int>(3, 3) = 7;
  ids.at<int>(6, 9) = 300000;
  return ids;
}

json feature(std::size_t index) { return json::parse(geojson_feature(outlines_of(some_ids())[index], 12)); }

}  // namespace

class OutlinesGeojsonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aPixelIsASquareInPixelCoordinates();
  void holesBelongToTheRingAroundThem();
  void anOutlineThatTouchesItselfIsCutThere();
  void theFileIsACollectionOfAllSections();
  void withoutInstancesNothingIsWritten();
};

void OutlinesGeojsonTest::aPixelIsASquareInPixelCoordinates() {
  const json pixel = feature(1);
  QCOMPARE(pixel["geometry"]["type"].get<std::string>(), std::string("Polygon"));
  QVERIFY(pixel["geometry"]["coordinates"] == json::parse("[[[9,6],[10,6],[10,7],[9,7],[9,6]]]"));
  QCOMPARE(pixel["geometry"]["plane"]["z"].get<int>(), 12);
  QCOMPARE(pixel["properties"]["name"].get<std::string>(), std::string("300000_12"));
}

void OutlinesGeojsonTest::holesBelongToTheRingAroundThem() {
  const json frame = feature(0);
  QCOMPARE(frame["geometry"]["type"].get<std::string>(), std::string("MultiPolygon"));
  const json& polygons = frame["geometry"]["coordinates"];
  QCOMPARE(polygons.size(), std::size_t{2});
  QCOMPARE(polygons[0].size(), std::size_t{2});  // the frame and its hole
  QCOMPARE(polygons[1].size(), std::size_t{1});  // the island
  QVERIFY(polygons[0][1].front() == polygons[0][1].back());
  QVERIFY(polygons[1][0][0] == json::parse("[3,3]"));
}

void OutlinesGeojsonTest::anOutlineThatTouchesItselfIsCutThere() {
  // An inlet of two background pixels that meet by a corner: ring and inlet share that corner.
  cv::Mat ids = cv::Mat::zeros(6, 6, CV_32S);
  ids(cv::Rect(1, 1, 4, 4)).setTo(1);
  ids.at<int>(1, 2) = 0;
  ids.at<int>(2, 3) = 0;
  const json polygon = json::parse(geojson_feature(outlines_of(ids)[0], 0))["geometry"];
  QCOMPARE(polygon["type"].get<std::string>(), std::string("Polygon"));
  QCOMPARE(polygon["coordinates"].size(), std::size_t{2});
  QVERIFY(polygon["coordinates"][1].size() == 5);  // the inner pixel is a hole now
  std::set<std::string> corners;
  const json& outer = polygon["coordinates"][0];
  for (std::size_t i = 0; i + 1 < outer.size(); ++i) corners.insert(outer[i].dump());
  QCOMPARE(corners.size(), outer.size() - 1);
}

void OutlinesGeojsonTest::theFileIsACollectionOfAllSections() {
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("a.geojson").toStdString();
  const LabelSections labels{{3, 8, 10}, std::nullopt, [](std::int64_t z) {
                               return z == 1 ? cv::Mat(cv::Mat::zeros(8, 10, CV_32S)) : some_ids();
                             }};
  Job job;
  QCOMPARE(write_outlines_geojson(path, labels, job), std::int64_t{4});
  std::ifstream file(path);
  const json read = json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
  QCOMPARE(read["type"].get<std::string>(), std::string("FeatureCollection"));
  QCOMPARE(read["features"].size(), std::size_t{4});
  QCOMPARE(read["features"][3]["geometry"]["plane"]["z"].get<int>(), 2);
}

void OutlinesGeojsonTest::withoutInstancesNothingIsWritten() {
  const QTemporaryDir folder;
  const std::filesystem::path path = folder.filePath("a.geojson").toStdString();
  const LabelSections labels{
      {1, 4, 4}, std::nullopt, [](std::int64_t) { return cv::Mat(cv::Mat::zeros(4, 4, CV_32S)); }};
  Job job;
  QVERIFY_THROWS_EXCEPTION(Error, write_outlines_geojson(path, labels, job));
  QVERIFY(!std::filesystem::exists(path));
}

int run_outlines_geojson_test(int argc, char** argv) {
  OutlinesGeojsonTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "outlines_geojson_test.moc"
