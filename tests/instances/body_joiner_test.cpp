#include "core/instances/body_joiner.h"

#include <QtTest>
#include <algorithm>
#include <map>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

using Sections = std::vector<test::Rows>;

struct Joined {
  JoinedBodies bodies;
  LabelVolume volume;
};

Joined joined(const Sections& sections, const InstanceJoining& options,
              std::optional<VoxelSize> voxel_size_nm = std::nullopt) {
  const cv::Mat first = test::ids_of(sections.front());
  BodyJoiner joiner({static_cast<std::int64_t>(sections.size()), first.rows, first.cols}, options,
                    voxel_size_nm);
  for (const test::Rows& rows : sections) joiner.add(test::ids_of(rows));
  Job job;
  Joined result{joiner.finish(job), joiner.volume()};
  return result;
}

InstanceJoining with(Joining joining) {
  InstanceJoining options;
  options.joining = joining;
  return options;
}

Volume<std::uint8_t> random_mask(std::uint64_t seed) {
  Random random(seed);
  Volume<std::uint8_t> mask(Shape{7, 12, 15});
  for (auto& voxel : mask) voxel = random.chance(0.35) ? 1 : 0;
  return mask;
}

Joined joined_mask(const Volume<std::uint8_t>& mask, Connectivity3d connectivity) {
  InstanceJoining options = with(Joining::components);
  options.connectivity = connectivity;
  const Shape& shape = mask.shape();
  BodyJoiner joiner(shape, options);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    cv::Mat section(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U);
    std::copy_n(mask.section(z), shape.y * shape.x, section.data);
    joiner.add(find_components(section, profile_connectivity(connectivity)).ids);
  }
  Job job;
  Joined result{joiner.finish(job), joiner.volume()};
  return result;
}

}  // namespace

class BodyJoinerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void componentsAreThoseOfTheWholeVolume();
  void theTableAgreesWithTheVoxels();
  void automaticGoesByTheShapeOfTheVoxels();
  void limitsAreVolumes();
  void limitsWithoutAVoxelSizeAreRefused();
  void aSplitIsRecordedAndFollowedAsWished();
  void whatPartsAndMeetsAgainIsOneInstance();
  void anUnsupportedBodyGoes();
  void aSectionOfAnotherSizeIsRefused();
};

void BodyJoinerTest::componentsAreThoseOfTheWholeVolume() {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto mask = random_mask(seed);
    for (const auto connectivity : {Connectivity3d::six, Connectivity3d::twenty_six})
      QVERIFY(joined_mask(mask, connectivity).volume == find_components(mask, connectivity).ids);
  }
}

void BodyJoinerTest::theTableAgreesWithTheVoxels() {
  const Joined found = joined_mask(random_mask(5), Connectivity3d::six);
  const Shape& shape = found.volume.shape();
  for (std::size_t i = 0; i < found.bodies.bodies.size(); ++i) {
    Body wanted;
    wanted.begin = {shape.z, shape.y, shape.x};
    std::map<std::int64_t, std::int64_t> by_section;
    for (std::int64_t voxel = 0; voxel < shape.voxels(); ++voxel) {
      if (found.volume.data()[voxel] != i + 1) continue;
      const std::array<std::int64_t, 3> at{voxel / (shape.y * shape.x), voxel / shape.x % shape.y,
                                           voxel % shape.x};
      ++wanted.voxels;
      ++by_section[at[0]];
      for (std::size_t axis = 0; axis < 3; ++axis) {
        wanted.begin[axis] = std::min(wanted.begin[axis], at[axis]);
        wanted.end[axis] = std::max(wanted.end[axis], at[axis] + 1);
        wanted.centroid[axis] += static_cast<double>(at[axis]);
      }
    }
    for (const auto& [z, pixels] : by_section)
      wanted.largest_section = std::max(wanted.largest_section, pixels);
    const Body& body = found.bodies.bodies[i];
    for (std::size_t axis = 0; axis < 3; ++axis)
      QVERIFY(std::abs(body.centroid[axis] - wanted.centroid[axis] / static_cast<double>(wanted.voxels)) <
              1e-9);
    wanted.centroid = body.centroid;
    QVERIFY(body == wanted);
  }
}

void BodyJoinerTest::automaticGoesByTheShapeOfTheVoxels() {
  QCOMPARE(choose_joining(Joining::automatic, std::nullopt), Joining::components);
  QCOMPARE(choose_joining(Joining::automatic, VoxelSize{8, 8, 8}), Joining::watershed);
  QCOMPARE(choose_joining(Joining::automatic, VoxelSize{100, 5, 5}), Joining::watershed);  // 20 pixels thick
  QCOMPARE(choose_joining(Joining::automatic, VoxelSize{105, 5, 5}), Joining::linking);
  QCOMPARE(choose_joining(Joining::components, VoxelSize{105, 5, 5}), Joining::components);
}

void BodyJoinerTest::limitsAreVolumes() {
  // Voxels of 100 nm: 0.001 um3 each. Bodies of 1, 2 and 4 voxels.
  InstanceJoining options = with(Joining::components);
  options.limits = {.smallest_um3 = 0.0015, .largest_um3 = 0.003};
  const Joined found = joined({{"1.2.33"}, {"..2.33"}}, options, VoxelSize{100, 100, 100});
  QCOMPARE(test::sections_of(found.volume), (Sections{{"..1..."}, {"..1..."}}));
  QCOMPARE(found.bodies.removed_small, 1);
  QCOMPARE(found.bodies.removed_large, 1);
}

void BodyJoinerTest::limitsWithoutAVoxelSizeAreRefused() {
  InstanceJoining options = with(Joining::components);
  options.limits.smallest_um3 = 0.1;
  QVERIFY_THROWS_EXCEPTION(Error, BodyJoiner({1, 1, 1}, options));
  QVERIFY_THROWS_EXCEPTION(Error, BodyJoiner({1, 1, 1}, with(Joining::watershed)));
}

void BodyJoinerTest::aSplitIsRecordedAndFollowedAsWished() {
  // The trunk goes on on the right; the branch on the left lies on it with both pixels.
  const Sections branching{{"1111111"}, {"22.1111"}};
  InstanceJoining options = with(Joining::linking);
  options.link.measure = LinkMeasure::iou;
  options.link.link_splits = LinkSplits::never;
  const Joined apart = joined(branching, options);
  QCOMPARE(test::sections_of(apart.volume), (Sections{{"1111111"}, {"22.1111"}}));
  QCOMPARE(apart.bodies.splits.size(), std::size_t{1});
  const SplitRecord& split = apart.bodies.splits.front();
  QCOMPARE(split.kind, LinkKind::split);
  QCOMPARE(split.z, 1);
  QCOMPARE(split.trunk, 1U);
  QCOMPARE(split.branch, 2U);
  QCOMPARE(split.overlap, 1.0);
  options.link.link_splits = LinkSplits::always;
  const Joined whole = joined(branching, options);
  QCOMPARE(test::sections_of(whole.volume), (Sections{{"1111111"}, {"11.1111"}}));
  QCOMPARE(whole.bodies.splits.front().branch, whole.bodies.splits.front().trunk);
}

void BodyJoinerTest::whatPartsAndMeetsAgainIsOneInstance() {
  const Sections ring{{"1111111"}, {"22.1111"}, {"1111111"}};
  const Sections branch{{"1111111"}, {"22.1111"}, {"22.1111"}};
  InstanceJoining options = with(Joining::linking);
  options.link.link_splits = LinkSplits::rejoining;
  QCOMPARE(joined(ring, options).bodies.bodies.size(), std::size_t{1});
  QCOMPARE(joined(ring, options).bodies.splits.size(), std::size_t{2});
  QCOMPARE(joined(branch, options).bodies.bodies.size(), std::size_t{2});
}

void BodyJoinerTest::anUnsupportedBodyGoes() {
  BodyJoiner joiner({2, 1, 5}, with(Joining::components));
  joiner.add(test::ids_of({"11.22"}), std::vector<ProfileFacts>{{false}, {false}});
  joiner.add(test::ids_of({"11.22"}), std::vector<ProfileFacts>{{false}, {true}});
  Job job;
  QCOMPARE(joiner.finish(job).removed_unsupported, 1);
  QCOMPARE(test::sections_of(joiner.volume()), (Sections{{"...11"}, {"...11"}}));
}

void BodyJoinerTest::aSectionOfAnotherSizeIsRefused() {
  BodyJoiner joiner({1, 1, 3}, with(Joining::components));
  QVERIFY_THROWS_EXCEPTION(Error, joiner.add(test::ids_of({"11"})));
  joiner.add(test::ids_of({"11."}));
  QVERIFY_THROWS_EXCEPTION(Error, joiner.add(test::ids_of({"11."})));
}

int run_body_joiner_test(int argc, char** argv) {
  BodyJoinerTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "body_joiner_test.moc"
