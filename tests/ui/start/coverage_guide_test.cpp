#include "ui/models/coverage_guide.h"

#include <QtTest>
#include <set>
#include <tuple>

#include "tests/ui/start/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kShape{80, 300, 300};

/// One section each entry; `clicks` mitochondrion points in it.
Coverage coverage_of(std::vector<std::int64_t> clicks) {
  Coverage coverage;
  for (const std::int64_t count : clicks) {
    coverage.mito += count;
    coverage.sections_with_mito += count > 0 ? 1 : 0;
  }
  coverage.not_mito_per_section.assign(clicks.size(), 0);
  coverage.mito_per_section = std::move(clicks);
  return coverage;
}

}  // namespace

class CoverageGuideTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void one_visited_section_gives_no_estimate() {
    QVERIFY(!estimateFromClicks(coverage_of({0, 0, 7, 0})));
    QVERIFY(!estimateFromClicks(coverage_of({0, 0, 0, 0})));
  }

  void clicked_density_is_taken_for_all_sections() {
    const auto estimate = estimateFromClicks(coverage_of({4, 0, 8, 0, 0, 0, 0, 0, 0, 0}));
    QVERIFY(estimate);
    QCOMPARE(estimate->count, 60.0);  // 6 a section
    QCOMPARE(estimate->high, 80.0);   // 8 a section
    QCOMPARE(estimate->low, 40.0);    // standard error of {4, 8} is 2
    QVERIFY(estimate->source == ObjectEstimate::Source::clicks);
  }

  void what_is_clicked_is_there() {
    const auto estimate = estimateFromClicks(coverage_of({1, 99}));
    QCOMPARE(estimate->low, 100.0);
  }

  void rounds_give_the_last_count_and_their_range() {
    const auto estimate = estimateFromRounds({900, 380, 420, 400});
    QCOMPARE(*estimate, (ObjectEstimate{400, 380, 420, ObjectEstimate::Source::run}));
    QVERIFY(!estimateFromRounds({}));
    QVERIFY(!estimateFromRounds({12, 0}));
  }

  void goals_data() {
    QTest::addColumn<double>("objects");
    QTest::addColumn<int>("enough");
    QTest::addColumn<int>("good");
    QTest::newRow("many") << 400.0 << 20 << 60;
    QTest::newRow("ten at least to start") << 100.0 << 10 << 15;
    QTest::newRow("few: good is not below enough") << 40.0 << 10 << 10;
    QTest::newRow("fewer than ten") << 4.0 << 4 << 4;
  }
  void goals() {
    QFETCH(double, objects);
    const ClickGoals goals =
        clickGoals(ObjectEstimate{objects, objects, objects, ObjectEstimate::Source::run});
    QTEST(static_cast<int>(goals.enough), "enough");
    QTEST(static_cast<int>(goals.good.value_or(-1)), "good");
  }

  /// Who clicks ten of hundreds is not done because ten are all that was clicked.
  void clicks_do_not_say_when_it_is_enough() {
    const ClickGoals goals = clickGoals(ObjectEstimate{10, 10, 12, ObjectEstimate::Source::clicks});
    QCOMPARE(goals, (ClickGoals{10, std::nullopt}));
  }

  void without_an_estimate_ten_are_a_start() {
    QCOMPARE(clickGoals(std::nullopt), (ClickGoals{10, std::nullopt}));
  }

  void first_place_is_near_the_middle() {
    const Cross place = nextUsefulPlace(kShape, {}, {});
    QVERIFY(std::abs(place.z - 40) <= 6);
    QCOMPARE(place.y, 150);
    QCOMPARE(place.x, 150);
  }

  void same_arguments_give_the_same_place() {
    const Points points = {{3, 10, 10}, {70, 290, 20}};
    QCOMPARE(nextUsefulPlace(kShape, points, {}), nextUsefulPlace(kShape, points, {}));
  }

  void place_is_far_from_points() {
    const Cross place = nextUsefulPlace(kShape, {{0, 0, 0}}, {});
    QVERIFY(place.z > 60);
    QVERIFY(place.y > 200);
    QVERIFY(place.x > 200);
  }

  void walk_visits_each_region_once_before_it_repeats() {
    std::vector<Cross> passed;
    std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> regions;
    for (int i = 0; i < 72; ++i) {
      const Cross place = nextUsefulPlace(kShape, {}, passed);
      regions.insert({place.z / 10, place.y / 100, place.x / 100});
      passed.push_back(place);
    }
    QCOMPARE(regions.size(), std::size_t{72});
  }

  void thin_and_tiny_stacks_have_places_inside() {
    for (const Shape& shape : {Shape{1, 5, 5}, Shape{3, 1, 2}, Shape{1, 1, 1}}) {
      const Cross place = nextUsefulPlace(shape, {{0, 0, 0}}, {});
      QVERIFY(place.z >= 0 && place.z < shape.z);
      QVERIFY(place.y >= 0 && place.y < shape.y);
      QVERIFY(place.x >= 0 && place.x < shape.x);
    }
  }

  void doubts_come_first_the_largest_before() {
    const std::vector<DoubtPlace> doubts = {{{5, 20, 20}, 0.4}, {{50, 200, 200}, 0.9}};
    QCOMPARE(nextUsefulPlace(kShape, {}, {}, doubts), (Cross{50, 200, 200}));
    QCOMPARE(nextUsefulPlace(kShape, {{50, 205, 198}}, {}, doubts), (Cross{5, 20, 20}));
    const Cross other = nextUsefulPlace(kShape, {}, {{50, 200, 200}, {5, 20, 20}}, doubts);
    QVERIFY(other != (Cross{50, 200, 200}) && other != (Cross{5, 20, 20}));
  }

  void walk_goes_back_and_on() {
    UsefulPlaces places;
    QVERIFY(!places.previous());
    const Cross first = places.next(kShape, {});
    const Cross second = places.next(kShape, {});
    QVERIFY(first != second);
    QCOMPARE(places.previous(), std::optional(first));
    QVERIFY(!places.previous());
    QCOMPARE(places.next(kShape, {}), second);
    places.reset();
    QCOMPARE(places.next(kShape, {}), first);
  }
};

int run_coverage_guide_test(int argc, char** argv) {
  CoverageGuideTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "coverage_guide_test.moc"
