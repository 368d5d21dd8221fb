#include "core/phantom/phantom.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <limits>
#include <sched.h>
#include <set>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/phantom/components.h"
#include "tests/phantom/samples.h"
#include "tests/phantom/suites.h"

using namespace cristae;

class PhantomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSameOptionsGiveTheSameBytes();
  void theBytesDoNotDependOnTheNumberOfProcessors();
  void anotherSeedGivesAnotherPhantom();
  void hasTheShapeAskedFor();
  void usesTheDomainsVoxelSizeUnlessOneIsGiven();
  void idsRunFromOneWithoutAGap();
  void eachInstanceIsOnePiece();
  void someInstancesTouch();
  void noneTouchWhenNoneShould();
  void someInstancesLeaveTheVolume();
  void eachCentreLiesInItsInstance();
  void theForegroundShareIsNearTheOneAskedFor();
  void everySeedHoldsMitochondria();
  void noMitochondriaWhenNoneAreAskedFor();
  void halfTheResolutionShowsTheSameMitochondriaHalfAsLarge();
  void oddAndTinyShapesWork_data();
  void oddAndTinyShapesWork();
  void absurdOptionsAreRefused_data();
  void absurdOptionsAreRefused();
  void aRefusalNamesTheShapeAndWhatToDo();
  void reportsItsProgress();
  void stopsWhenAsked();
};

namespace {

PhantomOptions small(std::uint64_t seed = 3) {
  return {.domain = PhantomDomain::source, .shape = {4, 96, 112}, .voxel_size_nm = {}, .seed = seed};
}

bool same(const Phantom& a, const Phantom& b) {
  return a.image == b.image && a.instances == b.instances && a.voxel_size_nm == b.voxel_size_nm &&
         a.centres == b.centres;
}

/// The whole process on one processor while it lives.
class OneProcessor {
 public:
  OneProcessor() {
    sched_getaffinity(0, sizeof before_, &before_);
    cpu_set_t one;
    CPU_ZERO(&one);
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
      if (!CPU_ISSET(cpu, &before_)) continue;
      CPU_SET(cpu, &one);
      break;
    }
    sched_setaffinity(0, sizeof one, &one);
  }
  ~OneProcessor() { sched_setaffinity(0, sizeof before_, &before_); }

 private:
  cpu_set_t before_;
};

constexpr std::array kDomains{PhantomDomain::source, PhantomDomain::target, PhantomDomain::varied,
                              PhantomDomain::muscle, PhantomDomain::cortex};

}  // namespace

void PhantomTest::theSameOptionsGiveTheSameBytes() {
  for (const auto domain : kDomains) {
    PhantomOptions options = small();
    options.domain = domain;
    QVERIFY(same(make_phantom(options), make_phantom(options)));
  }
}

void PhantomTest::theBytesDoNotDependOnTheNumberOfProcessors() {
  const Phantom many = make_phantom(small());
  const OneProcessor guard;
  QVERIFY(same(many, make_phantom(small())));
}

void PhantomTest::anotherSeedGivesAnotherPhantom() {
  const Phantom one = make_phantom(small(1));
  const Phantom two = make_phantom(small(2));
  QVERIFY(one.image != two.image);
  QVERIFY(one.instances != two.instances);
}

void PhantomTest::hasTheShapeAskedFor() {
  const Phantom made = make_phantom(small());
  QVERIFY(made.image.shape() == (Shape{4, 96, 112}));
  QVERIFY(made.instances.shape() == (Shape{4, 96, 112}));
}

void PhantomTest::usesTheDomainsVoxelSizeUnlessOneIsGiven() {
  QVERIFY(source_sample().voxel_size_nm == (VoxelSize{50, 5, 5}));
  QVERIFY(target_sample().voxel_size_nm == (VoxelSize{20, 5, 5}));
  PhantomOptions options = small();
  options.voxel_size_nm = {30, 0, 8};
  QVERIFY(make_phantom(options).voxel_size_nm == (VoxelSize{30, 5, 8}));
}

void PhantomTest::idsRunFromOneWithoutAGap() {
  for (const Phantom* sample : {&source_sample(), &target_sample()}) {
    const std::set<std::uint32_t> ids(sample->instances.begin(), sample->instances.end());
    QCOMPARE(*ids.begin(), 0U);
    QCOMPARE(static_cast<std::size_t>(*ids.rbegin()) + 1, ids.size());
    QVERIFY(ids.size() > 3);
  }
}

void PhantomTest::eachInstanceIsOnePiece() {
  for (const Phantom* sample : {&source_sample(), &target_sample()}) {
    LabelVolume pieces = sample->instances;
    QCOMPARE(phantom::separate_pieces(pieces, 1), highest_id(sample->instances));
  }
}

void PhantomTest::someInstancesTouch() {
  PhantomOptions options = small();
  options.shape = {6, 256, 256};
  options.touching_share = 1;
  options.mitochondria_share = 0.12;
  QVERIFY(!touching_pairs(make_phantom(options).instances).empty());
}

void PhantomTest::noneTouchWhenNoneShould() {
  PhantomOptions options = small();
  options.shape = {6, 256, 256};
  options.touching_share = 0;
  options.mitochondria_share = 0.12;
  QVERIFY(touching_pairs(make_phantom(options).instances).empty());
}

void PhantomTest::someInstancesLeaveTheVolume() {
  const LabelVolume& labels = source_sample().instances;
  std::set<std::uint32_t> cut;
  for (std::int64_t y = 0; y < 256; ++y) {
    for (std::int64_t x = 0; x < 256; ++x) {
      cut.insert(labels.at(0, y, x));
      cut.insert(labels.at(11, y, x));
    }
  }
  cut.erase(0);
  QVERIFY(!cut.empty());
}

void PhantomTest::eachCentreLiesInItsInstance() {
  for (const Phantom* sample : {&source_sample(), &target_sample()}) {
    QCOMPARE(sample->centres.size(), static_cast<std::size_t>(highest_id(sample->instances)));
    for (std::size_t i = 0; i < sample->centres.size(); ++i) {
      const Point& centre = sample->centres[i];
      const auto id = sample->instances.at(centre.z, std::lround(centre.y), std::lround(centre.x));
      QCOMPARE(static_cast<std::size_t>(id), i + 1);
      QVERIFY(centre.kind == PointKind::mito);
    }
  }
}

void PhantomTest::theForegroundShareIsNearTheOneAskedFor() {
  PhantomOptions options;
  options.shape = {8, 384, 384};
  for (const double share : {0.05, 0.15}) {
    options.mitochondria_share = share;
    const double found = foreground_share(make_phantom(options).instances);
    QVERIFY2(found > 0.7 * share && found < 1.5 * share, qPrintable(QString::number(found)));
  }
}

void PhantomTest::everySeedHoldsMitochondria() {
  // 203 is a seed whose block once lay inside one nucleus.
  for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6, 203}) {
    PhantomOptions options = small(seed);
    options.shape = {2, 384, 384};
    QVERIFY2(foreground_share(make_phantom(options).instances) > 0.01, qPrintable(QString::number(seed)));
  }
}

void PhantomTest::noMitochondriaWhenNoneAreAskedFor() {
  PhantomOptions options = small();
  options.mitochondria_share = 0;
  const Phantom made = make_phantom(options);
  QCOMPARE(highest_id(made.instances), 0U);
  QVERIFY(made.centres.empty());
  QVERIFY(grey_deviation(made.image) > 20);  // there is still tissue
}

void PhantomTest::halfTheResolutionShowsTheSameMitochondriaHalfAsLarge() {
  PhantomOptions options;
  options.shape = {3, 256, 256};
  options.voxel_size_nm = {40, 5, 5};
  const LabelVolume fine = make_phantom(options).instances;
  options.shape = {3, 128, 128};
  options.voxel_size_nm = {40, 10, 10};
  const LabelVolume coarse = make_phantom(options).instances;
  double both = 0;
  double either = 0;
  for (std::int64_t z = 0; z < 3; ++z) {
    for (std::int64_t y = 0; y < 128; ++y) {
      for (std::int64_t x = 0; x < 128; ++x) {
        const bool a = coarse.at(z, y, x) != 0;
        const bool b = fine.at(z, 2 * y, 2 * x) != 0;
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
      }
    }
  }
  QVERIFY(either > 300);
  QVERIFY2(both / either > 0.9, qPrintable(QString::number(both / either)));
}

void PhantomTest::oddAndTinyShapesWork_data() {
  QTest::addColumn<int>("z");
  QTest::addColumn<int>("y");
  QTest::addColumn<int>("x");
  QTest::newRow("one voxel") << 1 << 1 << 1;
  QTest::newRow("one small section") << 1 << 16 << 16;
  QTest::newRow("odd sides") << 3 << 37 << 53;
  QTest::newRow("a line") << 1 << 1 << 200;
  QTest::newRow("a column") << 50 << 1 << 3;
}

void PhantomTest::oddAndTinyShapesWork() {
  QFETCH(int, z);
  QFETCH(int, y);
  QFETCH(int, x);
  for (const auto domain : kDomains) {
    const Phantom made = make_phantom({.domain = domain, .shape = {z, y, x}, .voxel_size_nm = {}, .seed = 5});
    QVERIFY(made.image.shape() == (Shape{z, y, x}));
    QCOMPARE(made.centres.size(), static_cast<std::size_t>(highest_id(made.instances)));
  }
}

void PhantomTest::absurdOptionsAreRefused_data() {
  QTest::addColumn<PhantomOptions>("options");
  const auto with = [](auto change) {
    PhantomOptions options = small();
    change(options);
    return options;
  };
  QTest::newRow("no section") << with([](auto& o) { o.shape.z = 0; });
  QTest::newRow("negative width") << with([](auto& o) { o.shape.x = -4; });
  QTest::newRow("endless width") << with([](auto& o) { o.shape.x = std::int64_t{1} << 40; });
  QTest::newRow("more voxels than memory") << with([](auto& o) { o.shape = {65536, 65536, 65536}; });
  QTest::newRow("a whole brain") << with([](auto& o) {
    o.shape = {500, 1000, 1000};
    o.voxel_size_nm = {100, 100, 100};
  });
  QTest::newRow("negative voxel") << with([](auto& o) { o.voxel_size_nm.y = -1; });
  QTest::newRow("voxel of an atom") << with([](auto& o) { o.voxel_size_nm.y = 0.1; });
  QTest::newRow("voxel not a number")
      << with([](auto& o) { o.voxel_size_nm.z = std::numeric_limits<double>::quiet_NaN(); });
  QTest::newRow("nothing but mitochondria") << with([](auto& o) { o.mitochondria_share = 0.9; });
  QTest::newRow("probability of two") << with([](auto& o) { o.touching_share = 2; });
  QTest::newRow("negative density") << with([](auto& o) { o.look_alike_density = -1; });
}

void PhantomTest::absurdOptionsAreRefused() {
  QFETCH(PhantomOptions, options);
  try {
    make_phantom(options);
    QFAIL("was accepted");
  } catch (const Error& error) {
    QVERIFY(error.kind() == ErrorKind::bad_input);
  }
}

void PhantomTest::aRefusalNamesTheShapeAndWhatToDo() {
  PhantomOptions options;
  options.shape = {0, 512, 512};
  try {
    make_phantom(options);
    QFAIL("was accepted");
  } catch (const Error& error) {
    QCOMPARE(QString(error.what()), QString("a phantom of 0 x 512 x 512 voxels was asked for"));
    QCOMPARE(QString::fromStdString(error.remedy()), QString("give z, y, x between 1 and 65536"));
  }
}

void PhantomTest::reportsItsProgress() {
  struct Listener : JobListener {
    void on_progress(std::int64_t done, std::int64_t total) override {
      last = done;
      whole = total;
    }
    void on_phase(std::string_view, std::int64_t, std::int64_t) override { ++phases; }
    std::int64_t last = 0;
    std::int64_t whole = 0;
    int phases = 0;
  } listener;
  Job job({}, &listener);
  make_phantom(small(), &job);
  QCOMPARE(listener.last, std::int64_t{4});
  QCOMPARE(listener.whole, std::int64_t{4});
  QVERIFY(listener.phases >= 2);
}

void PhantomTest::stopsWhenAsked() {
  std::stop_source source;
  source.request_stop();
  Job job(source.get_token());
  QVERIFY_THROWS_EXCEPTION(Cancelled, make_phantom(small(), &job));
}

int run_phantom_tests(int argument_count, char** arguments) {
  PhantomTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "phantom_test.moc"
