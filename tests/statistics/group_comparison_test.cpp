#include "core/statistics/group_comparison.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/statistics/suites.h"

using namespace cristae;

/// Expected values by SciPy 1.10.1 on the replicate means below: stats.ttest_ind(treated, control,
/// equal_var=False), intervals from stats.t.ppf(0.975, df) with Welch's degrees of freedom, the ratio from
/// the same of the logarithms.
class GroupComparisonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theMeanOfEachReplicateIsTakenFirst();
  void theComparisonIsWelchsOnReplicateMeans();
  void manyInstancesOfOneAnimalGiveNoP();
  void twoReplicatesAreCalledFew();
  void replicatesThatDoNotVaryGiveNoInterval();
  void aMeanThatIsNotPositiveGivesNoRatio();
  void severalComparisonsAreAdjustedByHolm();
  void theIntervalOfAMeanNeedsTwoReplicates();
  void theSentenceHasTheEffectFirst();
  void aGroupWithoutReplicatesIsRefused();
};

namespace {

ReplicateGroup group_of(const std::string& name, const std::vector<double>& means) {
  ReplicateGroup group{name, {}};
  for (std::size_t i = 0; i < means.size(); ++i) {
    group.replicates.push_back({name + std::to_string(i), 100, means[i]});
  }
  return group;
}

ReplicateGroup control() { return group_of("control", {1.10, 1.32, 0.95, 1.21}); }
ReplicateGroup treated() { return group_of("treated", {1.62, 1.48, 1.95}); }

bool close(double found, double expected) { return std::abs(found - expected) < 1e-9; }

}  // namespace

void GroupComparisonTest::theMeanOfEachReplicateIsTakenFirst() {
  const std::vector<double> values = {1, 2, 3, 10};
  const std::vector<std::string> animals = {"a", "b", "a", "a"};
  const auto replicates = replicate_means(values, animals);
  QCOMPARE(replicates.size(), std::size_t{2});
  QCOMPARE(replicates[0].instances, std::int64_t{3});
  QVERIFY(close(replicates[0].mean, 14.0 / 3));
  QCOMPARE(replicates[1].mean, 2.0);
}

void GroupComparisonTest::theComparisonIsWelchsOnReplicateMeans() {
  const auto result = compare_groups(control(), treated());
  QVERIFY(close(result.difference, 0.5383333333333333));
  QVERIFY(close(*result.t, 3.3611204206131147));
  QVERIFY(close(*result.degrees_of_freedom, 3.267748952788558));
  QVERIFY(close(*result.p, 0.038444115157666985));
  QVERIFY(close(result.difference_interval->low, 0.051448822342098466));
  QVERIFY(close(result.difference_interval->high, 1.025217844324568));
  QVERIFY(close(*result.ratio, 1.4711316841849613));
  QVERIFY(close(result.ratio_interval->low, 1.1045084969096204));
  QVERIFY(close(result.ratio_interval->high, 1.9594493281566623));
  QVERIFY(result.warnings.empty());
}

void GroupComparisonTest::manyInstancesOfOneAnimalGiveNoP() {
  const ReplicateGroup one{"treated", {{"mouse 5", 5000, 1.6}}};
  const auto result = compare_groups(control(), one);
  QVERIFY(!result.p);
  QVERIFY(!result.difference_interval);
  QVERIFY(result.ratio.has_value());
  QCOMPARE(result.warnings.size(), std::size_t{1});
  QVERIFY(result.warnings[0].find("'treated' has one replicate: its 5000 instances") != std::string::npos);
}

void GroupComparisonTest::twoReplicatesAreCalledFew() {
  const auto result = compare_groups(control(), group_of("treated", {1.5, 1.7}));
  QVERIFY(result.p.has_value());
  QCOMPARE(result.warnings.size(), std::size_t{1});
}

void GroupComparisonTest::replicatesThatDoNotVaryGiveNoInterval() {
  const auto result = compare_groups(group_of("a", {1, 1, 1}), group_of("b", {2, 2, 2}));
  QCOMPARE(result.difference, 1.0);
  QVERIFY(!result.p);
}

void GroupComparisonTest::aMeanThatIsNotPositiveGivesNoRatio() {
  const auto result = compare_groups(group_of("a", {-1, 1, 2}), group_of("b", {2, 3, 4}));
  QVERIFY(!result.ratio);
  QVERIFY(result.p.has_value());
}

void GroupComparisonTest::severalComparisonsAreAdjustedByHolm() {
  const auto results = compare_with_first({control(), treated(), group_of("rescued", {1.2, 1.0, 1.3})});
  QCOMPARE(results.size(), std::size_t{2});
  // The smaller of two p is doubled; the larger stays, being above that.
  QVERIFY(close(*results[0].adjusted_p, 2 * 0.038444115157666985));
  QCOMPARE(*results[1].adjusted_p, *results[1].p);
  QVERIFY(*results[1].p > 0.5);
}

void GroupComparisonTest::theIntervalOfAMeanNeedsTwoReplicates() {
  const auto interval = mean_interval(control());
  QVERIFY(close(interval->low, 0.8935733141976394));
  QVERIFY(close(interval->high, 1.3964266858023606));
  QVERIFY(!mean_interval(group_of("one", {1})));
}

void GroupComparisonTest::theSentenceHasTheEffectFirst() {
  QCOMPARE(QString::fromStdString(describe_comparison(compare_groups(control(), treated()), "µm³")),
           QString("treated − control: +0.538 µm³ (95 % interval 0.0514 to 1.03), ratio 1.47 (1.1 to 1.96); "
                   "p = 0.038"));
}

void GroupComparisonTest::aGroupWithoutReplicatesIsRefused() {
  QVERIFY_THROWS_EXCEPTION(Error, compare_groups(control(), {"empty", {}}));
}

int run_group_comparison_tests(int argument_count, char** arguments) {
  GroupComparisonTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "group_comparison_test.moc"
