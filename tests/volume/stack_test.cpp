#include "core/volume/stack.h"

#include <QtTest>
#include <atomic>
#include <thread>

#include "core/volume/cached_stack.h"
#include "core/volume/content_hash.h"
#include "core/volume/stack_reference.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class StackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesReferencesApart_data();
  void takesReferencesApart();
  void printsReferencesWithoutTheirFolders();
  void takesAFileNamedLikeARangeAsItIs();
  void refusesRangesThatMakeNoSense_data();
  void refusesRangesThatMakeNoSense();
  void aRangeIsAViewOfItsSections();
  void aStepWidensTheVoxel();
  void refusesARangeOutsideTheStack();
  void refusesWhatIsNotThere();
  void refusesFormatsItDoesNotKnow();
  void refusesAnEmptyFile();
  void refusesAFileThatIsNotWhatItsNameSays();
  void refusesSectionsOutside();
  void theUsersVoxelSizeGoesBeforeTheFiles();
  void refusesAnImpossibleVoxelSize();
  void theCacheDecodesASectionOnce();
  void theCacheStaysWithinItsBytes();
  void theCacheForgetsTheLeastUsedSection();
  void theCacheDecodesOnceForManyThreads();
  void theCacheTriesAgainAfterAnError();
  void memoryStacksKeepWhatTheyAreGiven();
  void memoryStacksRefuseUnequalSections();
  void theContentHashIsTheSameInEveryVersion();
};

namespace {

/// Ten sections of 10 x 10 bytes that count how often they are decoded.
class CountingStack final : public Stack {
 public:
  explicit CountingStack(std::atomic<int>* decodings) : decodings_(decodings) {
    info_.name = "counting";
    info_.shape = {10, 10, 10};
  }
  const StackInfo& info() const override { return info_; }
  cv::Mat section(std::int64_t z) const override {
    if (++*decodings_ == 1 && z == 9) throw Error(ErrorKind::bad_input, "the drive was away", "try again");
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return cv::Mat(10, 10, CV_8U, cv::Scalar(static_cast<double>(z)));
  }

 private:
  std::atomic<int>* decodings_;
  StackInfo info_;
};

CachedStack cached(std::atomic<int>& decodings, std::size_t bytes) {
  auto source = std::make_unique<CountingStack>(&decodings);
  StackInfo info = source->info();
  return CachedStack(std::move(source), std::move(info), bytes);
}

}  // namespace

void StackTest::takesReferencesApart_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("dataset");
  QTest::addColumn<int>("begin");
  QTest::addColumn<int>("end");  // -1: none
  QTest::addColumn<int>("step");
  QTest::newRow("file") << "a.tif"
                        << "a.tif"
                        << "" << 0 << -1 << 1;
  QTest::newRow("range") << "a.tif[10:50]"
                         << "a.tif"
                         << "" << 10 << 50 << 1;
  QTest::newRow("step") << "dir[::4]"
                        << "dir"
                        << "" << 0 << -1 << 4;
  QTest::newRow("all three") << "dir[3:9:2]"
                             << "dir"
                             << "" << 3 << 9 << 2;
  QTest::newRow("from") << "dir[3:]"
                        << "dir"
                        << "" << 3 << -1 << 1;
  QTest::newRow("up to") << "dir[:3]"
                         << "dir"
                         << "" << 0 << 3 << 1;
  QTest::newRow("one section") << "a.tif[7]"
                               << "a.tif"
                               << "" << 7 << 8 << 1;
  QTest::newRow("dataset") << "/d/a.h5:/raw/x"
                           << "/d/a.h5"
                           << "/raw/x" << 0 << -1 << 1;
  QTest::newRow("dataset and range") << "a.h5:raw[2:4]"
                                     << "a.h5"
                                     << "/raw" << 2 << 4 << 1;
  QTest::newRow("colon in a folder") << "C:/a.tif"
                                     << "C:/a.tif"
                                     << "" << 0 << -1 << 1;
}

void StackTest::takesReferencesApart() {
  QFETCH(QString, text);
  QFETCH(QString, path);
  QFETCH(QString, dataset);
  QFETCH(int, begin);
  QFETCH(int, end);
  QFETCH(int, step);
  const StackReference reference = parse_stack_reference(text.toStdString());
  QCOMPARE(reference.path.string(), path.toStdString());
  QCOMPARE(reference.dataset, dataset.toStdString());
  const SectionRange range = reference.range.value_or(SectionRange{});
  QCOMPARE(range.begin, std::int64_t{begin});
  QCOMPARE(range.end.value_or(-1), std::int64_t{end});
  QCOMPARE(range.step, std::int64_t{step});
}

void StackTest::printsReferencesWithoutTheirFolders() {
  QCOMPARE(printed_reference("/home/me/a.h5:/labels[2:4]"), std::string("a.h5:/labels[2:4]"));
  QCOMPARE(printed_reference("a.tif"), std::string("a.tif"));
  QCOMPARE(printed_reference("/home/me/cells.zarr/"), std::string("cells.zarr"));
}

void StackTest::takesAFileNamedLikeARangeAsItIs() {
  const Folder folder;
  const std::string name = folder.file("cell[1:2]");
  std::filesystem::copy_file(fixture("pil_lzw.tif"), name);
  QVERIFY((open_stack(name)->info().shape == Shape{3, 5, 7}));
  QVERIFY((open_stack(name + "[1:2]")->info().shape == Shape{1, 5, 7}));
}

void StackTest::refusesRangesThatMakeNoSense_data() {
  QTest::addColumn<QString>("range");
  for (const char* range : {"[]", "[a:b]", "[5:2]", "[3:3]", "[::0]", "[1:2:3:4]", "[-3:]", "[1.5:]",
                            "[99999999999999999999:]"}) {
    QTest::newRow(range) << range;
  }
}

void StackTest::refusesRangesThatMakeNoSense() {
  QFETCH(QString, range);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"pil_lzw.tif", "[10:50]"},
                            [&] { open_stack(fixture("pil_lzw.tif") + range.toStdString()); }),
           QString());
}

void StackTest::aRangeIsAViewOfItsSections() {
  const auto stack = open_stack(fixture("pil_lzw.tif") + "[1:3]");
  QVERIFY((stack->info().shape == Shape{2, 5, 7}));
  QCOMPARE(int{stack->section(0).at<std::uint8_t>(0, 0)}, 40);
  QCOMPARE(int{stack->section(1).at<std::uint8_t>(0, 0)}, 80);
  QVERIFY(stack->info().name.ends_with("pil_lzw.tif[1:3]"));
  const auto names = open_stack(fixture("sections.h5:/stack[::2]"))->info().section_names;
  QVERIFY((names == std::vector<std::string>{"section9", "section11"}));
}

void StackTest::aStepWidensTheVoxel() {
  const auto stack = open_stack(fixture("imagej_micron.tif") + "[::2]");
  QVERIFY((stack->info().shape == Shape{2, 5, 7}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{60, 5, 8}));
  QCOMPARE(int{stack->section(1).at<std::uint16_t>(0, 0)}, 80);
}

void StackTest::refusesARangeOutsideTheStack() {
  for (const char* range : {"[3:]", "[2:4]", "[7]"}) {
    QCOMPARE(error_difference(ErrorKind::bad_input, {"pil_lzw.tif", "3 sections", "between 0 and 2"},
                              [&] { open_stack(fixture("pil_lzw.tif") + range); }),
             QString());
  }
}

void StackTest::refusesWhatIsNotThere() {
  QCOMPARE(
      error_difference(ErrorKind::not_found, {"nowhere.tif"}, [] { open_stack(fixture("nowhere.tif")); }),
      QString());
  QCOMPARE(error_difference(ErrorKind::not_found, {"nowhere.h5"},
                            [] { open_stack(fixture("nowhere.h5:/raw[2:3]")); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::not_found, {}, [] { open_stack(""); }), QString());
}

void StackTest::refusesFormatsItDoesNotKnow() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"make_fixtures.py", "TIFF, HDF5, MRC"},
                            [] { open_stack(fixture("make_fixtures.py")); }),
           QString());
}

void StackTest::refusesAnEmptyFile() {
  const Folder folder;
  write_bytes(folder.file("a.tif"), "");
  QCOMPARE(
      error_difference(ErrorKind::bad_input, {"a.tif is empty"}, [&] { open_stack(folder.file("a.tif")); }),
      QString());
}

void StackTest::refusesAFileThatIsNotWhatItsNameSays() {
  const Folder folder;
  write_bytes(folder.file("a.tif"), "<html>404</html>");
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.tif", "does not begin like a tif"},
                            [&] { open_stack(folder.file("a.tif")); }),
           QString());
}

void StackTest::refusesSectionsOutside() {
  for (const char* reference : {"pil_lzw.tif", "pil_lzw.tif[0:2]", "mode6.mrc", "several.h5:/one"}) {
    const auto stack = open_stack(fixture(reference));
    for (const std::int64_t z : {std::int64_t{-1}, stack->info().shape.z}) {
      QCOMPARE(error_difference(ErrorKind::bad_input, {"section"}, [&] { stack->section(z); }), QString());
    }
  }
}

void StackTest::theUsersVoxelSizeGoesBeforeTheFiles() {
  OpenStackOptions options;
  options.voxel_size_nm = VoxelSize{1, 2, 3};
  const StackInfo info = open_stack(fixture("imagej_micron.tif"), options)->info();
  QVERIFY((info.voxel_size_nm == VoxelSize{1, 2, 3}));
  QCOMPARE(info.voxel_size_source, std::string("user"));
}

void StackTest::refusesAnImpossibleVoxelSize() {
  OpenStackOptions options;
  options.voxel_size_nm = VoxelSize{1, 0, 3};
  QCOMPARE(error_difference(ErrorKind::bad_input, {"1 x 0 x 3"},
                            [&] { open_stack(fixture("imagej_micron.tif"), options); }),
           QString());
}

void StackTest::theCacheDecodesASectionOnce() {
  std::atomic<int> decodings = 0;
  const CachedStack stack = cached(decodings, 1000);
  QCOMPARE(int{stack.section(3).at<std::uint8_t>(0, 0)}, 3);
  QCOMPARE(int{stack.section(3).at<std::uint8_t>(0, 0)}, 3);
  QCOMPARE(decodings.load(), 1);
  QCOMPARE(stack.cached_bytes(), std::size_t{100});
}

void StackTest::theCacheStaysWithinItsBytes() {
  std::atomic<int> decodings = 0;
  const CachedStack stack = cached(decodings, 250);
  for (int z = 0; z < 9; ++z) stack.section(z);
  QCOMPARE(stack.cached_bytes(), std::size_t{200});
  std::atomic<int> others = 0;
  const CachedStack none = cached(others, 50);  // less than one section
  QCOMPARE(int{none.section(4).at<std::uint8_t>(9, 9)}, 4);
  QCOMPARE(none.cached_bytes(), std::size_t{0});
}

void StackTest::theCacheForgetsTheLeastUsedSection() {
  std::atomic<int> decodings = 0;
  const CachedStack stack = cached(decodings, 200);
  stack.section(1);
  stack.section(2);
  stack.section(1);
  stack.section(3);  // 2 has to go
  QCOMPARE(decodings.load(), 3);
  stack.section(1);
  QCOMPARE(decodings.load(), 3);
  stack.section(2);
  QCOMPARE(decodings.load(), 4);
}

void StackTest::theCacheDecodesOnceForManyThreads() {
  std::atomic<int> decodings = 0;
  const CachedStack stack = cached(decodings, 1000);
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int z = 0; z < 9; ++z) wrong += stack.section(z).at<std::uint8_t>(5, 5) != z;
    });
  }
  for (std::thread& thread : threads) thread.join();
  QCOMPARE(wrong.load(), 0);
  QCOMPARE(decodings.load(), 9);
}

void StackTest::theCacheTriesAgainAfterAnError() {
  std::atomic<int> decodings = 0;
  const CachedStack stack = cached(decodings, 1000);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"the drive was away"}, [&] { stack.section(9); }),
           QString());
  QCOMPARE(int{stack.section(9).at<std::uint8_t>(0, 0)}, 9);
}

void StackTest::memoryStacksKeepWhatTheyAreGiven() {
  const auto floats = make_memory_stack(ramp_sections(CV_32F), VoxelSize{30, 4, 4}, "phantom");
  QCOMPARE(ramp_difference(*floats), QString());
  QCOMPARE(floats->info().name, std::string("phantom"));
  QVERIFY(floats->info().type == PixelType::float32);
  QVERIFY((floats->info().voxel_size_nm == VoxelSize{30, 4, 4}));
  Volume<std::uint8_t> voxels(Shape{2, 1, 3});
  voxels.at(1, 0, 2) = 9;
  const auto bytes = make_memory_stack(voxels);
  QVERIFY((bytes->info().shape == Shape{2, 1, 3}));
  QCOMPARE(int{bytes->section(1).at<std::uint8_t>(0, 2)}, 9);
  QCOMPARE(int{bytes->section(0).at<std::uint8_t>(0, 2)}, 0);
}

void StackTest::memoryStacksRefuseUnequalSections() {
  QCOMPARE(error_difference(ErrorKind::bad_input, {"no sections"},
                            [] { make_memory_stack(std::vector<cv::Mat>{}); }),
           QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"section 1 is 2 x 3", "section 0 is 3 x 3"},
                            [] {
                              make_memory_stack({cv::Mat(3, 3, CV_8U), cv::Mat(2, 3, CV_8U)});
                            }),
           QString());
}

/// First, middle and last section, row by row, as stored.
void StackTest::theContentHashIsTheSameInEveryVersion() {
  std::vector<cv::Mat> bytes;
  for (int z = 0; z < 5; ++z) {
    cv::Mat wide(2, 4, CV_8U, cv::Scalar(99));  // the last column is not part of the section
    for (int i = 0; i < 6; ++i) wide.at<std::uint8_t>(i / 3, i % 3) = static_cast<std::uint8_t>(10 * z + i);
    bytes.push_back(wide.colRange(0, 3));
  }
  QCOMPARE(content_hash(*make_memory_stack(bytes)), std::string("d474ac5403785532"));
  cv::Mat words(2, 3, CV_16U);
  for (int i = 0; i < 6; ++i) words.at<std::uint16_t>(i / 3, i % 3) = static_cast<std::uint16_t>(i);
  QCOMPARE(content_hash(*make_memory_stack(std::vector<cv::Mat>{words})), std::string("b173b168d702c89c"));
}

int run_stack_tests(int argument_count, char** arguments) {
  StackTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "stack_test.moc"
