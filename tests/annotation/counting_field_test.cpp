#include "core/annotation/counting_field.h"

#include <QtTest>
#include <algorithm>
#include <set>

#include "core/annotation/counted_fields_csv.h"
#include "tests/annotation/suites.h"

using namespace cristae;

class CountingFieldTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fieldsLieInTheStackAndNoneComesTwice();
  void moreFieldsBeginWithTheFewer();
  void eachPlaceIsHitEquallyOften();
  void theSideIsGivenInMicrometres();
  void aSmallStackIsOneField();
  void theTableTellsEachPoint();
};

void CountingFieldTest::fieldsLieInTheStackAndNoneComesTwice() {
  const Shape shape{7, 301, 523};
  const CountingPlan plan{100, 100, 5, 4, 9};
  const auto fields = draw_counting_fields(shape, plan, 1000);
  QCOMPARE(std::ssize(fields), 7 * 3 * 5);
  std::set<std::tuple<std::int64_t, int, int>> places;
  for (const CountingField& field : fields) {
    QCOMPARE(field.points(), 20);
    QVERIFY(field.z >= 0 && field.z < 7 && field.pixel_y(0) >= 0 && field.pixel_x(0) >= 0);
    QVERIFY(field.pixel_y(19) < 301 && field.pixel_x(19) < 523);
    places.insert({field.z, static_cast<int>(field.y * 3 / 301), static_cast<int>(field.x * 5 / 523)});
  }
  QCOMPARE(std::ssize(places), std::ssize(fields));
}

void CountingFieldTest::moreFieldsBeginWithTheFewer() {
  const Shape shape{7, 301, 523};
  const CountingPlan plan{100, 100, 5, 5, 9};
  const auto few = draw_counting_fields(shape, plan, 6);
  const auto many = draw_counting_fields(shape, plan, 40);
  QVERIFY(std::equal(few.begin(), few.end(), many.begin()));
  CountingPlan other = plan;
  other.seed = 10;
  QVERIFY(draw_counting_fields(shape, other, 6) != few);
}

void CountingFieldTest::eachPlaceIsHitEquallyOften() {
  const Shape shape{2, 12, 17};
  std::vector<int> hits(static_cast<std::size_t>(shape.voxels()));
  constexpr int kTrials = 20000;
  for (std::uint64_t seed = 0; seed < kTrials; ++seed) {
    for (const CountingField& field : draw_counting_fields(shape, {6, 6, 2, 2, seed}, 1)) {
      for (int i = 0; i < field.points(); ++i)
        ++hits[static_cast<std::size_t>((field.z * 12 + field.pixel_y(i)) * 17 + field.pixel_x(i))];
    }
  }
  // Binomial with mean 20000 * 4 / 408 = 196 and deviation 13.9: five deviations.
  const auto [least, most] = std::ranges::minmax(hits);
  QVERIFY2(least > 196 - 70 && most < 196 + 70, qPrintable(QString("%1 %2").arg(least).arg(most)));
}

void CountingFieldTest::theSideIsGivenInMicrometres() {
  const CountingPlan plan = counting_plan({10, 4000, 4000}, VoxelSize{50, 5, 4}, 1, 2);
  QCOMPARE(plan.side_y, 400.0);
  QCOMPARE(plan.side_x, 500.0);
  QCOMPARE(counting_plan({10, 800, 4000}, std::nullopt, 1).side_x, 200.0);
}

void CountingFieldTest::aSmallStackIsOneField() {
  const auto fields = draw_counting_fields({1, 3, 2}, {512, 512, 5, 5, 1}, 10);
  QCOMPARE(std::ssize(fields), 1);
  QVERIFY(fields[0].pixel_y(24) < 3 && fields[0].pixel_x(24) < 2);
}

void CountingFieldTest::theTableTellsEachPoint() {
  const CountingField field{4, 1.5, 2.25, 10, 20, 1, 2};
  QCOMPARE(
      format_counted_fields({{field, {1}}, {field, {}}}),
      std::string("field,point,z,y,x,mitochondrion\n1,0,4,1,2,0\n1,1,4,1,22,1\n2,0,4,1,2,0\n2,1,4,1,22,0\n"));
}

int run_counting_field_test(int argc, char** argv) {
  CountingFieldTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "counting_field_test.moc"
