#include "core/evaluation/field_agreement.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/evaluation/suites.h"

using namespace cristae;

namespace {

/// A stack in memory whose left part, up to a column, is instance 1 and whose last column is instance 2.
class HalfStack : public Stack {
 public:
  HalfStack(Shape shape, int columns) : columns_(columns) { info_.shape = shape; }
  const StackInfo& info() const override { return info_; }
  cv::Mat section(std::int64_t) const override {
    cv::Mat ids = cv::Mat::zeros(static_cast<int>(info_.shape.y), static_cast<int>(info_.shape.x), CV_16U);
    ids.colRange(0, columns_).setTo(1);
    ids.col(ids.cols - 1).setTo(2);
    return ids;
  }

 private:
  StackInfo info_;
  int columns_;
};

LabelStack half(int columns) {
  return {std::make_shared<HalfStack>(Shape{3, 100, 100}, columns), LabelMeaning::instances};
}

/// What an eye finds that takes the left `columns` for mitochondria.
std::vector<CountedField> counted(const std::vector<CountingField>& fields, int columns) {
  std::vector<CountedField> all;
  for (const CountingField& field : fields) {
    all.push_back({field, {}});
    for (int i = 0; i < field.points(); ++i) {
      if (field.pixel_x(i) < columns) all.back().hits.push_back(i);
    }
  }
  return all;
}

}  // namespace

class FieldAgreementTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sharesAreWorkedOutByHand();
  void resultsAreLookedUpAtThePoints();
  void aFieldOutsideIsRefused();
  void estimatesFindTheTruthOfTheWholeStack();
};

void FieldAgreementTest::sharesAreWorkedOutByHand() {
  const FieldAgreement agreement = compare_fields(std::vector<FieldCount>{{25, 4, 5, 3}, {25, 6, 3, 3}});
  QCOMPARE(agreement.fields, 2);
  QCOMPARE(agreement.points, 50);
  QCOMPARE(agreement.fraction->value, 0.2);
  QCOMPARE(agreement.fraction_of_result->value, 0.16);
  QCOMPARE(agreement.excess->value, -0.04);
  QCOMPARE(agreement.precision->value, 0.75);
  QCOMPARE(agreement.recall->value, 0.6);
  QCOMPARE(agreement.dice->value, 12.0 / 18);
  QVERIFY(!compare_fields({}).fraction);
  QVERIFY(!compare_fields(std::vector<FieldCount>{{25, 0, 0, 0}}).recall);
}

void FieldAgreementTest::resultsAreLookedUpAtThePoints() {
  // Points at x = 10, 30, 50, 70, 90 of five rows: the result holds columns 0..59, the eye 0..39.
  const CountingField field{1, 5, 10, 20, 20, 5, 5};
  Job job;
  const auto counts = count_fields(half(60), counted({field}, 40), {}, job);
  QVERIFY(counts == (std::vector<FieldCount>{{25, 10, 15, 10}}));
  // Rejected instances count as background.
  QVERIFY(count_fields(half(60), counted({field}, 40), {1}, job) ==
          (std::vector<FieldCount>{{25, 10, 0, 0}}));
}

void FieldAgreementTest::aFieldOutsideIsRefused() {
  Job job;
  for (const CountingField& field :
       {CountingField{3, 5, 10, 20, 20, 5, 5}, CountingField{0, 5, 20, 20, 20, 5, 5},
        CountingField{0, -1, 10, 20, 20, 5, 5}, CountingField{}}) {
    QVERIFY_EXCEPTION_THROWN(count_fields(half(60), {{field, {}}}, {}, job), Error);
  }
}

void FieldAgreementTest::estimatesFindTheTruthOfTheWholeStack() {
  // The eye sees 40 of 100 columns, the result 50 and the last one: precision 40/51, recall 1.
  const auto fields = draw_counting_fields({3, 100, 100}, {20, 20, 5, 5, 3}, 60);
  Job job;
  const FieldAgreement agreement = compare_fields(count_fields(half(50), counted(fields, 40), {}, job));
  QVERIFY(agreement.fraction->low < 0.4 && 0.4 < agreement.fraction->high);
  QVERIFY(agreement.fraction_of_result->low < 0.51 && 0.51 < agreement.fraction_of_result->high);
  QVERIFY(agreement.precision->low < 40.0 / 51 && 40.0 / 51 < agreement.precision->high);
  QVERIFY(agreement.excess->low < 0.11 && 0.11 < agreement.excess->high && agreement.excess->low > 0);
  QCOMPARE(agreement.recall->value, 1.0);
}

int run_field_agreement_test(int argc, char** argv) {
  FieldAgreementTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "field_agreement_test.moc"
