#include "ui/models/points_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QtTest>

#include "tests/ui/start/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

ProjectPoint point(std::int64_t id, std::int64_t z, double y = 1, double x = 2,
                   PointKind kind = PointKind::mito) {
  return {id, {z, y, x, kind}};
}

}  // namespace

class PointsModelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    model_ = std::make_unique<PointsModel>();
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    model_->setPoints({point(1, 5), point(2, 3), point(4, 9, 7.5, 8, PointKind::not_mito)});
  }

  void cells_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("section") << 0 << static_cast<int>(PointsModel::Column::section) << "5";
    QTest::newRow("y") << 2 << static_cast<int>(PointsModel::Column::y) << "7.5";
    QTest::newRow("x") << 2 << static_cast<int>(PointsModel::Column::x) << "8.0";
    QTest::newRow("point") << 0 << static_cast<int>(PointsModel::Column::kind) << "Point";
    QTest::newRow("negative") << 2 << static_cast<int>(PointsModel::Column::kind) << "Negative point";
  }
  void cells() {
    QFETCH(int, row);
    QFETCH(int, column);
    QLocale::setDefault(QLocale::c());
    QTEST(model_->index(row, column).data().toString(), "text");
  }

  void new_point_is_one_insertion() {
    const QSignalSpy inserted(model_.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(model_.get(), &QAbstractItemModel::rowsRemoved);
    auto points = model_->points();
    points.push_back(point(7, 1));
    model_->setPoints(points);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 3);
    QCOMPARE(removed.count(), 0);
  }

  void import_is_one_insertion() {
    const QSignalSpy inserted(model_.get(), &QAbstractItemModel::rowsInserted);
    auto points = model_->points();
    for (int id = 10; id < 200; ++id) points.push_back(point(id, id));
    model_->setPoints(points);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model_->points(), points);
  }

  void moved_point_is_a_change() {
    const QSignalSpy changed(model_.get(), &QAbstractItemModel::dataChanged);
    auto points = model_->points();
    points[1].point.y = 99;
    model_->setPoints(points);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
  }

  void any_change_arrives_data() {
    QTest::addColumn<QVector<int>>("ids");
    QTest::newRow("nothing left") << QVector<int>{};
    QTest::newRow("first gone") << QVector<int>{2, 4};
    QTest::newRow("middle gone") << QVector<int>{1, 4};
    QTest::newRow("all other") << QVector<int>{3, 5, 6};
    QTest::newRow("undone removal") << QVector<int>{1, 2, 3, 4};
    QTest::newRow("mixed") << QVector<int>{0, 2, 3, 9, 10};
  }
  void any_change_arrives() {
    QFETCH(QVector<int>, ids);
    std::vector<ProjectPoint> points;
    for (const int id : ids) points.push_back(point(id, id * 2));
    model_->setPoints(points);
    QCOMPARE(model_->points(), points);
    QCOMPARE(model_->rowCount(), static_cast<int>(points.size()));
  }

  void sorts_by_number() {
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(model_.get());
    sorted.setSortRole(PointsModel::kSortRole);
    model_->setPoints({point(1, 10), point(2, 9), point(3, 100)});
    sorted.sort(static_cast<int>(PointsModel::Column::section));
    QCOMPARE(sorted.index(0, 0).data().toString(), "9");
    QCOMPARE(sorted.index(2, 0).data().toString(), "100");
  }

  void ids_and_rows() {
    QCOMPARE(model_->idAt(2), 4);
    QCOMPARE(model_->idAt(3), 0);
    QCOMPARE(model_->rowOf(4), 2);
    QCOMPARE(model_->rowOf(3), -1);
  }

 private:
  std::unique_ptr<PointsModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

int run_points_model_test(int argc, char** argv) {
  PointsModelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "points_model_test.moc"
