#include "core/instances/doubt.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/instances/objects.h"
#include "core/instances/segment_instances.h"
#include "core/phantom/phantom.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;
using test::ids_of;
using test::Rows;

namespace {

LabelStack labels_of(const std::vector<Rows>& sections) {
  std::vector<cv::Mat> maps;
  for (const Rows& rows : sections) {
    maps.emplace_back();
    ids_of(rows).convertTo(maps.back(), CV_16U);
  }
  return {make_memory_stack(maps), LabelMeaning::instances, 0.5};
}

/// Digits are tenths of a probability.
std::shared_ptr<const Stack> tenths_of(const std::vector<Rows>& sections) {
  std::vector<cv::Mat> maps;
  for (const Rows& rows : sections) {
    maps.emplace_back();
    ids_of(rows).convertTo(maps.back(), CV_32F, 0.1);
  }
  return make_memory_stack(maps);
}

DoubtRanking rank(const LabelStack& labels, const Stack* probability = nullptr,
                  const Stack* density = nullptr) {
  Job job;
  return rank_doubt(labels, probability, density, {}, job);
}

const InstanceDoubt& instance(const DoubtRanking& ranking, std::uint32_t id) {
  for (const InstanceDoubt& doubt : ranking.instances) {
    if (doubt.id == id) return doubt;
  }
  throw std::runtime_error("no such instance");
}

bool has(const InstanceDoubt& doubt, DoubtReason reason) {
  return std::find(doubt.reasons.begin(), doubt.reasons.end(), reason) != doubt.reasons.end();
}

/// A prediction of a phantom as a network might make it, with faults: bodies that are none, mitochondria
/// that run together, and a probability that is soft everywhere.
struct Faulty {
  LabelStack labels;
  std::shared_ptr<const Stack> probability;
  std::shared_ptr<const Stack> density;
  Phantom phantom;
};

void add_disc(cv::Mat& map, int y, int x, int radius, double value) {
  cv::Mat disc = cv::Mat::zeros(map.size(), CV_32F);
  cv::circle(disc, {x, y}, radius, cv::Scalar(value), cv::FILLED);
  cv::GaussianBlur(disc, disc, {0, 0}, 2.5);
  cv::max(map, disc, map);
}

cv::Mat density_of(const cv::Mat& truth) {
  cv::Mat density = cv::Mat::zeros(truth.size(), CV_32F);
  ObjectOptions options;
  options.rule = ObjectRule::ids;
  for (const ObjectCentre& centre : find_objects(truth, options).centres) {
    cv::Mat spot = cv::Mat::zeros(truth.size(), CV_32F);
    spot.at<float>(static_cast<int>(centre.y), static_cast<int>(centre.x)) = 1;
    cv::GaussianBlur(spot, spot, {0, 0}, 8);
    density += spot * (2 * std::numbers::pi * 64);
  }
  return density;
}

Faulty faulty_prediction(std::uint64_t seed) {
  PhantomOptions options;
  options.shape = {8, 256, 256};
  options.seed = seed;
  options.domain = PhantomDomain::target;
  options.mitochondria_share = 0.1;
  Faulty faulty;
  faulty.phantom = make_phantom(options);
  Random random(seed);
  std::vector<cv::Mat> probabilities, densities;
  for (std::int64_t z = 0; z < options.shape.z; ++z) {
    const cv::Mat ids(256, 256, CV_32S, faulty.phantom.instances.section(z));
    cv::Mat probability;
    cv::Mat(ids != 0).convertTo(probability, CV_32F, random.uniform(0.8, 1.0) / 255.0);
    cv::GaussianBlur(probability, probability, {0, 0}, 1.5);
    probabilities.push_back(probability);
    densities.push_back(density_of(ids.clone()));
  }
  for (int i = 0; i < 14; ++i) {
    // Dark bodies taken for mitochondria, some through several sections, some even with a centre.
    const auto y = static_cast<int>(random.integer(20, 235));
    const auto x = static_cast<int>(random.integer(20, 235));
    const auto radius = static_cast<int>(random.integer(6, 13));
    const double value = random.uniform(0.7, 1.0);
    const bool has_centre = random.chance(0.3);
    const std::int64_t first = random.integer(0, options.shape.z - 1);
    const std::int64_t last = std::min(options.shape.z - 1, first + random.integer(0, 3));
    for (std::int64_t z = first; z <= last; ++z) {
      add_disc(probabilities[static_cast<std::size_t>(z)], y, x, radius, value);
      if (has_centre) densities[static_cast<std::size_t>(z)].at<float>(y, x) = 0.5F;
    }
  }
  faulty.probability = make_memory_stack(probabilities);
  faulty.density = make_memory_stack(densities);
  InstanceOptions segmentation;
  segmentation.filter.rule = FilterRule::none;
  segmentation.smallest.px = 20;
  Job job;
  const auto found = segment_instances(*faulty.probability, nullptr, segmentation, job);
  std::vector<cv::Mat> maps;
  for (std::int64_t z = 0; z < options.shape.z; ++z) {
    LabelVolume copy = found.labels;
    maps.emplace_back();
    cv::Mat(256, 256, CV_32S, copy.section(z)).convertTo(maps.back(), CV_16U);
  }
  faulty.labels = {make_memory_stack(maps), LabelMeaning::instances, 0.5};
  return faulty;
}

/// Whether an instance (of one section) has IoU of at least one half with a truth profile.
std::map<std::uint32_t, bool> right_ones(const Faulty& faulty) {
  std::map<std::uint32_t, bool> right;
  for (std::int64_t z = 0; z < faulty.labels.shape().z; ++z) {
    const cv::Mat ids = faulty.labels.ids(z);
    const std::uint32_t* truth = faulty.phantom.instances.section(z);
    std::map<std::uint32_t, int> label_size, truth_size;
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> common;
    for (int i = 0; i < 256 * 256; ++i) {
      const auto id = static_cast<std::uint32_t>(ids.ptr<std::int32_t>()[i]);
      ++label_size[id];
      ++truth_size[truth[i]];
      ++common[{id, truth[i]}];
    }
    for (const auto& [pair, pixels] : common) {
      if (pair.first == 0) continue;
      const int united = label_size[pair.first] + truth_size[pair.second] - pixels;
      right[pair.first] = right[pair.first] || (pair.second != 0 && 2 * pixels >= united);
    }
  }
  return right;
}

/// Probability that a wrong instance stands before a right one.
double area_under_curve(const DoubtRanking& ranking, const std::map<std::uint32_t, bool>& is_right) {
  double won = 0, pairs = 0;
  for (const InstanceDoubt& wrong : ranking.instances) {
    if (is_right.at(wrong.id)) continue;
    for (const InstanceDoubt& right : ranking.instances) {
      if (!is_right.at(right.id)) continue;
      ++pairs;
      won += wrong.doubt > right.doubt ? 1 : wrong.doubt == right.doubt ? 0.5 : 0;
    }
  }
  return pairs > 0 ? won / pairs : 0;
}

}  // namespace

class DoubtTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void factsOfAProfile();
  void placesLieInsideConcaveInstances();
  void lowProbabilityIsDoubted();
  void bytesAndFloatsMeanTheSame();
  void centresAreCounted();
  void neighboursSupportProfilesOnly();
  void oddSizesStandOut();
  void cutInstancesAreNotCalledSmall();
  void whatIsNotGivenIsNotJudged();
  void theCountIsEstimatedFromTheMass();
  void aBodyIsOneInstance();
  void anEmptyResultRanksNothing();
  void wrongInstancesComeFirst_data();
  void wrongInstancesComeFirst();
  void theOrderIsTheSameEachTime();
  void shapesMustAgree();
  void itStopsWhenAsked();
};

void DoubtTest::factsOfAProfile() {
  const auto ranking = rank(labels_of({{".....", ".33..", ".33..", "....."}}));
  QCOMPARE(ranking.instances.size(), std::size_t{1});
  const InstanceDoubt& doubt = ranking.instances[0];
  QCOMPARE(doubt.id, 3U);
  QCOMPARE(doubt.voxels, std::int64_t{4});
  QVERIFY((doubt.begin == std::array<std::int64_t, 3>{0, 1, 1}));
  QVERIFY((doubt.end == std::array<std::int64_t, 3>{1, 3, 3}));
  QVERIFY(!doubt.touches_border && !ranking.is_volume);
  QCOMPARE(doubt.doubt, 0.0);
  QVERIFY(doubt.reasons.empty());
}

void DoubtTest::placesLieInsideConcaveInstances() {
  const std::vector<Rows> ring = {{"11111", "1...1", "1...1", "11111"}};
  const auto place = rank(labels_of(ring)).instances[0].place;
  QCOMPARE(ring[0][static_cast<std::size_t>(place[1])][static_cast<std::size_t>(place[2])], '1');
}

void DoubtTest::lowProbabilityIsDoubted() {
  const auto labels = labels_of({{"......", ".1..2.", "......"}});
  const auto probability = tenths_of({{"......", ".5..9.", "......"}});
  const auto ranking = rank(labels, probability.get());
  QCOMPARE(ranking.instances[0].id, 1U);
  QVERIFY(has(instance(ranking, 1), DoubtReason::low_probability));
  QVERIFY(instance(ranking, 2).doubt < 0.05);
  QVERIFY(std::abs(*instance(ranking, 1).mean_probability - 0.5) < 1e-6);
  // 1 - (1 - 0.8)(1 - 0.4): all of it is unsure, too.
  QVERIFY(std::abs(instance(ranking, 1).doubt - (1 - 0.2 * 0.6)) < 1e-5);
}

void DoubtTest::bytesAndFloatsMeanTheSame() {
  const auto labels = labels_of({{".....", ".111.", "....."}});
  cv::Mat bytes(3, 5, CV_8U, cv::Scalar(153));  // 0.6
  cv::Mat floats(3, 5, CV_32F, cv::Scalar(0.6));
  const auto by_bytes = rank(labels, make_memory_stack(std::vector<cv::Mat>{bytes}).get());
  const auto by_floats = rank(labels, make_memory_stack(std::vector<cv::Mat>{floats}).get());
  QVERIFY(std::abs(by_bytes.instances[0].doubt - by_floats.instances[0].doubt) < 1e-6);
  QVERIFY(by_bytes.instances[0].doubt > 0.5);
}

void DoubtTest::centresAreCounted() {
  cv::Mat ids = cv::Mat::zeros(40, 120, CV_16U);
  ids(cv::Rect(5, 10, 20, 20)).setTo(1);
  ids(cv::Rect(40, 10, 60, 20)).setTo(2);
  ids(cv::Rect(105, 10, 8, 8)).setTo(3);
  cv::Mat density = cv::Mat::zeros(40, 120, CV_32F);
  for (const int x : {15, 50, 90}) density.at<float>(20, x) = 1;
  const LabelStack labels{make_memory_stack(std::vector<cv::Mat>{ids}), LabelMeaning::instances, 0.5};
  const auto ranking = rank(labels, nullptr, make_memory_stack(std::vector<cv::Mat>{density}).get());
  QCOMPARE(*instance(ranking, 1).centres, 1);
  QCOMPARE(*instance(ranking, 2).centres, 2);
  QCOMPARE(*instance(ranking, 3).centres, 0);
  QVERIFY(has(instance(ranking, 2), DoubtReason::several_centres));
  QVERIFY(has(instance(ranking, 3), DoubtReason::no_centre));
  QCOMPARE(ranking.instances[0].id, 3U);
}

void DoubtTest::neighboursSupportProfilesOnly() {
  // Profile 2 continues as 4 below; 1 and 3 have nothing beside them.
  const auto ranking = rank(labels_of({{"......", ".1..2.", "......"}, {"......", "....4.", ".3...."}}));
  QCOMPARE(*instance(ranking, 2).neighbour_support, 1.0);
  QCOMPARE(*instance(ranking, 4).neighbour_support, 1.0);
  QCOMPARE(*instance(ranking, 1).neighbour_support, 0.0);
  QVERIFY(has(instance(ranking, 1), DoubtReason::neighbours_disagree));
  QVERIFY(has(instance(ranking, 3), DoubtReason::neighbours_disagree));
}

void DoubtTest::oddSizesStandOut() {
  cv::Mat ids = cv::Mat::zeros(120, 400, CV_16U);
  for (int i = 0; i < 12; ++i) ids(cv::Rect(5 + 30 * i, 5, 16 + i % 3, 18)).setTo(i + 1);
  ids(cv::Rect(10, 40, 3, 2)).setTo(13);
  ids(cv::Rect(30, 35, 340, 80)).setTo(14);
  const LabelStack labels{make_memory_stack(std::vector<cv::Mat>{ids}), LabelMeaning::instances, 0.5};
  const auto ranking = rank(labels);
  QVERIFY(has(instance(ranking, 13), DoubtReason::unusual_size));
  QVERIFY(has(instance(ranking, 14), DoubtReason::unusual_size));
  QVERIFY(instance(ranking, 13).size_deviation < 0);
  QVERIFY(instance(ranking, 14).size_deviation > 0);
  QVERIFY(instance(ranking, 5).reasons.empty());
}

void DoubtTest::cutInstancesAreNotCalledSmall() {
  cv::Mat ids = cv::Mat::zeros(60, 400, CV_16U);
  for (int i = 0; i < 12; ++i) ids(cv::Rect(5 + 30 * i, 5, 16 + i % 3, 18)).setTo(i + 1);
  ids(cv::Rect(0, 40, 2, 4)).setTo(13);
  const LabelStack labels{make_memory_stack(std::vector<cv::Mat>{ids}), LabelMeaning::instances, 0.5};
  const InstanceDoubt cut = instance(rank(labels), 13);
  QVERIFY(cut.touches_border);
  QVERIFY(cut.reasons == std::vector<DoubtReason>{DoubtReason::touches_border});
}

void DoubtTest::whatIsNotGivenIsNotJudged() {
  const InstanceDoubt doubt = rank(labels_of({{"...", ".1.", "..."}})).instances[0];
  QVERIFY(!doubt.mean_probability && !doubt.uncertain_share && !doubt.centres && !doubt.neighbour_support);
}

void DoubtTest::theCountIsEstimatedFromTheMass() {
  const auto labels = labels_of({{"...", ".1.", "..."}});
  const cv::Mat density(3, 3, CV_32F, cv::Scalar(2 * 756.749165745 / 9));
  const auto ranking = rank(labels, nullptr, make_memory_stack(std::vector<cv::Mat>{density}).get());
  QVERIFY(std::abs(*ranking.estimated_profiles - 2) < 1e-5);
  QVERIFY(!rank(labels).estimated_profiles);
}

void DoubtTest::aBodyIsOneInstance() {
  const auto ranking = rank(
      labels_of({{".....", ".1...", "....."}, {".....", ".111.", "....."}, {".....", ".11..", "....."}}));
  QVERIFY(ranking.is_volume);
  const InstanceDoubt& body = ranking.instances[0];
  QCOMPARE(body.voxels, std::int64_t{6});
  QCOMPARE(body.first_section, std::int64_t{0});
  QCOMPARE(body.last_section, std::int64_t{2});
  QCOMPARE(body.place[0], std::int64_t{1});
  QVERIFY(!body.neighbour_support);
  QVERIFY(body.touches_border);
}

void DoubtTest::anEmptyResultRanksNothing() { QVERIFY(rank(labels_of({{"...", "..."}})).instances.empty()); }

void DoubtTest::wrongInstancesComeFirst_data() {
  QTest::addColumn<int>("seed");
  for (const int seed : {1, 2, 3}) QTest::addRow("seed %d", seed) << seed;
}

void DoubtTest::wrongInstancesComeFirst() {
  QFETCH(int, seed);
  const Faulty faulty = faulty_prediction(static_cast<std::uint64_t>(seed));
  const auto is_right = right_ones(faulty);
  const auto wrong =
      std::count_if(is_right.begin(), is_right.end(), [](const auto& entry) { return !entry.second; });
  QVERIFY2(wrong >= 10 && wrong < static_cast<std::ptrdiff_t>(is_right.size()) / 2 + 20,
           "the phantom has no faults");
  const auto ranking = rank(faulty.labels, faulty.probability.get(), faulty.density.get());
  const double area = area_under_curve(ranking, is_right);
  qInfo("area under the curve %.3f, %d of %zu wrong", area, static_cast<int>(wrong), is_right.size());
  QVERIFY(area > 0.85);
}

void DoubtTest::theOrderIsTheSameEachTime() {
  const Faulty faulty = faulty_prediction(4);
  const auto first = rank(faulty.labels, faulty.probability.get(), faulty.density.get());
  const auto second = rank(faulty.labels, faulty.probability.get(), faulty.density.get());
  QCOMPARE(first.instances.size(), second.instances.size());
  for (std::size_t i = 0; i < first.instances.size(); ++i) {
    QCOMPARE(first.instances[i].id, second.instances[i].id);
    QCOMPARE(first.instances[i].doubt, second.instances[i].doubt);
    if (i > 0) QVERIFY(first.instances[i - 1].doubt >= first.instances[i].doubt);
  }
}

void DoubtTest::shapesMustAgree() {
  const auto labels = labels_of({{"...", ".1."}});
  const auto other = tenths_of({{"....", "...."}});
  QVERIFY_THROWS_EXCEPTION(Error, rank(labels, other.get()));
}

void DoubtTest::itStopsWhenAsked() {
  std::stop_source stop;
  stop.request_stop();
  Job job(stop.get_token());
  QVERIFY_THROWS_EXCEPTION(Cancelled, rank_doubt(labels_of({{"1"}}), nullptr, nullptr, {}, job));
}

int run_doubt_test(int argc, char** argv) {
  DoubtTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "doubt_test.moc"
