#include <QtTest>

#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Stacks written by other programs: fixtures/make_format_fixtures.py.
class FormatsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryFormatVoxelByVoxel_data();
  void readsEveryFormatVoxelByVoxel();
  void namesThePackingOfN5();
  void takesTheVoxelSizeOfOtherPrograms_data();
  void takesTheVoxelSizeOfOtherPrograms();
  void readsASectionTwiceAndBackwards_data();
  void readsASectionTwiceAndBackwards();
  void refusesWithAReason_data();
  void refusesWithAReason();
  void refusesFilesCutShort_data();
  void refusesFilesCutShort();
  void labelsComeBeforeTheImageOfAnOmeZarr();
  void labelsOfAnNpzAreFoundByTheirName();
  void aLevelOfAnOmeZarrHasItsOwnVoxelSize();
  void aLevelOfAnN5HasItsOwnVoxelSize();
  void chunksThatAreNotStoredHoldTheFillValue();
  void aMissingChunkFileIsNoError();
  void aPlaneIsAStackOfOneSection();
  void aSubImageOfATiffIsLeftOut();
  void theFirstImageOfAnOmeTiffIsTaken();
};

void FormatsTest::readsEveryFormatVoxelByVoxel_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("format");
  QTest::addColumn<QString>("type");
  QTest::addColumn<double>("factor");
  QTest::addColumn<double>("offset");
  const auto row = [](const char* file, const char* format, const char* type, double factor, double offset) {
    QTest::newRow(file) << file << format << type << factor << offset;
  };
  row("c_uint16.npy", "NPY", "uint16", 1, 0);
  row("fortran_big_endian.npy", "NPY", "int32", 1, -1000);
  row("ones_around.npy", "NPY", "float32", 0.25, 0);
  row("one.npz", "NPZ", "uint8", 1, 0);
  row("two.npz", "NPZ", "uint8", 1, 0);
  row("two.npz:labels", "NPZ", "uint32", 1, 100000);
  row("micron.nii", "NIfTI-1", "uint8", 1, 0);
  row("millimetre.nii.gz", "NIfTI-1", "int16", 1, -50);
  row("second.nii", "NIfTI-2", "uint32", 1, 70000);
  row("big_endian.nii", "NIfTI-1", "int16", 1, 0);
  row("scaled.nii", "NIfTI-1", "float32", 0.25, -7);
  row("teem_gzip.nrrd", "NRRD", "uint16", 1, 0);
  row("teem_big_endian.nrrd", "NRRD", "uint32", 1, 70000);
  row("teem.nhdr", "NRRD", "int16", 1, -50);
  row("vtk_packed.mha", "MetaImage", "uint16", 1, 0);
  row("vtk.mha", "MetaImage", "float32", 0.25, 0);
  row("vtk.mhd", "MetaImage", "uint8", 1, 0);
  row("ome.zarr", "OME-Zarr", "uint16", 1, 0);
  row("ome.zarr/0", "Zarr", "uint16", 1, 0);
  row("ome.zarr:0", "OME-Zarr", "uint16", 1, 0);
  row("ome.zarr:/labels/mito", "OME-Zarr", "uint32", 1, 70000);
  row("plain.zarr:fortran", "Zarr", "int16", 1, -50);
  row("plain.zarr:zstd", "Zarr", "uint8", 1, 0);
  row("arrays3.zarr:plain", "Zarr", "uint16", 1, 0);
  row("arrays3.zarr/plain", "Zarr", "uint16", 1, 0);
  row("arrays3.zarr:big", "Zarr", "int32", 1, -1000);
  row("arrays3.zarr:reversed", "Zarr", "float32", 0.25, 0);
  row("arrays3.zarr:zstd", "Zarr", "int16", 1, -50);
  row("arrays3.zarr:packed_bytes", "Zarr", "uint8", 1, 0);
  row("arrays3.zarr:index_first", "Zarr", "uint32", 1, 0);
  row("ome05.zarr", "OME-Zarr", "uint16", 1, 0);
  row("ome05.zarr:0", "OME-Zarr", "uint16", 1, 0);
  row("ome05.zarr:/labels/mito", "OME-Zarr", "uint32", 1, 70000);
  row("array.n5", "N5", "uint16", 1, 0);
  row("zstd.n5:raw", "N5", "int16", 1, -50);
  row("scales.n5", "N5", "float32", 0.25, 0);
  row("scales.n5:/s0", "N5", "float32", 0.25, 0);
  row("image.precomputed", "Neuroglancer precomputed", "uint16", 1, 0);
  row("image.precomputed:level0", "Neuroglancer precomputed", "uint16", 1, 0);
  row("image.precomputed:/0", "Neuroglancer precomputed", "uint16", 1, 0);
  row("gzip.precomputed", "Neuroglancer precomputed", "float32", 0.25, 0);
  row("png.precomputed", "Neuroglancer precomputed", "uint16", 1, 0);
  row("ids64.precomputed", "Neuroglancer precomputed", "uint64", 1, 70000);
  row("shards.precomputed", "Neuroglancer precomputed", "uint16", 1, 0);
  row("hashed.precomputed", "Neuroglancer precomputed", "uint32", 1, 70000);
  row("pyramid.ome.tif", "TIFF", "uint8", 1, 0);
}

void FormatsTest::readsEveryFormatVoxelByVoxel() {
  QFETCH(QString, file);
  QFETCH(QString, format);
  QFETCH(QString, type);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const auto stack = open_stack(fixture(file.toStdString()));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QCOMPARE(QString::fromStdString(stack->info().format), format);
  QCOMPARE(QString::fromStdString(std::string(pixel_type_name(stack->info().type))), type);
  QCOMPARE(ramp_difference(*stack, factor, offset), QString());
}

void FormatsTest::namesThePackingOfN5() {
  QVERIFY(open_stack(fixture("zstd.n5:raw"))->info().layout.ends_with("zstd"));
}

void FormatsTest::takesTheVoxelSizeOfOtherPrograms_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<bool>("known");
  QTest::addColumn<QString>("note");
  QTest::newRow("micrometres") << "micron.nii" << true << "";
  QTest::newRow("millimetres") << "millimetre.nii.gz" << true << "";
  QTest::newRow("NIfTI-2") << "second.nii" << true << "";
  QTest::newRow("nm said to be mm") << "nm_said_mm.nii" << false << "30 x 8 x 4 (z, y, x)";
  QTest::newRow("without unit") << "no_unit.nii" << false << "have no unit";
  QTest::newRow("ones") << "big_endian.nii" << false << "";
  QTest::newRow("mm by custom") << "teem_gzip.nrrd" << true << "taken as millimetres";
  QTest::newRow("directions without unit") << "teem_big_endian.nrrd" << false << "have no unit";
  QTest::newRow("spacings without unit") << "teem.nhdr" << false << "have no unit";
  QTest::newRow("MetaImage mm by custom") << "vtk_packed.mha" << true << "taken as millimetres";
  QTest::newRow("MetaImage without unit") << "vtk.mha" << false << "have no unit";
  QTest::newRow("NPY") << "c_uint16.npy" << false << "";
  QTest::newRow("OME-Zarr") << "ome.zarr" << true << "";
  QTest::newRow("OME-Zarr labels") << "ome.zarr:/labels/mito/0" << true << "";
  QTest::newRow("N5 resolution") << "array.n5" << true << "taken as nm";
  QTest::newRow("N5 pixelResolution") << "scales.n5" << true << "";
  QTest::newRow("precomputed") << "image.precomputed" << true << "";
  QTest::newRow("OME-TIFF") << "pyramid.ome.tif" << true << "";
}

void FormatsTest::takesTheVoxelSizeOfOtherPrograms() {
  QFETCH(QString, file);
  QFETCH(bool, known);
  QFETCH(QString, note);
  const StackInfo info = open_stack(fixture(file.toStdString()))->info();
  QCOMPARE(info.voxel_size_nm.has_value(), known);
  QCOMPARE(info.voxel_size_source.empty(), !known);
  if (known) QVERIFY((*info.voxel_size_nm == VoxelSize{30, 8, 4}));
  if (note.isEmpty())
    QVERIFY(info.notes.empty());
  else
    QVERIFY(has_note(info, note.toStdString()));
}

void FormatsTest::readsASectionTwiceAndBackwards_data() {
  QTest::addColumn<QString>("file");
  for (const char* file :
       {"fortran_big_endian.npy", "two.npz", "millimetre.nii.gz", "teem_gzip.nrrd", "vtk_packed.mha",
        "ome.zarr", "array.n5", "image.precomputed", "hashed.precomputed"}) {
    QTest::newRow(file) << file;
  }
}

void FormatsTest::readsASectionTwiceAndBackwards() {
  QFETCH(QString, file);
  OpenStackOptions nothing_cached;
  nothing_cached.cache_bytes = 0;
  const auto stack = open_stack(fixture(file.toStdString()), nothing_cached);
  double first = 0;
  for (const int z : {2, 0, 1, 1, 0, 2}) {
    cv::Mat section;
    stack->section(z).convertTo(section, CV_64F);
    if (z == 2) first = section.at<double>(4, 6) - ramp(2, 4, 6);  // the offset of the fixture
    QCOMPARE(section.at<double>(4, 6), ramp(z, 4, 6) + first);
    QCOMPARE(section.at<double>(0, 0), ramp(z, 0, 0) + first);
  }
}

void FormatsTest::refusesWithAReason_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QStringList>("words");
  const auto row = [](const char* file, ErrorKind kind, const QStringList& words) {
    QTest::newRow(file) << file << static_cast<int>(kind) << words;
  };
  row("objects.npy", ErrorKind::unsupported, {"objects.npy", "Python objects", "never loaded"});
  row("complex.npy", ErrorKind::unsupported, {"<c8"});
  row("records.npy", ErrorKind::unsupported, {"a record"});
  row("four.npy", ErrorKind::unsupported, {"2 x 3 x 4 x 5", "three"});
  row("no_voxels.npy", ErrorKind::bad_input, {"empty", "0 x 5 x 7"});
  row("two.npz:masks", ErrorKind::not_found, {"masks", "raw, labels"});
  row("two_times.nii", ErrorKind::unsupported, {"7 x 5 x 3 x 2", "time"});
  row("micron.nii:data", ErrorKind::bad_input, {"no datasets", "/data"});
  row("teem_ascii.nrrd", ErrorKind::unsupported, {"ascii", "gzip"});
  row("plain.zarr", ErrorKind::bad_input, {"5 arrays", "bz2", "sparse"});
  row("plain.zarr:bz2", ErrorKind::unsupported, {"bz2", "Blosc"});
  row("plain.zarr:filtered", ErrorKind::unsupported, {"filters"});
  row("plain.zarr:missing", ErrorKind::not_found, {"missing", "fortran"});
  row("plain.zarr:../ome.zarr", ErrorKind::bad_input, {"outside"});
  row("arrays3.zarr", ErrorKind::bad_input, {"8 arrays", "big", "zstd"});
  row("arrays3.zarr:missing", ErrorKind::not_found, {"missing", "index_first"});
  row("array.n5:volumes/labels", ErrorKind::not_found, {"volumes/labels"});
}

void FormatsTest::refusesWithAReason() {
  QFETCH(QString, file);
  QFETCH(int, kind);
  QFETCH(QStringList, words);
  std::vector<std::string> wanted;
  for (const QString& word : words) wanted.push_back(word.toStdString());
  QCOMPARE(error_difference(static_cast<ErrorKind>(kind), wanted,
                            [&] { open_stack(fixture(file.toStdString())); }),
           QString());
}

void FormatsTest::refusesFilesCutShort_data() {
  QTest::addColumn<QString>("file");
  for (const char* file :
       {"c_uint16.npy", "fortran_big_endian.npy", "one.npz", "micron.nii", "second.nii", "millimetre.nii.gz",
        "teem_gzip.nrrd", "teem_big_endian.nrrd", "vtk_packed.mha", "vtk.mha"}) {
    QTest::newRow(file) << file;
  }
}

/// Wherever a file is cut, it is said; the last section is read, since packed files tell it there.
void FormatsTest::refusesFilesCutShort() {
  QFETCH(QString, file);
  const Folder folder;
  const std::string cut = folder.file(file.toStdString());
  const std::size_t bytes = read_bytes(fixture(file.toStdString())).size();
  for (const std::size_t part : {bytes - 30, bytes / 2, bytes / 4, std::size_t{20}}) {
    write_cut(fixture(file.toStdString()), part, cut);
    QVERIFY_THROWS_EXCEPTION(Error, open_stack(cut)->section(2));
  }
}

void FormatsTest::labelsComeBeforeTheImageOfAnOmeZarr() {
  const LabelStack labels = open_labels(fixture("ome.zarr"));
  QVERIFY(labels.meaning == LabelMeaning::instances);
  QCOMPARE(labels.ids(2).at<int>(4, 6), 70106);  // 70000 + 40 * 2 + 5 * 4 + 6
}

void FormatsTest::labelsOfAnNpzAreFoundByTheirName() {
  QCOMPARE(open_labels(fixture("two.npz")).ids(1).at<int>(0, 0), 100040);
}

void FormatsTest::aLevelOfAnOmeZarrHasItsOwnVoxelSize() {
  const auto stack = open_stack(fixture("ome.zarr:1"));
  QVERIFY((stack->info().shape == Shape{3, 3, 4}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 16, 8}));
  QCOMPARE(int(stack->section(1).at<std::uint16_t>(2, 3)), int(ramp(1, 4, 6)));
}

void FormatsTest::aLevelOfAnN5HasItsOwnVoxelSize() {
  const auto stack = open_stack(fixture("scales.n5:s1"));
  QVERIFY((stack->info().shape == Shape{3, 3, 4}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 16, 8}));
  QCOMPARE(double(stack->section(2).at<float>(1, 1)), ramp(2, 2, 2) / 4);
}

void FormatsTest::chunksThatAreNotStoredHoldTheFillValue() {
  const auto stack = open_stack(fixture("plain.zarr:sparse"));
  QCOMPARE(stack->section(0).at<float>(3, 5), 2.5F);
  QCOMPARE(double(stack->section(1).at<float>(3, 5)), ramp(1, 3, 5));
}

void FormatsTest::aMissingChunkFileIsNoError() {
  const Folder folder;
  std::filesystem::copy(fixture("array.n5"), folder.path() / "array.n5",
                        std::filesystem::copy_options::recursive);
  std::filesystem::remove(folder.path() / "array.n5/volumes/raw/0/0/0");
  const auto stack = open_stack(folder.file("array.n5"));
  QCOMPARE(int(stack->section(0).at<std::uint16_t>(2, 3)), 0);
  QCOMPARE(int(stack->section(0).at<std::uint16_t>(2, 4)), int(ramp(0, 2, 4)));
}

void FormatsTest::aPlaneIsAStackOfOneSection() {
  const auto stack = open_stack(fixture("plane_bool.npy"));
  QVERIFY((stack->info().shape == Shape{1, 5, 7}));
  QCOMPARE(int(stack->section(0).at<std::uint8_t>(3, 0)), 0);
  QCOMPARE(int(stack->section(0).at<std::uint8_t>(3, 1)), 1);  // 16 > 15
}

void FormatsTest::aSubImageOfATiffIsLeftOut() {
  QVERIFY((open_stack(fixture("pyramid.ome.tif"))->info().shape == Shape{3, 5, 7}));
}

void FormatsTest::theFirstImageOfAnOmeTiffIsTaken() {
  const auto stack = open_stack(fixture("two_images.ome.tif"));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QVERIFY(has_note(stack->info(), "first of 2 images"));
  QCOMPARE(ramp_difference(*stack), QString());
}

int run_formats_tests(int argument_count, char** arguments) {
  FormatsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "formats_test.moc"
