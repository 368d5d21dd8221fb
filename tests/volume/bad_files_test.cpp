#include <QtTest>
#include <cstring>

#include "core/volume/label_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Files that are wrong in ways that people meet: every one ends in a sentence.
class BadFilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void headersThatPromiseMoreThanTheFileHolds_data();
  void headersThatPromiseMoreThanTheFileHolds();
  void aGzipThatCannotHoldItsVolumeIsRefusedBeforeUnpacking();
  void aFlippedByteInAPackedFileIsDamage_data();
  void aFlippedByteInAPackedFileIsDamage();
  void chunksOfAbsurdSizeAreRefused();
  void emptyVolumesAreRefused_data();
  void emptyVolumesAreRefused();
  void idsOf32BitAndMoreAreRefused();
  void fractionsAndNegativeNumbersAreNoIds();
  void labelsOfAnotherShapeAreRefusedInEveryFormat();
  void filesThatAreNotWhatTheirNameSays_data();
  void filesThatAreNotWhatTheirNameSays();
  void anArchiveOfSelectionsIsNoStack();
  void packedFilesThatAreNoImageSaySo();
  void headersBesideTheirVoxelsStayInTheirFolder();
};

namespace {

/// An NPY file of version 1 with this dictionary and these bytes behind it.
std::string npy(std::string header, const std::string& voxels) {
  header += '\n';
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes += static_cast<char>(header.size() & 0xff);
  bytes += static_cast<char>(header.size() >> 8);
  return bytes + header + voxels;
}

/// The fixture micron.nii with other sides (x, y, z).
std::string nifti(std::int16_t x, std::int16_t y, std::int16_t z) {
  std::string bytes = read_bytes(fixture("micron.nii"));
  const std::int16_t sides[] = {x, y, z};
  std::memcpy(bytes.data() + 42, sides, sizeof(sides));
  return bytes;
}

void expect_refusal(ErrorKind kind, const std::vector<std::string>& words, const std::string& path) {
  QCOMPARE(error_difference(kind, words, [&] { open_stack(path)->section(0); }), QString());
}

}  // namespace

void BadFilesTest::headersThatPromiseMoreThanTheFileHolds_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("bytes");
  const auto row = [](const char* name, const std::string& bytes) {
    QTest::newRow(name) << name << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
  };
  row("huge.npy", npy("{'descr': '|u1', 'fortran_order': False, 'shape': (100000, 100000, 100000)}", "abc"));
  row("fortran.npy", npy("{'descr': '<f8', 'fortran_order': True, 'shape': (99, 100000, 100000)}", "abc"));
  row("huge.nii", nifti(32767, 32767, 32767));
  row("huge.nrrd", "NRRD0004\ntype: uint8\ndimension: 3\nsizes: 90000 90000 90000\nencoding: raw\n\nabc");
  row("huge_gzip.nrrd",
      "NRRD0004\ntype: uint8\ndimension: 3\nsizes: 900 900 900\nencoding: gzip\n\n\x1f\x8b");
  row("huge.mha",
      "ObjectType = Image\nNDims = 3\nDimSize = 9000 9000 9000\nElementType = MET_DOUBLE\n"
      "ElementDataFile = LOCAL\nabc");
}

void BadFilesTest::headersThatPromiseMoreThanTheFileHolds() {
  QFETCH(QString, name);
  QFETCH(QByteArray, bytes);
  const Folder folder;
  write_bytes(folder.file(name.toStdString()), bytes.toStdString());
  expect_refusal(ErrorKind::bad_input, {name.toStdString(), "cut short", "sections"},
                 folder.file(name.toStdString()));
}

void BadFilesTest::aGzipThatCannotHoldItsVolumeIsRefusedBeforeUnpacking() {
  const Folder folder;
  const LabelVolume labels(Shape{1, 2, 2}, 1);
  Job job;
  write_labels(folder.file("a.nii.gz"), sections_of(labels, std::nullopt), job);
  const auto bytes = read_bytes(folder.file("a.nii.gz")).size();
  QVERIFY(bytes < 1000);
  // 1,000 bytes of Deflate hold at most a megabyte; 600 x 600 x 600 voxels are 216 times that.
  LabelSections large{
      {600, 600, 600}, std::nullopt, [](std::int64_t) { return cv::Mat(600, 600, CV_32S, cv::Scalar(1)); }};
  write_labels(folder.file("b.nii.gz"), large, job);
  write_cut(folder.file("b.nii.gz"), 1000, folder.file("c.nii.gz"));
  expect_refusal(ErrorKind::bad_input, {"c.nii.gz", "at most"}, folder.file("c.nii.gz"));
}

void BadFilesTest::aFlippedByteInAPackedFileIsDamage_data() {
  QTest::addColumn<QString>("file");
  for (const char* file : {"millimetre.nii.gz", "teem_gzip.nrrd", "vtk_packed.mha"})
    QTest::newRow(file) << file;
}

/// The first byte of the packed data names a kind of block that Deflate does not have.
void BadFilesTest::aFlippedByteInAPackedFileIsDamage() {
  QFETCH(QString, file);
  std::string bytes = read_bytes(fixture(file.toStdString()));
  const std::size_t gzip = bytes.find("\x1f\x8b");
  const std::size_t at = file.endsWith(".mha") ? bytes.find("LOCAL\n") + 8 : gzip + 10;
  const std::size_t name = bytes.find('\0', gzip + 10);  // gzip may hold the name of the file
  const bool named = !file.endsWith(".mha") && (bytes[gzip + 3] & 8) != 0;
  bytes[named ? name + 1 : at] = '\x07';
  const Folder folder;
  write_bytes(folder.file(file.toStdString()), bytes);
  expect_refusal(ErrorKind::bad_input, {file.toStdString(), "damaged"}, folder.file(file.toStdString()));
}

void BadFilesTest::chunksOfAbsurdSizeAreRefused() {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "a.zarr");
  const auto write = [&](const std::string& shape, const std::string& chunks) {
    write_bytes(folder.path() / "a.zarr" / ".zarray",
                R"({"zarr_format":2,"shape":)" + shape + R"(,"chunks":)" + chunks +
                    R"(,"dtype":"<u4","compressor":null,"fill_value":0,"order":"C","filters":null})");
  };
  write("[9, 9, 9]", "[5000000, 5000000, 5000000]");
  expect_refusal(ErrorKind::unsupported, {"chunks of 5000000"}, folder.file("a.zarr"));
  write("[9, 9, 9]", "[0, 1, 1]");
  expect_refusal(ErrorKind::unsupported, {"chunks of 0 x 1 x 1"}, folder.file("a.zarr"));
  write("[9, 9, 9]", "[9, 9]");
  expect_refusal(ErrorKind::bad_input, {"no sensible shape and chunks"}, folder.file("a.zarr"));
  write("[9, 3000000000, 3000000000]", "[9, 9, 9]");
  expect_refusal(ErrorKind::bad_input, {"which is not an image"}, folder.file("a.zarr"));
  write_bytes(folder.path() / "a.zarr" / ".zarray", "{\"zarr_format\": 2, ");
  expect_refusal(ErrorKind::bad_input, {".zarray", "no JSON"}, folder.file("a.zarr"));
}

void BadFilesTest::emptyVolumesAreRefused_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("bytes");
  const std::string header = nifti(7, 0, 3);
  QTest::newRow("NIfTI") << "a.nii" << QByteArray(header.data(), static_cast<qsizetype>(header.size()));
  QTest::newRow("NRRD") << "a.nrrd"
                        << QByteArray(
                               "NRRD0004\ntype: uint8\ndimension: 3\nsizes: 7 5 0\nencoding: raw\n\nabc");
  QTest::newRow("MetaImage") << "a.mha"
                             << QByteArray(
                                    "ObjectType = Image\nNDims = 3\nDimSize = 7 -5 3\nElementType = "
                                    "MET_UCHAR\nElementDataFile = LOCAL\nabc");
}

void BadFilesTest::emptyVolumesAreRefused() {
  QFETCH(QString, name);
  QFETCH(QByteArray, bytes);
  const Folder folder;
  write_bytes(folder.file(name.toStdString()), bytes.toStdString());
  expect_refusal(ErrorKind::bad_input, {"which is not an image"}, folder.file(name.toStdString()));
}

void BadFilesTest::idsOf32BitAndMoreAreRefused() {
  const Folder folder;
  const std::string header = "{'descr': '<u8', 'fortran_order': False, 'shape': (1, 1, 4)}";
  const std::uint64_t ids[] = {0, 1, 2, std::uint64_t{1} << 32};
  write_bytes(folder.file("a.npy"),
              npy(header, std::string(reinterpret_cast<const char*>(ids), sizeof(ids))));
  const LabelStack labels = open_labels(folder.file("a.npy"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"section 0", "4294967296", "4294967295"},
                            [&] { read_label_volume(labels); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"4294967296", "2147483647"}, [&] { labels.ids(0); }),
           QString());
}

void BadFilesTest::fractionsAndNegativeNumbersAreNoIds() {
  QCOMPARE(error_difference(ErrorKind::bad_input, {"vtk.mha", "fractions"},
                            [] { open_labels(fixture("vtk.mha")); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"millimetre.nii.gz", "below 0"},
                            [] { open_labels(fixture("millimetre.nii.gz")); }),
           QString());
}

void BadFilesTest::labelsOfAnotherShapeAreRefusedInEveryFormat() {
  const StackInfo stack = open_stack(fixture("micron.nii"))->info();
  const StackInfo labels = open_stack(fixture("ome.zarr:1"))->info();
  QCOMPARE(error_difference(ErrorKind::bad_input, {"ome.zarr:/1 is 3 x 3 x 4", "micron.nii is 3 x 5 x 7"},
                            [&] { require_same_shape(stack, labels); }),
           QString());
}

void BadFilesTest::filesThatAreNotWhatTheirNameSays_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"a.npy", "a.nii", "a.nrrd", "a.mha", "a.npz"}) QTest::newRow(name) << name;
}

void BadFilesTest::filesThatAreNotWhatTheirNameSays() {
  QFETCH(QString, name);
  const Folder folder;
  write_bytes(folder.file(name.toStdString()), "<html>404 Not Found</html>");
  expect_refusal(ErrorKind::bad_input, {"does not begin like"}, folder.file(name.toStdString()));
}

void BadFilesTest::anArchiveOfSelectionsIsNoStack() {
  const Folder folder;
  // The end of an empty archive would do, but begins otherwise: one entry without packing.
  std::string entry("PK\x03\x04\x14\x00\x00\x00\x00\x00", 10);
  write_bytes(folder.file("a.zip"), entry);
  expect_refusal(ErrorKind::bad_input, {"a.zip", "zip archive"}, folder.file("a.zip"));
}

void BadFilesTest::packedFilesThatAreNoImageSaySo() {
  const Folder folder;
  write_bytes(
      folder.file("a.gz"),
      read_bytes(fixture("teem_gzip.nrrd")).substr(read_bytes(fixture("teem_gzip.nrrd")).find("\x1f\x8b")));
  expect_refusal(ErrorKind::unsupported, {"a.gz", "not NIfTI", "gunzip"}, folder.file("a.gz"));
}

void BadFilesTest::headersBesideTheirVoxelsStayInTheirFolder() {
  const Folder folder;
  const auto write = [&](const std::string& data) {
    write_bytes(
        folder.file("a.nhdr"),
        "NRRD0004\ntype: uint8\ndimension: 3\nsizes: 1 1 1\nencoding: raw\ndata file: " + data + "\n\n");
  };
  for (const char* data : {"/etc/passwd", "../secret", "LIST", "slice%03d.raw 1 9 1"}) {
    write(data);
    expect_refusal(ErrorKind::unsupported, {"a.nhdr", data, "beside"}, folder.file("a.nhdr"));
  }
  write("missing.raw");
  expect_refusal(ErrorKind::not_found, {"missing.raw"}, folder.file("a.nhdr"));
}

int run_bad_files_tests(int argument_count, char** arguments) {
  BadFilesTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "bad_files_test.moc"
