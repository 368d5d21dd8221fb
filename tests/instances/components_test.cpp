#include "core/instances/components.h"

#include <QtTest>
#include <queue>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/instances/pair_counts.h"
#include "core/instances/relabel.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;
using test::Rows;

namespace {

struct Step {
  int z, y, x;
};

std::vector<Step> neighbours(int reach) {  // 1: faces, 2: faces and edges, 3: all around
  std::vector<Step> steps;
  for (int z = -1; z <= 1; ++z) {
    for (int y = -1; y <= 1; ++y) {
      for (int x = -1; x <= 1; ++x) {
        const int axes = std::abs(z) + std::abs(y) + std::abs(x);
        if (axes > 0 && axes <= reach) steps.push_back({z, y, x});
      }
    }
  }
  return steps;
}

/// Components by flooding from each voxel in turn.
LabelVolume flooded(const Volume<std::uint8_t>& mask, int reach) {
  const Shape& shape = mask.shape();
  LabelVolume ids(shape);
  std::uint32_t count = 0;
  for (std::int64_t seed = 0; seed < shape.voxels(); ++seed) {
    if (mask.data()[seed] == 0 || ids.data()[seed] != 0) continue;
    std::queue<std::int64_t> open;
    ids.data()[seed] = ++count;
    open.push(seed);
    while (!open.empty()) {
      const std::int64_t z = open.front() / (shape.y * shape.x);
      const std::int64_t y = open.front() / shape.x % shape.y;
      const std::int64_t x = open.front() % shape.x;
      open.pop();
      for (const Step& step : neighbours(reach)) {
        const std::int64_t nz = z + step.z, ny = y + step.y, nx = x + step.x;
        if (nz < 0 || ny < 0 || nx < 0 || nz >= shape.z || ny >= shape.y || nx >= shape.x) continue;
        if (mask.at(nz, ny, nx) == 0 || ids.at(nz, ny, nx) != 0) continue;
        ids.at(nz, ny, nx) = count;
        open.push((nz * shape.y + ny) * shape.x + nx);
      }
    }
  }
  return ids;
}

Volume<std::uint8_t> random_mask(Random& random, const Shape& shape) {
  Volume<std::uint8_t> mask(shape);
  const double density = random.uniform(0.05, 0.7);
  for (auto& voxel : mask)
    voxel = random.chance(density) ? static_cast<std::uint8_t>(random.integer(1, 255)) : 0;
  return mask;
}

}  // namespace

class ComponentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cornersJoinWithEightNeighboursOnly();
  void idsFollowTheFirstPixelInRowMajorOrder();
  void branchesThatMeetLaterAreOneComponent();
  void pixelsAreCountedById();
  void anEmptyMaskHasNoComponents();
  void aFullMaskIsOneComponent();
  void agreesWithFloodingInTwoDimensions();
  void agreesWithFloodingInThreeDimensions();
  void viewsWithGapsBetweenRowsAreRead();
  void aLongSnakeNeedsNoDeepStack();
  void refusesAnythingButAMask();
  void keepingInstancesNumbersThemAnew();
  void erasingInstancesLeavesTheOthersTheirIds();
  void numberingFollowsTheFirstPixel();
  void pairsOfIdsAreCountedOnceAndSorted();
  void pairCountsAgreeWithCountingOneByOne();
};

void ComponentsTest::cornersJoinWithEightNeighboursOnly() {
  const cv::Mat mask = test::mask_of({"11..", "..11"});
  QCOMPARE(test::rows_of(find_components(mask, Connectivity2d::four).ids), (Rows{"11..", "..22"}));
  QCOMPARE(test::rows_of(find_components(mask, Connectivity2d::eight).ids), (Rows{"11..", "..11"}));
}

void ComponentsTest::idsFollowTheFirstPixelInRowMajorOrder() {
  const cv::Mat mask = test::mask_of({"...1.", "1..1.", "1...1"});
  QCOMPARE(test::rows_of(find_components(mask, Connectivity2d::four).ids), (Rows{"...1.", "2..1.", "2...3"}));
}

void ComponentsTest::branchesThatMeetLaterAreOneComponent() {
  const cv::Mat mask = test::mask_of({"1.1.1", "1.1.1", "11111", ".....", "1...1", "11111"});
  QCOMPARE(test::rows_of(find_components(mask, Connectivity2d::four).ids),
           (Rows{"1.1.1", "1.1.1", "11111", ".....", "2...2", "22222"}));
}

void ComponentsTest::pixelsAreCountedById() {
  const Components components = find_components(test::mask_of({"11.1", "...1"}), Connectivity2d::four);
  QCOMPARE(components.pixels, (std::vector<std::int64_t>{4, 2, 2}));
  QCOMPARE(components.count(), 2);
}

void ComponentsTest::anEmptyMaskHasNoComponents() {
  QCOMPARE(find_components(cv::Mat::zeros(4, 9, CV_8U)).count(), 0);
  QCOMPARE(find_components(cv::Mat()).count(), 0);
  QCOMPARE(find_components(Volume<std::uint8_t>(Shape{2, 3, 4})).voxels, (std::vector<std::int64_t>{24}));
}

void ComponentsTest::aFullMaskIsOneComponent() {
  const Components components = find_components(cv::Mat::ones(5, 19, CV_8U));
  QCOMPARE(components.pixels, (std::vector<std::int64_t>{0, 95}));
}

void ComponentsTest::agreesWithFloodingInTwoDimensions() {
  Random random(41);
  for (int trial = 0; trial < 200; ++trial) {
    const Shape shape{1, random.integer(1, 20), random.integer(1, 30)};
    const auto volume = random_mask(random, shape);
    const cv::Mat mask(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U,
                       const_cast<std::uint8_t*>(volume.data()));
    for (const auto connectivity : {Connectivity2d::four, Connectivity2d::eight}) {
      const cv::Mat ids = find_components(mask, connectivity).ids;
      const LabelVolume expected = flooded(volume, connectivity == Connectivity2d::four ? 1 : 2);
      QVERIFY(std::equal(expected.begin(), expected.end(), ids.ptr<std::uint32_t>()));
    }
  }
}

void ComponentsTest::agreesWithFloodingInThreeDimensions() {
  Random random(42);
  for (int trial = 0; trial < 150; ++trial) {
    const auto mask =
        random_mask(random, {random.integer(1, 6), random.integer(1, 9), random.integer(1, 12)});
    for (const auto connectivity : {Connectivity3d::six, Connectivity3d::twenty_six}) {
      const VolumeComponents components = find_components(mask, connectivity);
      const LabelVolume expected = flooded(mask, connectivity == Connectivity3d::six ? 1 : 3);
      QVERIFY(components.ids == expected);
      for (std::size_t id = 0; id < components.voxels.size(); ++id) {
        QCOMPARE(components.voxels[id], std::count(expected.begin(), expected.end(), id));
      }
    }
  }
}

void ComponentsTest::viewsWithGapsBetweenRowsAreRead() {
  const cv::Mat large = test::mask_of({"1111", "1..1", "1111"});
  QCOMPARE(find_components(large(cv::Rect(0, 0, 2, 3)), Connectivity2d::four).pixels,
           (std::vector<std::int64_t>{1, 5}));
}

void ComponentsTest::aLongSnakeNeedsNoDeepStack() {
  // Rows joined at alternating ends: one component of a path of 500,000 pixels.
  Volume<std::uint8_t> mask(Shape{1, 1001, 999});
  for (std::int64_t y = 0; y < 1001; ++y) {
    for (std::int64_t x = 0; x < 999; ++x) {
      const bool bridge = x == (y % 4 == 1 ? 998 : 0);
      mask.at(0, y, x) = y % 2 == 0 || bridge ? 1 : 0;
    }
  }
  QCOMPARE(find_components(mask).count(), 1);
}

void ComponentsTest::refusesAnythingButAMask() {
  QVERIFY_THROWS_EXCEPTION(Error, find_components(cv::Mat::zeros(2, 2, CV_32F)));
}

void ComponentsTest::keepingInstancesNumbersThemAnew() {
  cv::Mat ids = test::ids_of({"1122", "3344"});
  QCOMPARE(keep_instances(ids, std::vector<std::uint8_t>{0, 0, 1, 0, 1}), 2);
  QCOMPARE(test::rows_of(ids), (Rows{"..11", "..22"}));
}

void ComponentsTest::erasingInstancesLeavesTheOthersTheirIds() {
  LabelVolume ids(Shape{1, 1, 6});
  const std::vector<std::uint32_t> before{4, 4, 9, 2, 0, 4}, after{0, 0, 9, 0, 0, 0};
  std::copy(before.begin(), before.end(), ids.begin());
  erase_instances(ids, std::vector<std::uint32_t>{2, 4});
  QCOMPARE(std::vector<std::uint32_t>(ids.begin(), ids.end()), after);
}

void ComponentsTest::numberingFollowsTheFirstPixel() {
  cv::Mat ids = test::ids_of({".77.", "3.75"});
  QCOMPARE(number_by_first_pixel(ids), 3);
  QCOMPARE(test::rows_of(ids), (Rows{".11.", "2.13"}));
}

void ComponentsTest::pairsOfIdsAreCountedOnceAndSorted() {
  const std::vector<std::uint32_t> first{0, 0, 7, 7, 0, 7}, second{5, 5, 0, 5, 5, 5};
  const std::vector<PairCount> expected{{0, 5, 3}, {7, 0, 1}, {7, 5, 2}};
  QCOMPARE(count_pairs(first, second), expected);
  QVERIFY(count_pairs({}, {}).empty());
  QVERIFY_THROWS_EXCEPTION(Error, count_pairs(first, std::span(second).first(3)));
}

void ComponentsTest::pairCountsAgreeWithCountingOneByOne() {
  Random random(43);
  for (const std::int64_t ids : {2, 50, 100'000}) {  // the last one makes the table grow
    std::vector<std::uint32_t> first, second;
    while (first.size() < 20'000) {
      const auto a = static_cast<std::uint32_t>(random.integer(0, ids));
      const auto b = static_cast<std::uint32_t>(random.integer(0, ids));
      const auto run = static_cast<std::size_t>(random.integer(1, 40));  // around the width of a block
      first.insert(first.end(), run, a);
      second.insert(second.end(), run, b);
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> expected;
    for (std::size_t i = 0; i < first.size(); ++i) ++expected[{first[i], second[i]}];
    const auto pairs = count_pairs(first, second);
    QCOMPARE(pairs.size(), expected.size());
    for (const PairCount& pair : pairs) QCOMPARE(pair.pixels, (expected[{pair.first, pair.second}]));
  }
}

int run_components_test(int argc, char** argv) {
  ComponentsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "components_test.moc"
