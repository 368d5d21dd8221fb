#include <QtTest>
#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <span>

#include "core/volume/crc32c.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Zarr version 3 and OME-Zarr 0.5 by the specifications: fixtures/make_zarr3_fixtures.py.
class Zarr3Test : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAShardedArrayBackwardsWithoutACache();
  void saysHowTheArrayIsStored_data();
  void saysHowTheArrayIsStored();
  void chunksThatAreNotStoredHoldTheFillValue_data();
  void chunksThatAreNotStoredHoldTheFillValue();
  void missingShardsAndChunksOfAShardHoldTheFillValue();
  void ofALargeShardOnlyIndexAndChunksAreRead();
  void labelsComeBeforeTheImage();
  void levelsHaveTheirOwnVoxelSize();
  void aFolderOfBothVersionsIsVersion2();
  void theChecksumIsThatOfTheCatalogues();
};

void Zarr3Test::readsAShardedArrayBackwardsWithoutACache() {
  OpenStackOptions nothing_cached;
  nothing_cached.cache_bytes = 0;
  const auto stack = open_stack(fixture("arrays3.zarr:index_first"), nothing_cached);
  for (const int z : {2, 0, 1, 1, 0, 2}) QCOMPARE(stack->section(z).at<double>(4, 6), ramp(z, 4, 6));
}

void Zarr3Test::saysHowTheArrayIsStored_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("layout");
  QTest::newRow("chunks") << "arrays3.zarr:plain"
                          << "chunks 2 x 3 x 4";
  QTest::newRow("packed") << "arrays3.zarr:zstd"
                          << "chunks 2 x 5 x 7, zstd";
  QTest::newRow("levels") << "ome05.zarr"
                          << "chunks 1 x 2 x 3 x 4, blosc (lz4), 2 levels";
  QTest::newRow("shards") << "arrays3.zarr:holes"
                          << "chunks 1 x 2 x 4 in shards of 2 x 4 x 8, zstd";
}

void Zarr3Test::saysHowTheArrayIsStored() {
  QFETCH(QString, file);
  QFETCH(QString, layout);
  QCOMPARE(QString::fromStdString(open_stack(fixture(file.toStdString()))->info().layout), layout);
}

void Zarr3Test::chunksThatAreNotStoredHoldTheFillValue_data() {
  QTest::addColumn<QByteArray>("type");
  QTest::addColumn<QByteArray>("fill");
  QTest::addColumn<double>("value");
  const auto row = [](const char* type, const char* fill, double value) {
    QTest::addRow("%s %s", type, fill) << QByteArray(type) << QByteArray(fill) << value;
  };
  const double infinite = std::numeric_limits<double>::infinity();
  const double none = std::numeric_limits<double>::quiet_NaN();
  row("uint8", "255", 255);
  row("int8", "-128", -128);
  row("uint64", "18446744073709551615", 18446744073709551616.0);  // as a double
  row("float16", "1.5", 1.5);
  row("float16", "\"0x3e00\"", 1.5);  // sign 0, exponent 15 - 15 = 0, 1 + 512 / 1024
  row("float16", "\"-Infinity\"", -infinite);
  row("float32", "-2.5", -2.5);
  row("float32", "\"NaN\"", none);
  row("float32", "\"Infinity\"", infinite);
  row("float32", "\"0x7fc00000\"", none);
  row("float32", "\"0x40200000\"", 2.5);  // exponent 128 - 127 = 1, 1 + 2^21 / 2^23
  row("float64", "\"0x3ff8000000000000\"", 1.5);
  row("float64", "\"0x3ff8\"", 0);  // no eight bytes
}

void Zarr3Test::chunksThatAreNotStoredHoldTheFillValue() {
  QFETCH(QByteArray, type);
  QFETCH(QByteArray, fill);
  QFETCH(double, value);
  std::string header = read_bytes(fixture("arrays3.zarr/half/zarr.json"));
  const auto replace = [&header](const std::string& from, const std::string& to) {
    header.replace(header.find(from), from.size(), to);
  };
  replace("float16", type.toStdString());
  replace("\"0x3e00\"", fill.toStdString());
  const Folder folder;
  write_bytes(folder.path() / "zarr.json", header);
  cv::Mat section;
  open_stack(folder.path().string())->section(1).convertTo(section, CV_64F);
  const double found = section.at<double>(3, 5);
  QVERIFY2(found == value || (std::isnan(found) && std::isnan(value)), qPrintable(QString::number(found)));
}

void Zarr3Test::missingShardsAndChunksOfAShardHoldTheFillValue() {
  const auto stack = open_stack(fixture("arrays3.zarr:holes"));
  for (int z = 0; z < 3; ++z) {
    const cv::Mat section = stack->section(z);
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 7; ++x) {
        const bool in_chunk = z == 0 && y < 2 && x < 4;
        const bool in_shard = z == 2 && y == 4;
        QCOMPARE(double(section.at<std::uint16_t>(y, x)), in_chunk || in_shard ? 7 : ramp(z, y, x));
      }
    }
  }
}

/// A shard may have many gigabytes; this one has 16 of which nearly all are a hole.
void Zarr3Test::ofALargeShardOnlyIndexAndChunksAreRead() {
  const Folder folder;
  std::filesystem::copy(fixture("arrays3.zarr/index_first"), folder.path(),
                        std::filesystem::copy_options::recursive);
  std::filesystem::resize_file(folder.path() / "c/0/0/0", std::uintmax_t{1} << 34);
  QCOMPARE(ramp_difference(*open_stack(folder.path().string())), QString());
}

void Zarr3Test::labelsComeBeforeTheImage() {
  const LabelStack labels = open_labels(fixture("ome05.zarr"));
  QVERIFY(labels.meaning == LabelMeaning::instances);
  QCOMPARE(labels.ids(2).at<int>(4, 6), 70106);  // 70000 + 40 * 2 + 5 * 4 + 6
}

void Zarr3Test::levelsHaveTheirOwnVoxelSize() {
  QVERIFY((open_stack(fixture("ome05.zarr"))->info().voxel_size_nm == VoxelSize{30, 8, 4}));
  QVERIFY((open_stack(fixture("ome05.zarr:/labels/mito/0"))->info().voxel_size_nm == VoxelSize{30, 8, 4}));
  const auto stack = open_stack(fixture("ome05.zarr:1"));
  QVERIFY((stack->info().shape == Shape{3, 3, 4}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 16, 8}));
  QCOMPARE(int(stack->section(1).at<std::uint16_t>(2, 3)), int(ramp(1, 4, 6)));
}

void Zarr3Test::aFolderOfBothVersionsIsVersion2() {
  const Folder folder;
  std::filesystem::copy(fixture("ome.zarr"), folder.path(), std::filesystem::copy_options::recursive);
  write_bytes(folder.path() / "zarr.json", "{}");
  QCOMPARE(ramp_difference(*open_stack(folder.path().string())), QString());
}

void Zarr3Test::theChecksumIsThatOfTheCatalogues() {
  const std::string digits = "123456789";
  QCOMPARE(crc32c(std::span(reinterpret_cast<const std::uint8_t*>(digits.data()), digits.size())),
           std::uint32_t{0xE3069283});
  QCOMPARE(crc32c(std::array<std::uint8_t, 32>{}), std::uint32_t{0x8A9136AA});  // RFC 3720, B.4
  QCOMPARE(crc32c({}), std::uint32_t{0});
}

int run_zarr3_tests(int argument_count, char** arguments) {
  Zarr3Test test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "zarr3_test.moc"
