#include "core/volume/labels.h"

#include <QtTest>
#include <array>

#include "core/volume/hdf5_file.h"
#include "core/volume/stack_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class LabelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void twoValuesAreAMaskWhateverTheyAre_data();
  void twoValuesAreAMaskWhateverTheyAre();
  void oneBitAndPythonBoolAreMasks();
  void softEdgesAreCutAtHalfTheMaximum();
  void softFractionsAreCutAtHalfTheMaximum();
  void moreValuesAreIds();
  void idsUpTo255AreNotTakenForSoftEdges();
  void anEmptyMaskHasNoForeground();
  void aFullMaskIsAllForeground();
  void refusesNegativeValuesAndFractions();
  void refusesFractionsThatTheFirstLookMissed();
  void takesTheLabelsOfAnHdf5File();
  void namesBothFilesWhenShapesDiffer();
  void tiffComesBackExactly_data();
  void tiffComesBackExactly();
  void hdf5ComesBackExactly();
  void idsBeyond16BitAreNeverWrapped();
  void hdf5HasChunksAxesAndVoxelSize();
  void anExistingFileSurvivesARefusedWrite();
};

namespace {

LabelStack written(const Folder& folder, const cv::Mat& section) {
  const std::string path = folder.file("labels.h5");
  write_stack_hdf5(path, *make_memory_stack({section}), "/labels");
  return open_labels(path);
}

/// Ids 0, 1, ... in a volume of 3 x 4 x 5, then `last`.
LabelVolume counting_labels(std::uint32_t last) {
  LabelVolume labels(Shape{3, 4, 5});
  std::uint32_t id = 0;
  for (std::uint32_t& voxel : labels) voxel = id++;
  labels.at(2, 3, 4) = last;
  return labels;
}

}  // namespace

void LabelsTest::twoValuesAreAMaskWhateverTheyAre_data() {
  QTest::addColumn<int>("depth");
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::newRow("0 and 1") << CV_8U << 0. << 1.;
  QTest::newRow("0 and 255") << CV_8U << 0. << 255.;
  QTest::newRow("1 and 2") << CV_16U << 1. << 2.;
  QTest::newRow("0 and one instance") << CV_32S << 0. << 70000.;
  QTest::newRow("floats") << CV_32F << 0. << 0.5;
}

void LabelsTest::twoValuesAreAMaskWhateverTheyAre() {
  QFETCH(int, depth);
  QFETCH(double, low);
  QFETCH(double, high);
  const Folder folder;
  cv::Mat section(4, 4, depth, cv::Scalar(low));
  section(cv::Rect(1, 2, 2, 1)).setTo(cv::Scalar(high));
  const LabelStack labels = written(folder, section);
  QVERIFY(labels.meaning == LabelMeaning::semantic);
  const cv::Mat mask = labels.mask(0);
  QCOMPARE(mask.type(), CV_8U);
  QCOMPARE(cv::countNonZero(mask), 2);
  QCOMPARE(int{mask.at<std::uint8_t>(2, 1)}, 1);
  QCOMPARE(labels.ids(0).type(), CV_32S);
  QCOMPARE(labels.ids(0).at<int>(2, 2), 1);
  QCOMPARE(labels.ids(0).at<int>(0, 0), 0);
}

void LabelsTest::oneBitAndPythonBoolAreMasks() {
  const LabelStack bits = open_labels(fixture("pil_one_bit.tif"));
  QVERIFY(bits.meaning == LabelMeaning::semantic);
  // 5 y + x > 15 in 5 x 7: one pixel in row 2 is 16; six of row 3 (16..21), seven of row 4
  QCOMPARE(cv::countNonZero(bits.mask(0)), 1 + 6 + 7);
  const LabelStack flags = open_labels(fixture("several.h5:/deep/flags"));
  QVERIFY(flags.meaning == LabelMeaning::semantic);
  QCOMPARE(cv::countNonZero(flags.mask(1)), 34);
}

void LabelsTest::softEdgesAreCutAtHalfTheMaximum() {
  const LabelStack labels = open_labels(fixture("antialiased_mask.png"));
  QVERIFY(labels.meaning == LabelMeaning::semantic);
  QCOMPARE(labels.threshold, 127.5);
  // The ellipse has half axes 15 and 12.5 pixels: an area of 589
  QVERIFY(std::abs(cv::countNonZero(labels.mask(0)) - 589) < 12);
}

void LabelsTest::softFractionsAreCutAtHalfTheMaximum() {
  const Folder folder;
  cv::Mat section(20, 20, CV_32F, cv::Scalar(0));
  section(cv::Rect(5, 5, 10, 10)).setTo(1);
  section(cv::Rect(5, 4, 10, 1)).setTo(0.25);  // an edge that lies between rows
  section(cv::Rect(5, 15, 10, 1)).setTo(0.75);
  const LabelStack labels = written(folder, section);
  QVERIFY(labels.meaning == LabelMeaning::semantic);
  QCOMPARE(cv::countNonZero(labels.mask(0)), 110);
}

void LabelsTest::moreValuesAreIds() {
  const Folder folder;
  cv::Mat section(4, 4, CV_16U, cv::Scalar(0));
  section.at<std::uint16_t>(0, 0) = 1;
  section.at<std::uint16_t>(3, 3) = 60000;
  const LabelStack labels = written(folder, section);
  QVERIFY(labels.meaning == LabelMeaning::instances);
  QCOMPARE(labels.ids(0).at<int>(3, 3), 60000);
  QCOMPARE(cv::countNonZero(labels.mask(0)), 2);
  const LabelVolume volume = read_label_volume(labels);
  QVERIFY((volume.shape() == Shape{1, 4, 4}));
  QCOMPARE(volume.at(0, 3, 3), 60000U);
}

void LabelsTest::idsUpTo255AreNotTakenForSoftEdges() {
  const Folder folder;
  cv::Mat section(100, 100, CV_8U, cv::Scalar(0));
  section(cv::Rect(10, 10, 6, 6)).setTo(17);
  section(cv::Rect(50, 50, 30, 30)).setTo(255);
  QVERIFY(written(folder, section).meaning == LabelMeaning::instances);
}

void LabelsTest::anEmptyMaskHasNoForeground() {
  const Folder folder;
  const LabelStack labels = written(folder, cv::Mat(3, 3, CV_8U, cv::Scalar(0)));
  QVERIFY(labels.meaning == LabelMeaning::semantic);
  QCOMPARE(cv::countNonZero(labels.mask(0)), 0);
}

void LabelsTest::aFullMaskIsAllForeground() {
  const Folder folder;
  QCOMPARE(cv::countNonZero(written(folder, cv::Mat(3, 3, CV_8U, cv::Scalar(255))).mask(0)), 9);
}

void LabelsTest::refusesNegativeValuesAndFractions() {
  QCOMPARE(error_difference(ErrorKind::bad_input, {"big_endian_int16.tif", "below 0", "-50"},
                            [] { open_labels(fixture("big_endian_int16.tif")); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"float32.tif", "fractions"},
                            [] { open_labels(fixture("float32.tif")); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"rgb_colour.tif", "colour"},
                            [] { open_labels(fixture("rgb_colour.tif")); }),
           QString());
}

void LabelsTest::refusesFractionsThatTheFirstLookMissed() {
  LabelStack labels;
  labels.stack = make_memory_stack(ramp_sections(CV_32F, 3, 0.5));
  labels.meaning = LabelMeaning::instances;
  QCOMPARE(error_difference(ErrorKind::bad_input, {"section 0", "0.5", "y 0, x 1"}, [&] { labels.ids(0); }),
           QString());
}

void LabelsTest::takesTheLabelsOfAnHdf5File() {
  const Folder folder;
  const std::array<std::int64_t, 3> shape = {1, 1, 3};
  const std::array<std::uint8_t, 3> grey = {10, 20, 30};
  const std::array<std::uint32_t, 3> ids = {0, 1, 70000};
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.write("/raw", shape, grey.data());
  file.write("/labels", shape, ids.data());
  file.close();
  QCOMPARE(open_labels(folder.file("a.h5")).ids(0).at<int>(0, 2), 70000);
  QCOMPARE(int{open_stack(folder.file("a.h5"))->section(0).at<std::uint8_t>(0, 2)}, 30);
}

void LabelsTest::namesBothFilesWhenShapesDiffer() {
  StackInfo stack;
  stack.name = "stack.tif";
  stack.shape = {41, 512, 512};
  StackInfo labels;
  labels.name = "labels.tif";
  labels.shape = {40, 512, 512};
  QCOMPARE(
      error_difference(ErrorKind::bad_input,
                       {"labels.tif is 40 x 512 x 512", "stack.tif is 41 x 512 x 512", "of the same stack"},
                       [&] { require_same_shape(stack, labels); }),
      QString());
  labels.shape.z = 41;
  require_same_shape(stack, labels);
}

void LabelsTest::tiffComesBackExactly_data() {
  QTest::addColumn<int>("type");
  QTest::addColumn<quint32>("last");
  QTest::addColumn<QString>("stored");
  const auto row = [](const char* name, TiffLabelType type, quint32 last, const char* stored) {
    QTest::newRow(name) << static_cast<int>(type) << last << stored;
  };
  row("few ids", TiffLabelType::automatic, 60, "uint16");
  row("the last that fit in 16 bit", TiffLabelType::automatic, 65535, "uint16");
  row("one more", TiffLabelType::automatic, 65536, "uint32");
  row("the largest id", TiffLabelType::automatic, 4294967295, "uint32");
  row("8 bit by choice", TiffLabelType::uint8, 255, "uint8");
  row("floats by choice", TiffLabelType::float32, 16777216, "float32");
}

void LabelsTest::tiffComesBackExactly() {
  QFETCH(int, type);
  QFETCH(quint32, last);
  QFETCH(QString, stored);
  const Folder folder;
  const LabelVolume labels = counting_labels(last);
  write_labels_tiff(folder.file("a.tif"), labels, VoxelSize{50, 4.6, 8}, static_cast<TiffLabelType>(type));
  const LabelStack back = open_labels(folder.file("a.tif"));
  QCOMPARE(std::string(pixel_type_name(back.stack->info().type)), stored.toStdString());
  QVERIFY((back.stack->info().voxel_size_nm == VoxelSize{50, 4.6, 8}));
  QCOMPARE(back.stack->info().voxel_size_source, std::string("ImageJ tags"));
  QVERIFY(read_label_volume(back) == labels);
}

void LabelsTest::hdf5ComesBackExactly() {
  const Folder folder;
  LabelVolume labels(Shape{130, 3, 70});  // more than two chunks deep
  std::uint32_t id = 4294900000U;
  for (std::uint32_t& voxel : labels) voxel = id++ % 77777;
  write_labels_hdf5(folder.file("a.h5"), labels, std::nullopt);
  QVERIFY(read_label_volume(open_labels(folder.file("a.h5"))) == labels);
}

void LabelsTest::idsBeyond16BitAreNeverWrapped() {
  const Folder folder;
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.tif", "go up to 65536", "holds 65535"},
                            [&] {
                              write_labels_tiff(folder.file("a.tif"), counting_labels(65536), std::nullopt,
                                                TiffLabelType::uint16);
                            }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"16777216"},
                            [&] {
                              write_labels_tiff(folder.file("a.tif"), counting_labels(16777217), std::nullopt,
                                                TiffLabelType::float32);
                            }),
           QString());
  QVERIFY(!std::filesystem::exists(folder.file("a.tif")));
}

void LabelsTest::hdf5HasChunksAxesAndVoxelSize() {
  const Folder folder;
  write_labels_hdf5(folder.file("a.h5"), LabelVolume(Shape{70, 80, 90}, 3), VoxelSize{50, 4, 8});
  const Hdf5File file = Hdf5File::open(folder.file("a.h5"));
  const DatasetInfo info = file.describe("/labels");
  QVERIFY(info.type == PixelType::uint32);
  QVERIFY((info.chunk == std::vector<std::int64_t>{64, 64, 64}));
  QCOMPARE(info.compression, std::string("shuffle + gzip"));
  QVERIFY((file.number_attribute("/labels", "element_size_um") == std::vector<double>{0.05, 0.004, 0.008}));
  QVERIFY(file.text_attribute("/labels", "axistags")->find("\"key\":\"z\"") != std::string::npos);
}

void LabelsTest::anExistingFileSurvivesARefusedWrite() {
  const Folder folder;
  write_labels_tiff(folder.file("a.tif"), counting_labels(60), std::nullopt);
  const std::string before = read_bytes(folder.file("a.tif"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.tif"},
                            [&] { write_labels_tiff(folder.file("a.tif"), LabelVolume(), std::nullopt); }),
           QString());
  QCOMPARE(error_difference(
               ErrorKind::not_found, {"missing"},
               [&] { write_labels_hdf5(folder.file("missing/a.h5"), counting_labels(3), std::nullopt); }),
           QString());
  QVERIFY(read_bytes(folder.file("a.tif")) == before);
  QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

int run_labels_tests(int argument_count, char** arguments) {
  LabelsTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "labels_test.moc"
