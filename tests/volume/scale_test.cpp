#include <QtTest>
#include <array>
#include <chrono>
#include <fstream>

#include "core/volume/hdf5_file.h"
#include "core/volume/stack.h"
#include "core/volume/stack_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Stacks far larger than memory, as sparse files that take little room on the disk.
class ScaleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aHundredGibibyteBigTiffOpensAtOnce();
  void aHundredGibibyteHdf5OpensAtOnce();
  void aFolderOfManySectionsOpensAtOnce();
};

namespace {

constexpr double kAtOnce = 1.0;  // seconds; a few hundredths are usual

template <typename T>
void put(std::string& text, T number) {
  for (std::size_t i = 0; i < sizeof(T); ++i)
    text += static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * i));
}

/// One BigTIFF directory of an uncompressed 8-bit section of one strip.
std::string directory(std::uint64_t side, std::uint64_t data, std::uint64_t next) {
  const std::pair<std::uint16_t, std::uint64_t> entries[] = {{256, side}, {257, side}, {258, 8},
                                                             {259, 1},    {262, 1},    {273, data},
                                                             {277, 1},    {278, side}, {279, side * side}};
  std::string text;
  put(text, std::uint64_t{std::size(entries)});
  for (const auto& [tag, value] : entries) {
    put(text, tag);
    put(text, std::uint16_t{16});  // LONG8
    put(text, std::uint64_t{1});
    put(text, value);
  }
  put(text, next);
  return text;
}

/// `sections` of side x side bytes that are all hole; section z begins with the byte z % 256.
void write_sparse_bigtiff(const std::string& path, std::uint64_t sections, std::uint64_t side) {
  std::ofstream file(path, std::ios::binary);
  std::string head("II+\0\x08\0\0\0", 8);
  put(head, std::uint64_t{16});
  file << head;
  const std::uint64_t room = 4096 + side * side;  // of a directory and its section
  for (std::uint64_t z = 0; z < sections; ++z) {
    const std::uint64_t at = 16 + z * room;
    file.seekp(static_cast<std::streamoff>(at));
    file << directory(side, at + 4096, z + 1 < sections ? at + room : 0);
    file.seekp(static_cast<std::streamoff>(at + 4096));
    file << static_cast<char>(z);
  }
  file.seekp(static_cast<std::streamoff>(16 + sections * room - 1));
  file << '\0';
}

double seconds_of(const std::function<void()>& action) {
  const auto start = std::chrono::steady_clock::now();
  action();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

void ScaleTest::aHundredGibibyteBigTiffOpensAtOnce() {
  const Folder folder;
  write_sparse_bigtiff(folder.file("a.tif"), 1600, 8192);
  QVERIFY(std::filesystem::file_size(folder.file("a.tif")) > std::uint64_t{100} << 30);
  std::shared_ptr<const Stack> stack;
  const double opening = seconds_of([&] { stack = open_stack(folder.file("a.tif")); });
  QVERIFY((stack->info().shape == Shape{1600, 8192, 8192}));
  QCOMPARE(stack->info().format, std::string("BigTIFF"));
  cv::Mat section;
  const double reading = seconds_of([&] { section = stack->section(1599); });
  QCOMPARE(int{section.at<std::uint8_t>(0, 0)}, 1599 % 256);
  QCOMPARE(cv::countNonZero(section), 1);
  qInfo("opening %.3f s, the last of its 64 MiB sections %.3f s", opening, reading);
  QVERIFY(opening < kAtOnce);
}

void ScaleTest::aHundredGibibyteHdf5OpensAtOnce() {
  const Folder folder;
  const std::array<std::int64_t, 3> shape = {6400, 4096, 4096};
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.create_dataset("/raw", PixelType::uint8, shape, {.chunk = {64, 64, 64}, .deflate = 1});
  const std::array<std::int64_t, 3> offset = {6000, 1, 2};
  const std::array<std::int64_t, 3> one = {1, 1, 1};
  const std::uint8_t value = 9;
  file.write_block("/raw", offset, one, &value);
  file.close();
  std::shared_ptr<const Stack> stack;
  const double opening = seconds_of([&] { stack = open_stack(folder.file("a.h5")); });
  QVERIFY((stack->info().shape == Shape{6400, 4096, 4096}));
  cv::Mat section;
  const double reading = seconds_of([&] { section = stack->section(6000); });
  QCOMPARE(int{section.at<std::uint8_t>(1, 2)}, 9);
  QCOMPARE(cv::countNonZero(section), 1);
  qInfo("opening %.3f s, one of its 16 MiB sections %.3f s", opening, reading);
  QVERIFY(opening < kAtOnce);
}

void ScaleTest::aFolderOfManySectionsOpensAtOnce() {
  const Folder folder;
  write_png(folder.file("s0.png"), cv::Mat(768, 1024, CV_8U, cv::Scalar(7)));
  for (int z = 1; z < 500; ++z) {
    std::filesystem::copy_file(folder.file("s0.png"), folder.file("s" + std::to_string(z) + ".png"));
  }
  std::shared_ptr<const Stack> stack;
  const double opening = seconds_of([&] { stack = open_stack(folder.path().string()); });
  QVERIFY((stack->info().shape == Shape{500, 768, 1024}));
  qInfo("opening %.3f s", opening);
  QVERIFY(opening < kAtOnce);
}

int run_scale_tests(int argument_count, char** arguments) {
  ScaleTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "scale_test.moc"
