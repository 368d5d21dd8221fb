#include "core/annotation/sample_points.h"

#include <QtTest>
#include <cmath>
#include <fstream>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "tests/annotation/suites.h"

using namespace cristae;

namespace {

/// A section of `count` squares of 9 x 9 pixels in a row, one pixel apart.
SectionObjects squares(int count) {
  SectionObjects section;
  section.ids = cv::Mat::zeros(11, 10 * count + 1, CV_32S);
  for (int i = 0; i < count; ++i) {
    section.ids(cv::Rect(10 * i + 1, 1, 9, 9)).setTo(i + 1);
    section.centres.push_back({5, 10 * i + 5, i + 1, 81});
  }
  return section;
}

}  // namespace

class SamplePointsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsFollowTheReferenceTable();
  void pointsAreCentresOfDifferentObjects();
  void theRealisedRatioIsReported();
  void sectionsWithoutObjectsGiveNoPoint();
  void theSameSeedGivesTheSamePoints();
  void aSectionIsDrawnTheSameWhateverTheOthersHold();
  void jitterMovesByTheGivenLengthInsideTheObject();
  void anObjectSmallerThanTheJitterKeepsItsCentre();
  void refusesARatioOutsideItsRange();
};

void SamplePointsTest::countsFollowTheReferenceTable() {
  std::ifstream file(CRISTAE_REFERENCE_DIR "/losses.json");
  const auto cases = nlohmann::json::parse(file)["point_sampling"]["cases"];
  QVERIFY(cases.size() >= 20);
  for (const auto& entry : cases) {
    const std::int64_t n = entry["n"];
    const double ratio = entry["ratio"];
    QCOMPARE(sample_count(n, ratio, SamplingRule::round), entry["k_round"].get<std::int64_t>());
    QCOMPARE(sample_count(n, ratio, SamplingRule::wda_ceil), entry["k_wda"].get<std::int64_t>());
  }
}

void SamplePointsTest::pointsAreCentresOfDifferentObjects() {
  const auto sampled = sample_points(1, [](std::int64_t) { return squares(20); }, {.ratio = 0.5});
  QCOMPARE(sampled.points.size(), std::size_t{10});
  for (std::size_t i = 0; i < sampled.points.size(); ++i) {
    QCOMPARE(sampled.points[i].y, 5.0);
    QCOMPARE(std::fmod(sampled.points[i].x, 10.0), 5.0);
    if (i > 0) QVERIFY(sampled.points[i].x > sampled.points[i - 1].x);
  }
}

void SamplePointsTest::theRealisedRatioIsReported() {
  // 3 and 10 objects at 15 %: 1 and 2 points (0.45 and 1.5 rounded, at least one).
  const auto sampled =
      sample_points(2, [](std::int64_t z) { return squares(z == 0 ? 3 : 10); }, {.ratio = 0.15});
  QCOMPARE(sampled.objects, 13);
  QCOMPARE(sampled.sections[0].drawn, 1);
  QCOMPARE(sampled.sections[1].drawn, 2);
  QCOMPARE(sampled.realised_ratio, 3.0 / 13.0);
}

void SamplePointsTest::sectionsWithoutObjectsGiveNoPoint() {
  const auto sampled = sample_points(2, [](std::int64_t) { return SectionObjects{}; }, {.ratio = 1.0});
  QVERIFY(sampled.points.empty());
  QCOMPARE(sampled.sections.size(), std::size_t{2});
  QCOMPARE(sampled.realised_ratio, 0.0);
}

void SamplePointsTest::theSameSeedGivesTheSamePoints() {
  const auto draw = [](std::uint64_t seed) {
    return sample_points(3, [](std::int64_t) { return squares(30); }, {.ratio = 0.3, .seed = seed}).points;
  };
  QCOMPARE(draw(7), draw(7));
  QVERIFY(draw(7) != draw(8));
}

void SamplePointsTest::aSectionIsDrawnTheSameWhateverTheOthersHold() {
  const auto draw = [](int first) {
    auto points =
        sample_points(2, [&](std::int64_t z) { return squares(z == 0 ? first : 30); }, {.ratio = 0.2}).points;
    std::erase_if(points, [](const Point& point) { return point.z == 0; });
    return points;
  };
  QCOMPARE(draw(5), draw(25));
}

void SamplePointsTest::jitterMovesByTheGivenLengthInsideTheObject() {
  const auto section = squares(40);
  const auto sampled =
      sample_points(1, [&](std::int64_t) { return section; }, {.ratio = 1.0, .jitter_px = 4.2});
  QCOMPARE(sampled.points.size(), std::size_t{40});
  QCOMPARE(sampled.not_jittered, 0);
  for (std::size_t i = 0; i < sampled.points.size(); ++i) {
    const Point& point = sampled.points[i];
    const ObjectCentre& centre = section.centres[i];
    QVERIFY(std::abs(
                std::hypot(point.y - static_cast<double>(centre.y), point.x - static_cast<double>(centre.x)) -
                4.2) < 1e-9);
    const auto id = section.ids.at<std::int32_t>(static_cast<int>(std::lround(point.y)),
                                                 static_cast<int>(std::lround(point.x)));
    QCOMPARE(id, centre.id);
  }
}

void SamplePointsTest::anObjectSmallerThanTheJitterKeepsItsCentre() {
  const auto sampled =
      sample_points(1, [](std::int64_t) { return squares(2); }, {.ratio = 1.0, .jitter_px = 30.0});
  QCOMPARE(sampled.not_jittered, 2);
  QCOMPARE(sampled.points, (Points{{0, 5, 5}, {0, 5, 15}}));
}

void SamplePointsTest::refusesARatioOutsideItsRange() {
  for (const double ratio : {0.0, -0.1, 1.01, std::nan("")}) {
    QVERIFY_THROWS_EXCEPTION(Error,
                             sample_points(1, [](std::int64_t) { return squares(1); }, {.ratio = ratio}));
  }
}

int run_sample_points_test(int argc, char** argv) {
  SamplePointsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "sample_points_test.moc"
