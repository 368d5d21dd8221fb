#include <QtTest>
#include <thread>

#include <opencv2/imgcodecs.hpp>

#include "core/volume/stack.h"
#include "core/volume/tiff_description.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class TiffTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsStacksOfOtherProgramsVoxelByVoxel_data();
  void readsStacksOfOtherProgramsVoxelByVoxel();
  void readsTiledBigTiffWithItsLayout();
  void readsBitsAsZeroAndOne_data();
  void readsBitsAsZeroAndOne();
  void readsJpegCompressedGreyAndSaysThatItIsLossy();
  void turnsWhiteIsZeroRound();
  void readsTheImageJFormOfHugeStacks();
  void takesRgbThatIsGreyAsGreyAndSaysSo_data();
  void takesRgbThatIsGreyAsGreyAndSaysSo();
  void refusesColourNamingFileSectionAndPlace();
  void colourIsNotSaidToBeGrey();
  void refusesSectionsOfTwoSizes();
  void refusesSeveralChannels();
  void readsTheVoxelSize_data();
  void readsTheVoxelSize();
  void knowsNoVoxelSizeWhereNothingSaysIt();
  void understandsImageJDescriptions();
  void understandsOmeDescriptions_data();
  void understandsOmeDescriptions();
  void refusesACutChainOfDirectoriesAtOpening();
  void refusesCutPixelsWhenTheyAreRead();
  void refusesACutImageJStackAtOpening();
  void refusesADirectoryThatPointsBack();
  void refusesAbsurdSizesWithoutClaimingMemory();
  void threadsReadOneFileAtTheSameTime();
};

namespace {

/// A little-endian TIFF of one directory at byte 8 with numeric entries, followed by `data`.
std::string tiny_tiff(const std::vector<std::pair<int, std::uint32_t>>& entries, const std::string& data,
                      std::uint32_t next = 0) {
  const auto put = [](std::string& text, std::uint32_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i));
  };
  std::string text = "II*";
  text += '\0';
  put(text, 8, 4);
  put(text, static_cast<std::uint32_t>(entries.size()), 2);
  for (const auto& [tag, value] : entries) {
    put(text, static_cast<std::uint32_t>(tag), 2);
    put(text, 4, 2);  // LONG
    put(text, 1, 4);
    put(text, value, 4);
  }
  put(text, next, 4);
  return text + data;
}

/// Where the data of tiny_tiff() begin.
std::uint32_t data_offset(std::size_t entries) {
  return static_cast<std::uint32_t>(8 + 2 + 12 * entries + 4);
}

std::string grey_tiff(std::uint32_t width, std::uint32_t height, std::uint32_t photometric,
                      const std::string& data, std::uint32_t next = 0) {
  return tiny_tiff({{256, width},
                    {257, height},
                    {258, 8},
                    {259, 1},
                    {262, photometric},
                    {273, data_offset(9)},
                    {277, 1},
                    {278, height},
                    {279, static_cast<std::uint32_t>(data.size())}},
                   data, next);
}

}  // namespace

void TiffTest::readsStacksOfOtherProgramsVoxelByVoxel_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("type");
  QTest::addColumn<int>("depth");
  QTest::addColumn<double>("factor");
  QTest::addColumn<double>("offset");
  const auto row = [](const char* file, const char* type, int depth, double factor, double offset) {
    QTest::newRow(file) << file << type << depth << factor << offset;
  };
  row("imagej_micron.tif", "uint16", CV_16U, 1, 0);
  row("imagej_contiguous.tif", "uint16", CV_16U, 1, 0);
  row("ome.ome.tif", "uint8", CV_8U, 1, 0);
  row("big_endian_int16.tif", "int16", CV_16S, 1, -50);
  row("float32.tif", "float32", CV_32F, 0.25, 0);
  row("float16.tif", "float16", CV_32F, 0.25, 0);
  row("float64_big_endian.tif", "float64", CV_64F, 0.25, 0);
  row("uint32.tif", "uint32", CV_64F, 1, 4e9);
  row("pil_lzw.tif", "uint8", CV_8U, 1, 0);
  row("pil_packbits.tif", "uint8", CV_8U, 1, 0);
}

void TiffTest::readsStacksOfOtherProgramsVoxelByVoxel() {
  QFETCH(QString, file);
  QFETCH(QString, type);
  QFETCH(int, depth);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const auto stack = open_stack(fixture(file.toStdString()));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QCOMPARE(std::string(pixel_type_name(stack->info().type)), type.toStdString());
  QCOMPARE(stack->info().format, std::string("TIFF"));
  QCOMPARE(stack->section(2).type(), depth);
  QCOMPARE(ramp_difference(*stack, factor, offset), QString());
}

void TiffTest::readsTiledBigTiffWithItsLayout() {
  const auto stack = open_stack(fixture("bigtiff_tiled_deflate.tif"));
  QCOMPARE(stack->info().format, std::string("BigTIFF"));
  QCOMPARE(stack->info().layout, std::string("tiles 16 x 16, Deflate"));
  QVERIFY((stack->info().shape == Shape{3, 20, 20}));
  const cv::Mat section = stack->section(1);
  QCOMPARE(section.at<std::uint8_t>(4, 6), std::uint8_t{66});  // 40 + 20 + 6
  QCOMPARE(section.at<std::uint8_t>(4, 7), std::uint8_t{0});   // padding
  QCOMPARE(cv::countNonZero(section), 35);
}

void TiffTest::readsBitsAsZeroAndOne_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("uncompressed") << "pil_one_bit.tif";
  QTest::newRow("fax") << "pil_one_bit_group4.tif";
}

void TiffTest::readsBitsAsZeroAndOne() {
  QFETCH(QString, file);
  const cv::Mat section = open_stack(fixture(file.toStdString()))->section(0);
  QCOMPARE(section.type(), CV_8U);
  for (int y = 0; y < 5; ++y) {
    for (int x = 0; x < 7; ++x) QCOMPARE(int{section.at<std::uint8_t>(y, x)}, int{ramp(0, y, x) > 15});
  }
}

void TiffTest::readsJpegCompressedGreyAndSaysThatItIsLossy() {
  const auto stack = open_stack(fixture("pil_jpeg.tif"));
  QVERIFY(has_note(stack->info(), "lossy"));
  const cv::Mat section = stack->section(0);
  QVERIFY(cv::norm(section, cv::Mat(16, 24, CV_8U, cv::Scalar(100)), cv::NORM_INF) <= 1);
}

void TiffTest::turnsWhiteIsZeroRound() {
  const Folder folder;
  write_bytes(folder.file("white.tif"), grey_tiff(3, 1, 0, std::string("\x00\x05\xff", 3)));
  const auto stack = open_stack(folder.file("white.tif"));
  QCOMPARE(int{stack->section(0).at<std::uint8_t>(0, 0)}, 255);
  QCOMPARE(int{stack->section(0).at<std::uint8_t>(0, 1)}, 250);
  QCOMPARE(int{stack->section(0).at<std::uint8_t>(0, 2)}, 0);
  QVERIFY(has_note(stack->info(), "white is zero"));
}

void TiffTest::readsTheImageJFormOfHugeStacks() {
  const auto stack = open_stack(fixture("imagej_contiguous.tif"));
  QCOMPARE(stack->info().layout, std::string("contiguous, uncompressed"));
  // 1 / 5 pixel per nm.
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 5, 5}));
}

void TiffTest::takesRgbThatIsGreyAsGreyAndSaysSo_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("channels side by side") << "rgb_grey.tif";
  QTest::newRow("channels in planes") << "rgb_grey_planar.tif";
}

void TiffTest::takesRgbThatIsGreyAsGreyAndSaysSo() {
  QFETCH(QString, file);
  const auto stack = open_stack(fixture(file.toStdString()));
  QCOMPARE(ramp_difference(*stack), QString());
  QVERIFY(has_note(stack->info(), "RGB taken as grey"));
}

void TiffTest::refusesColourNamingFileSectionAndPlace() {
  const auto stack = open_stack(fixture("rgb_colour.tif"));
  stack->section(0);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"rgb_colour.tif", "section 1", "y 2, x 3", "convert"},
                            [&] { stack->section(1); }),
           QString());
}

void TiffTest::colourIsNotSaidToBeGrey() {
  const QTemporaryDir folder;
  const std::string path = (folder.path() + "/colour.tif").toStdString();
  QVERIFY(cv::imwrite(path, cv::Mat(5, 7, CV_8UC3, cv::Scalar(10, 20, 30))));
  const auto stack = open_stack(path);
  QVERIFY(!has_note(stack->info(), "RGB taken as grey"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"colour image"}, [&] { stack->section(0); }), QString());
}

void TiffTest::refusesSectionsOfTwoSizes() {
  QCOMPARE(
      error_difference(ErrorKind::bad_input, {"two_sizes.tif", "section 1 is 4 x 7", "section 0 is 5 x 7"},
                       [] { open_stack(fixture("two_sizes.tif")); }),
      QString());
}

void TiffTest::refusesSeveralChannels() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"imagej_two_channels.tif", "2 channels"},
                            [] { open_stack(fixture("imagej_two_channels.tif")); }),
           QString());
}

void TiffTest::readsTheVoxelSize_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<double>("z");
  QTest::addColumn<double>("y");
  QTest::addColumn<double>("x");
  QTest::addColumn<QString>("source");
  QTest::newRow("ImageJ, 125 and 200 pixels a micron")
      << "imagej_micron.tif" << 30. << 5. << 8. << "ImageJ tags";
  QTest::newRow("OME, a unit for each axis") << "ome.ome.tif" << 50. << 6. << 6. << "OME-XML";
  // 2 million pixels a centimetre; the thickness of a single section is assumed.
  QTest::newRow("centimetres") << "resolution_cm.tif" << 5. << 5. << 5. << "TIFF resolution tags";
}

void TiffTest::readsTheVoxelSize() {
  QFETCH(QString, file);
  QFETCH(double, z);
  QFETCH(double, y);
  QFETCH(double, x);
  QFETCH(QString, source);
  const StackInfo info = open_stack(fixture(file.toStdString()))->info();
  QVERIFY(info.voxel_size_nm.has_value());
  QCOMPARE(info.voxel_size_nm->z, z);
  QCOMPARE(info.voxel_size_nm->y, y);
  QCOMPARE(info.voxel_size_nm->x, x);
  QCOMPARE(info.voxel_size_source, source.toStdString());
}

void TiffTest::knowsNoVoxelSizeWhereNothingSaysIt() {
  for (const char* file : {"float32.tif", "pil_lzw.tif", "resolution_300dpi.tif"}) {
    const StackInfo info = open_stack(fixture(file))->info();
    QVERIFY2(!info.voxel_size_nm.has_value(), file);
    QVERIFY2(info.voxel_size_source.empty(), file);
  }
}

void TiffTest::understandsImageJDescriptions() {
  TiffHeader header;
  header.resolution_x = header.resolution_y = 0.25;  // pixels per unit: 4 units wide
  header.description = "ImageJ=1.53t\nimages=9\nslices=9\nunit=nm\n";
  const FoundVoxelSize without_spacing = tiff_voxel_size(header, 9);
  QVERIFY((without_spacing.nm == VoxelSize{1, 4, 4}));  // ImageJ leaves a spacing of 1 out
  QCOMPARE(without_spacing.source, std::string("ImageJ tags, distance of sections assumed"));
  QVERIFY(without_spacing.note.find("1 nm") != std::string::npos);
  header.description = "ImageJ=1.53t\nimages=9\nunit=micron\nyunit=nm\nzunit=nm\nspacing=30\n";
  QVERIFY((tiff_voxel_size(header, 9).nm == VoxelSize{30, 4, 4000}));
  QCOMPARE(tiff_voxel_size(header, 9).source, std::string("ImageJ tags"));
  QVERIFY(tiff_voxel_size(header, 9).note.empty());
  header.description = "ImageJ=1.53t\nimages=9\nunit=pixel\nspacing=2\n";
  QVERIFY(!tiff_voxel_size(header, 9).nm.has_value());
  for (const char* unit : {"um", "\xc2\xb5m", "\xce\xbcm", "\\u00B5m", "micron", "microns", "\xb5m"}) {
    header.description = std::string("ImageJ=1.53t\nspacing=0.05\nunit=") + unit + "\n";
    QVERIFY2((tiff_voxel_size(header, 9).nm == VoxelSize{50, 4000, 4000}), unit);
  }
  header.description = "ImageJ=1.53t\nunit=inch\n";
  QVERIFY((tiff_voxel_size(header, 9).nm == VoxelSize{2.54e7, 1.016e8, 1.016e8}));
}

void TiffTest::understandsOmeDescriptions_data() {
  QTest::addColumn<QString>("pixels");
  QTest::addColumn<double>("z");
  QTest::newRow("micrometres when no unit is given")
      << R"(PhysicalSizeX="0.1" PhysicalSizeY="0.2" PhysicalSizeZ="0.05")" << 50.;
  QTest::newRow("nm")
      << R"(PhysicalSizeX="100" PhysicalSizeXUnit="nm" PhysicalSizeY="0.2" PhysicalSizeZ="3" PhysicalSizeZUnit="nm")"
      << 3.;
  QTest::newRow("escaped micro sign")
      << R"(PhysicalSizeZUnit="&#181;m" PhysicalSizeX="0.1" PhysicalSizeY="0.2" PhysicalSizeZ="4")" << 4000.;
  QTest::newRow("Angstrom")
      << "PhysicalSizeX='0.1' PhysicalSizeY='0.2' PhysicalSizeZ='70' PhysicalSizeZUnit='\xc3\x85'" << 7.;
}

void TiffTest::understandsOmeDescriptions() {
  QFETCH(QString, pixels);
  QFETCH(double, z);
  const auto ome =
      parse_ome_description("<?xml version=\"1.0\"?><OME><Image><Pixels SizeC=\"1\" SizeZ=\"12\" " +
                            pixels.toStdString() + "><TiffData/></Pixels></Image></OME>");
  QVERIFY(ome.has_value());
  QCOMPARE(ome->sections, std::int64_t{12});
  QVERIFY(ome->voxel_size_nm.has_value());
  QCOMPARE(ome->voxel_size_nm->z, z);
  QCOMPARE(ome->voxel_size_nm->y, 200.);
  QCOMPARE(ome->voxel_size_nm->x, 100.);
}

void TiffTest::refusesACutChainOfDirectoriesAtOpening() {
  const Folder folder;
  write_cut(fixture("pil_lzw.tif"), 200, folder.file("cut.tif"));  // the second of three directories is gone
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.tif", "cut short"},
                            [&] { open_stack(folder.file("cut.tif")); }),
           QString());
}

void TiffTest::refusesCutPixelsWhenTheyAreRead() {
  const Folder folder;
  write_bytes(folder.file("cut.tif"),
              grey_tiff(4, 4, 1, std::string(16, 'a')).substr(0, data_offset(9) + 10));
  const auto stack = open_stack(folder.file("cut.tif"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.tif", "cut short"}, [&] { stack->section(0); }),
           QString());
}

void TiffTest::refusesACutImageJStackAtOpening() {
  const Folder folder;
  const auto bytes = std::filesystem::file_size(fixture("imagej_contiguous.tif"));
  write_cut(fixture("imagej_contiguous.tif"), bytes - 1, folder.file("cut.tif"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.tif", "says 3 sections, 2 are there"},
                            [&] { open_stack(folder.file("cut.tif")); }),
           QString());
}

void TiffTest::refusesADirectoryThatPointsBack() {
  const Folder folder;
  write_bytes(folder.file("loop.tif"), grey_tiff(1, 1, 1, "a", 8));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"loop.tif", "points back"},
                            [&] { open_stack(folder.file("loop.tif")); }),
           QString());
}

void TiffTest::refusesAbsurdSizesWithoutClaimingMemory() {
  const Folder folder;
  write_bytes(folder.file("large.tif"), grey_tiff(200'000, 200'000, 1, "a"));
  const auto stack = open_stack(folder.file("large.tif"));
  QCOMPARE(
      error_difference(ErrorKind::bad_input, {"large.tif", "200000 x 200000"}, [&] { stack->section(0); }),
      QString());
  write_bytes(folder.file("huge.tif"), grey_tiff(2'000'000'000, 2'000'000'000, 1, "a"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"huge.tif", "not an image"},
                            [&] { open_stack(folder.file("huge.tif")); }),
           QString());
  write_bytes(folder.file("long.tif"), grey_tiff(4'000'000'000, 1, 1, "a"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"long.tif", "not an image"},
                            [&] { open_stack(folder.file("long.tif")); }),
           QString());
  write_bytes(folder.file("none.tif"), grey_tiff(0, 7, 1, "a"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"none.tif"}, [&] { open_stack(folder.file("none.tif")); }),
           QString());
}

void TiffTest::threadsReadOneFileAtTheSameTime() {
  OpenStackOptions nothing_kept;
  nothing_kept.cache_bytes = 0;
  const auto stack = open_stack(fixture("pil_lzw.tif"), nothing_kept);
  std::vector<QString> differences(4);
  std::vector<std::thread> threads;
  for (QString& difference : differences) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20 && difference.isEmpty(); ++i) difference = ramp_difference(*stack);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const QString& difference : differences) QCOMPARE(difference, QString());
}

int run_tiff_tests(int argument_count, char** arguments) {
  TiffTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "tiff_test.moc"
