#include <QtTest>

#include "core/volume/natural_order.h"
#include "core/volume/stack.h"
#include "core/volume/stack_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class SeriesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sortsNumbersByValue();
  void readsAFolderInNaturalOrderAndLeavesOtherFilesOut();
  void mixesPngAndTiffSections();
  void saysWhichNumbersAreMissing();
  void saysNothingOfEvenSteps_data();
  void saysNothingOfEvenSteps();
  void readsSinglePicturesOfOtherPrograms();
  void readsJpegAndSaysThatItIsLossy();
  void refusesAColourPicture();
  void refusesSectionsOfTwoSizesByName();
  void leavesOddSectionsOut();
  void fitsOddSections();
  void refusesAnotherWordBehindAFolder();
  void readsThePixelSizeOfTiffSections();
  void refusesSectionsOfTwoTypesByName();
  void refusesAStackAmongTheSections();
  void refusesAFolderWithoutSections();
  void refusesAZarrFolderWithoutArrays();
  void refusesACutPicture_data();
  void refusesACutPicture();
  void refusesAForgedHeaderBeforeDecoding();
  void noticesAFileThatChangedAfterOpening();
};

namespace {

void write_section(const std::string& path, int z) {
  cv::Mat section(5, 7, CV_8U);
  for (int y = 0; y < 5; ++y) {
    for (int x = 0; x < 7; ++x) section.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(ramp(z, y, x));
  }
  if (path.ends_with(".tif")) {
    write_stack_tiff(path, *make_memory_stack({section}));
  } else {
    write_png(path, section);
  }
}

}  // namespace

void SeriesTest::sortsNumbersByValue() {
  QVERIFY(natural_less("s2.png", "s10.png"));
  QVERIFY(!natural_less("s10.png", "s2.png"));
  QVERIFY(natural_less("s002.png", "s10.png"));
  QVERIFY(natural_less("a9b2", "a9b10"));
  QVERIFY(natural_less("S1", "s2"));
  QVERIFY(natural_less("s01", "s1"));  // equal as numbers: by bytes, so that the order is one
  QVERIFY(!natural_less("s1", "s01"));
  QVERIFY(!natural_less("s1", "s1"));
  QVERIFY(natural_less("99999999999999999999998", "99999999999999999999999"));
}

void SeriesTest::readsAFolderInNaturalOrderAndLeavesOtherFilesOut() {
  const Folder folder;
  write_section(folder.file("s10.png"), 2);
  write_section(folder.file("s9.png"), 1);
  write_section(folder.file("s8.PNG"), 0);
  write_bytes(folder.file("notes.txt"), "not a picture");
  write_bytes(folder.file("._s8.png"), "left by macOS");
  std::filesystem::create_directory(folder.file("s7.png"));
  const auto stack = open_stack(folder.path().string());
  QCOMPARE(stack->info().format, std::string("PNG series"));
  QVERIFY((stack->info().section_names == std::vector<std::string>{"s8.PNG", "s9.png", "s10.png"}));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QVERIFY(stack->info().notes.empty());
  QCOMPARE(ramp_difference(*stack), QString());
}

void SeriesTest::mixesPngAndTiffSections() {
  const Folder folder;
  write_section(folder.file("0.png"), 0);
  write_section(folder.file("1.tif"), 1);
  write_section(folder.file("2.png"), 2);
  const auto stack = open_stack(folder.path().string());
  QCOMPARE(stack->info().format, std::string("image series"));
  QCOMPARE(ramp_difference(*stack), QString());
}

void SeriesTest::saysWhichNumbersAreMissing() {
  const auto one = numbering_notes({"s8.png", "s9.png", "s10.png", "s12.png"});
  QCOMPARE(one.size(), std::size_t{1});
  QCOMPARE(one[0], std::string("no section between s10.png and s12.png"));
  const auto many = numbering_notes({"s1.png", "s2.png", "s7.png", "s8.png"});
  QCOMPARE(many.size(), std::size_t{1});
  QCOMPARE(many[0], std::string("4 sections missing between s2.png and s7.png"));
  const auto doubled = numbering_notes({"s01.png", "s1.png", "s2.png"});
  QCOMPARE(doubled.size(), std::size_t{1});
  QVERIFY(doubled[0].find("twice") != std::string::npos);
}

void SeriesTest::saysNothingOfEvenSteps_data() {
  QTest::addColumn<QStringList>("names");
  QTest::addColumn<int>("notes");
  QTest::newRow("by one") << QStringList{"a1", "a2", "a3"} << 0;
  QTest::newRow("by four, said once") << QStringList{"a0", "a4", "a8"} << 1;
  QTest::newRow("one name") << QStringList{"a1"} << 0;
  QTest::newRow("names without numbers") << QStringList{"first", "second"} << 0;
  QTest::newRow("different names") << QStringList{"a1", "b7"} << 0;
}

void SeriesTest::saysNothingOfEvenSteps() {
  QFETCH(QStringList, names);
  QFETCH(int, notes);
  std::vector<std::string> list;
  for (const QString& name : names) list.push_back(name.toStdString());
  QCOMPARE(static_cast<int>(numbering_notes(list).size()), notes);
}

void SeriesTest::readsSinglePicturesOfOtherPrograms() {
  QCOMPARE(ramp_difference(*open_stack(fixture("grey8.png"))), QString());
  const auto deep = open_stack(fixture("grey16.png"));
  QCOMPARE(std::string(pixel_type_name(deep->info().type)), std::string("uint16"));
  QCOMPARE(ramp_difference(*deep, 200), QString());
  const auto transparent = open_stack(fixture("rgba_grey.png"));
  QVERIFY(has_note(transparent->info(), "RGB taken as grey"));
  QCOMPARE(ramp_difference(*transparent), QString());
  QVERIFY((transparent->info().shape == Shape{1, 5, 7}));
}

void SeriesTest::readsJpegAndSaysThatItIsLossy() {
  const auto stack = open_stack(fixture("grey.jpg"));
  QCOMPARE(stack->info().format, std::string("JPEG"));
  QVERIFY((stack->info().shape == Shape{1, 16, 24}));
  QVERIFY(has_note(stack->info(), "lossy"));
  QVERIFY(cv::norm(stack->section(0), cv::Mat(16, 24, CV_8U, cv::Scalar(100)), cv::NORM_INF) <= 1);
}

void SeriesTest::refusesAColourPicture() {
  const auto stack = open_stack(fixture("rgb_colour.png"));
  QVERIFY(!has_note(stack->info(), "grey"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"rgb_colour.png", "y 2, x 3"}, [&] { stack->section(0); }),
           QString());
}

void SeriesTest::refusesSectionsOfTwoSizesByName() {
  const Folder folder;
  write_section(folder.file("s1.png"), 0);
  write_png(folder.file("s2.png"), cv::Mat(5, 6, CV_8U, cv::Scalar(1)));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"section s2.png is 5 x 6", "the others are 5 x 7"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
  write_section(folder.file("s3.png"), 0);
  write_png(folder.file("s0.png"), cv::Mat(9, 7, CV_8U, cv::Scalar(1)));  // the odd one comes first
  QCOMPARE(error_difference(ErrorKind::bad_input,
                            {"section s0.png is 9 x 7", "most are 5 x 7", "2 sections are not"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

void SeriesTest::leavesOddSectionsOut() {
  const Folder folder;
  for (const int z : {1, 2, 4}) write_section(folder.file("s" + std::to_string(z) + ".png"), z);
  write_png(folder.file("s3.png"), cv::Mat(9, 7, CV_16U, cv::Scalar(1)));
  const auto stack = open_stack(folder.path().string() + ":skip");
  QCOMPARE(stack->info().shape, (Shape{3, 5, 7}));
  QCOMPARE(stack->info().section_names, (std::vector<std::string>{"s1.png", "s2.png", "s4.png"}));
  QCOMPARE(stack->info().notes, std::vector<std::string>{"1 section of another size is left out: s3.png"});
  QCOMPARE(int(stack->section(2).at<std::uint8_t>(3, 5)), int(std::uint8_t(ramp(4, 3, 5))));
  QCOMPARE(open_stack(folder.path().string() + ":skip[2]")->info().shape, (Shape{1, 5, 7}));
}

void SeriesTest::fitsOddSections() {
  const Folder folder;
  for (const int z : {1, 2, 3}) write_section(folder.file("s" + std::to_string(z) + ".png"), z);
  cv::Mat odd(6, 5, CV_8U, cv::Scalar(7));  // one row too many, two columns too few
  odd.at<std::uint8_t>(4, 4) = 9;
  write_png(folder.file("s4.png"), odd);
  const auto stack = open_stack(folder.path().string() + ":pad");
  QCOMPARE(stack->info().shape, (Shape{4, 5, 7}));
  QCOMPARE(stack->info().notes,
           std::vector<std::string>{"1 section of another size is cropped or padded: s4.png"});
  const cv::Mat fitted = stack->section(3);
  QCOMPARE(fitted.size(), cv::Size(7, 5));
  QCOMPARE(int(fitted.at<std::uint8_t>(4, 6)), 9);
  QCOMPARE(int(fitted.at<std::uint8_t>(3, 6)), 7);
}

void SeriesTest::refusesAnotherWordBehindAFolder() {
  const Folder folder;
  write_section(folder.file("s1.png"), 0);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"'/raw' was asked for", "FOLDER:skip"},
                            [&] { open_stack(folder.path().string() + ":raw"); }),
           QString());
}

void SeriesTest::readsThePixelSizeOfTiffSections() {
  const Folder folder;
  const auto write = [&](const std::string& name, double pixel_nm) {
    const std::vector<cv::Mat> one = {cv::Mat(5, 7, CV_8U, cv::Scalar(3))};
    write_stack_tiff(folder.file(name), *make_memory_stack(one, VoxelSize{pixel_nm, pixel_nm, pixel_nm}));
  };
  write("s1.tif", 5);
  write("s2.tif", 5);
  const auto stack = open_stack(folder.path().string());
  QVERIFY(stack->info().voxel_size_nm.has_value());
  QCOMPARE(stack->info().voxel_size_nm->x, 5.0);
  write("s3.tif", 6);  // they disagree: nothing is known
  QVERIFY(!open_stack(folder.path().string())->info().voxel_size_nm);
}

void SeriesTest::refusesSectionsOfTwoTypesByName() {
  const Folder folder;
  write_section(folder.file("s1.png"), 0);
  write_png(folder.file("s2.png"), cv::Mat(5, 7, CV_16U, cv::Scalar(1)));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"s2.png is uint16", "s1.png is uint8"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

void SeriesTest::refusesAStackAmongTheSections() {
  const Folder folder;
  write_section(folder.file("s1.tif"), 0);
  std::filesystem::copy_file(fixture("pil_lzw.tif"), folder.file("s2.tif"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"s2.tif", "3 sections"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

void SeriesTest::refusesAFolderWithoutSections() {
  const Folder folder;
  write_bytes(folder.file("notes.txt"), "not a picture");
  QCOMPARE(error_difference(ErrorKind::bad_input, {folder.path().string(), "no PNG"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

void SeriesTest::refusesAZarrFolderWithoutArrays() {
  const Folder folder;
  write_bytes(folder.file(".zgroup"), "{}");
  QCOMPARE(error_difference(ErrorKind::bad_input, {"Zarr", "without arrays"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

void SeriesTest::refusesACutPicture_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("PNG") << "antialiased_mask.png";
  QTest::newRow("JPEG") << "grey.jpg";
}

void SeriesTest::refusesACutPicture() {
  QFETCH(QString, file);
  const Folder folder;
  const std::string cut = folder.file("cut.png");
  write_cut(fixture(file.toStdString()), std::filesystem::file_size(fixture(file.toStdString())) - 60, cut);
  const auto stack = open_stack(cut);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.png", "cut short"}, [&] { stack->section(0); }),
           QString());
  write_cut(fixture(file.toStdString()), 12, cut);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.png", "cut short"}, [&] { open_stack(cut); }),
           QString());
}

void SeriesTest::refusesAForgedHeaderBeforeDecoding() {
  const Folder folder;
  std::string bytes = read_bytes(fixture("grey8.png"));
  const std::string sides("\x00\x00\x7d\x00\x00\x00\x7d\x00", 8);  // 32000 x 32000
  bytes.replace(16, 8, sides);
  write_bytes(folder.file("forged.png"), bytes);
  const auto stack = open_stack(folder.file("forged.png"));
  QCOMPARE(
      error_difference(ErrorKind::bad_input, {"forged.png", "32000 x 32000"}, [&] { stack->section(0); }),
      QString());
}

void SeriesTest::noticesAFileThatChangedAfterOpening() {
  const Folder folder;
  write_section(folder.file("s1.png"), 0);
  const auto stack = open_stack(folder.path().string());
  write_png(folder.file("s1.png"), cv::Mat(9, 9, CV_8U, cv::Scalar(1)));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"s1.png", "changed"}, [&] { stack->section(0); }),
           QString());
}

int run_series_tests(int argument_count, char** arguments) {
  SeriesTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "series_test.moc"
