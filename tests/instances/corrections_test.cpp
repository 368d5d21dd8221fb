#include "core/instances/corrections.h"

#include <QtTest>
#include <atomic>
#include <cmath>
#include <optional>

#include "core/base/error.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;
using test::ids_of;
using test::Rows;

namespace {

/// Sections at hand that count how often they are read.
class CountingStack final : public Stack {
 public:
  explicit CountingStack(std::vector<cv::Mat> sections) : sections_(std::move(sections)) {
    info_.name = "counting";
    info_.shape = {std::ssize(sections_), sections_[0].rows, sections_[0].cols};
    info_.type = PixelType::int32;
  }
  const StackInfo& info() const override { return info_; }
  cv::Mat section(std::int64_t z) const override {
    ++reads;
    return sections_.at(static_cast<std::size_t>(z));
  }
  mutable std::atomic<int> reads = 0;

 private:
  std::vector<cv::Mat> sections_;
  StackInfo info_;
};

LabelStack labels_of(const std::vector<Rows>& sections) {
  std::vector<cv::Mat> maps;
  for (const Rows& rows : sections) maps.push_back(ids_of(rows));
  return {std::make_shared<CountingStack>(maps), LabelMeaning::instances};
}

std::vector<Rows> rows_of(const LabelStack& labels) {
  std::vector<Rows> sections;
  for (std::int64_t z = 0; z < labels.shape().z; ++z) sections.push_back(test::rows_of(labels.ids(z)));
  return sections;
}

template <typename Action>
QString refusal(const Action& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.kind() == ErrorKind::bad_input ? QString::fromStdString(error.what()) : QString();
  }
  return {};
}

struct Disc {
  double y = 0;
  double x = 0;
  double radius = 0;
  bool holds(double at_y, double at_x, const VoxelSize& voxel) const {
    const double dy = (at_y - y) * voxel.y;
    const double dx = (at_x - x) * voxel.x;
    return dy * dy + dx * dx <= radius * radius;
  }
};

/// One instance, 1, of two discs.
LabelStack discs(const Disc& one, const Disc& two, const VoxelSize& voxel) {
  cv::Mat map = cv::Mat::zeros(17, 24, CV_32S);
  for (int y = 0; y < map.rows; ++y) {
    for (int x = 0; x < map.cols; ++x) map.at<int>(y, x) = one.holds(y, x, voxel) || two.holds(y, x, voxel);
  }
  return {std::make_shared<CountingStack>(std::vector{map}), LabelMeaning::instances};
}

}  // namespace

class CorrectionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutCorrectionsTheLabelsAreTheSame() {
    const LabelStack labels = labels_of({{"11.2"}});
    QCOMPARE(corrected_labels(labels, {}).stack, labels.stack);
  }

  void aMergeJoinsTwoInstancesInAllSections() {
    const LabelStack labels = labels_of({{"1.2.", "1.23"}, {"..22", "3.2."}});
    QCOMPARE(rows_of(corrected_labels(labels, {make_merge(1, 2)})),
             (std::vector<Rows>{{"1.1.", "1.13"}, {"..11", "3.1."}}));
  }

  void chainsOfMergesEndAtTheLast() {
    const LabelStack labels = labels_of({{"1.2.3.4.5"}});
    QCOMPARE(rows_of(corrected_labels(labels, {make_merge(3, 4), make_merge(2, 3), make_merge(1, 2)})),
             (std::vector<Rows>{{"1.1.1.1.5"}}));
  }

  /// Radii 6 and 3 pixels or nm at a distance of 9 touch in one pixel, 6 to the right of the larger centre.
  void twoTouchingDiscsAreCutAtTheirContact_data() {
    QTest::addColumn<double>("height");
    QTest::newRow("square pixels") << 1.0;
    QTest::newRow("pixels twice as high as wide") << 2.0;
  }
  void twoTouchingDiscsAreCutAtTheirContact() {
    QFETCH(double, height);
    const VoxelSize voxel{40, height, 1};
    const Disc large{8, 8, 6};
    const Disc small{8, 17, 3};
    const LabelStack labels = discs(large, small, voxel);
    const Correction split = make_split(labels, 1, {{0, 8, 8}, {0, 8, 17}}, 1, voxel);
    QCOMPARE(split.seeds[1].id, std::int64_t{2});
    const cv::Mat ids = corrected_labels(labels, {split}).ids(0);
    for (int y = 0; y < ids.rows; ++y) {
      for (int x = 0; x < ids.cols; ++x) {
        const bool is_contact = y == 8 && x == 14;
        const int wanted = large.holds(y, x, voxel) ? 1 : small.holds(y, x, voxel) ? 2 : 0;
        const int found = ids.at<int>(y, x);
        QVERIFY2(found == wanted || (is_contact && found == 2),
                 qPrintable(QString("y %1 x %2: %3").arg(y).arg(x).arg(found)));
      }
    }
  }

  /// sqrt(37) and sqrt(10): the nearest pixels outside lie (6, 1) and (3, 1) away.
  void theDepthOfASeedIsItsDistanceToTheEdge() {
    const LabelStack labels = discs({8, 8, 6}, {8, 17, 3}, {1, 1, 1});
    const Correction split = make_split(labels, 1, {{0, 8, 8}, {0, 8, 17}}, 1, std::nullopt);
    QCOMPARE(split.spacing, (VoxelSize{1, 1, 1}));
    QCOMPARE(split.seeds[0].depth, std::sqrt(37.0));
    QCOMPARE(split.seeds[1].depth, std::sqrt(10.0));
  }

  /// Sections 2 nm apart, both seeds 1 nm deep: the plane half way between them leans.
  void theCutGoesThroughTheSections() {
    const Rows strip = {".........", "111111111", "........."};
    const LabelStack labels = labels_of({strip, strip, strip});
    const Correction split = make_split(labels, 1, {{0, 1, 2}, {2, 1, 6}}, 1, VoxelSize{2, 1, 1});
    const auto middle = [](const char* row) { return Rows{".........", row, "........."}; };
    QCOMPARE(rows_of(corrected_labels(labels, {split})),
             (std::vector<Rows>{middle("111111122"), middle("111112222"), middle("111222222")}));
  }

  void threePiecesGetTheIdsAfterTheLargest() {
    const LabelStack labels = labels_of({{".........", ".4444444.", "........."}});
    const Correction split = make_split(labels, 4, {{0, 1, 1}, {0, 1, 4}, {0, 1, 7}}, 6, std::nullopt);
    QCOMPARE(rows_of(corrected_labels(labels, {split})),
             (std::vector<Rows>{{".........", ".4477788.", "........."}}));
  }

  void mergingThePiecesGivesBackTheInstance() {
    const LabelStack labels = labels_of({{"111111.2"}, {".1111..2"}});
    const Correction split = make_split(labels, 1, {{0, 0, 0}, {0, 0, 5}}, 2, std::nullopt);
    const LabelStack apart = corrected_labels(labels, {split});
    QVERIFY(rows_of(apart) != rows_of(labels));
    QCOMPARE(rows_of(corrected_labels(labels, {split, make_merge(1, 3)})), rows_of(labels));
  }

  void correctionsActOnWhatTheEarlierOnesLeft() {
    const LabelStack labels = labels_of({{"1111.2222"}});
    const LabelStack merged = corrected_labels(labels, {make_merge(1, 2)});
    const Correction split = make_split(merged, 1, {{0, 0, 0}, {0, 0, 3}}, 2, std::nullopt);
    // The cut lies between x 1 and 2: all of what was 2 goes to the second piece.
    QCOMPARE(rows_of(corrected_labels(labels, {make_merge(1, 2), split})),
             (std::vector<Rows>{{"1133.3333"}}));
    // Split first, 2 joins the first piece and is not cut.
    QCOMPARE(rows_of(corrected_labels(labels, {split, make_merge(1, 2)})),
             (std::vector<Rows>{{"1133.1111"}}));
    const LabelStack apart = corrected_labels(labels, {make_merge(1, 2), split});
    const Correction again = make_split(apart, 3, {{0, 0, 2}, {0, 0, 8}}, 3, std::nullopt);
    QCOMPARE(rows_of(corrected_labels(labels, {make_merge(1, 2), split, again, make_merge(4, 1)})),
             (std::vector<Rows>{{"4433.4444"}}));
  }

  void aCentreBesideADeeperOneStaysInItsOwnPiece() {
    const LabelStack labels = discs({8, 8, 6}, {8, 8, 6}, {1, 1, 1});
    const Correction split = make_split(labels, 1, {{0, 8, 8}, {0, 8, 11}}, 1, std::nullopt);
    const cv::Mat ids = corrected_labels(labels, {split}).ids(0);
    QCOMPARE(ids.at<int>(8, 9), 1);
    QCOMPARE(ids.at<int>(8, 10), 2);
  }

  void anInstanceThatFillsTheSectionIsCutHalfWay() {
    const LabelStack labels = labels_of({{"111111"}});
    const Correction split = make_split(labels, 1, {{0, 0, 0}, {0, 0, 5}}, 1, std::nullopt);
    QCOMPARE(rows_of(corrected_labels(labels, {split})), (std::vector<Rows>{{"111222"}}));
  }

  void sectionsAreReadWhenTheyAreAskedFor() {
    const LabelStack labels = labels_of({{"111.2"}, {"111.2"}, {"111.2"}});
    const auto& stack = dynamic_cast<const CountingStack&>(*labels.stack);
    const Correction split = make_split(labels, 1, {{1, 0, 0}, {1, 0, 2}}, 2, std::nullopt);
    QCOMPARE(stack.reads.load(), 1);
    const LabelStack corrected = corrected_labels(labels, {split, make_merge(2, 3)});
    QCOMPARE(stack.reads.load(), 1);
    QCOMPARE(test::rows_of(corrected.ids(2)), (Rows{"112.2"}));
    QCOMPARE(stack.reads.load(), 2);
  }

  void theStackBeneathIsNotWrittenInto() {
    const LabelStack labels = labels_of({{"1.2"}});
    corrected_labels(labels, {make_merge(1, 2)}).ids(0);
    QCOMPARE(rows_of(labels), (std::vector<Rows>{{"1.2"}}));
  }

  void whatIsNotThereIsRefused() {
    const LabelStack labels = labels_of({{"111.2"}});
    const auto correct = [&](const std::vector<Correction>& corrections) {
      return refusal([&] { corrected_labels(labels, corrections); });
    };
    QVERIFY(correct({make_merge(1, 2), make_merge(1, 2)}).contains("instance 2 became part of instance 1"));
    QVERIFY(correct({make_merge(1, 2), make_merge(2, 3)}).contains("instance 2 became part of instance 1"));
    QVERIFY(correct({make_merge(1, 1)}).contains("with itself"));
    QVERIFY(correct({make_merge(0, 1)}).contains("0 is not"));
    const auto split = [&](const Points& centres, std::int64_t largest) {
      return refusal([&] { make_split(labels, 1, centres, largest, std::nullopt); });
    };
    QVERIFY(split({{0, 0, 0}}, 2).contains("1 centres"));
    QVERIFY(split({{0, 0, 0}, {0, 0, 4}}, 2).contains("x 4 is not in instance 1"));
    QVERIFY(split({{0, 0, 0}, {0, 0, 9}}, 2).contains("outside the stack"));
    QVERIFY(split({{0, 0, 2}, {0, 0, 2.3}}, 2).contains("given twice"));
    QVERIFY(split({{0, 0, 0}, {0, 0, 2}}, 0).contains("not free"));
    QVERIFY(split({{0, 0, 0}, {0, 0, 2}}, 2147483647).contains("not free"));
    Correction used = make_split(labels, 1, {{0, 0, 0}, {0, 0, 2}}, 2, std::nullopt);
    QVERIFY(correct({make_merge(1, 2), used}).isEmpty());
    used.seeds[1].id = 2;
    QVERIFY(correct({make_merge(1, 2), used}).contains("not free"));
  }

  void aMaskHasNoInstancesToCorrect() {
    LabelStack mask = labels_of({{"1.1"}});
    mask.meaning = LabelMeaning::semantic;
    QVERIFY(refusal([&] { corrected_labels(mask, {make_merge(1, 2)}); }).contains("is a mask"));
  }

  void placesAndPointsFindTheirInstance() {
    const LabelStack labels = labels_of({{"11.2"}, {"1..3"}});
    QCOMPARE(id_at(labels, {1, 0, 3.4}), std::int64_t{3});
    QCOMPARE(id_at(labels, {1, 0, 1}), std::int64_t{0});
    QCOMPARE(id_at(labels, {2, 0, 0}), std::int64_t{0});
    Job job;
    const Points points = {{1, 0, 0}, {0, 0, 3}, {0, 0, 0.6}, {7, 0, 0}, {0, 0, -3}};
    QCOMPARE(points_inside(labels, 1, points, job), (Points{{1, 0, 0}, {0, 0, 0.6}}));
    QCOMPARE(largest_id({make_merge(4, 9)}), std::int64_t{9});
  }
};

int run_corrections_test(int argc, char** argv) {
  CorrectionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "corrections_test.moc"
