#include "core/morphology/instance_table.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/morphology/suites.h"

using namespace cristae;

namespace {

MeasureTable table_of(MeasureDimension dimension, std::optional<VoxelSize> voxel_size_nm) {
  LabelVolume volume({1, 4, 6});
  volume.at(0, 1, 1) = volume.at(0, 1, 2) = 1;
  volume.at(0, 3, 5) = 2;
  return measure_instances(volume, dimension, voxel_size_nm);
}

QString header_of(const MeasureTable& table) {
  return QString::fromStdString(format_table(table)).section('\n', 0, 0);
}

}  // namespace

class InstanceTableTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void columnsFollowTheNamesOfScikitImage();
  void physicalColumnsNeedTheVoxelSize();
  void aRowHoldsTheValuesOfAnInstance();
  void everyColumnHasADefinition();
  void writesTheTableAndTheDefinitionsBesideIt();
  void aFolderThatIsNotThereIsRefused();
};

void InstanceTableTest::columnsFollowTheNamesOfScikitImage() {
  QCOMPARE(header_of(table_of(MeasureDimension::bodies_3d, VoxelSize{50, 10, 10})),
           QString("label,area,centroid-0,centroid-1,centroid-2,bbox-0,bbox-1,bbox-2,bbox-3,bbox-4,bbox-5,"
                   "equivalent_diameter_area,volume_um3,equivalent_diameter_nm,first_section,last_section,"
                   "sections,touches_border,border_faces"));
}

void InstanceTableTest::physicalColumnsNeedTheVoxelSize() {
  QVERIFY(!header_of(table_of(MeasureDimension::bodies_3d, std::nullopt)).contains("_um"));
  QVERIFY(!header_of(table_of(MeasureDimension::bodies_3d, std::nullopt)).contains("_nm"));
  const QString flat = header_of(table_of(MeasureDimension::profiles_2d, VoxelSize{50, 10, 10}));
  QVERIFY(flat.contains("area_um2") && !flat.contains("volume_um3"));
}

void InstanceTableTest::aRowHoldsTheValuesOfAnInstance() {
  const QStringList rows =
      QString::fromStdString(format_table(table_of(MeasureDimension::profiles_2d, VoxelSize{50, 10, 10})))
          .split('\n');
  // Two pixels: 2 sqrt(2 / pi) = 1.595769122 px, 200 nm^2
  QCOMPARE(rows[1], QString("1,2,0,1,1.5,0,1,1,1,2,3,1.595769122,0.0002,15.95769122,0,0,1,0,"));
  QCOMPARE(rows[2].section(',', -2), QString("1,y+ x+"));
  QCOMPARE(rows.size(), 4);  // header, two rows, the end
}

void InstanceTableTest::everyColumnHasADefinition() {
  for (const auto dimension : {MeasureDimension::profiles_2d, MeasureDimension::bodies_3d}) {
    for (const ColumnDefinition& column : table_columns(table_of(dimension, VoxelSize{1, 1, 1}))) {
      QVERIFY(!column.name.empty() && !column.definition.empty());
    }
  }
}

void InstanceTableTest::writesTheTableAndTheDefinitionsBesideIt() {
  const QTemporaryDir folder;
  write_table(folder.filePath("mito.csv").toStdString(),
              table_of(MeasureDimension::bodies_3d, VoxelSize{50, 10, 10}));
  QFile table(folder.filePath("mito.csv"));
  QFile columns(folder.filePath("mito.columns.csv"));
  QVERIFY(table.open(QIODevice::ReadOnly) && columns.open(QIODevice::ReadOnly));
  const auto names = table.readLine().trimmed().split(',');
  QCOMPARE(columns.readLine().trimmed(), QByteArray("column,unit,definition,empty_when"));
  for (const auto& name : names) QVERIFY(columns.readLine().startsWith(name + ","));
}

void InstanceTableTest::aFolderThatIsNotThereIsRefused() {
  QVERIFY_THROWS_EXCEPTION(
      Error, write_table("/nowhere/at/all/t.csv", table_of(MeasureDimension::bodies_3d, std::nullopt)));
}

int run_instance_table_test(int argc, char** argv) {
  InstanceTableTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instance_table_test.moc"
