#include "core/base/parallel.h"

#include <QtTest>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <vector>

#include "tests/base/suites.h"

using cristae::parallel_for;

class ParallelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyIndexIsVisitedOnce_data();
  void everyIndexIsVisitedOnce();
  void nothingIsCalledForAnEmptyRange();
  void thePiecesAreFixedByCountAndThreads();
  void anExceptionOfAThreadReachesTheCaller();
  void thereIsAtLeastOneProcessor();
};

void ParallelTest::everyIndexIsVisitedOnce_data() {
  QTest::addColumn<int>("count");
  QTest::addColumn<int>("threads");
  QTest::newRow("one index, many threads") << 1 << 8;
  QTest::newRow("fewer indices than threads") << 3 << 8;
  QTest::newRow("uneven pieces") << 17 << 4;
  QTest::newRow("one thread") << 100 << 1;
  QTest::newRow("all threads") << 1000 << 0;
}

void ParallelTest::everyIndexIsVisitedOnce() {
  QFETCH(int, count);
  QFETCH(int, threads);
  std::vector<std::atomic<int>> visits(static_cast<std::size_t>(count));
  parallel_for(
      count,
      [&](std::int64_t begin, std::int64_t end) {
        for (auto i = begin; i < end; ++i) ++visits[static_cast<std::size_t>(i)];
      },
      threads);
  for (const auto& visit : visits) QCOMPARE(visit.load(), 1);
}

void ParallelTest::nothingIsCalledForAnEmptyRange() {
  bool called = false;
  parallel_for(0, [&](std::int64_t, std::int64_t) { called = true; });
  parallel_for(-3, [&](std::int64_t, std::int64_t) { called = true; });
  QVERIFY(!called);
}

void ParallelTest::thePiecesAreFixedByCountAndThreads() {
  std::mutex mutex;
  std::set<std::pair<std::int64_t, std::int64_t>> pieces;
  parallel_for(
      10,
      [&](std::int64_t begin, std::int64_t end) {
        const std::lock_guard lock(mutex);
        pieces.insert({begin, end});
      },
      4);
  // 10 * i / 4 rounded down: 0, 2, 5, 7, 10
  const std::set<std::pair<std::int64_t, std::int64_t>> expected = {{0, 2}, {2, 5}, {5, 7}, {7, 10}};
  QVERIFY(pieces == expected);
}

void ParallelTest::anExceptionOfAThreadReachesTheCaller() {
  const auto fail_in_the_last = [](std::int64_t, std::int64_t end) {
    if (end == 8) throw std::runtime_error("the last piece");
  };
  QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallel_for(8, fail_in_the_last, 4));
  QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallel_for(8, fail_in_the_last, 1));
}

void ParallelTest::thereIsAtLeastOneProcessor() { QVERIFY(cristae::available_processors() >= 1); }

int run_parallel_tests(int argument_count, char** arguments) {
  ParallelTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "parallel_test.moc"
