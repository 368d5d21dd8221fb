#include <QtTest>
#include <cstring>
#include <filesystem>
#include <limits>

#include "core/volume/compressed_segmentation.h"
#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Precomputed volumes that are damaged or use what is not read here: every one ends in a sentence.
class BadPrecomputedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesInfoWithAReason_data();
  void refusesInfoWithAReason();
  void refusesDamagedChunks_data();
  void refusesDamagedChunks();
  void refusesChunksOfOtherSizes_data();
  void refusesChunksOfOtherSizes();
  void refusesShardsWhoseIndexLeadsAstray_data();
  void refusesShardsWhoseIndexLeadsAstray();
  void refusesShardsOfTwoFiles();
  void refusesOtherPackingsInsteadOfTakingThemForMissing();
  void refusesWhatIsNoVolume();
  void aScaleThatIsNotThereIsNamed();
  void refusesSegmentationThatLeadsOutOfItself_data();
  void refusesSegmentationThatLeadsOutOfItself();
  void aFewBytesAreNoHugeChunk();
};

namespace {

namespace fs = std::filesystem;

/// A precomputed volume of the fixtures, to be damaged.
class DamagedVolume : public DamagedFixture {
 public:
  explicit DamagedVolume(const std::string& name) : DamagedFixture(name, "info") {}
};

std::vector<std::uint8_t> packed_words(const std::vector<std::uint32_t>& words) {
  const auto* first = reinterpret_cast<const std::uint8_t*>(words.data());
  return {first, first + 4 * words.size()};
}

}  // namespace

void BadPrecomputedTest::refusesInfoWithAReason_data() {
  QTest::addColumn<QString>("volume");
  QTest::addColumn<QString>("pointer");
  QTest::addColumn<QString>("value");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QStringList>("words");
  constexpr ErrorKind kUnsupported = ErrorKind::unsupported;
  constexpr ErrorKind kBad = ErrorKind::bad_input;
  const auto row = [](const char* volume, const char* pointer, const char* value, ErrorKind kind,
                      const QStringList& words) {
    QTest::newRow(qPrintable(QString("%1 %2").arg(pointer, value)))
        << QString(volume) + ".precomputed" << pointer << value << static_cast<int>(kind) << words;
  };
  row("image", "/@type", "\"neuroglancer_legacy_mesh\"", kUnsupported,
      {"neuroglancer_legacy_mesh", "volume"});
  row("image", "/num_channels", "3", kUnsupported, {"3 channels", "one channel"});
  row("image", "/data_type", "\"complex64\"", kUnsupported, {"'complex64'"});
  row("image", "/data_type", "5", kUnsupported, {"''"});
  row("image", "/scales", "[]", kBad, {"no sensible scales"});
  row("image", "/scales", "{}", kBad, {"no sensible scales"});
  row("image", "/scales", "[7]", kBad, {"no sensible key"});
  row("image", "/scales/0/key", "5", kBad, {"no sensible key"});
  row("image", "/scales/0/key", "\"../level1\"", kBad, {"'../level1'", "outside"});
  row("image", "/scales/0/key", "\"/etc\"", kBad, {"'/etc'", "outside"});
  row("image", "/scales/0/encoding", "\"compresso\"", kUnsupported, {"'compresso'", "raw, jpeg, png"});
  row("image", "/scales/0/encoding", "\"jxl\"", kUnsupported, {"'jxl'"});
  row("image", "/scales/0/encoding", "null", kUnsupported, {"''"});
  row("image", "/scales/0/encoding", "\"jpeg\"", kUnsupported, {"'jpeg'", "uint16"});
  row("image", "/scales/0/encoding", "\"compressed_segmentation\"", kUnsupported, {"uint16", "raw"});
  row("gzip", "/scales/0/encoding", "\"png\"", kUnsupported, {"'png'", "float32"});
  row("image", "/scales/0/size", "[7, 5]", kBad, {"no sensible size"});
  row("image", "/scales/0/size", "[7, 5, 3.5]", kBad, {"no sensible size"});
  row("image", "/scales/0/size", "[7, 5, 1e30]", kBad, {"no sensible size"});
  row("image", "/scales/0/size", "\"large\"", kBad, {"no sensible size"});
  row("image", "/scales/0/size", "[7, 0, 3]", kBad, {"3 x 0 x 7", "not an image"});
  row("image", "/scales/0/size", "[7, -5, 3]", kBad, {"3 x -5 x 7", "not an image"});
  row("image", "/scales/0/size", "[3000000000, 3000000000, 9]", kBad, {"not an image"});
  row("image", "/scales/0/size", "[2000000000, 2000000000, 2000000000]", kBad, {"not an image"});
  row("image", "/scales/0/chunk_sizes", "[]", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/chunk_sizes", "null", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/chunk_sizes", "[4, 3, 2]", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/chunk_sizes/0/1", "0", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/chunk_sizes/0/2", "-2", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/chunk_sizes/0/2", "4294967296", kBad, {"no sensible chunk_sizes"});
  row("image", "/scales/0/voxel_offset", "[1, 2]", kBad, {"no sensible voxel_offset"});
  row("image", "/scales/0/voxel_offset", "[1e300, 0, 0]", kBad, {"no sensible voxel_offset"});
  const char* block = "/scales/0/compressed_segmentation_block_size";
  row("ids64", block, "null", kBad, {"no sensible compressed_segmentation_block_size"});
  row("ids64", block, "[8, 8, 0]", kBad, {"no sensible compressed_segmentation_block_size"});
  row("ids64", block, "[1024, 1024, 1024]", kUnsupported, {"blocks of 1024", "8 x 8 x 8"});
  row("ids64", block, "[2147483647, 2147483647, 2147483647]", kUnsupported, {"blocks of 2147483647"});
  row("ids64", block, "[8, 8, 8]", kBad, {"damaged"});
  row("shards", "/scales/0/sharding", "true", kUnsupported, {"@type", "null"});
  row("shards", "/scales/0/sharding/@type", "\"v2\"", kUnsupported,
      {"\"v2\"", "neuroglancer_uint64_sharded_v1"});
  row("shards", "/scales/0/sharding/hash", "\"md5\"", kUnsupported, {"hash \"md5\""});
  row("shards", "/scales/0/sharding/preshift_bits", "65", kUnsupported, {"preshift_bits 65"});
  row("shards", "/scales/0/sharding/minishard_bits", "-1", kUnsupported, {"minishard_bits -1"});
  row("shards", "/scales/0/sharding/minishard_bits", "60", kUnsupported, {"minishard_bits 60"});
  row("shards", "/scales/0/sharding/minishard_bits", "32", kBad,
      {"shard", "the index of its parts 68719476736"});
  row("shards", "/scales/0/sharding/shard_bits", "64", kUnsupported, {"shard_bits 64"});
  row("shards", "/scales/0/sharding/shard_bits", "\"one\"", kUnsupported, {"shard_bits \"one\""});
  row("shards", "/scales/0/sharding/data_encoding", "\"zstd\"", kUnsupported, {"data_encoding \"zstd\""});
  row("shards", "/scales/0/sharding/data_encoding", "\"gzip\"", kBad, {"0.shard", "cannot be unpacked"});
  row("shards", "/scales/0/sharding/minishard_index_encoding", "\"gzip\"", kBad,
      {"0.shard", "cannot be unpacked"});
}

void BadPrecomputedTest::refusesInfoWithAReason() {
  QFETCH(QString, volume);
  QFETCH(QString, pointer);
  QFETCH(QString, value);
  QFETCH(int, kind);
  QFETCH(QStringList, words);
  const DamagedVolume damaged(volume.toStdString());
  damaged.set(pointer.toStdString(), value.toStdString());
  QCOMPARE(damaged.difference(static_cast<ErrorKind>(kind), texts(words)), QString());
}

void BadPrecomputedTest::refusesDamagedChunks_data() {
  QTest::addColumn<QString>("volume");
  QTest::addColumn<QString>("chunk");
  QTest::addColumn<int>("at");      // of the byte that is turned around; -1: none
  QTest::addColumn<int>("length");  // of the file; -1: as it is
  QTest::addColumn<QStringList>("words");
  const auto row = [](const char* name, const char* volume, const char* chunk, int at, int length,
                      const QStringList& words) {
    QTest::newRow(name) << QString(volume) + ".precomputed" << QString("level0/") + chunk << at << length
                        << (QStringList{chunk} << words);
  };
  row("raw too short", "image", "1-4_100-103_20-22", -1, 35, {"has 35 bytes, a chunk has 36"});
  row("raw too long", "image", "1-4_100-103_20-22", -1, 37, {"has 37 bytes, a chunk has 36"});
  row("raw as long as one that is not cut", "image", "1-4_100-103_20-22", -1, 48, {"48 bytes"});
  row("raw far too long", "image", "1-4_100-103_20-22", -1, 1000000, {"1000000 bytes, a chunk has 36"});
  row("an empty chunk", "image", "1-4_100-103_20-22", -1, 0, {"has 0 bytes"});
  row("gzip cut short", "gzip", "0-4_0-3_0-2.gz", -1, 30, {"damaged", "cannot be unpacked"});
  row("gzip without its mark", "gzip", "0-4_0-3_0-2.gz", 0, -1, {"damaged", "cannot be unpacked"});
  row("gzip with a checksum that is not its", "gzip", "4-7_3-5_2-3.gz", 10, -1, {"damaged"});
  row("PNG cut short", "png", "0-4_0-3_0-2", -1, 50, {"damaged"});
  row("PNG without its mark", "png", "0-4_0-3_0-2", 1, -1, {"neither a JPEG nor a PNG"});
  row("PNG of another width", "png", "0-4_0-3_0-2", 19, -1, {"81 pixels", "24 voxels"});
  row("PNG of other bits", "png", "0-4_0-3_0-2", 24, -1, {"damaged"});
  row("JPEG cut short", "jpeg", "0-4_0-3_0-2", -1, 300, {"damaged"});
  row("an empty picture", "jpeg", "0-4_3-5_2-3", -1, 0, {"neither"});
  row("segmentation cut short", "ids64", "0-4_0-3_0-2", -1, 30, {"damaged"});
}

void BadPrecomputedTest::refusesDamagedChunks() {
  QFETCH(QString, volume);
  QFETCH(QString, chunk);
  QFETCH(int, at);
  QFETCH(int, length);
  QFETCH(QStringList, words);
  const DamagedVolume damaged(volume.toStdString());
  const fs::path file = damaged.file(chunk.toStdString());
  std::string bytes = read_bytes(file);
  if (at >= 0) bytes[static_cast<std::size_t>(at)] ^= '\x55';
  if (length >= 0) bytes.resize(static_cast<std::size_t>(length));
  write_bytes(file, bytes);
  QCOMPARE(damaged.difference(ErrorKind::bad_input, texts(words)), QString());
}

void BadPrecomputedTest::refusesChunksOfOtherSizes_data() {
  QTest::addColumn<QString>("volume");
  QTest::addColumn<QString>("from");
  QTest::addColumn<QString>("to");
  QTest::addColumn<QStringList>("words");
  QTest::newRow("picture") << "png.precomputed"
                           << "0-4_0-3_0-2"
                           << "4-7_0-3_0-2" << QStringList{"6 x 4 pixels", "18 voxels"};
  QTest::newRow("raw") << "image.precomputed"
                       << "-3-1_100-103_20-22"
                       << "1-4_100-103_20-22" << QStringList{"48 bytes", "36"};
  QTest::newRow("gzip") << "gzip.precomputed"
                        << "0-4_0-3_0-2.gz"
                        << "4-7_0-3_0-2.gz" << QStringList{"more than 72 bytes"};
}

void BadPrecomputedTest::refusesChunksOfOtherSizes() {
  QFETCH(QString, volume);
  QFETCH(QString, from);
  QFETCH(QString, to);
  QFETCH(QStringList, words);
  const DamagedVolume damaged(volume.toStdString());
  fs::copy_file(damaged.file("level0/" + from.toStdString()), damaged.file("level0/" + to.toStdString()),
                fs::copy_options::overwrite_existing);
  QCOMPARE(damaged.difference(ErrorKind::bad_input, texts(QStringList{to} << words)), QString());
}

void BadPrecomputedTest::refusesShardsWhoseIndexLeadsAstray_data() {
  QTest::addColumn<qint64>("at");  // of a number of eight bytes; below 0: from the end of the file
  QTest::addColumn<quint64>("number");
  QTest::addColumn<QStringList>("words");
  constexpr quint64 kLargest = std::numeric_limits<quint64>::max();
  // The shard begins with two pairs: where the index of each part begins and ends. The last bytes are the
  // index of the second part, two chunks: two numbers, two distances, two lengths.
  QTest::newRow("an end before the beginning") << qint64{8} << quint64{1} << QStringList{"from byte"};
  QTest::newRow("an end far away") << qint64{8} << kLargest << QStringList{"from byte"};
  QTest::newRow("an end behind the file") << qint64{24} << quint64{500} << QStringList{"names"};
  QTest::newRow("half an entry") << qint64{24} << quint64{0} << QStringList{"part"};
  QTest::newRow("a distance over the end") << qint64{-32} << quint64{10000} << QStringList{"at byte"};
  QTest::newRow("a distance beyond 64 bits") << qint64{-32} << kLargest - 40 << QStringList{"at byte"};
  QTest::newRow("a length over the end") << qint64{-16} << quint64{900} << QStringList{"names 900 bytes"};
  QTest::newRow("a length beyond all sense") << qint64{-16} << kLargest << QStringList{"a chunk has"};
  QTest::newRow("no length") << qint64{-16} << quint64{0} << QStringList{"has 0 bytes"};
}

void BadPrecomputedTest::refusesShardsWhoseIndexLeadsAstray() {
  QFETCH(qint64, at);
  QFETCH(quint64, number);
  QFETCH(QStringList, words);
  const DamagedVolume damaged("shards.precomputed");
  const fs::path file = damaged.file("level0/0.shard");
  std::string bytes = read_bytes(file);
  const std::size_t place =
      at < 0 ? bytes.size() - static_cast<std::size_t>(-at) : static_cast<std::size_t>(at);
  std::memcpy(bytes.data() + place, &number, sizeof(number));
  write_bytes(file, bytes);
  QCOMPARE(damaged.difference(ErrorKind::bad_input, texts(QStringList{"0.shard"} << words)), QString());
}

void BadPrecomputedTest::refusesShardsOfTwoFiles() {
  const DamagedVolume damaged("shards.precomputed");
  fs::rename(damaged.file("level0/0.shard"), damaged.file("level0/0.index"));
  QCOMPARE(damaged.difference(ErrorKind::unsupported, {"0.shard", "file of its own"}), QString());
}

void BadPrecomputedTest::refusesOtherPackingsInsteadOfTakingThemForMissing() {
  for (const char* ending : {".br", ".zstd"}) {
    const DamagedVolume damaged("image.precomputed");
    fs::rename(damaged.file("level0/1-4_100-103_20-22"),
               damaged.file(std::string("level0/1-4_100-103_20-22") + ending));
    QCOMPARE(damaged.difference(ErrorKind::unsupported, {ending, "gzip"}), QString());
  }
}

void BadPrecomputedTest::refusesWhatIsNoVolume() {
  const DamagedVolume damaged("image.precomputed");
  write_cut(fixture("image.precomputed/info"), 300, damaged.file("info"));
  QCOMPARE(damaged.difference(ErrorKind::bad_input, {"info", "no JSON"}), QString());
  const Folder folder;
  fs::create_directory(folder.path() / "empty.precomputed");
  QCOMPARE(error_difference(ErrorKind::bad_input, {"empty.precomputed", "no sensible scales"},
                            [&] { open_stack(folder.file("empty.precomputed")); }),
           QString());
}

void BadPrecomputedTest::aScaleThatIsNotThereIsNamed() {
  for (const char* name : {"2", "-1", "level2", "01"}) {
    QCOMPARE(error_difference(ErrorKind::not_found, {name, "level0, level1"},
                              [&] { open_stack(fixture("image.precomputed") + ":" + name); }),
             QString());
  }
  QCOMPARE(
      error_difference(ErrorKind::not_found, {"gone.precomputed"}, [] { open_stack("gone.precomputed:0"); }),
      QString());
}

void BadPrecomputedTest::refusesSegmentationThatLeadsOutOfItself_data() {
  QTest::addColumn<QList<quint32>>("words");
  QTest::addColumn<QString>("fact");
  const auto row = [](const char* name, const QList<quint32>& words, const char* fact) {
    QTest::newRow(name) << words << fact;
  };
  row("nothing", {}, "begin");
  row("two channels", {2, 2, 0, 7}, "begin");
  row("no header", {1, 2}, "behind them");
  row("a table behind the end", {1, 5 | 1U << 24, 2, 1, 7, 9}, "behind them");
  row("a table that ends too early", {1, 4 | 1U << 24, 2, 3, 7}, "behind them");
  row("values behind the end", {1, 2 | 1U << 24, 6, 3, 7, 9}, "behind them");
  row("values far behind the end", {1, 2 | 1U << 24, 0xffffffffU, 3, 7, 9}, "behind them");
  row("bits that there are not", {1, 2 | 3U << 24, 2, 3, 7, 9}, "3 bits");
  row("too many bits", {1, 2 | 64U << 24, 2, 3, 7, 9}, "64 bits");
}

/// One block of 2 x 1 x 1; words count from the second.
void BadPrecomputedTest::refusesSegmentationThatLeadsOutOfItself() {
  QFETCH(QList<quint32>, words);
  QFETCH(QString, fact);
  const SegmentationBlocks blocks{{1, 1, 2}, {1, 1, 2}, 4};
  const auto packed = packed_words({words.begin(), words.end()});
  QCOMPARE(error_difference(ErrorKind::bad_input, {"some/chunk is damaged", fact.toStdString()},
                            [&] { expand_segmentation(packed, blocks, "some/chunk"); }),
           QString());
}

void BadPrecomputedTest::aFewBytesAreNoHugeChunk() {
  // 64 blocks of 64 x 64 x 64 ids: 134 MB of voxels from 132 words.
  std::vector<std::uint32_t> words(130, 128);
  words[0] = 1;
  const SegmentationBlocks blocks{{256, 256, 256}, {64, 64, 64}, 8};
  QCOMPARE(error_difference(ErrorKind::bad_input, {"too few for a chunk of 134217728"},
                            [&] { expand_segmentation(packed_words(words), blocks, "chunk"); }),
           QString());
}

int run_bad_precomputed_tests(int argument_count, char** arguments) {
  BadPrecomputedTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "bad_precomputed_test.moc"
