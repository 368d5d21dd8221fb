#include "core/project/supervision.h"

#include <QtTest>

#include "tests/project/suites.h"

using namespace cristae;

namespace {

Verdict verdict_on(const Point& place, VerdictKind kind) { return {0, 1, 1, place, kind}; }

}  // namespace

class SupervisionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void clicksComeFirstAndUnchanged() {
    const std::vector<ProjectPoint> clicks = {{4, {2, 10.25, 11}}, {7, {0, 5, 6, PointKind::not_mito}}};
    QCOMPARE(supervision(clicks, {}),
             (Points{{2, 10.25, 11, PointKind::mito}, {0, 5, 6, PointKind::not_mito}}));
    QVERIFY(supervision({}, {}).empty());
  }

  void verdictsBecomePointsOfTheirKind() {
    const Points points = supervision(
        {{1, {0, 1, 1}}},
        {verdict_on({1, 10, 10}, VerdictKind::rejected), verdict_on({2, 20, 20}, VerdictKind::accepted),
         verdict_on({3, 30, 30}, VerdictKind::missed), verdict_on({4, 40, 40}, VerdictKind::flagged),
         verdict_on({5, 50, 50}, VerdictKind::later)});
    QCOMPARE(points, (Points{{0, 1, 1, PointKind::mito},
                             {1, 10, 10, PointKind::not_mito},
                             {2, 20, 20, PointKind::mito},
                             {3, 30, 30, PointKind::mito}}));
  }

  void aPixelWithAClickGetsNoSecondEntry_data() {
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("click");
    for (const VerdictKind verdict : {VerdictKind::accepted, VerdictKind::missed, VerdictKind::rejected}) {
      for (const PointKind click : {PointKind::mito, PointKind::not_mito}) {
        QTest::addRow("%s, click %d", verdict_kind_name(verdict).data(), static_cast<int>(click))
            << static_cast<int>(verdict) << static_cast<int>(click);
      }
    }
  }
  void aPixelWithAClickGetsNoSecondEntry() {
    QFETCH(int, verdict);
    QFETCH(int, click);
    const auto kind = static_cast<VerdictKind>(verdict);
    const std::vector<ProjectPoint> clicks = {{1, {3, 10.4, 19.6, static_cast<PointKind>(click)}}};
    QCOMPARE(supervision(clicks, {verdict_on({3, 9.5, 20.49}, kind)}), (Points{clicks[0].point}));
    // The next pixel and the next section are other places.
    QCOMPARE(supervision(clicks, {verdict_on({3, 10.5, 20}, kind)}).size(), std::size_t{2});
    QCOMPARE(supervision(clicks, {verdict_on({4, 10, 20}, kind)}).size(), std::size_t{2});
  }

  void ofTwoVerdictsOnAPixelTheLaterStands() {
    const Points points = supervision(
        {},
        {verdict_on({1, 10, 10}, VerdictKind::rejected), verdict_on({2, 20, 20}, VerdictKind::accepted),
         verdict_on({1, 10.2, 10}, VerdictKind::accepted), verdict_on({2, 20, 20}, VerdictKind::flagged)});
    QCOMPARE(points, (Points{{1, 10.2, 10, PointKind::mito}, {2, 20, 20, PointKind::mito}}));
  }

  void correctionsAreWhatIsNew() {
    const Points before = {{0, 1, 1}, {0, 5, 5}, {1, 7, 7, PointKind::not_mito}};
    QCOMPARE(correction_count(before, before), std::int64_t{0});
    QCOMPARE(correction_count({}, before), std::int64_t{3});
    QCOMPARE(correction_count(before, {}), std::int64_t{0});
    const Points now = {
        {0, 1.3, 0.8},                   // the same pixel
        {0, 9, 9},                       // moved here from 5, 5
        {1, 7, 7},                       // said to be the other kind now
        {2, 7, 7, PointKind::not_mito},  // the same pixel of another section
    };
    QCOMPARE(correction_count(before, now), std::int64_t{3});
  }
};

int run_supervision_test(int argc, char** argv) {
  SupervisionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "supervision_test.moc"
