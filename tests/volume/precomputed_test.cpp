#include <QtTest>
#include <cstring>
#include <filesystem>
#include <random>

#include <nlohmann/json.hpp>

#include "core/volume/compressed_segmentation.h"
#include "core/volume/label_writer.h"
#include "core/volume/labels.h"
#include "core/volume/precomputed_shards.h"
#include "core/volume/readers.h"
#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Neuroglancer precomputed volumes by the specification: fixtures/make_precomputed_fixtures.py, and those of
/// our own writer.
class PrecomputedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void labelsWeWroteComeBackExactly();
  void chunksWithoutInstancesAreZeros();
  void levelsWeWroteAreLevels();
  void labelsWithAnOffsetComeBackExactly();
  void aLevelIsChosenByItsKeyOrItsNumber();
  void readsEveryRawType_data();
  void readsEveryRawType();
  void rawVoxelsThatBeginLikeGzipAreVoxels();
  void missingChunksAreZeros();
  void missingShardsAreZeros();
  void jpegComesWithANote();
  void saysHowTheVolumeIsStored_data();
  void saysHowTheVolumeIsStored();
  void aFolderIsToldByItsInfo();
  void aFolderOfSectionsWithAFileInfoStaysOne();
  void idsBeyond32BitAreRefusedAsLabels();
  void everyWidthOfIndexIsExpanded_data();
  void everyWidthOfIndexIsExpanded();
  void indexOf32BitsIsExpanded();
  void theNumberOfAChunkLeavesConstantBitsOut();
  void theHashIsThatOfItsAuthor();
};

namespace {

namespace fs = std::filesystem;

/// Blobs with ids beyond 16 bits, over several chunks of 64 x 64 and cut at all upper edges.
LabelVolume blobs() {
  LabelVolume labels(Shape{5, 70, 150});
  for (std::int64_t z = 0; z < 5; ++z) {
    for (std::int64_t y = 0; y < 70; ++y) {
      for (std::int64_t x = 0; x < 150; ++x) {
        const bool is_inside = (x + 2 * y) % 11 < 7 && x < 60;
        if (is_inside) labels.at(z, y, x) = static_cast<std::uint32_t>(65000 + z * 1000 + x / 9 * 17 + y / 5);
      }
    }
  }
  labels.at(4, 69, 149) = 2000000000U;
  return labels;
}

std::string write_blobs(const Folder& folder, const LabelVolume& labels) {
  Job job;
  write_labels(folder.file("a.precomputed"), sections_of(labels, VoxelSize{30, 8, 4.6}), job);
  return folder.file("a.precomputed");
}

LabelVolume labels_at(const std::string& reference) { return read_label_volume(open_labels(reference)); }

nlohmann::json info_of(const fs::path& folder) { return nlohmann::json::parse(read_bytes(folder / "info")); }

/// A volume of 3 x 2 x 1 voxels (x, y, z) in one chunk, whose `info` has no more than it needs.
std::string write_one_chunk(const Folder& folder, const std::string& type, const std::string& bytes) {
  const nlohmann::json scale = {{"key", "4_8_30"},
                                {"size", {3, 2, 1}},
                                {"resolution", {4, 8, 30}},
                                {"chunk_sizes", {{64, 64, 64}}},
                                {"encoding", "RAW"}};
  const nlohmann::json info = {
      {"type", "image"}, {"data_type", type}, {"num_channels", 1}, {"scales", {scale}}};
  fs::create_directories(folder.path() / "4_8_30");
  write_bytes(folder.path() / "info", info.dump());
  write_bytes(folder.path() / "4_8_30" / "0-3_0-2_0-1", bytes);
  return folder.path().string();
}

template <typename T>
QByteArray bytes_of(std::initializer_list<T> values) {
  return {reinterpret_cast<const char*>(std::data(values)),
          static_cast<qsizetype>(values.size() * sizeof(T))};
}

std::vector<std::uint8_t> bytes_of_words(const std::vector<std::uint32_t>& words) {
  std::vector<std::uint8_t> bytes(4 * words.size());
  std::memcpy(bytes.data(), words.data(), bytes.size());
  return bytes;
}

}  // namespace

void PrecomputedTest::labelsWeWroteComeBackExactly() {
  const Folder folder;
  const LabelVolume labels = blobs();
  const std::string path = write_blobs(folder, labels);
  const LabelStack read = open_labels(path);
  QVERIFY(read.meaning == LabelMeaning::instances);
  QVERIFY(read_label_volume(read) == labels);
  const StackInfo& info = read.stack->info();
  QVERIFY((info.voxel_size_nm == VoxelSize{30, 8, 4.6}));
  QCOMPARE(info.voxel_size_source, std::string("precomputed info"));
  QVERIFY(info.type == PixelType::uint32);
}

void PrecomputedTest::chunksWithoutInstancesAreZeros() {
  const Folder folder;
  const LabelVolume labels = blobs();
  const std::string path = write_blobs(folder, labels);
  QVERIFY(!fs::exists(folder.path() / "a.precomputed/1_1_1/64-128_0-64_0-5"));
  QVERIFY(fs::exists(folder.path() / "a.precomputed/1_1_1/128-150_64-70_0-5"));
  QCOMPARE(open_stack(path)->section(2).at<double>(3, 100), 0.0);
}

void PrecomputedTest::levelsWeWroteAreLevels() {
  const Folder folder;
  const LabelVolume labels = blobs();
  const std::string path = write_blobs(folder, labels);
  for (const char* name : {":1", ":2_2_1"}) {
    const LabelVolume half = labels_at(path + name);
    QVERIFY((half.shape() == Shape{5, 35, 75}));
    for (const int y : {0, 7, 34}) QCOMPARE(half.at(3, y, 21), labels.at(3, 2 * y, 42));
    QVERIFY((open_stack(path + name)->info().voxel_size_nm == VoxelSize{30, 16, 9.2}));
  }
}

void PrecomputedTest::labelsWithAnOffsetComeBackExactly() {
  const Folder folder;
  const LabelVolume labels = blobs();
  const fs::path path = write_blobs(folder, labels);
  auto info = info_of(path);
  info["scales"][0]["voxel_offset"] = {1000, -70, 3};
  write_bytes(path / "info", info.dump());
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(path / "1_1_1")) files.push_back(entry.path());
  for (const fs::path& file : files) {
    long long x[2], y[2], z[2];
    QCOMPARE(std::sscanf(file.filename().c_str(), "%lld-%lld_%lld-%lld_%lld-%lld", &x[0], &x[1], &y[0], &y[1],
                         &z[0], &z[1]),
             6);
    const QString name = QString("%1-%2_%3-%4_%5-%6")
                             .arg(x[0] + 1000)
                             .arg(x[1] + 1000)
                             .arg(y[0] - 70)
                             .arg(y[1] - 70)
                             .arg(z[0] + 3)
                             .arg(z[1] + 3);
    fs::rename(file, path / "1_1_1" / name.toStdString());
  }
  QVERIFY(labels_at(path.string()) == labels);
}

void PrecomputedTest::aLevelIsChosenByItsKeyOrItsNumber() {
  for (const char* name : {"image.precomputed:level1", "image.precomputed:1"}) {
    const auto stack = open_stack(fixture(name));
    QVERIFY((stack->info().shape == Shape{3, 3, 4}));
    QVERIFY((stack->info().voxel_size_nm == VoxelSize{60, 16, 8}));
    QVERIFY(QString::fromStdString(stack->info().name).endsWith("image.precomputed:/level1"));
    QCOMPARE(int(stack->section(2).at<std::uint16_t>(1, 3)), int(ramp(2, 2, 6)));
  }
}

void PrecomputedTest::readsEveryRawType_data() {
  QTest::addColumn<QByteArray>("type");
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<double>("last");
  QTest::newRow("uint8") << QByteArray("uint8") << bytes_of<std::uint8_t>({0, 1, 2, 3, 4, 255}) << 255.0;
  QTest::newRow("int8") << QByteArray("int8") << bytes_of<std::int8_t>({0, 1, 2, 3, 4, -128}) << -128.0;
  QTest::newRow("uint16") << QByteArray("UINT16") << bytes_of<std::uint16_t>({0, 1, 2, 3, 4, 65535})
                          << 65535.0;
  QTest::newRow("int16") << QByteArray("int16") << bytes_of<std::int16_t>({0, 1, 2, 3, 4, -5}) << -5.0;
  QTest::newRow("uint32") << QByteArray("uint32") << bytes_of<std::uint32_t>({0, 1, 2, 3, 4, 4000000000U})
                          << 4e9;
  QTest::newRow("int32") << QByteArray("int32") << bytes_of<std::int32_t>({0, 1, 2, 3, 4, -70000}) << -7e4;
  QTest::newRow("uint64") << QByteArray("uint64") << bytes_of<std::uint64_t>({0, 1, 2, 3, 4, 1ULL << 40})
                          << 1099511627776.0;
  QTest::newRow("float32") << QByteArray("float32") << bytes_of<float>({0, 1, 2, 3, 4, -0.25F}) << -0.25;
}

void PrecomputedTest::readsEveryRawType() {
  QFETCH(QByteArray, type);
  QFETCH(QByteArray, bytes);
  QFETCH(double, last);
  const Folder folder;
  const auto stack = open_stack(write_one_chunk(folder, type.toStdString(), bytes.toStdString()));
  QVERIFY((stack->info().shape == Shape{1, 2, 3}));
  QVERIFY((stack->info().voxel_size_nm == VoxelSize{30, 8, 4}));
  QCOMPARE(QByteArray(std::string(pixel_type_name(stack->info().type)).c_str()), type.toLower());
  cv::Mat section;
  stack->section(0).convertTo(section, CV_64F);
  for (int i = 0; i < 5; ++i) QCOMPARE(section.at<double>(i / 3, i % 3), double(i));
  QCOMPARE(section.at<double>(1, 2), last);
}

void PrecomputedTest::rawVoxelsThatBeginLikeGzipAreVoxels() {
  const Folder folder;
  const auto stack = open_stack(write_one_chunk(folder, "uint8", "\x1f\x8b\x08\x01\x02\x03"));
  QCOMPARE(int(stack->section(0).at<std::uint8_t>(0, 1)), 0x8b);
}

void PrecomputedTest::missingChunksAreZeros() {
  const Folder folder;
  fs::copy(fixture("image.precomputed"), folder.path(), fs::copy_options::recursive);
  fs::remove(folder.path() / "level0/-3-1_100-103_20-22");
  const auto stack = open_stack(folder.path().string());
  for (int z = 0; z < 3; ++z) {
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 7; ++x) {
        const bool is_missing = z < 2 && y < 3 && x < 4;
        QCOMPARE(double(stack->section(z).at<std::uint16_t>(y, x)), is_missing ? 0 : ramp(z, y, x));
      }
    }
  }
}

/// Of a grid of 2 x 2 x 2 the lowest bit of the number, that of x, tells the part, the next, that of y, the
/// shard.
void PrecomputedTest::missingShardsAreZeros() {
  const Folder folder;
  fs::copy(fixture("shards.precomputed"), folder.path(), fs::copy_options::recursive);
  fs::remove(folder.path() / "level0/1.shard");
  const auto stack = open_stack(folder.path().string());
  for (int z = 0; z < 3; ++z) {
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 7; ++x)
        QCOMPARE(double(stack->section(z).at<std::uint16_t>(y, x)), y < 3 ? ramp(z, y, x) : 0);
    }
  }
}

void PrecomputedTest::jpegComesWithANote() {
  const auto stack = open_stack(fixture("jpeg.precomputed"));
  QVERIFY((stack->info().shape == Shape{3, 5, 7}));
  QVERIFY(has_note(stack->info(), "JPEG is lossy"));
  for (int z = 0; z < 3; ++z) {
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 7; ++x) {
        const double difference = stack->section(z).at<std::uint8_t>(y, x) - ramp(z, y, x);
        QVERIFY2(std::abs(difference) <= 2, qPrintable(QString("%1 %2 %3").arg(z).arg(y).arg(x)));
      }
    }
  }
}

void PrecomputedTest::saysHowTheVolumeIsStored_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("layout");
  QTest::newRow("levels") << "image.precomputed"
                          << "chunks 2 x 3 x 4, raw, 2 levels";
  QTest::newRow("JPEG") << "jpeg.precomputed"
                        << "chunks 2 x 3 x 4, JPEG";
  QTest::newRow("shards") << "hashed.precomputed"
                          << "chunks 2 x 3 x 4 in shards, compressed_segmentation";
}

void PrecomputedTest::saysHowTheVolumeIsStored() {
  QFETCH(QString, file);
  QFETCH(QString, layout);
  QCOMPARE(QString::fromStdString(open_stack(fixture(file.toStdString()))->info().layout), layout);
}

void PrecomputedTest::aFolderIsToldByItsInfo() {
  const Folder folder;
  fs::copy(fixture("png.precomputed"), folder.path(), fs::copy_options::recursive);
  QVERIFY(is_precomputed_folder(folder.path()));
  QCOMPARE(ramp_difference(*open_stack(folder.path().string())), QString());
  auto info = info_of(folder.path());
  info.erase("@type");  // as old files are
  write_bytes(folder.path() / "info", info.dump());
  QCOMPARE(ramp_difference(*open_stack(folder.path().string() + ":0")), QString());
}

void PrecomputedTest::aFolderOfSectionsWithAFileInfoStaysOne() {
  const Folder folder;
  fs::copy(fixture("grey8.png"), folder.path() / "s1.png");
  for (const char* text : {"written on a Monday", "{\"operator\": \"me\", \"scales\": 2}", ""}) {
    write_bytes(folder.path() / "info", text);
    QVERIFY(!is_precomputed_folder(folder.path()));
    QCOMPARE(open_stack(folder.path().string())->info().format, std::string("PNG series"));
  }
}

void PrecomputedTest::idsBeyond32BitAreRefusedAsLabels() {
  const Folder folder;
  const std::string path =
      write_one_chunk(folder, "uint64", bytes_of<std::uint64_t>({0, 1, 2, 3, 4, 1ULL << 40}).toStdString());
  QCOMPARE(error_difference(ErrorKind::bad_input, {"4_8_30", "1099511627776", "4294967295"},
                            [&] { labels_at(path); }),
           QString());
}

void PrecomputedTest::everyWidthOfIndexIsExpanded_data() {
  QTest::addColumn<int>("distinct");
  for (const int distinct : {1, 2, 4, 16, 200, 512}) QTest::addRow("%d ids", distinct) << distinct;
}

/// Blocks of 512 voxels with so many ids have 0, 1, 2, 4, 8 and 16 bits a voxel.
void PrecomputedTest::everyWidthOfIndexIsExpanded() {
  QFETCH(int, distinct);
  const Shape extent{9, 17, 20};
  std::mt19937 random(7);
  std::vector<std::uint32_t> ids(static_cast<std::size_t>(extent.voxels()));
  for (std::uint32_t& id : ids) id = 100000 + 77 * (random() % static_cast<std::uint32_t>(distinct));
  const auto packed = bytes_of_words(compress_segmentation(ids, extent));
  QVERIFY(expand_segmentation(packed, {extent, {8, 8, 8}, 4}, "packed") == bytes_of_words(ids));
}

void PrecomputedTest::indexOf32BitsIsExpanded() {
  // One block of 2 x 1 x 1 (x, y, z); the channel begins at word 1. Its values are at 2, its table at 4.
  const auto packed = bytes_of_words({1, 4 | 32U << 24, 2, 1, 0, 7, 9});
  const auto found = expand_segmentation(packed, {{1, 1, 2}, {1, 1, 2}, 4}, "packed");
  QVERIFY(found == bytes_of_words({9, 7}));
  // As ids of eight bytes the same table holds one: 7 + 9 * 2^32.
  const auto one = expand_segmentation(bytes_of_words({1, 2, 0, 7, 9}), {{1, 1, 2}, {1, 1, 2}, 8}, "packed");
  QVERIFY(one == bytes_of_words({7, 9, 7, 9}));
}

void PrecomputedTest::theNumberOfAChunkLeavesConstantBitsOut() {
  // Grid of 5 x 2 x 1: bits x0, y0, x1, x2. x = 4 and y = 1 are 1010.
  QCOMPARE(compressed_morton_code({0, 1, 4}, {1, 2, 5}), std::uint64_t{0b1010});
  QCOMPARE(compressed_morton_code({0, 0, 3}, {1, 2, 5}), std::uint64_t{0b0101});
  // Grid of 2 x 2 x 8: bits x0, y0, z0, z1, z2.
  QCOMPARE(compressed_morton_code({5, 1, 0}, {8, 2, 2}), std::uint64_t{0b10110});
  QCOMPARE(compressed_morton_code({0, 0, 0}, {1, 1, 1}), std::uint64_t{0});
}

/// Values of the Python package pymmh3, as TensorStore's tests quote them.
void PrecomputedTest::theHashIsThatOfItsAuthor() {
  QCOMPARE(murmur_hash(0), std::uint64_t{0x4772b084e028ae41});
  QCOMPARE(murmur_hash(1), std::uint64_t{0xe8bd67d616d4ce9a});
  QCOMPARE(murmur_hash(42), std::uint64_t{0xc20b94f95119f47a});
}

int run_precomputed_tests(int argument_count, char** arguments) {
  PrecomputedTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "precomputed_test.moc"
