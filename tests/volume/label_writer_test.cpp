#include "core/volume/label_writer.h"

#include <QtTest>
#include <fstream>

#include <nlohmann/json.hpp>

#include "core/volume/compressed_segmentation.h"
#include "core/volume/label_pyramid.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class LabelWriterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFormatComesBackExactly_data();
  void everyFormatComesBackExactly();
  void idsBeyond16BitAreNeverWrapped_data();
  void idsBeyond16BitAreNeverWrapped();
  void anUnknownVoxelSizeStaysUnknown_data();
  void anUnknownVoxelSizeStaysUnknown();
  void theFormatIsToldByTheEnding_data();
  void theFormatIsToldByTheEnding();
  void refusesWhatCannotBeWritten();
  void aRefusedFolderLeavesNothingBehind();
  void anotherFolderIsNeverReplaced();
  void aZarrFolderIsReplacedAsAWhole();
  void zarrLabelsNameTheColourOfEachInstance();
  void labelsJoinAnOmeZarrImage();
  void refusesToWriteIntoAnImageOfZarrVersion3();
  void levelsTakeTheNearestVoxel();
  void thickSectionsAreNotHalvedInZ();
  void chunksWithoutInstancesAreNotStored();
  void compressedSegmentationIsEncodedAsSpecified();
  void aLongSideIsWrittenAsNifti2();
  void aStoppedWriteLeavesNothing();
};

namespace {

/// 5 x 6 x 7 voxels; id = factor * (place among all) where x is odd, else 0.
LabelVolume some_labels(std::uint32_t factor) {
  LabelVolume labels(Shape{5, 6, 7});
  for (std::int64_t i = 0; i < labels.shape().voxels(); ++i) {
    labels.data()[i] = i % 7 % 2 == 1 ? factor * static_cast<std::uint32_t>(i) : 0;
  }
  return labels;
}

LabelVolume read_back(const std::string& path) { return read_label_volume(open_labels(path)); }

void write(const std::string& path, const LabelVolume& labels, std::optional<VoxelSize> size) {
  Job job;
  write_labels(path, sections_of(labels, size), job);
}

void add_readable_endings() {
  QTest::addColumn<QString>("name");
  for (const char* name :
       {"a.tif", "a.ome.tif", "a.h5", "a.nii", "a.nii.gz", "a.nrrd", "a.mha", "a.npy", "a.zarr"}) {
    QTest::newRow(name) << name;
  }
}

}  // namespace

void LabelWriterTest::everyFormatComesBackExactly_data() {
  add_readable_endings();
  QTest::newRow("a.precomputed") << "a.precomputed";
}

void LabelWriterTest::everyFormatComesBackExactly() {
  QFETCH(QString, name);
  const Folder folder;
  const std::string path = folder.file(name.toStdString());
  const LabelVolume labels = some_labels(3);
  write(path, labels, VoxelSize{30, 8, 4.6});
  QVERIFY(read_back(path) == labels);
  const StackInfo info = open_stack(path)->info();
  if (name == "a.npy")
    QVERIFY(!info.voxel_size_nm);
  else
    QVERIFY((info.voxel_size_nm == VoxelSize{30, 8, 4.6}));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), std::ptrdiff_t{1});
}

void LabelWriterTest::idsBeyond16BitAreNeverWrapped_data() {
  add_readable_endings();
  QTest::newRow("a.precomputed") << "a.precomputed";
}

void LabelWriterTest::idsBeyond16BitAreNeverWrapped() {
  QFETCH(QString, name);
  const Folder folder;
  const std::string path = folder.file(name.toStdString());
  const LabelVolume labels = some_labels(10'000'000);  // up to 2.08e9
  write(path, labels, VoxelSize{30, 8, 4});
  QVERIFY(read_back(path) == labels);
}

void LabelWriterTest::anUnknownVoxelSizeStaysUnknown_data() { add_readable_endings(); }

void LabelWriterTest::anUnknownVoxelSizeStaysUnknown() {
  QFETCH(QString, name);
  const Folder folder;
  const std::string path = folder.file(name.toStdString());
  write(path, some_labels(3), std::nullopt);
  QVERIFY(!open_stack(path)->info().voxel_size_nm);
}

void LabelWriterTest::theFormatIsToldByTheEnding_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<int>("format");
  const auto row = [](const char* path, int format) { QTest::newRow(path) << path << format; };
  row("a/b.tif", int(LabelFormat::tiff));
  row("B.OME.TIFF", int(LabelFormat::ome_tiff));
  row("a.nii.gz", int(LabelFormat::nifti_gzip));
  row("a.zarr/", int(LabelFormat::zarr));
  row("image.zarr/labels/mito", int(LabelFormat::zarr));
  row("a.precomputed", int(LabelFormat::precomputed));
  row("a.gz", -1);
  row(".tif", -1);
  row("labels", -1);
}

void LabelWriterTest::theFormatIsToldByTheEnding() {
  QFETCH(QString, path);
  QFETCH(int, format);
  const auto found = label_format(path.toStdString());
  QCOMPARE(found ? int(*found) : -1, format);
}

void LabelWriterTest::refusesWhatCannotBeWritten() {
  const Folder folder;
  Job job;
  const LabelVolume labels = some_labels(3);
  const LabelSections sections = sections_of(labels, std::nullopt);
  QCOMPARE(error_difference(ErrorKind::unsupported, {"a.xyz", ".nii.gz"},
                            [&] { write_labels(folder.file("a.xyz"), sections, job); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.precomputed", "voxel size"},
                            [&] { write_labels(folder.file("a.precomputed"), sections, job); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"0 x 0 x 0", "nothing to write"},
                            [&] { write_labels(folder.file("a.nii"), {}, job); }),
           QString());
  const LabelVolume many = some_labels(1000);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.tif", "208000", "65535"},
                            [&] {
                              write_labels(folder.file("a.tif"), sections_of(many, std::nullopt), job,
                                           {.tiff_type = TiffLabelType::uint16});
                            }),
           QString());
  QVERIFY(std::filesystem::is_empty(folder.path()));
}

void LabelWriterTest::aRefusedFolderLeavesNothingBehind() {
  const Folder folder;
  Job job;
  LabelSections sections = sections_of(some_labels(1), VoxelSize{8, 8, 8});
  sections.ids = [](std::int64_t z) -> cv::Mat {
    if (z == 3) throw Error(ErrorKind::bad_input, "section 3 is damaged", "copy it again");
    return cv::Mat(6, 7, CV_32S, cv::Scalar(1));
  };
  for (const char* name : {"a.zarr", "a.precomputed", "a.nii.gz", "a.mha"}) {
    QVERIFY_THROWS_EXCEPTION(Error, write_labels(folder.file(name), sections, job));
    QVERIFY(std::filesystem::is_empty(folder.path()));
  }
}

void LabelWriterTest::anotherFolderIsNeverReplaced() {
  const Folder folder;
  std::filesystem::create_directory(folder.path() / "photos.zarr");
  write_bytes(folder.path() / "photos.zarr" / "wedding.jpg", "precious");
  QCOMPARE(error_difference(ErrorKind::bad_input, {"photos.zarr", "not replaced"},
                            [&] {
                              write(folder.file("photos.zarr"), some_labels(1), VoxelSize{8, 8, 8});
                            }),
           QString());
  QCOMPARE(read_bytes(folder.path() / "photos.zarr" / "wedding.jpg"), std::string("precious"));
  std::filesystem::copy(fixture("ome.zarr"), folder.path() / "ome.zarr",
                        std::filesystem::copy_options::recursive);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"ome.zarr", "not replaced"},
                            [&] {
                              write(folder.file("ome.zarr"), some_labels(1), VoxelSize{8, 8, 8});
                            }),
           QString());
}

void LabelWriterTest::aZarrFolderIsReplacedAsAWhole() {
  const Folder folder;
  write(folder.file("a.zarr"), some_labels(1), VoxelSize{8, 8, 8});
  write_bytes(folder.path() / "a.zarr" / "0" / "rest of the old one", "");
  write(folder.file("a.zarr/"), some_labels(2), VoxelSize{8, 8, 8});
  QVERIFY(read_back(folder.file("a.zarr")) == some_labels(2));
  QVERIFY(!std::filesystem::exists(folder.path() / "a.zarr" / "0" / "rest of the old one"));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), std::ptrdiff_t{1});
}

/// Chunks are written by several threads, and each brings instances: written over and over, none gets lost.
void LabelWriterTest::zarrLabelsNameTheColourOfEachInstance() {
  LabelVolume labels(Shape{1, 1024, 1024});
  for (std::int64_t y = 0; y < 1024; ++y) {
    for (std::int64_t x = 0; x < 1024; ++x)
      labels.at(0, y, x) = static_cast<std::uint32_t>(1 + y / 11 * 94 + x / 11);
  }
  const Folder folder;
  for (int i = 0; i < 10; ++i) {
    write(folder.file("a.zarr"), labels, std::nullopt);
    const auto attributes = nlohmann::json::parse(read_bytes(folder.path() / "a.zarr" / ".zattrs"));
    const auto& colours = attributes["image-label"]["colors"];
    QCOMPARE(colours.size(), std::size_t{94 * 94});
    QCOMPARE(colours.back()["label-value"].get<int>(), 94 * 94);
  }
}

void LabelWriterTest::labelsJoinAnOmeZarrImage() {
  const Folder folder;
  std::filesystem::copy(fixture("ome.zarr"), folder.path() / "ome.zarr",
                        std::filesystem::copy_options::recursive);
  write(folder.file("ome.zarr/labels/more"), some_labels(2), VoxelSize{30, 8, 4});
  const auto list = nlohmann::json::parse(read_bytes(folder.path() / "ome.zarr/labels/.zattrs"));
  QCOMPARE(list["labels"].dump(), std::string("[\"mito\",\"more\"]"));
  QVERIFY(read_back(folder.file("ome.zarr") + ":labels/more") == some_labels(2));
  const auto more = nlohmann::json::parse(read_bytes(folder.path() / "ome.zarr/labels/more/.zattrs"));
  QCOMPARE(more["image-label"]["source"]["image"].get<std::string>(), std::string("../../"));
  QVERIFY((open_stack(folder.file("ome.zarr"))->info().shape == Shape{3, 5, 7}));  // still the image
}

void LabelWriterTest::refusesToWriteIntoAnImageOfZarrVersion3() {
  const Folder folder;
  std::filesystem::copy(fixture("ome05.zarr"), folder.path() / "ome05.zarr",
                        std::filesystem::copy_options::recursive);
  for (const char* name : {"ome05.zarr/labels/more", "ome05.zarr/2"}) {
    QCOMPARE(error_difference(ErrorKind::unsupported, {"ome05.zarr", "version 3", "outside"},
                              [&] {
                                write(folder.file(name), some_labels(2), VoxelSize{30, 8, 4});
                              }),
             QString());
    QVERIFY(!std::filesystem::exists(folder.path() / name));
  }
}

void LabelWriterTest::levelsTakeTheNearestVoxel() {
  const Folder folder;
  LabelVolume labels(Shape{3, 301, 520});
  for (std::int64_t i = 0; i < labels.shape().voxels(); ++i) labels.data()[i] = static_cast<std::uint32_t>(i);
  write(folder.file("a.zarr"), labels, VoxelSize{8, 8, 8});
  const LabelVolume half = read_back(folder.file("a.zarr") + ":1");
  QVERIFY((half.shape() == Shape{2, 151, 260}));
  QCOMPARE(half.at(1, 150, 259), labels.at(2, 300, 518));
  QCOMPARE(half.at(0, 75, 1), labels.at(0, 150, 2));
  QVERIFY((open_stack(folder.file("a.zarr") + ":1")->info().voxel_size_nm == VoxelSize{16, 16, 16}));
  const LabelVolume quarter = read_back(folder.file("a.zarr") + ":2");
  QVERIFY((quarter.shape() == Shape{1, 76, 130}));
  QCOMPARE(quarter.at(0, 75, 129), labels.at(0, 300, 516));
}

void LabelWriterTest::thickSectionsAreNotHalvedInZ() {
  // 50 x 5 x 5 nm: y and x are halved three times before a voxel is as wide as thick: 40 nm, then 80.
  const auto levels = plan_levels({100, 4096, 4096}, VoxelSize{50, 5, 5}, 64);
  QCOMPARE(levels.size(), std::size_t{7});  // 4096 / 2^6 = 64
  QVERIFY((levels[3].shape == Shape{100, 512, 512}));
  QVERIFY((levels[4].shape == Shape{50, 256, 256}));
  QVERIFY((levels[4].factor == Shape{2, 16, 16}));
  QVERIFY((plan_levels({100, 64, 30}, std::nullopt, 64).size() == 1));
}

void LabelWriterTest::chunksWithoutInstancesAreNotStored() {
  const Folder folder;
  LabelVolume labels(Shape{1, 300, 300});
  labels.at(0, 299, 299) = 5;
  labels.at(0, 299, 298) = 6;
  write(folder.file("a.zarr"), labels, VoxelSize{8, 8, 8});
  QVERIFY(!std::filesystem::exists(folder.path() / "a.zarr/0/0/0/0"));
  QVERIFY(std::filesystem::exists(folder.path() / "a.zarr/0/0/1/1"));
  QVERIFY(read_back(folder.file("a.zarr")) == labels);
}

void LabelWriterTest::compressedSegmentationIsEncodedAsSpecified() {
  // One voxel wide in z, 1 x 2 x 9: two blocks along x.
  const std::vector<std::uint32_t> ids = {7, 7, 7, 7, 7, 7, 7, 7, 9,  //
                                          7, 7, 7, 7, 7, 7, 7, 8, 9};
  const std::vector<std::uint32_t> words = compress_segmentation(ids, {1, 2, 9});
  // Word 0: the channel begins at word 1; offsets count from there. Headers of both blocks take words 0 to 3.
  // Block 0: ids 7 and 8, 1 bit a voxel, 512 / 32 = 16 words at 4, its table at 20; the 8 is at y 1, x 7,
  // which is bit 15. Block 1: only 9, no bits, table at 22.
  QCOMPARE(words.size(), std::size_t{1 + 4 + 16 + 2 + 1});
  QCOMPARE(words[0], 1U);
  QCOMPARE(words[1], 20U | (1U << 24));
  QCOMPARE(words[2], 4U);
  QCOMPARE(words[3], 22U);
  QCOMPARE(words[4], 22U);
  QCOMPARE(words[5], 1U << 15);
  QCOMPARE(words[6], 0U);
  QCOMPARE(words[21], 7U);
  QCOMPARE(words[22], 8U);
  QCOMPARE(words[23], 9U);
}

void LabelWriterTest::aLongSideIsWrittenAsNifti2() {
  const Folder folder;
  LabelVolume labels(Shape{1, 2, 40000});
  labels.at(0, 1, 39999) = 3;
  labels.at(0, 0, 1) = 2;
  write(folder.file("a.nii.gz"), labels, VoxelSize{8, 8, 8});
  QCOMPARE(open_stack(folder.file("a.nii.gz"))->info().format, std::string("NIfTI-2"));
  QVERIFY(read_back(folder.file("a.nii.gz")) == labels);
}

void LabelWriterTest::aStoppedWriteLeavesNothing() {
  const Folder folder;
  std::stop_source stop;
  Job job(stop.get_token());
  stop.request_stop();
  const LabelVolume labels = some_labels(1);
  for (const char* name : {"a.zarr", "a.nii.gz", "a.npy", "a.h5"}) {
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             write_labels(folder.file(name), sections_of(labels, VoxelSize{8, 8, 8}), job));
    QVERIFY(std::filesystem::is_empty(folder.path()));
  }
}

int run_label_writer_tests(int argument_count, char** arguments) {
  LabelWriterTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "label_writer_test.moc"
