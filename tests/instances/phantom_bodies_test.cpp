#include <QtTest>

#include <opencv2/core.hpp>

#include "core/evaluation/contingency.h"
#include "core/evaluation/instance_scores.h"
#include "core/instances/segment_instances.h"
#include "core/phantom/phantom.h"
#include "tests/instances/suites.h"

using namespace cristae;

/// Touching and branching mitochondria of phantoms, from their foreground alone. The seeds are none of those
/// that the defaults were chosen on.
class PhantomBodiesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bodiesComeBackFromTheForeground_data();
  void bodiesComeBackFromTheForeground();
};

namespace {

constexpr int kSeeds = 3;

Phantom phantom_of(const VoxelSize& voxel, const Shape& shape, std::uint64_t seed) {
  PhantomOptions options;
  options.domain = PhantomDomain::target;
  options.shape = shape;
  options.voxel_size_nm = voxel;
  options.seed = seed;
  return make_phantom(options);
}

/// PQ of the instances made of the foreground.
double score(const Phantom& phantom, Joining joining) {
  const Shape& shape = phantom.instances.shape();
  InstanceOptions options;
  options.dimension = InstanceDimension::volume_3d;
  options.filter.rule = FilterRule::none;
  options.joining = joining;
  InstanceSegmenter segmenter(shape, options, phantom.voxel_size_nm);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    cv::Mat foreground(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_8U);
    for (std::int64_t i = 0; i < shape.y * shape.x; ++i)
      foreground.data[i] = phantom.instances.section(z)[i] != 0 ? 255 : 0;
    segmenter.add(z, foreground, {});
  }
  return *panoptic_quality(make_contingency(phantom.instances, segmenter.finish().labels)).pq;
}

}  // namespace

void PhantomBodiesTest::bodiesComeBackFromTheForeground_data() {
  QTest::addColumn<double>("thickness");
  QTest::addColumn<double>("pixel");
  QTest::addColumn<int>("sections");
  QTest::newRow("isotropic, 10 nm") << 10.0 << 10.0 << 96;
  QTest::newRow("40 x 10 x 10 nm") << 40.0 << 10.0 << 24;
}

void PhantomBodiesTest::bodiesComeBackFromTheForeground() {
  QFETCH(double, thickness);
  QFETCH(double, pixel);
  QFETCH(int, sections);
  double divided = 0;
  double components = 0;
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    const Phantom phantom = phantom_of({thickness, pixel, pixel}, {sections, 160, 160}, seed);
    const double pq = score(phantom, Joining::automatic);
    qInfo("seed %d: PQ %.3f", static_cast<int>(seed), pq);
    divided += pq / kSeeds;
    components += score(phantom, Joining::components) / kSeeds;
  }
  qInfo("mean PQ %.3f, components alone %.3f", divided, components);
  QVERIFY(divided >= 0.90);
  QVERIFY(divided >= components);
}

int run_phantom_bodies_test(int argc, char** argv) {
  PhantomBodiesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "phantom_bodies_test.moc"
