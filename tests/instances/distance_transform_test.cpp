#include "core/instances/distance_transform.h"

#include <QtTest>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

/// Smallest squared distance to a voxel of background, by looking at all of them.
double nearest(const Volume<std::uint8_t>& mask, const VoxelSize& spacing, std::int64_t z, std::int64_t y,
               std::int64_t x) {
  double best = std::numeric_limits<double>::infinity();
  const Shape& shape = mask.shape();
  for (std::int64_t i = 0; i < shape.voxels(); ++i) {
    if (mask.data()[i] != 0) continue;
    const double dx = spacing.x * static_cast<double>(i % shape.x - x);
    const double dy = spacing.y * static_cast<double>(i / shape.x % shape.y - y);
    const double dz = spacing.z * static_cast<double>(i / shape.x / shape.y - z);
    best = std::min(best, dx * dx + dy * dy + dz * dz);
  }
  return best;
}

}  // namespace

class DistanceTransformTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithLookingAtAllVoxels();
  void withoutBackgroundEverythingIsFar();
};

void DistanceTransformTest::agreesWithLookingAtAllVoxels() {
  Random random(7);
  for (const VoxelSize spacing : {VoxelSize{1, 1, 1}, VoxelSize{50, 5, 4}, VoxelSize{3, 8, 20}}) {
    Volume<std::uint8_t> mask(Shape{7, 9, 11});
    for (auto& voxel : mask) voxel = random.chance(0.93) ? 1 : 0;
    const auto squares = squared_distances(mask, spacing);
    for (std::int64_t i = 0; i < mask.shape().voxels(); ++i) {
      const double wanted = nearest(mask, spacing, i / 99, i / 11 % 9, i % 11);
      const auto found = static_cast<double>(squares[static_cast<std::size_t>(i)]);
      QVERIFY2(std::abs(found - wanted) <= 1e-4 * wanted,
               qPrintable(QString("%1 %2").arg(found).arg(wanted)));
    }
  }
}

void DistanceTransformTest::withoutBackgroundEverythingIsFar() {
  for (const float square : squared_distances(Volume<std::uint8_t>({2, 3, 4}, 1), {1, 1, 1}))
    QVERIFY(std::isinf(square));
}

int run_distance_transform_test(int argc, char** argv) {
  DistanceTransformTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "distance_transform_test.moc"
