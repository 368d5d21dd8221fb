#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/phantom/phantom.h"
#include "tests/phantom/samples.h"
#include "tests/phantom/suites.h"

using namespace cristae;

/// Holds the phantom to what was measured on real stacks of the two kinds, with room to spare.
class RealismTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mitochondriaAreDarkerThanTheRest();
  void theDomainsDifferInContrast();
  void theDomainsDifferInTheSizeOfMitochondria();
  void diametersAreThoseOfTissue();
  void neighbouringSectionsShowTheSameTissue();
  void theRimOfAMitochondrionIsDarkerThanItsInside();
  void theOutlineOfCortexRunsOnTheDarkLine();
  void lookAlikesAreDarkAndBackground();
  void variedSeedsLookDifferent();
  void variedSectionsShareTheirTruthAndDifferInGrey();
  void muscleHoldsLargeMitochondriaThatPressAgainstEachOther();
  void muscleMitochondriaAreNotToldByDarkness();
};

namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double correlation(const Volume<std::uint8_t>& image, std::int64_t first, std::int64_t second) {
  const std::int64_t plane = image.shape().y * image.shape().x;
  const auto mean = [&](std::int64_t z) {
    double sum = 0;
    for (std::int64_t i = 0; i < plane; ++i) sum += image.section(z)[i];
    return sum / static_cast<double>(plane);
  };
  const double mean_a = mean(first);
  const double mean_b = mean(second);
  double ab = 0;
  double aa = 0;
  double bb = 0;
  for (std::int64_t i = 0; i < plane; ++i) {
    const double a = image.section(first)[i] - mean_a;
    const double b = image.section(second)[i] - mean_b;
    ab += a * b;
    aa += a * a;
    bb += b * b;
  }
  return ab / std::sqrt(aa * bb);
}

/// Share of voxels of the background darker than `grey`.
double dark_background(const Phantom& phantom, int grey) {
  double dark = 0;
  for (std::size_t i = 0; i < phantom.image.size(); ++i) {
    dark += phantom.instances.data()[i] == 0 && phantom.image.data()[i] < grey ? 1 : 0;
  }
  return dark / static_cast<double>(phantom.image.size());
}

}  // namespace

void RealismTest::mitochondriaAreDarkerThanTheRest() {
  QVERIFY(mean_grey_where(source_sample(), true) < mean_grey_where(source_sample(), false) - 25);
  QVERIFY(mean_grey_where(target_sample(), true) < mean_grey_where(target_sample(), false) - 15);
}

void RealismTest::theDomainsDifferInContrast() {
  QVERIFY(grey_deviation(source_sample().image) > 1.4 * grey_deviation(target_sample().image));
}

void RealismTest::theDomainsDifferInTheSizeOfMitochondria() {
  const auto typical = [](PhantomDomain domain) {
    const Phantom made =
        make_phantom({.domain = domain, .shape = {6, 320, 320}, .voxel_size_nm = {50, 10, 10}, .seed = 2});
    return median(section_diameters(made.instances));
  };
  QVERIFY(typical(PhantomDomain::target) > 1.1 * typical(PhantomDomain::source));
}

void RealismTest::diametersAreThoseOfTissue() {
  // At 10 nm: 100 to 500 nm is 10 to 50 pixels.
  const Phantom made = make_phantom(
      {.domain = PhantomDomain::source, .shape = {6, 320, 320}, .voxel_size_nm = {50, 10, 10}, .seed = 2});
  const double typical = median(section_diameters(made.instances));
  QVERIFY(typical > 10 && typical < 50);
}

void RealismTest::neighbouringSectionsShowTheSameTissue() {
  // 20 nm apart sections agree better than 50 nm ones, and those better than far ones.
  const double target_near = correlation(target_sample().image, 4, 5);
  const double target_far = correlation(target_sample().image, 0, 11);
  QVERIFY(target_near > 0.4);
  QVERIFY(target_near > target_far + 0.1);
  QVERIFY(correlation(source_sample().image, 4, 5) > correlation(source_sample().image, 0, 11) + 0.05);
}

void RealismTest::theRimOfAMitochondrionIsDarkerThanItsInside() {
  // Runs of mask along x: the double membrane lies in the first 20 nm (4 pixels), matrix from 50 nm on.
  const Phantom& sample = source_sample();
  const Shape shape = sample.image.shape();
  double rim = 0;
  double rim_count = 0;
  double inside = 0;
  double inside_count = 0;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      std::int64_t run = 100;  // a run cut by the face has no rim
      for (std::int64_t x = 0; x < shape.x; ++x) {
        if (sample.instances.at(z, y, x) == 0) {
          run = 0;
          continue;
        }
        ++run;
        const double grey = sample.image.at(z, y, x);
        if (run <= 4) {
          rim += grey;
          ++rim_count;
        } else if (run > 10 && run < 40) {
          inside += grey;
          ++inside_count;
        }
      }
    }
  }
  QVERIFY(rim_count > 500 && inside_count > 500);
  const double darker = inside / inside_count - rim / rim_count;
  QVERIFY2(darker > 3, qPrintable(QString::number(darker)));
}

void RealismTest::theOutlineOfCortexRunsOnTheDarkLine() {
  // Along x from an instance into the background: the outer half of the membrane, then cytoplasm.
  double beside = 0;
  double beyond = 0;
  int runs = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const Phantom made = make_phantom({.domain = PhantomDomain::cortex,
                                       .shape = {4, 256, 256},
                                       .voxel_size_nm = {40, 4, 4},
                                       .seed = seed,
                                       .look_alike_density = 0});
    const Shape shape = made.image.shape();
    for (std::int64_t z = 0; z < shape.z; ++z) {
      for (std::int64_t y = 0; y < shape.y; ++y) {
        for (std::int64_t x = 1; x + 12 < shape.x; ++x) {
          if (made.instances.at(z, y, x - 1) == 0 || made.instances.at(z, y, x) != 0) continue;
          beside += made.image.at(z, y, x);
          beyond += made.image.at(z, y, x + 9);
          ++runs;
        }
      }
    }
  }
  QVERIFY(runs > 500);
  QVERIFY2(beyond - beside > 3 * runs, qPrintable(QString::number((beyond - beside) / runs)));
}

void RealismTest::lookAlikesAreDarkAndBackground() {
  PhantomOptions options{
      .domain = PhantomDomain::source, .shape = {6, 256, 256}, .voxel_size_nm = {}, .seed = 4};
  options.mitochondria_share = 0;
  options.look_alike_density = 0;
  const Phantom without = make_phantom(options);
  options.look_alike_density = 8;
  const Phantom with = make_phantom(options);
  QCOMPARE(highest_id(with.instances), 0U);
  QVERIFY(dark_background(with, 70) > dark_background(without, 70) + 0.01);
}

void RealismTest::variedSeedsLookDifferent() {
  std::vector<double> means;
  std::vector<double> pixels;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const Phantom made = make_phantom(
        {.domain = PhantomDomain::varied, .shape = {1, 96, 96}, .voxel_size_nm = {}, .seed = seed});
    means.push_back(mean_grey(made.image));
    pixels.push_back(made.voxel_size_nm.x);
  }
  const auto [darkest, brightest] = std::minmax_element(means.begin(), means.end());
  QVERIFY(*brightest - *darkest > 30);
  const auto [finest, coarsest] = std::minmax_element(pixels.begin(), pixels.end());
  QVERIFY(*coarsest > 1.5 * *finest);
}

void RealismTest::variedSectionsShareTheirTruthAndDifferInGrey() {
  PhantomOptions options{
      .domain = PhantomDomain::varied, .shape = {6, 96, 96}, .voxel_size_nm = {10, 8, 8}, .seed = 6};
  const auto spread = [](const Phantom& made) {
    std::vector<double> means;
    for (std::int64_t z = 0; z < 6; ++z) {
      const std::uint8_t* grey = made.image.section(z);
      double sum = 0;
      for (int i = 0; i < 96 * 96; ++i) sum += grey[i];
      means.push_back(sum / (96 * 96));
    }
    const auto [low, high] = std::minmax_element(means.begin(), means.end());
    return *high - *low;
  };
  options.vary_each_section = true;
  const Phantom each = make_phantom(options);
  options.vary_each_section = false;
  const Phantom once = make_phantom(options);
  QVERIFY(spread(each) > 2 * spread(once));
  // Jitter belongs to the camera of the first section, which both share.
  QVERIFY(each.instances == once.instances);
}

namespace {

std::vector<Phantom> muscles() {
  std::vector<Phantom> made;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    made.push_back(make_phantom({.domain = PhantomDomain::muscle,
                                 .shape = {2, 256, 256},
                                 .voxel_size_nm = {50, 16, 16},
                                 .seed = seed}));
  }
  return made;
}

}  // namespace

void RealismTest::muscleHoldsLargeMitochondriaThatPressAgainstEachOther() {
  std::vector<double> diameters;
  std::size_t touching = 0;
  std::size_t instances = 0;
  double share = 0;
  for (const Phantom& made : muscles()) {
    const std::vector<double> here = section_diameters(made.instances);
    diameters.insert(diameters.end(), here.begin(), here.end());
    touching += touching_pairs(made.instances).size();
    instances += highest_id(made.instances);
    share += foreground_share(made.instances) / 8;
  }
  QVERIFY2(share > 0.2 && share < 0.6, qPrintable(QString::number(share)));
  QVERIFY2(6 * touching > instances, qPrintable(QString("%1 of %2").arg(touching).arg(instances)));
  const double typical_nm = 16 * median(diameters);
  QVERIFY2(typical_nm > 350 && typical_nm < 1000, qPrintable(QString::number(typical_nm)));
}

void RealismTest::muscleMitochondriaAreNotToldByDarkness() {
  double darker = 0;
  for (const Phantom& made : muscles())
    darker += (mean_grey_where(made, false) - mean_grey_where(made, true)) / 8;
  QVERIFY2(darker < 25, qPrintable(QString::number(darker)));
}

int run_realism_tests(int argument_count, char** arguments) {
  RealismTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "realism_test.moc"
