#include "core/morphology/morphology.h"

#include <QtTest>

#include "core/base/error.h"
#include "core/morphology/instance_table.h"
#include "core/morphology/population.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;
using namespace cristae::analytic;

namespace {

constexpr VoxelSize kNm{20, 10, 10};

/// Draws a body about `middle` (nm) into a volume.
void add(LabelVolume& volume, const std::function<bool(const Position&)>& body, const Position& middle,
         std::uint32_t id, const VoxelSize& nm = kNm) {
  for (std::int64_t z = 0; z < volume.shape().z; ++z) {
    for (std::int64_t y = 0; y < volume.shape().y; ++y) {
      for (std::int64_t x = 0; x < volume.shape().x; ++x) {
        if (body({static_cast<double>(z) * nm.z - middle[0], static_cast<double>(y) * nm.y - middle[1],
                  static_cast<double>(x) * nm.x - middle[2]})) {
          volume.at(z, y, x) = id;
        }
      }
    }
  }
}

/// A ball of 150 nm, a ring of 200 + 80 nm and a ball of 100 nm cut by the lower x face, in 1 x 1 x 1.2 um.
LabelVolume scene() {
  LabelVolume volume({50, 100, 120});
  add(volume, ball(150), {300, 300, 300}, 4);
  add(volume, torus(200, 80, {1, 0, 0}), {500, 600, 800}, 7);
  add(volume, ball(100), {800, 800, 0}, 9);
  return volume;
}

MeasureTable measure(const LabelVolume& labels, MorphologyOptions options = {}) {
  if (!options.voxel_size_nm) options.voxel_size_nm = kNm;
  Job job;
  return measure_morphology(labels, options, job);
}

QString header_of(const MeasureTable& table) {
  return QString::fromStdString(format_table(table)).section('\n', 0, 0);
}

bool near(double value, double expected, double share) { return std::abs(value / expected - 1) <= share; }

}  // namespace

class MorphologyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bodiesOfASceneAreMeasured();
  void measuresDoNotDependOnWhereABodyLies();
  void profilesOfASectionAreMeasured();
  void anIdInSeveralSectionsIsAProfileInEach();
  void bodiesWithoutVoxelSizeHaveNoForm();
  void profilesWithoutVoxelSizeHaveShapeAndNoUnits();
  void contactsAreRefusedAcrossThickSections();
  void masksOfAnotherShapeAreRefused();
  void aFrameOutsideTheFieldIsRefused();
  void referenceSpaceDecidesTheFraction();
  void fillAroundThePictureIsNoField();
  void facesOfTheFieldAreNoSurfaceOfTheReference();
  void aStopIsObeyed();
  void emptyLabelsGiveAnEmptyTable();
  void columnsAreThoseThatWereAskedFor();
  void emptyCellsAreDeclared();
  void theReadmeNamesEveryColumn();
  void spreadsheetIsAZipArchive();
};

void MorphologyTest::bodiesOfASceneAreMeasured() {
  const MeasureTable table = measure(scene());
  QCOMPARE(table.instances.size(), std::size_t{3});
  const InstanceMeasures& round = table.instances[0];
  QVERIFY(near(round.body->volume_um3, ball_volume(0.15), 0.02));
  QVERIFY(near(*round.body->surface_um2, ball_surface(0.15), 0.02));
  QVERIFY(near(*round.body->sphericity(), 1, 0.02));
  QCOMPARE(round.body->loops, 0);
  QVERIFY(!round.body->volumes_differ());
  QVERIFY(near(round.body->axes.length_um[0], 0.3, 0.03));
  const InstanceMeasures& ring = table.instances[1];
  QVERIFY(near(*ring.body->surface_um2, torus_surface(0.2, 0.08), 0.04));
  QCOMPARE(ring.body->loops, 1);
  QCOMPARE(ring.centreline->ends, 0);
  QVERIFY(near(ring.centreline->length_nm, 2 * std::numbers::pi * 200, 0.04));
  // Middles 300, 300, 300 and 500, 600, 800; the ring reaches 280 from its middle.
  QVERIFY(
      near(*round.surroundings.nearest_centroid_nm, std::sqrt(200.0 * 200 + 300 * 300 + 500 * 500), 0.01));
  QCOMPARE(*round.surroundings.nearest_label, 7U);
  QVERIFY(table.instances[2].touches_border() && !table.instances[2].weight);
  QVERIFY(*round.volume_error > 0 && *round.volume_error < 0.05);
}

void MorphologyTest::measuresDoNotDependOnWhereABodyLies() {
  LabelVolume here({40, 60, 60}), there({40, 60, 60});
  add(here, capsule(60, 150, {0.6, 0, 0.8}), {300, 250, 200}, 1);
  add(there, capsule(60, 150, {0.6, 0, 0.8}), {400, 310, 350}, 1);
  const InstanceMeasures a = measure(here).instances[0];
  const InstanceMeasures b = measure(there).instances[0];
  QCOMPARE(a.voxels, b.voxels);
  QVERIFY(near(*a.body->surface_um2, *b.body->surface_um2, 1e-6));
  QVERIFY(near(a.centreline->length_nm, b.centreline->length_nm, 1e-9));
  QVERIFY(near(a.body->axes.length_um[2], b.body->axes.length_um[2], 1e-9));
}

void MorphologyTest::profilesOfASectionAreMeasured() {
  LabelVolume labels({1, 100, 120});
  add(labels, ball(200), {0, 503, 502}, 2);
  MorphologyOptions options;
  options.dimension = MeasureDimension::profiles_2d;
  const MeasureTable table = measure(labels, options);
  const InstanceMeasures& profile = table.instances[0];
  QVERIFY(near(*profile.area_um2, std::numbers::pi * 0.04, 0.01));
  QVERIFY(near(profile.profile_nm->perimeter_crofton, 2 * std::numbers::pi * 200, 0.015));
  QVERIFY(near(profile.profile_px->perimeter_crofton, 2 * std::numbers::pi * 20, 0.015));
  QVERIFY(!profile.body && !profile.centreline);
  QVERIFY(*profile.is_counted);
  QVERIFY(!profile.surroundings.nearest_centroid_nm);
}

void MorphologyTest::anIdInSeveralSectionsIsAProfileInEach() {
  LabelVolume labels({3, 10, 10});
  labels.at(0, 2, 2) = labels.at(1, 2, 2) = labels.at(1, 2, 3) = 5;
  labels.at(1, 7, 7) = 3;
  MorphologyOptions options;
  options.dimension = MeasureDimension::profiles_2d;
  const MeasureTable table = measure(labels, options);
  QCOMPARE(table.instances.size(), std::size_t{3});
  QCOMPARE(table.instances[0].label, 3U);
  QCOMPARE(table.instances[1].voxels, 1);
  QCOMPARE(table.instances[2].voxels, 2);
  QCOMPARE(table.instances[2].first_section(), 1);
}

void MorphologyTest::bodiesWithoutVoxelSizeHaveNoForm() {
  Job job;
  const MeasureTable table = measure_morphology(scene(), {}, job);
  QVERIFY(!table.instances[0].body && !table.instances[0].centreline);
  QVERIFY(table.instances[0].is_counted.has_value());
  const QString header = header_of(table);
  for (const char* unit : {"um", "nm", "deg", "sphericity"}) QVERIFY2(!header.contains(unit), unit);
}

void MorphologyTest::profilesWithoutVoxelSizeHaveShapeAndNoUnits() {
  Job job;
  MorphologyOptions options;
  options.dimension = MeasureDimension::profiles_2d;
  const MeasureTable table = measure_morphology(scene(), options, job);
  const QString header = header_of(table);
  for (const char* unit : {"_um", "_nm", "_deg"}) QVERIFY2(!header.contains(unit), unit);
  QVERIFY(header.contains("circularity") && header.contains("feret_diameter_max"));
  QVERIFY(table.instances[0].profile()->circularity > 0);
}

void MorphologyTest::contactsAreRefusedAcrossThickSections() {
  MorphologyOptions options;
  options.contact_nm = 15;  // sections of 20 nm
  QVERIFY_THROWS_EXCEPTION(Error, measure(scene(), options));
  options.contact_nm = 20;
  QVERIFY(measure(scene(), options).instances[0].surroundings.contact.has_value());
  options.contact_nm = 15;
  options.dimension = MeasureDimension::profiles_2d;
  QVERIFY(measure(scene(), options).instances[0].surroundings.contact.has_value());
}

void MorphologyTest::masksOfAnotherShapeAreRefused() {
  const LabelVolume mask({50, 100, 119});
  MorphologyOptions options;
  options.mask = &mask;
  QVERIFY_THROWS_EXCEPTION(Error, measure(scene(), options));
  options.mask = nullptr;
  options.reference_mask = &mask;
  QVERIFY_THROWS_EXCEPTION(Error, measure(scene(), options));
}

void MorphologyTest::aFrameOutsideTheFieldIsRefused() {
  MorphologyOptions options;
  options.frame = Box{{0, 0, 0}, {51, 10, 10}};
  QVERIFY_THROWS_EXCEPTION(Error, measure(scene(), options));
  options.frame = Box{{5, 5, 5}, {5, 10, 10}};
  QVERIFY_THROWS_EXCEPTION(Error, measure(scene(), options));
}

void MorphologyTest::referenceSpaceDecidesTheFraction() {
  LabelVolume labels({10, 20, 20}), cell({10, 20, 20});
  for (std::int64_t z = 2; z < 6; ++z) {
    for (std::int64_t y = 4; y < 14; ++y) {
      for (std::int64_t x = 4; x < 14; ++x) labels.at(z, y, x) = 1;  // 400 voxels
    }
  }
  for (std::int64_t z = 0; z < 10; ++z) {
    for (std::int64_t y = 0; y < 20; ++y) {
      for (std::int64_t x = 0; x < 10; ++x) cell.at(z, y, x) = 1;  // 2000 voxels, 240 of them inside
    }
  }
  QVERIFY(near(describe_population(measure(labels)).fraction, 0.1, 1e-12));
  MorphologyOptions options;
  options.reference_mask = &cell;
  options.reference_name = "cell.tif";
  const MeasureTable in_cell = measure(labels, options);
  QVERIFY(near(describe_population(in_cell).fraction, 240.0 / 2000, 1e-12));
  QCOMPARE(in_cell.parts.reference.name, std::string("mask cell.tif"));
  options.reference_mask = nullptr;
  options.reference_box = Box{{2, 4, 4}, {6, 14, 24 - 4}};
  QVERIFY(near(describe_population(measure(labels, options)).fraction, 400.0 / 640, 1e-12));
}

void MorphologyTest::fillAroundThePictureIsNoField() {
  constexpr std::int64_t kSide = 96;
  LabelVolume labels({2, kSide, kSide});
  for (std::int64_t y = 40; y < 50; ++y) {
    for (std::int64_t x = 40; x < 50; ++x) labels.at(0, y, x) = 1;
  }
  // Section 0 has black above its row 24, section 1 none.
  Volume<std::uint8_t> greys(labels.shape());
  for (std::int64_t z = 0; z < 2; ++z) {
    for (std::int64_t y = 0; y < kSide; ++y) {
      for (std::int64_t x = 0; x < kSide; ++x) {
        const auto grey = static_cast<std::uint8_t>(60 + (7 * x + 13 * y + (x * y) % 31) % 120);
        greys.at(z, y, x) = z == 0 && y < 24 ? std::uint8_t{0} : grey;
      }
    }
  }
  MorphologyOptions options;
  options.stack = make_memory_stack(greys);
  options.frame = Box{{0, 0, 0}, {2, 48, kSide}};
  MeasureTable table = measure(labels, options);
  const std::int64_t imaged = (2 * kSide - 24) * kSide;
  QCOMPARE(table.field_voxels, imaged);
  QCOMPARE(table.parts.reference.voxels, imaged);
  QCOMPARE(table.parts.reference.voxels_in_frame, (24 + 48) * kSide);
  QCOMPARE(table.parts.reference.name, std::string("field"));
  QCOMPARE(summarise(table).field_fraction, 100.0 / static_cast<double>(imaged));
  QCOMPARE(describe_population(table).fraction, 100.0 / static_cast<double>(imaged));
  options.reference_box = Box{{0, 0, 0}, {1, 48, kSide}};
  table = measure(labels, options);
  QCOMPARE(table.parts.reference.voxels, 24 * kSide);
  // A stack as flat as a mask has no fill, or there would be no field.
  options.reference_box.reset();
  options.stack = make_memory_stack(Volume<std::uint8_t>(labels.shape(), 90));
  QCOMPARE(measure(labels, options).field_voxels, 2 * kSide * kSide);
}

void MorphologyTest::facesOfTheFieldAreNoSurfaceOfTheReference() {
  // Half a ball at the lower x face: its surface in the field is half that of the ball, its cut face is none.
  LabelVolume labels({50, 100, 120});
  add(labels, ball(303), {502, 503, -5}, 1);
  MorphologyOptions options;
  options.centrelines = false;
  const MeasureTable table = measure(labels, options);
  const double half = ball_surface(0.303) / 2;
  QVERIFY(near(table.instances[0].body->surface_in_reference_um2, half, 0.03));
  QVERIFY(*table.instances[0].body->surface_um2 > 1.4 * half);
  QVERIFY(near(*describe_population(table).boundary_density, half / 1.2, 0.03));  // 1 x 1 x 1.2 um
}

void MorphologyTest::aStopIsObeyed() {
  std::stop_source stop;
  stop.request_stop();
  Job job(stop.get_token());
  MorphologyOptions options;
  options.voxel_size_nm = kNm;
  QVERIFY_THROWS_EXCEPTION(Cancelled, measure_morphology(scene(), options, job));
}

void MorphologyTest::emptyLabelsGiveAnEmptyTable() {
  const MeasureTable table = measure(LabelVolume({4, 5, 6}));
  QVERIFY(table.instances.empty());
  const PopulationMeasures population = describe_population(table);
  QCOMPARE(population.counted, 0);
  QVERIFY(!population.mean_size && !population.gini);
}

void MorphologyTest::columnsAreThoseThatWereAskedFor() {
  const LabelVolume labels = scene();
  QVERIFY(header_of(measure(labels)).contains("skeleton_length_um"));
  QVERIFY(!header_of(measure(labels)).contains("contact"));
  MorphologyOptions options;
  options.centrelines = false;
  options.neighbours = false;
  options.contact_nm = 30;
  options.mask = &labels;
  options.mask_name = "er.tif";
  options.stack = make_memory_stack(Volume<std::uint8_t>(labels.shape(), 90));
  const QString header = header_of(measure(labels, options));
  for (const char* column : {"contact_um2", "mask_distance_nm", "mask_contact_percent", "intensity_mean"})
    QVERIFY2(header.contains(column), column);
  QVERIFY(!header.contains("skeleton") && !header.contains("nnd_"));
}

void MorphologyTest::emptyCellsAreDeclared() {
  // Bodies of one voxel: what has no value there must say when.
  LabelVolume labels({6, 8, 10});
  labels.at(2, 2, 2) = 1;
  labels.at(0, 7, 9) = 2;
  MorphologyOptions options;
  options.stack = make_memory_stack(Volume<std::uint8_t>(labels.shape(), 90));
  for (const auto dimension : {MeasureDimension::bodies_3d, MeasureDimension::profiles_2d}) {
    options.dimension = dimension;
    const MeasureTable table = measure(labels, options);
    int empty = 0;
    for (const Column& column : columns_of(table)) {
      QVERIFY(!column.definition.definition.empty());
      for (const InstanceMeasures& instance : table.instances) {
        if (column.definition.name == "border_faces" || !text_of(column.value(instance)).empty()) continue;
        ++empty;
        QVERIFY2(!column.definition.empty_when.empty(), column.definition.name.c_str());
      }
    }
    QVERIFY(empty > 0);
  }
}

void MorphologyTest::theReadmeNamesEveryColumn() {
  QFile file(CRISTAE_MORPHOLOGY_README);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray readme = file.readAll();
  const LabelVolume labels = scene();
  MorphologyOptions options;
  options.contact_nm = 30;
  options.mask = &labels;
  options.stack = make_memory_stack(Volume<std::uint8_t>(labels.shape(), 90));
  options.centrelines = true;
  for (const auto dimension : {MeasureDimension::bodies_3d, MeasureDimension::profiles_2d}) {
    options.dimension = dimension;
    for (const ColumnDefinition& column : table_columns(measure(labels, options)))
      QVERIFY2(readme.contains("`" + QByteArray::fromStdString(column.name) + "`"), column.name.c_str());
  }
}

void MorphologyTest::spreadsheetIsAZipArchive() {
  const QTemporaryDir folder;
  const QString path = folder.filePath("mito.xlsx");
#ifdef CRISTAE_WITH_SPREADSHEETS
  write_table(path.toStdString(), measure(scene()));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.startsWith("PK") && bytes.contains("xl/worksheets/sheet2.xml"));
  QVERIFY(!QFile::exists(folder.filePath("mito.columns.csv")));
#else
  QVERIFY_THROWS_EXCEPTION(Error, write_table(path.toStdString(), measure(scene())));
#endif
}

int run_morphology_test(int argc, char** argv) {
  MorphologyTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "morphology_test.moc"
