#include <QAbstractItemModelTester>
#include <QtTest>

#include "tests/ui/review/suites.h"
#include "ui/models/error_list_model.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

std::vector<InstanceError> errors() {
  return {{InstanceErrorKind::false_negative, 4, {7, 1, 2}, 900, 0.2},
          {InstanceErrorKind::false_positive, 9, {3, 5, 6}, 400, 0.0},
          {InstanceErrorKind::poor_match, 9, {4, 5, 6}, 300, 0.55}};
}

}  // namespace

class ErrorListModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theModelIsSound();
  void rowsShowLettersSectionSizeAndIou();
  void sizesAreVolumesIn3D();
  void rowsAreFoundAgain();
  void everyColumnHasATitleAndATip();
  void sortValuesAreNumbers();
};

void ErrorListModelTest::theModelIsSound() {
  ErrorListModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.setErrors(errors(), false, std::nullopt);
  model.retranslate();
  model.setErrors({}, false, std::nullopt);
  QVERIFY(!model.errorAt(0));
}

void ErrorListModelTest::rowsShowLettersSectionSizeAndIou() {
  QLocale::setDefault(QLocale::c());
  ErrorListModel model;
  model.setErrors(errors(), false, VoxelSize{30, 10, 10});
  const auto text = [&](int row, int column) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
  };
  QCOMPARE(text(0, ErrorListModel::kKind), QString("FN"));
  QCOMPARE(text(1, ErrorListModel::kKind), QString("FP"));
  QCOMPARE(text(2, ErrorListModel::kKind), QString("TP"));
  QCOMPARE(text(0, ErrorListModel::kSection), QString("7"));
  QCOMPARE(text(0, ErrorListModel::kSize), QString("0.09 µm²"));
  QCOMPARE(text(2, ErrorListModel::kBestIou), QString("0.55"));
}

void ErrorListModelTest::sizesAreVolumesIn3D() {
  ErrorListModel model;
  model.setErrors(errors(), true, std::nullopt);
  QCOMPARE(model.data(model.index(0, ErrorListModel::kSize), Qt::DisplayRole).toString(),
           QString("900 voxels"));
}

void ErrorListModelTest::rowsAreFoundAgain() {
  ErrorListModel model;
  model.setErrors(errors(), false, std::nullopt);
  for (int row = 0; row < 3; ++row) QCOMPARE(model.rowOf(*model.errorAt(row)), row);
  InstanceError other = errors()[1];
  other.place[0] = 99;
  QCOMPARE(model.rowOf(other), -1);
}

void ErrorListModelTest::everyColumnHasATitleAndATip() {
  const ErrorListModel model;
  for (int column = 0; column < ErrorListModel::kColumnCount; ++column) {
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
  }
  QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void ErrorListModelTest::sortValuesAreNumbers() {
  ErrorListModel model;
  model.setErrors(errors(), false, std::nullopt);
  QCOMPARE(model.data(model.index(0, ErrorListModel::kSize), ErrorListModel::kSortRole).toLongLong(), 900);
  QCOMPARE(model.data(model.index(0, ErrorListModel::kBestIou), ErrorListModel::kSortRole).toDouble(), 0.2);
}

int run_error_list_model_test(int argc, char** argv) {
  ErrorListModelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "error_list_test.moc"
