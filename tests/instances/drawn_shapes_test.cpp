#include "core/instances/drawn_shapes.h"

#include <QTemporaryDir>
#include <QtTest>

#include "core/base/error.h"
#include "tests/instances/grids.h"
#include "tests/instances/suites.h"

using namespace cristae;
using test::Rows;

namespace {

const std::vector<Rows> kLabels = {{"11..22", "11..22", "......"}, {"1.....", "......", "....33"}};

LabelStack stack_of(const std::vector<Rows>& sections) {
  std::vector<cv::Mat> maps;
  for (const Rows& rows : sections) maps.push_back(test::ids_of(rows));
  return {make_memory_stack(std::move(maps)), LabelMeaning::instances};
}

/// A stroke along a row that covers no other.
BrushStroke along(std::int64_t z, double row, double from, double to) {
  return {z, 0.75, {{row, from}, {row, to}}};
}

Correction paint(std::int64_t instance, const BrushStroke& stroke) {
  return make_brushed(CorrectionKind::paint, instance, stroke);
}

Correction erase(std::int64_t instance, const BrushStroke& stroke) {
  return make_brushed(CorrectionKind::erase, instance, stroke);
}

/// Section z as the shapes say: ids by their order, 'x' where there is no mitochondrion.
Rows picture(const DrawnShapes& shapes, std::int64_t z) {
  Rows rows = {"......", "......", "......"};
  char id = '1';
  for (const DrawnShape& shape : shapes) {
    const char letter = shape.kind == PointKind::mito ? id++ : 'x';
    if (shape.z != z) continue;
    for (int y = 0; y < shape.area.mask.rows; ++y) {
      for (int x = 0; x < shape.area.mask.cols; ++x) {
        if (shape.area.mask.at<std::uint8_t>(y, x) != 0)
          rows[static_cast<std::size_t>(shape.area.box.y + y)]
              [static_cast<std::size_t>(shape.area.box.x + x)] = letter;
      }
    }
  }
  return rows;
}

const Rows kNothing = {"......", "......", "......"};

DrawnShapes drawn_by(const std::vector<Correction>& corrections,
                     const std::vector<std::uint32_t>& rejected = {}) {
  Job job;
  return shapes_drawn_by(corrections, stack_of(kLabels), rejected, job);
}

}  // namespace

class DrawnShapesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyWhatTheBrushTouchedIsDrawn() {
    const DrawnShapes shapes = drawn_by({paint(1, along(0, 2, 0, 1))});
    QCOMPARE(picture(shapes, 0), (Rows{"11....", "11....", "11...."}));
    QCOMPARE(picture(shapes, 1), kNothing);  // the same instance, but nobody drew there
  }

  void whatTheEraserTookIsNone() {
    QCOMPARE(picture(drawn_by({erase(2, along(0, 1, 4, 5))}), 0), (Rows{"....11", "....xx", "......"}));
    // All of it, and what was given back.
    QCOMPARE(picture(drawn_by({erase(3, along(1, 2, 4, 5))}), 1), (Rows{"......", "......", "....xx"}));
    QCOMPARE(picture(drawn_by({erase(3, along(1, 2, 4, 5)), paint(3, along(1, 2, 4, 4))}), 1),
             (Rows{"......", "......", "....1x"}));
    // What was painted and erased again was never said to be anything.
    QCOMPARE(picture(drawn_by({paint(7, along(1, 0, 3, 5)), erase(7, along(1, 0, 3, 5))}), 1), kNothing);
  }

  void mergesAndSplitsAreFollowed() {
    const DrawnShapes merged = drawn_by({paint(2, along(0, 2, 4, 5)), make_merge(1, 2)});
    QCOMPARE(picture(merged, 0), (Rows{"11..11", "11..11", "....11"}));
    Correction split;
    split.kind = CorrectionKind::split;
    split.instance = 1;
    split.seeds = {{0, 0, 0, 0, 1}, {0, 2, 0, 0, 8}};
    QCOMPARE(picture(drawn_by({paint(1, along(0, 2, 0, 1)), split}), 0),
             (Rows{"11....", "11....", "22...."}));
  }

  void whatWasRejectedSaysNothing() {
    QCOMPARE(picture(drawn_by({paint(1, along(0, 2, 0, 1)), paint(2, along(0, 2, 4, 5))}, {1}), 0),
             (Rows{"....11", "....11", "....11"}));
  }

  void withoutStrokesNothingIsDrawn() { QVERIFY(drawn_by({make_merge(1, 2)}).empty()); }

  void aFileHoldsMitochondriaAndWhatIsNone() {
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "drawn.h5";
    const DrawnShapes shapes = drawn_by({paint(1, along(0, 2, 0, 1)), erase(3, along(1, 2, 4, 4))});
    write_drawn_shapes(file, shapes, {2, 3, 6}, VoxelSize{40, 5, 5});
    Job job;
    const LabelStack labels = stack_of(kLabels);
    const DrawnShapes read = read_drawn_shapes(file.string(), labels.stack->info(), job);
    QCOMPARE(picture(read, 0), picture(shapes, 0));
    QCOMPARE(picture(read, 1), (Rows{"......", "......", "....x2"}));
    QCOMPARE(open_labels(file.string()).stack->info().voxel_size_nm->z, 40.0);
  }

  void otherLabelsAreReadAsTheyAre() {
    Job job;
    const DrawnShapes shapes = shapes_of_labels(stack_of(kLabels), job);
    QCOMPARE(picture(shapes, 0), (Rows{"11..22", "11..22", "......"}));
    QCOMPARE(picture(shapes, 1), (Rows{"3.....", "......", "....44"}));
    LabelStack mask = stack_of({{"1.1...", "1.1...", "......"}});
    mask.meaning = LabelMeaning::semantic;
    QCOMPARE(shapes_of_labels(mask, job).size(), std::size_t{2});
  }

  void whatDoesNotFitIsRefused() {
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "labels.h5";
    write_labels_hdf5(file, test::volume_of({kNothing, kNothing}), std::nullopt);
    Job job;
    StackInfo stack = stack_of(kLabels).stack->info();
    QVERIFY_THROWS_EXCEPTION(Error, read_drawn_shapes(file.string(), stack, job));  // empty
    stack.shape.x = 7;
    QVERIFY_THROWS_EXCEPTION(Error, read_drawn_shapes(file.string(), stack, job));
  }
};

int run_drawn_shapes_test(int argc, char** argv) {
  DrawnShapesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "drawn_shapes_test.moc"
