#include <QtTest>
#include <array>
#include <thread>

#include "core/volume/axis_tags.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/stack.h"
#include "core/volume/stack_writer.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class Hdf5StackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryTypeOfOtherProgramsVoxelByVoxel_data();
  void readsEveryTypeOfOtherProgramsVoxelByVoxel();
  void readsAnIlastikFileWithAxesAndVoxelSize();
  void readsAGroupOfSectionsInNaturalOrder();
  void takesTheOnlyStackOrOneOfAUsualName();
  void listsTheDatasetsWhenItCannotChoose();
  void takesTheVoxelSizeOfTheDatasetBeforeTheFile();
  void refusesAxesInAnotherOrder();
  void refusesFourDimensionsWithoutAxes();
  void refusesAMissingDatasetAndListsThosePresent();
  void refusesADatasetOfText();
  void refusesADatasetNameForOtherFormats();
  void refusesACompressionThatIsNotBuiltIn();
  void refusesATruncatedFile();
  void refusesDeclaredSizesThatTheFileCannotHold();
  void threadsReadOneFileAtTheSameTime();
  void axisTagsGoThereAndBack();
};

void Hdf5StackTest::readsEveryTypeOfOtherProgramsVoxelByVoxel_data() {
  QTest::addColumn<QString>("reference");
  QTest::addColumn<QString>("type");
  QTest::addColumn<double>("factor");
  QTest::newRow("bytes") << "several.h5:/one"
                         << "uint8" << 1.;
  QTest::newRow("without a slash") << "several.h5:one"
                                   << "uint8" << 1.;
  QTest::newRow("floats") << "several.h5:/two"
                          << "float32" << 1.;
  QTest::newRow("half floats") << "several.h5:/halves"
                               << "float16" << 0.25;
  QTest::newRow("big endian") << "several.h5:/big"
                              << "int32" << 1.;
  QTest::newRow("chunked, compressed") << "ilastik.h5"
                                       << "uint8" << 1.;
}

void Hdf5StackTest::readsEveryTypeOfOtherProgramsVoxelByVoxel() {
  QFETCH(QString, reference);
  QFETCH(QString, type);
  QFETCH(double, factor);
  const auto stack = open_stack(fixture(reference.toStdString()));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QCOMPARE(std::string(pixel_type_name(stack->info().type)), type.toStdString());
  QCOMPARE(stack->info().format, std::string("HDF5"));
  QCOMPARE(ramp_difference(*stack, factor), QString());
  const auto flags = open_stack(fixture("several.h5:/deep/flags"));  // Python's bool: ramp > 40
  QCOMPARE(int{flags->section(1).at<std::int8_t>(0, 0)}, 0);
  QCOMPARE(int{flags->section(1).at<std::int8_t>(0, 1)}, 1);
}

void Hdf5StackTest::readsAnIlastikFileWithAxesAndVoxelSize() {
  const StackInfo info = open_stack(fixture("ilastik.h5"))->info();
  QVERIFY((info.voxel_size_nm == VoxelSize{30, 8, 4}));
  QCOMPARE(info.voxel_size_source, std::string("HDF5 attribute element_size_um"));
  QCOMPARE(info.layout, std::string("chunks 1 x 2 x 5 x 7 x 1, shuffle + gzip"));
  QVERIFY(info.name.ends_with("ilastik.h5:/exported_data"));
}

void Hdf5StackTest::readsAGroupOfSectionsInNaturalOrder() {
  for (const char* reference : {"sections.h5:/stack", "sections.h5:/stack/", "sections.h5"}) {
    const auto stack = open_stack(fixture(reference));
    QVERIFY((stack->info().section_names == std::vector<std::string>{"section9", "section10", "section11"}));
    QCOMPARE(ramp_difference(*stack), QString());
  }
  const auto one = open_stack(fixture("sections.h5:/stack/section9"));
  QVERIFY((one->info().shape == Shape{1, 5, 7}));
  QCOMPARE(ramp_difference(*one), QString());
}

void Hdf5StackTest::takesTheOnlyStackOrOneOfAUsualName() {
  const Folder folder;
  const std::array<std::int64_t, 3> shape = {1, 1, 2};
  const std::array<std::uint8_t, 2> first = {1, 2};
  const std::array<std::uint8_t, 2> second = {3, 4};
  {
    Hdf5File file = Hdf5File::create(folder.file("a.h5"));
    file.write("/odd", shape, first.data());
    file.close();
  }
  QCOMPARE(open_stack(folder.file("a.h5"))->info().name, folder.file("a.h5") + ":/odd");
  {
    Hdf5File file = Hdf5File::create(folder.file("b.h5"));
    file.write("/labels", shape, first.data());
    file.write("/volumes/raw", shape, second.data());
    file.close();
  }
  QCOMPARE(int{open_stack(folder.file("b.h5"))->section(0).at<std::uint8_t>(0, 1)}, 4);
}

void Hdf5StackTest::listsTheDatasetsWhenItCannotChoose() {
  QCOMPARE(
      error_difference(ErrorKind::not_found,
                       {"several.h5", "5 stacks", "/deep/flags (3 x 5 x 7 int8)", "/two (3 x 5 x 7 float32)"},
                       [] { open_stack(fixture("several.h5")); }),
      QString());
}

void Hdf5StackTest::takesTheVoxelSizeOfTheDatasetBeforeTheFile() {
  QVERIFY((open_stack(fixture("several.h5:/one"))->info().voxel_size_nm == VoxelSize{30, 8, 8}));
  QVERIFY((open_stack(fixture("several.h5:/two"))->info().voxel_size_nm == VoxelSize{50, 4.6, 4.6}));
  QVERIFY(!open_stack(fixture("sections.h5"))->info().voxel_size_nm.has_value());
}

void Hdf5StackTest::refusesAxesInAnotherOrder() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"xyz.h5:/data", "7 x 5 x 3", "axes xyz", "z, y, x"},
                            [] { open_stack(fixture("xyz.h5:/data")); }),
           QString());
}

void Hdf5StackTest::refusesFourDimensionsWithoutAxes() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  const std::array<std::int64_t, 4> shape = {2, 3, 4, 5};
  file.create_dataset("/raw", PixelType::uint8, shape);
  file.close();
  QCOMPARE(error_difference(ErrorKind::unsupported, {"a.h5:/raw", "4 dimensions", "2 x 3 x 4 x 5"},
                            [&] { open_stack(folder.file("a.h5:/raw")); }),
           QString());
}

void Hdf5StackTest::refusesAMissingDatasetAndListsThosePresent() {
  QCOMPARE(
      error_difference(ErrorKind::not_found, {"lzf.h5 has no dataset /nowhere", "/raw (3 x 5 x 7 uint8)"},
                       [] { open_stack(fixture("lzf.h5:/nowhere")); }),
      QString());
  QCOMPARE(error_difference(ErrorKind::not_found, {"/none/at/all"},
                            [] { open_stack(fixture("lzf.h5:/none/at/all")); }),
           QString());
}

void Hdf5StackTest::refusesADatasetOfText() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"several.h5:/names", "plain numbers"},
                            [] { open_stack(fixture("several.h5:/names")); }),
           QString());
}

void Hdf5StackTest::refusesADatasetNameForOtherFormats() {
  QCOMPARE(error_difference(ErrorKind::bad_input, {"float32.tif", "/raw"},
                            [] { open_stack(fixture("float32.tif") + ":/raw"); }),
           QString());
}

void Hdf5StackTest::refusesACompressionThatIsNotBuiltIn() {
  const auto stack = open_stack(fixture("lzf.h5"));
  QCOMPARE(
      error_difference(ErrorKind::unsupported, {"lzf.h5:/raw", "LZF", "gzip"}, [&] { stack->section(0); }),
      QString());
}

void Hdf5StackTest::refusesATruncatedFile() {
  const Folder folder;
  write_cut(fixture("several.h5"), 5000, folder.file("cut.h5"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.h5", "cut short"},
                            [&] { open_stack(folder.file("cut.h5")); }),
           QString());
  write_cut(fixture("several.h5"), 5, folder.file("cut.h5"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.h5"}, [&] { open_stack(folder.file("cut.h5")); }),
           QString());
}

void Hdf5StackTest::refusesDeclaredSizesThatTheFileCannotHold() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  const std::array<std::int64_t, 3> shape = {100, 1'000'000, 1'000'000};
  file.create_dataset("/raw", PixelType::uint8, shape, {.chunk = {1, 64, 64}, .deflate = 1});
  file.close();
  const auto stack = open_stack(folder.file("a.h5"));
  QVERIFY((stack->info().shape == Shape{100, 1'000'000, 1'000'000}));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.h5", "1000000 x 1000000"}, [&] { stack->section(0); }),
           QString());
}

void Hdf5StackTest::threadsReadOneFileAtTheSameTime() {
  OpenStackOptions nothing_kept;
  nothing_kept.cache_bytes = 0;
  const auto stack = open_stack(fixture("ilastik.h5"), nothing_kept);
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

void Hdf5StackTest::axisTagsGoThereAndBack() {
  QCOMPARE(axes_from_tags(tags_from_axes("tzyxc")).value_or(""), std::string("tzyxc"));
  QVERIFY(!axes_from_tags("{\"axes\": 3}").has_value());
  QVERIFY(!axes_from_tags("not JSON").has_value());
  QVERIFY(!axes_from_tags(R"({"axes": [{"key": "z"}, {"key": "z"}]})").has_value());
}

int run_hdf5_stack_tests(int argument_count, char** arguments) {
  Hdf5StackTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "hdf5_stack_test.moc"
