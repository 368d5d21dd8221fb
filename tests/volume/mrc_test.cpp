#include <QtTest>

#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class MrcTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryModeVoxelByVoxel_data();
  void readsEveryModeVoxelByVoxel();
  void readsTheVoxelSizeInAngstrom();
  void takesPlaceholdersForUnknown_data();
  void takesPlaceholdersForUnknown();
  void isKnownByItsMarkWhateverItsName();
  void refusesModesThatAreNotGrey();
  void refusesTurnedAxes();
  void refusesATruncatedFile_data();
  void refusesATruncatedFile();
  void refusesAHeaderOfNonsense();
};

void MrcTest::readsEveryModeVoxelByVoxel_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("type");
  QTest::addColumn<double>("factor");
  QTest::addColumn<double>("offset");
  const auto row = [](const char* file, const char* type, double factor, double offset) {
    QTest::newRow(file) << file << type << factor << offset;
  };
  row("mode0_unsigned.mrc", "uint8", 1, 100);
  row("mode0_signed.mrc", "int8", 1, -50);
  row("mode0_2014.mrc", "int8", 1, -50);
  row("mode1_big_endian.mrc", "int16", 1, -50);
  row("mode2_placeholder.mrc", "float32", 0.25, 0);
  row("mode6.mrc", "uint16", 1, 60000);
  row("mode12.mrc", "float16", 0.25, 0);
}

void MrcTest::readsEveryModeVoxelByVoxel() {
  QFETCH(QString, file);
  QFETCH(QString, type);
  QFETCH(double, factor);
  QFETCH(double, offset);
  const auto stack = open_stack(fixture(file.toStdString()));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QCOMPARE(std::string(pixel_type_name(stack->info().type)), type.toStdString());
  QCOMPARE(stack->info().format, std::string("MRC"));
  QCOMPARE(ramp_difference(*stack, factor, offset), QString());
}

void MrcTest::readsTheVoxelSizeInAngstrom() {
  const StackInfo info = open_stack(fixture("mode0_unsigned.mrc"))->info();
  // 46, 46, 500 Angstrom in x, y, z
  QVERIFY((info.voxel_size_nm == VoxelSize{50, 4.6, 4.6}));
  QCOMPARE(info.voxel_size_source, std::string("MRC header"));
}

void MrcTest::takesPlaceholdersForUnknown_data() {
  QTest::addColumn<QString>("file");
  QTest::newRow("one Angstrom everywhere") << "mode2_placeholder.mrc";
  QTest::newRow("zero") << "mode6.mrc";
}

void MrcTest::takesPlaceholdersForUnknown() {
  QFETCH(QString, file);
  QVERIFY(!open_stack(fixture(file.toStdString()))->info().voxel_size_nm.has_value());
}

void MrcTest::isKnownByItsMarkWhateverItsName() {
  const Folder folder;
  std::filesystem::copy_file(fixture("mode6.mrc"), folder.file("stack.bin"));
  QCOMPARE(open_stack(folder.file("stack.bin"))->info().format, std::string("MRC"));
}

void MrcTest::refusesModesThatAreNotGrey() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"mode4_complex.mrc", "mode 4"},
                            [] { open_stack(fixture("mode4_complex.mrc")); }),
           QString());
}

void MrcTest::refusesTurnedAxes() {
  QCOMPARE(error_difference(ErrorKind::unsupported, {"turned_axes.mrc", "3, 2, 1"},
                            [] { open_stack(fixture("turned_axes.mrc")); }),
           QString());
}

void MrcTest::refusesATruncatedFile_data() {
  QTest::addColumn<int>("bytes");
  QTest::addColumn<QString>("words");
  QTest::newRow("in the last section") << 1024 + 105 - 1 << "says 3 sections of 5 x 7, 2 are there";
  QTest::newRow("in the header") << 1000 << "cut short";
}

void MrcTest::refusesATruncatedFile() {
  QFETCH(int, bytes);
  QFETCH(QString, words);
  const Folder folder;
  write_cut(fixture("mode0_signed.mrc"), static_cast<std::size_t>(bytes), folder.file("cut.mrc"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"cut.mrc", words.toStdString()},
                            [&] { open_stack(folder.file("cut.mrc")); }),
           QString());
}

void MrcTest::refusesAHeaderOfNonsense() {
  const Folder folder;
  write_bytes(folder.file("a.mrc"), std::string(2000, '\xee'));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.mrc", "not an MRC"},
                            [&] { open_stack(folder.file("a.mrc")); }),
           QString());
}

int run_mrc_tests(int argument_count, char** arguments) {
  MrcTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "mrc_test.moc"
