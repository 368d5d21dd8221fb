#include "core/evaluation/assignment.h"

#include <QtTest>

#include "core/base/random.h"
#include "tests/evaluation/brute_force.h"
#include "tests/evaluation/suites.h"

using namespace cristae;

namespace {

double total(const std::vector<WeightedPair>& pairs, const std::vector<std::int32_t>& column_of) {
  double sum = 0;
  for (const auto& pair : pairs) {
    if (column_of[static_cast<std::size_t>(pair.row)] == pair.column) sum += pair.weight;
  }
  return sum;
}

bool is_one_to_one(const std::vector<WeightedPair>& pairs, const std::vector<std::int32_t>& column_of) {
  std::set<std::int32_t> used;
  for (std::size_t row = 0; row < column_of.size(); ++row) {
    if (column_of[row] < 0) continue;
    const bool exists = std::any_of(pairs.begin(), pairs.end(), [&](const WeightedPair& pair) {
      return pair.row == static_cast<std::int32_t>(row) && pair.column == column_of[row];
    });
    if (!exists || !used.insert(column_of[row]).second) return false;
  }
  return true;
}

}  // namespace

class AssignmentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyGraphAssignsNothing();
  void aRowGivesWayWhenTheSumGrows();
  void aRowStaysAloneWhenItsColumnIsWorthMoreElsewhere();
  void agreesWithTryingEverythingOnSmallGraphs();
  void aLongChainIsSolvedInReasonableTime();
};

void AssignmentTest::anEmptyGraphAssignsNothing() {
  QCOMPARE(assign_best(2, 3, {}), (std::vector<std::int32_t>{-1, -1}));
  QVERIFY(assign_best(0, 0, {}).empty());
}

void AssignmentTest::aRowGivesWayWhenTheSumGrows() {
  // Greedy takes (0, 0) for 0.9 and leaves row 1 alone; 0.8 + 0.7 is more.
  const std::vector<WeightedPair> pairs{{0, 0, 0.9}, {0, 1, 0.8}, {1, 0, 0.7}};
  QCOMPARE(assign_best(2, 2, pairs), (std::vector<std::int32_t>{1, 0}));
}

void AssignmentTest::aRowStaysAloneWhenItsColumnIsWorthMoreElsewhere() {
  const std::vector<WeightedPair> pairs{{0, 0, 0.3}, {1, 0, 0.4}};
  QCOMPARE(assign_best(2, 1, pairs), (std::vector<std::int32_t>{-1, 0}));
}

void AssignmentTest::agreesWithTryingEverythingOnSmallGraphs() {
  Random random(11);
  for (int trial = 0; trial < 400; ++trial) {
    const auto rows = static_cast<std::size_t>(random.integer(1, 6));
    const auto columns = static_cast<std::size_t>(random.integer(1, 6));
    const double density = random.uniform(0.2, 1.0);
    std::vector<std::vector<double>> weights(rows, std::vector<double>(columns, 0.0));
    std::vector<WeightedPair> pairs;
    for (std::size_t i = 0; i < rows; ++i) {
      for (std::size_t j = 0; j < columns; ++j) {
        if (!random.chance(density)) continue;
        // A coarse grid makes ties.
        weights[i][j] = static_cast<double>(random.integer(1, trial % 2 == 0 ? 5 : 1000)) / 7.0;
        pairs.push_back({static_cast<std::int32_t>(i), static_cast<std::int32_t>(j), weights[i][j]});
      }
    }
    const auto column_of =
        assign_best(static_cast<std::int32_t>(rows), static_cast<std::int32_t>(columns), pairs);
    std::vector<bool> is_used(columns, false);
    QVERIFY(is_one_to_one(pairs, column_of));
    QVERIFY(std::abs(total(pairs, column_of) - test::brute_assignment(weights, 0, is_used)) < 1e-9);
  }
}

void AssignmentTest::aLongChainIsSolvedInReasonableTime() {
  // Row i may take column i or i + 1; only when all take i + 1 is column 0 free for the last row.
  const std::int32_t n = 3000;
  std::vector<WeightedPair> pairs;
  for (std::int32_t i = 0; i < n; ++i) {
    pairs.push_back({i, i, 0.5});
    if (i + 1 < n) pairs.push_back({i, i + 1, 0.5});
  }
  pairs.push_back({n, 0, 0.4});
  QElapsedTimer timer;
  timer.start();
  const auto column_of = assign_best(n + 1, n, pairs);
  QVERIFY(std::abs(total(pairs, column_of) - 0.5 * n) < 1e-6);
  QVERIFY(timer.elapsed() < 5000);
}

int run_assignment_test(int argc, char** argv) {
  AssignmentTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "assignment_test.moc"
