#include "core/instances/section_runs.h"

#include <QtTest>
#include <cstdlib>
#include <set>

#include <opencv2/core.hpp>

#include "core/base/random.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;

namespace {

cv::Mat random_ids(Random& random) {
  cv::Mat ids(9, 13, CV_32S);
  for (int i = 0; i < 9 * 13; ++i)
    ids.ptr<int>()[i] = random.chance(0.5) ? 0 : static_cast<int>(random.integer(1, 4));
  return ids;
}

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

Pairs touching_by_pixels(const cv::Mat& first, const cv::Mat& second, int reach) {
  Pairs pairs;
  for (int y = 0; y < second.rows; ++y) {
    for (int x = 0; x < second.cols; ++x) {
      for (int v = std::max(0, y - reach); v <= std::min(y + reach, first.rows - 1); ++v) {
        for (int u = std::max(0, x - reach); u <= std::min(x + reach, first.cols - 1); ++u) {
          if (second.at<int>(y, x) != 0 && first.at<int>(v, u) != 0)
            pairs.insert({static_cast<std::uint32_t>(first.at<int>(v, u)),
                          static_cast<std::uint32_t>(second.at<int>(y, x))});
        }
      }
    }
  }
  return pairs;
}

}  // namespace

class SectionRunsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aSectionBecomesRuns();
  void commonPixelsAreThoseOfTheMaps();
  void touchingAgreesWithLookingAtAllPixels();
  void theFileGivesBackWhatMemoryWould();
};

void SectionRunsTest::aSectionBecomesRuns() {
  QVERIFY(runs_of(test::ids_of({"11.2", "...."})) == (SectionRuns{{0, 0, 2, 1}, {0, 3, 4, 2}}));
  QVERIFY(runs_of(test::ids_of({"12", ".3"})) == (SectionRuns{{0, 0, 1, 1}, {0, 1, 2, 2}, {1, 1, 2, 3}}));
}

void SectionRunsTest::commonPixelsAreThoseOfTheMaps() {
  const auto pairs =
      common_pixels(runs_of(test::ids_of({"1122", "11.."})), runs_of(test::ids_of({"3334", "3.44"})));
  QVERIFY(pairs == (std::vector<PairCount>{{1, 3, 3}, {2, 3, 1}, {2, 4, 1}}));
}

void SectionRunsTest::touchingAgreesWithLookingAtAllPixels() {
  Random random(3);
  for (int round = 0; round < 50; ++round) {
    const cv::Mat first = random_ids(random);
    const cv::Mat second = random_ids(random);
    for (const auto connectivity : {Connectivity3d::six, Connectivity3d::twenty_six}) {
      Pairs found;
      for_touching(runs_of(first), runs_of(second), connectivity, [&](std::uint32_t a, std::uint32_t b) {
        found.insert({a, b});
      });
      QVERIFY(found == touching_by_pixels(first, second, connectivity == Connectivity3d::six ? 0 : 1));
    }
  }
}

void SectionRunsTest::theFileGivesBackWhatMemoryWould() {
  Random random(4);
  RunStore in_memory;
  RunStore in_file(100);
  std::vector<SectionRuns> sections;
  for (int z = 0; z < 5; ++z) {
    sections.push_back(z == 2 ? SectionRuns() : runs_of(random_ids(random)));
    in_memory.append(sections.back());
    in_file.append(sections.back());
  }
  QVERIFY(in_file.bytes_in_memory() <= 100);
  for (const std::int64_t z : {4, 0, 2, 1, 3}) {
    QVERIFY(in_memory.read(z) == sections[static_cast<std::size_t>(z)]);
    QVERIFY(in_file.read(z) == sections[static_cast<std::size_t>(z)]);
  }
}

int run_section_runs_test(int argc, char** argv) {
  SectionRunsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_runs_test.moc"
