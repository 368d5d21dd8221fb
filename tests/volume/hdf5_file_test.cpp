#include "core/volume/hdf5_file.h"

#include <QtTest>
#include <array>
#include <numeric>

#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

class Hdf5FileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesAndReadsEveryTypeExactly();
  void readsABlockOutOfTheMiddle();
  void writesBlocksIntoChunkedDatasets();
  void storesHalfFloats();
  void convertsAndClips();
  void keepsScalarsAndEmptyDatasets();
  void keepsTextOfAnyLengthAndNumbersAsAttributes();
  void replacesAnAttribute();
  void answersAbsentAttributesWithNothing();
  void readsAttributesOfOtherPrograms();
  void refusesADamagedHeapOfTexts_data();
  void refusesADamagedHeapOfTexts();
  void listsDatasetsOfAllGroups();
  void refusesABlockOutside();
  void refusesToOpenWhatIsNotThereOrNotHdf5();
  void refusesToCreateInAMissingFolder();
  void staysUsableAfterAMove();
};

namespace {

const std::array<std::int64_t, 3> kShape = {2, 3, 4};

template <typename T>
bool comes_back(Hdf5File& file, const std::string& name, std::vector<T> values) {
  file.write(name, kShape, values.data(), {.chunk = {1, 2, 4}, .deflate = 1});
  return file.read<T>(name) == values;
}

template <typename T>
std::vector<T> counting(T first) {
  std::vector<T> values(24);
  std::iota(values.begin(), values.end(), first);
  return values;
}

}  // namespace

void Hdf5FileTest::writesAndReadsEveryTypeExactly() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  QVERIFY(comes_back<std::uint8_t>(file, "/u8", counting<std::uint8_t>(232)));
  QVERIFY(comes_back<std::uint16_t>(file, "/u16", counting<std::uint16_t>(65512)));
  QVERIFY(comes_back<std::uint32_t>(file, "/u32", counting<std::uint32_t>(4294967272U)));
  QVERIFY(comes_back<std::int64_t>(file, "/i64", counting<std::int64_t>(-9007199254740993)));
  QVERIFY(comes_back<float>(file, "/f32", counting<float>(0.1F)));
  QVERIFY(comes_back<double>(file, "/f64", counting<double>(0.1)));
  file.close();
  const Hdf5File again = Hdf5File::open(folder.file("a.h5"));
  QVERIFY(again.read<std::uint32_t>("/u32") == counting<std::uint32_t>(4294967272U));
  const DatasetInfo info = again.describe("/u16");
  QVERIFY((info.shape == std::vector<std::int64_t>{2, 3, 4}));
  QVERIFY((info.chunk == std::vector<std::int64_t>{1, 2, 4}));
  QVERIFY(info.type == PixelType::uint16);
  QCOMPARE(info.compression, std::string("shuffle + gzip"));
}

void Hdf5FileTest::readsABlockOutOfTheMiddle() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.write("/a", kShape, counting<std::uint8_t>(0).data());
  const std::array<std::int64_t, 3> offset = {1, 1, 2};
  const std::array<std::int64_t, 3> extent = {1, 2, 2};
  std::array<float, 4> block{};
  file.read_block("/a", offset, extent, block.data());
  // 12 z + 4 y + x
  QVERIFY((block == std::array<float, 4>{18, 19, 22, 23}));
}

void Hdf5FileTest::writesBlocksIntoChunkedDatasets() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.create_dataset("/deep/er/a", PixelType::uint32, kShape, {.chunk = {64, 64, 64}, .deflate = 1});
  const std::array<std::int64_t, 3> offset = {1, 0, 1};
  const std::array<std::int64_t, 3> extent = {1, 3, 1};
  const std::array<std::uint32_t, 3> column = {7, 8, 9};
  file.write_block("/deep/er/a", offset, extent, column.data());
  std::vector<std::uint32_t> wanted(24);
  wanted[13] = 7;
  wanted[17] = 8;
  wanted[21] = 9;
  QVERIFY(file.read<std::uint32_t>("/deep/er/a") == wanted);
}

void Hdf5FileTest::storesHalfFloats() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  const std::array<std::int64_t, 1> shape = {4};
  const std::array<std::int64_t, 1> start = {0};
  file.create_dataset("/halves", PixelType::float16, shape);
  const std::array<float, 4> values = {0.5F, -2, 0.1F, 65504};
  file.write_block("/halves", start, shape, values.data());
  QVERIFY(file.describe("/halves").type == PixelType::float16);
  const std::vector<float> back = file.read<float>("/halves");
  QCOMPARE(back[0], 0.5F);
  QCOMPARE(back[1], -2.F);
  QCOMPARE(back[2], 0.0999755859375F);  // 1638 / 2^14, the half nearest to 0.1
  QCOMPARE(back[3], 65504.F);
  QCOMPARE(file.read<double>("/halves")[2], 0.0999755859375);  // by the library's own conversion
}

void Hdf5FileTest::convertsAndClips() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  const std::array<std::int64_t, 1> shape = {3};
  const std::array<double, 3> values = {-1, 2.75, 300};
  file.write("/a", shape, values.data());
  QVERIFY((file.read<std::uint8_t>("/a") == std::vector<std::uint8_t>{0, 2, 255}));
}

void Hdf5FileTest::keepsScalarsAndEmptyDatasets() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  const std::int64_t one = 42;
  file.write("/scalar", {}, &one);
  const std::array<std::int64_t, 2> nothing = {0, 5};
  file.write<float>("/empty", nothing, nullptr, {.chunk = {1, 5}, .deflate = 1});
  QVERIFY(file.read<std::int64_t>("/scalar") == std::vector<std::int64_t>{42});
  QVERIFY(file.describe("/scalar").shape.empty());
  QVERIFY(file.read<float>("/empty").empty());
  QVERIFY((file.describe("/empty").shape == std::vector<std::int64_t>{0, 5}));
}

void Hdf5FileTest::keepsTextOfAnyLengthAndNumbersAsAttributes() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.write("/group/a", kShape, counting<std::uint8_t>(0).data());
  const std::string long_text(200'000, 'r');  // beyond the 64 kB of a header
  file.set_attribute("/", "recipe", long_text);
  file.set_attribute("/group", "name", "\xe7\xba\xbf\xe7\xb2\x92\xe4\xbd\x93");
  file.set_attribute("/group/a", "empty", "");
  file.set_attribute("/group/a", "size", std::array<double, 3>{0.05, 0.0046, 0.0046});
  file.set_attribute("/", "one", std::array<double, 1>{7});
  file.close();
  const Hdf5File again = Hdf5File::open(folder.file("a.h5"));
  QVERIFY(again.text_attribute("/", "recipe") == long_text);
  QVERIFY(again.text_attribute("/group", "name") == "\xe7\xba\xbf\xe7\xb2\x92\xe4\xbd\x93");
  QVERIFY(again.text_attribute("/group/a", "empty") == "");
  QVERIFY((again.number_attribute("/group/a", "size") == std::vector<double>{0.05, 0.0046, 0.0046}));
  QVERIFY(again.number_attribute("/", "one") == std::vector<double>{7});
}

void Hdf5FileTest::replacesAnAttribute() {
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.set_attribute("/", "a", "long text");
  file.set_attribute("/", "a", std::array<double, 2>{1, 2});
  QVERIFY(!file.text_attribute("/", "a").has_value());
  QVERIFY((file.number_attribute("/", "a") == std::vector<double>{1, 2}));
}

void Hdf5FileTest::answersAbsentAttributesWithNothing() {
  const Hdf5File file = Hdf5File::open(fixture("several.h5"));
  QVERIFY(!file.text_attribute("/", "absent").has_value());
  QVERIFY(file.number_attribute("/one", "absent").empty());
  QVERIFY(!file.text_attribute("/absent", "a").has_value());
  QVERIFY(file.number_attribute("/absent/more", "a").empty());
  QVERIFY(file.number_attribute("/one", "comment").empty());        // text is no number
  QVERIFY(!file.text_attribute("/one", "resolution").has_value());  // and a number no text
}

void Hdf5FileTest::readsAttributesOfOtherPrograms() {
  const Hdf5File file = Hdf5File::open(fixture("several.h5"));
  QVERIFY((file.number_attribute("/one", "resolution") == std::vector<double>{30, 8, 8}));
  QVERIFY(file.text_attribute("/one", "comment") == "fixed length");
}

void Hdf5FileTest::refusesADamagedHeapOfTexts_data() {
  QTest::addColumn<int>("offset");  // in the heap
  QTest::addColumn<int>("value");
  // A heap begins with 16 bytes (mark, size), then objects of 16 bytes (index, ..., size at 8) and text.
  QTest::newRow("the free rest has no size") << 16 + 16 + 16 + 8 << 0;
  QTest::newRow("an object reaches behind the heap") << 16 + 8 << 0xff;
  QTest::newRow("the heap reaches behind the file") << 8 << 0xff;
}

void Hdf5FileTest::refusesADamagedHeapOfTexts() {
  QFETCH(int, offset);
  QFETCH(int, value);
  const Folder folder;
  Hdf5File file = Hdf5File::create(folder.file("a.h5"));
  file.set_attribute("/", "recipe", "fifteen letters");  // 16 bytes with its end
  file.close();
  QVERIFY(Hdf5File::open(folder.file("a.h5")).text_attribute("/", "recipe") == "fifteen letters");
  std::string bytes = read_bytes(folder.file("a.h5"));
  const std::size_t heap = bytes.find("GCOL");
  QVERIFY(heap != std::string::npos);
  bytes.replace(heap + static_cast<std::size_t>(offset), 8, std::string(8, static_cast<char>(value)));
  write_bytes(folder.file("a.h5"), bytes);
  const Hdf5File damaged = Hdf5File::open(folder.file("a.h5"));
  QCOMPARE(error_difference(ErrorKind::bad_input, {"a.h5", "recipe", "damaged"},
                            [&] { damaged.text_attribute("/", "recipe"); }),
           QString());
}

void Hdf5FileTest::listsDatasetsOfAllGroups() {
  const Hdf5File file = Hdf5File::open(fixture("several.h5"));
  std::vector<std::string> names;
  for (const DatasetInfo& info : file.datasets()) names.push_back(info.name);
  QVERIFY((names == std::vector<std::string>{"/big", "/deep/flags", "/halves", "/one", "/two"}));
  QVERIFY(file.contains("/deep"));
  QVERIFY(!file.contains("/deep/nothing"));
  QCOMPARE(file.datasets_below("/deep").size(), std::size_t{1});
}

void Hdf5FileTest::refusesABlockOutside() {
  const Hdf5File file = Hdf5File::open(fixture("several.h5"));
  const std::array<std::int64_t, 3> offset = {2, 0, 0};
  const std::array<std::int64_t, 3> extent = {2, 5, 7};
  std::vector<std::uint8_t> block(70);
  QCOMPARE(error_difference(ErrorKind::bad_input, {"several.h5:/one", "[3, 5, 7]", "[2, 5, 7] at [2, 0, 0]"},
                            [&] { file.read_block("/one", offset, extent, block.data()); }),
           QString());
}

void Hdf5FileTest::refusesToOpenWhatIsNotThereOrNotHdf5() {
  QCOMPARE(
      error_difference(ErrorKind::not_found, {"nothing.h5"}, [] { Hdf5File::open(fixture("nothing.h5")); }),
      QString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"float32.tif", "not an HDF5"},
                            [] { Hdf5File::open(fixture("float32.tif")); }),
           QString());
}

void Hdf5FileTest::refusesToCreateInAMissingFolder() {
  const Folder folder;
  QCOMPARE(error_difference(ErrorKind::resources, {"a.h5"},
                            [&] { Hdf5File::create(folder.file("missing/a.h5")); }),
           QString());
}

void Hdf5FileTest::staysUsableAfterAMove() {
  Hdf5File first = Hdf5File::open(fixture("several.h5"));
  Hdf5File second = std::move(first);
  Hdf5File third = Hdf5File::open(fixture("sections.h5"));
  third = std::move(second);
  QCOMPARE(third.read<std::uint8_t>("/one").size(), std::size_t{105});
}

int run_hdf5_file_tests(int argument_count, char** arguments) {
  Hdf5FileTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "hdf5_file_test.moc"
