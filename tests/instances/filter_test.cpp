#include "core/instances/filter.h"

#include <QtTest>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/instances/components.h"
#include "core/instances/relabel.h"
#include "tests/instances/grids.h"
#include "tests/instances/reference.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

using Supported = std::vector<std::uint8_t>;

/// Three instances with a density peak of 1.0 (sum 1.6), 0.3 (sum 0.3) and nothing.
const test::Rows kIds{"111.2.3", "111.2.3"};
cv::Mat density() {
  return (cv::Mat_<float>(2, 7) << 0.2F, 1.0F, 0.2F, 0, 0.3F, 0, 0, 0, 0.2F, 0, 0, 0, 0, 0);
}

}  // namespace

class FilterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheComponentsOfTheReference();
  void peakInsideAsksForAPeakAboveTheThreshold();
  void maximumAsksForAShareOfThePeak();
  void massAsksForAPartOfAnObject();
  void noneKeepsAllWithoutLookingAtTheDensity();
  void sharesFollowTheScaleOfTheDensity();
  void refusesADensityOfAnotherSize();
  void sureIsWhatHasTheMeanProbability_data();
  void sureIsWhatHasTheMeanProbability();
  void theSmallestAreaIsPhysicalWhereItCanBe();
  void smallInstancesGo();
};

void FilterTest::keepsTheComponentsOfTheReference() {
  const test::FilterCase entry = test::filter_case();
  Components components = find_components(entry.probability >= 0.5, Connectivity2d::eight);
  QCOMPARE(test::rows_of(components.ids), test::rows_of(entry.components));
  const auto supported = instances_with_peak(components.ids, components.count(), entry.detected);
  std::vector<int> kept;
  for (std::size_t id = 1; id < supported.size(); ++id) {
    if (supported[id] != 0) kept.push_back(static_cast<int>(id));
  }
  QCOMPARE(kept, entry.kept);
  keep_instances(components.ids, supported);
  QCOMPARE(cv::countNonZero((components.ids != 0) != (entry.filtered != 0)), 0);
}

void FilterTest::peakInsideAsksForAPeakAboveTheThreshold() {
  FilterOptions options;
  options.peak_window = 3;
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 1, 0}));
  options.peak_threshold = 0.31;
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 0, 0}));
}

void FilterTest::maximumAsksForAShareOfThePeak() {
  FilterOptions options;
  options.rule = FilterRule::max_density;
  options.smallest_maximum = 0.29;
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 1, 0}));
  options.smallest_maximum = 0.5;
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 0, 0}));
}

void FilterTest::massAsksForAPartOfAnObject() {
  FilterOptions options;
  options.rule = FilterRule::mass;
  options.object_mass = 2.0;
  options.smallest_mass = 0.7;  // 1.4 of the density's sum: the first has 1.6
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 0, 0}));
  options.smallest_mass = 0.1;
  QCOMPARE(supported_instances(test::ids_of(kIds), 3, density(), options), (Supported{0, 1, 1, 0}));
}

void FilterTest::noneKeepsAllWithoutLookingAtTheDensity() {
  FilterOptions options;
  options.rule = FilterRule::none;
  const auto supported = supported_instances(test::ids_of(kIds), 3, cv::Mat(), options);
  QCOMPARE(std::count(supported.begin() + 1, supported.end(), 1), 3);
}

void FilterTest::sharesFollowTheScaleOfTheDensity() {
  for (const auto rule : {FilterRule::peak_inside, FilterRule::max_density, FilterRule::mass}) {
    FilterOptions options;
    options.rule = rule;
    options.peak_window = 3;
    options.object_mass = 2.0;
    const auto expected = supported_instances(test::ids_of(kIds), 3, density(), options);
    options.density_peak = 255;
    QCOMPARE(supported_instances(test::ids_of(kIds), 3, density() * 255, options), expected);
  }
}

void FilterTest::refusesADensityOfAnotherSize() {
  QVERIFY_THROWS_EXCEPTION(Error, supported_instances(test::ids_of(kIds), 3, cv::Mat::zeros(2, 6, CV_32F)));
}

void FilterTest::sureIsWhatHasTheMeanProbability_data() {
  QTest::addColumn<int>("type");
  QTest::newRow("float") << CV_32F;
  QTest::newRow("8 bit") << CV_8U;
}

void FilterTest::sureIsWhatHasTheMeanProbability() {
  QFETCH(int, type);
  // means of the three instances: 0.8, 0.7, 0.5
  const cv::Mat shares = (cv::Mat_<float>(2, 7) << 1, 0.8F, 0.6F, 0, 0.9F, 0, 0.5F,  //
                          1, 0.8F, 0.6F, 0, 0.5F, 0, 0.5F);
  cv::Mat probability;
  shares.convertTo(probability, type, type == CV_8U ? 255 : 1);
  const auto sure = [&](double mean) { return sure_instances(test::ids_of(kIds), 3, probability, mean); };
  QCOMPARE(sure(0.79), (Supported{0, 1, 0, 0}));
  QCOMPARE(sure(0.69), (Supported{0, 1, 1, 0}));
  QCOMPARE(sure(0.49), (Supported{0, 1, 1, 1}));
  QCOMPARE(sure(0), (Supported{1, 1, 1, 1}));
}

void FilterTest::theSmallestAreaIsPhysicalWhereItCanBe() {
  const SmallestArea area{.nm2 = 8000, .px = 12};
  QCOMPARE(area.pixels(VoxelSize{40, 10, 8}), 100.0);
  QCOMPARE(area.pixels(std::nullopt), 12.0);
  QCOMPARE((SmallestArea{.nm2 = 0, .px = 12}.pixels(VoxelSize{40, 10, 8})), 12.0);
}

void FilterTest::smallInstancesGo() {
  cv::Mat ids = test::ids_of({"11.2", ".1.3", "...3"});
  QCOMPARE(remove_small_instances(ids, 3, 2), 2);
  QCOMPARE(test::rows_of(ids), (test::Rows{"11..", ".1.2", "...2"}));
}

int run_filter_test(int argc, char** argv) {
  FilterTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "filter_test.moc"
