#include "core/phantom/tissue.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/phantom/suites.h"

using namespace cristae;
using namespace cristae::phantom;

class TissueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theShortListOfNeuritesGivesTheSamePlaceAsAllOfThem();
  void everyDepthIsPositiveAndSmallAtAnEdge();
  void mitochondriaStartInTheirCell();
  void mitochondriaMarkedForTwoCellsNeverOverlap();
  void cellsThatLieRunAlongTheSections();
  void endosomesAreThereWhenAskedForAndSmallerThanMitochondria();
};

namespace {

const Tissue& block() {
  static const Tissue made({{0, 0, 0}, {800, 1500, 1500}}, TissueStyle{}, Random(11));
  return made;
}

Tissue block_of(const TissueStyle& style) { return {{{0, 0, 0}, {800, 1500, 1500}}, style, Random(11)}; }

/// Of the neurites' directions, how much on average points out of the sections: a half where they run
/// anywhere.
double steepness(const Tissue& tissue) {
  double sum = 0;
  int count = 0;
  for (const Cell& cell : tissue.cells()) {
    if (cell.kind != CellKind::neurite) continue;
    sum += std::abs(static_cast<double>(cell.axis.z));
    ++count;
  }
  return sum / count;
}

int endosomes(const Tissue& tissue) {
  return static_cast<int>(
      std::count_if(tissue.organelles().begin(), tissue.organelles().end(),
                    [](const Organelle& organelle) { return organelle.kind == OrganelleKind::endosome; }));
}

}  // namespace

void TissueTest::theShortListOfNeuritesGivesTheSamePlaceAsAllOfThem() {
  std::vector<Segment> all;
  block().candidates({400, 700, 700}, 1e6F, all);
  Random random(2);
  std::vector<Segment> some;
  for (int i = 0; i < 300; ++i) {
    const Vec p = random_place(random, block().box());
    block().candidates(p, 60, some);
    const Vec beside = p + random_direction(random) * 59;
    const CellPlace quick = block().place(beside, some);
    const CellPlace sure = block().place(beside, all);
    QCOMPARE(quick.cell, sure.cell);
    QCOMPARE(quick.neighbour, sure.neighbour);
    QCOMPARE(quick.depth, sure.depth);
    QVERIFY(some.size() < all.size());
  }
}

void TissueTest::everyDepthIsPositiveAndSmallAtAnEdge() {
  Random random(3);
  int edges = 0;
  for (int i = 0; i < 3000; ++i) {
    const Vec p = random_place(random, block().box());
    const Vec next = p + Vec{0, 0, 2};
    const CellPlace here = block().place(p);
    const CellPlace there = block().place(next);
    QVERIFY(here.depth >= 0);
    if (here.cell == there.cell) continue;
    ++edges;
    // Two nanometres apart and on two sides: neither can be deep. Where three cells meet it can be more.
    QVERIFY(std::min(here.depth, there.depth) < 4);
  }
  QVERIFY(edges > 20);
}

void TissueTest::mitochondriaStartInTheirCell() {
  QVERIFY(block().mitochondria().size() > 3);
  for (const auto& mito : block().mitochondria()) {
    for (const auto& segment : mito.segments) QCOMPARE(block().place(segment.a).cell, mito.cell);
  }
}

void TissueTest::mitochondriaMarkedForTwoCellsNeverOverlap() {
  const auto& all = block().mitochondria();
  for (std::size_t a = 0; a < all.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      // Axes may not enter each other's tube by more than the overlap granted to touching pairs.
      for (const auto& segment : all[a].segments) {
        for (const auto& other : all[b].segments) {
          QVERIFY(all[a].cell != all[b].cell || surface_distance(other, segment.a) > 0);
        }
      }
    }
  }
}

void TissueTest::cellsThatLieRunAlongTheSections() {
  TissueStyle style;
  style.lying = 0.95;
  QVERIFY(steepness(block()) > 0.4);
  QVERIFY(steepness(block_of(style)) < 0.12);
}

void TissueTest::endosomesAreThereWhenAskedForAndSmallerThanMitochondria() {
  TissueStyle style;
  QCOMPARE(endosomes(block()), 0);
  style.endosome_density = 12;
  const Tissue tissue = block_of(style);
  QVERIFY(endosomes(tissue) > 10);
  for (const Organelle& organelle : tissue.organelles()) {
    if (organelle.kind != OrganelleKind::endosome) continue;
    for (const Segment& segment : organelle.segments) QVERIFY(segment.radius < 1.3F * 115);
  }
}

int run_tissue_tests(int argument_count, char** arguments) {
  TissueTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "tissue_test.moc"
