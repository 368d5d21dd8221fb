#include <QtTest>
#include <cstring>
#include <filesystem>
#include <limits>

#include "core/volume/stack.h"
#include "tests/volume/helpers.h"
#include "tests/volume/suites.h"

using namespace cristae;

/// Arrays of Zarr version 3 that are damaged or use what is not read here: every one ends in a sentence.
class BadZarr3Test : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refusesHeadersWithAReason_data();
  void refusesHeadersWithAReason();
  void refusesDamagedChunks_data();
  void refusesDamagedChunks();
  void refusesShardsWhoseIndexLeadsAstray_data();
  void refusesShardsWhoseIndexLeadsAstray();
  void fieldsThatNeedNotBeUnderstoodAreLeftOut();
  void aHeaderCutShortIsDamage();
  void aMissingLevelIsNoArray();
};

namespace {

namespace fs = std::filesystem;

/// One array of arrays3.zarr, to be damaged.
class Array : public DamagedFixture {
 public:
  explicit Array(const std::string& name) : DamagedFixture("arrays3.zarr/" + name, "zarr.json") {}
};

constexpr const char* kShards = "/codecs/0/configuration/";

}  // namespace

void BadZarr3Test::refusesHeadersWithAReason_data() {
  QTest::addColumn<QString>("array");
  QTest::addColumn<QString>("pointer");
  QTest::addColumn<QString>("value");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QStringList>("words");
  const auto row = [](const QString& array, const QString& pointer, const QString& value, ErrorKind kind,
                      const QStringList& words) {
    QTest::newRow(qPrintable(pointer + " " + value))
        << array << pointer << value << static_cast<int>(kind) << words;
  };
  const auto plain = [&](const char* pointer, const char* value, ErrorKind kind, const QStringList& words) {
    row("plain", pointer, value, kind, words);
  };
  const auto shards = [&](const char* field, const char* value, ErrorKind kind, const QStringList& words) {
    row("holes", QString(kShards) + field, value, kind, words);
  };
  constexpr ErrorKind kUnsupported = ErrorKind::unsupported;
  constexpr ErrorKind kBad = ErrorKind::bad_input;
  plain("/zarr_format", "4", kUnsupported, {"Zarr format 4"});
  plain("/node_type", "\"group\"", kBad, {"without arrays"});
  plain("/codecs/0/name", "\"vlen-utf8\"", kUnsupported, {"'vlen-utf8'", "not read", "zstd"});
  plain("/codecs", "[]", kUnsupported, {"no list of codecs"});
  plain("/codecs", "[\"gzip\"]", kUnsupported, {"codecs gzip, which are not read together"});
  plain("/codecs/1", "\"bytes\"", kUnsupported, {"bytes, bytes"});
  plain("/codecs/1", R"({"name": "transpose", "configuration": {"order": [0, 1, 2]}})", kUnsupported,
        {"bytes, transpose"});
  row("zstd", "/codecs/3", "\"gzip\"", kUnsupported, {"bytes, zstd, crc32c, gzip"});
  row("zstd", "/codecs/3", "\"crc32c\"", kUnsupported, {"bytes, zstd, crc32c, crc32c"});
  row("reversed", "/codecs/0/configuration/order", "[0, 2, 1]", kUnsupported, {"0, 2, 1", "transposing"});
  row("reversed", "/codecs/0/configuration/order", "[1, 0]", kUnsupported, {"the order 1, 0"});
  plain("/codecs/0/configuration/endian", "\"middle\"", kUnsupported, {"'middle'"});
  plain("/codecs/0", "\"bytes\"", kUnsupported, {"byte order ''"});
  plain("/data_type", "\"complex64\"", kUnsupported, {"complex64"});
  plain("/data_type", R"({"name": "numpy.datetime64"})", kUnsupported, {"numpy.datetime64"});
  plain("/data_type", "16", kUnsupported, {"'16'"});
  plain("/chunk_grid/name", "\"rectilinear\"", kUnsupported, {"rectilinear", "one shape"});
  plain("/chunk_key_encoding/name", "\"fanout\"", kUnsupported, {"chunk names"});
  plain("/chunk_key_encoding/configuration", R"({"separator": "-"})", kUnsupported, {"chunk names"});
  plain("/surprise", "{}", kUnsupported, {"'surprise'"});
  plain("/storage_transformers", R"([{"name": "x"}])", kUnsupported, {"storage transformers"});
  plain("/shape", "[3, -5, 7]", kBad, {"no sensible shape"});
  plain("/shape", "[-9223372036854775808, 5, 7]", kBad, {"no sensible shape"});
  plain("/shape", "\"large\"", kBad, {"no sensible shape"});
  plain("/shape", "[3, 0, 7]", kBad, {"not an image"});
  plain("/shape", "[9, 3000000000, 3000000000]", kBad, {"not an image"});
  plain("/chunk_grid/configuration/chunk_shape", "[3, 5]", kBad, {"no sensible shape and chunks"});
  plain("/chunk_grid/configuration/chunk_shape", "[0, 1, 1]", kUnsupported, {"chunks of 0 x 1 x 1"});
  plain("/chunk_grid/configuration/chunk_shape", "[5000000, 5000000, 5000000]", kUnsupported,
        {"chunks of 5000000"});
  shards("chunk_shape", "[1, 3, 4]", kBad, {"shards of 2 x 4 x 8 into chunks of 1 x 3 x 4"});
  shards("chunk_shape", "[1, 0, 4]", kBad, {"into chunks of 1 x 0 x 4"});
  shards("chunk_shape", "[1, 2]", kBad, {"into chunks of 1 x 2"});
  shards("codecs", "null", kUnsupported, {"no list of codecs"});
  shards("codecs/0", R"({"name": "sharding_indexed"})", kUnsupported, {"shards within shards"});
  shards("index_codecs/1", "\"gzip\"", kUnsupported, {"packs or transposes the index"});
  shards("index_location", "\"middle\"", kUnsupported, {"index of its shards at \"middle\""});
  row("holes", "/codecs/1", "\"crc32c\"", kUnsupported, {"sharding_indexed, crc32c", "not read together"});
  row("holes", "/chunk_grid/configuration/chunk_shape", "[1048576, 1048576, 1048576]", kUnsupported,
      {"shards of 1048576"});
}

void BadZarr3Test::refusesHeadersWithAReason() {
  QFETCH(QString, array);
  QFETCH(QString, pointer);
  QFETCH(QString, value);
  QFETCH(int, kind);
  QFETCH(QStringList, words);
  const Array damaged(array.toStdString());
  damaged.set(pointer.toStdString(), value.toStdString());
  QCOMPARE(damaged.difference(static_cast<ErrorKind>(kind), texts(words)), QString());
}

void BadZarr3Test::refusesDamagedChunks_data() {
  QTest::addColumn<QString>("array");
  QTest::addColumn<QString>("chunk");
  QTest::addColumn<int>("at");      // of the byte that is turned around; -1: none
  QTest::addColumn<int>("length");  // of the file; -1: as it is
  QTest::addColumn<QStringList>("words");
  const auto row = [](const char* name, const char* array, const char* chunk, int at, int length,
                      const QStringList& words) {
    QTest::newRow(name) << array << chunk << at << length << (QStringList{chunk} << words);
  };
  row("a voxel", "reversed", "c.0.0.0", 9, -1, {"damaged", "checksum"});
  row("a checksum", "reversed", "c.1.0.0", 283, -1, {"damaged", "checksum"});
  row("no room for the checksum", "zstd", "0/0/0", -1, 3, {"damaged", "checksum"});
  row("a checksum of what is packed", "zstd", "0/0/0", 128, -1, {"damaged", "checksum"});
  row("a frame", "holes", "c/1/0/0", 0, -1, {"damaged", "unpacked"});
  row("gzip", "big", "0.0.0", -1, 60, {"damaged", "unpacked"});
  row("too short", "plain", "c/0/0/0", -1, 47, {"has 47 bytes, a chunk has 48"});
  row("too long", "plain", "c/0/0/0", -1, 100000, {"has 100000 bytes, a chunk has 48"});
  row("an index", "holes", "c/0/0/0", 230, -1, {"damaged", "checksum"});
  row("no room for the index", "holes", "c/0/1/0", -1, 131, {"131 bytes", "index of 8 chunks"});
}

void BadZarr3Test::refusesDamagedChunks() {
  QFETCH(QString, array);
  QFETCH(QString, chunk);
  QFETCH(int, at);
  QFETCH(int, length);
  QFETCH(QStringList, words);
  const Array damaged(array.toStdString());
  const fs::path file = damaged.file(chunk.toStdString());
  std::string bytes = read_bytes(file);
  if (at >= 0) bytes[static_cast<std::size_t>(at)] ^= '\x55';
  if (length >= 0) bytes.resize(static_cast<std::size_t>(length));
  write_bytes(file, bytes);
  QCOMPARE(damaged.difference(ErrorKind::bad_input, texts(words)), QString());
}

void BadZarr3Test::refusesShardsWhoseIndexLeadsAstray_data() {
  QTest::addColumn<quint64>("begin");
  QTest::addColumn<quint64>("length");
  QTest::addColumn<QString>("words");
  constexpr quint64 kLargest = std::numeric_limits<quint64>::max();
  QTest::newRow("behind the end") << quint64{933} << quint64{1} << "932 bytes, its index names 1 bytes";
  QTest::newRow("over the end") << quint64{900} << quint64{33} << "names 33 bytes at byte 900";
  QTest::newRow("a sum beyond 64 bits") << quint64{100} << kLargest - 50 << "at byte 100";
  QTest::newRow("half missing") << kLargest << quint64{100} << "names 100 bytes";
  QTest::newRow("no length") << quint64{132} << quint64{0} << "has 0 bytes";
}

/// The index of this array lies first; without its checksum anything can stand in it.
void BadZarr3Test::refusesShardsWhoseIndexLeadsAstray() {
  QFETCH(quint64, begin);
  QFETCH(quint64, length);
  QFETCH(QString, words);
  const Array damaged("index_first");
  damaged.set(std::string(kShards) + "index_codecs",
              R"([{"name": "bytes", "configuration": {"endian": "little"}}])");
  std::string bytes = read_bytes(damaged.file("c/0/0/0"));
  const quint64 entry[] = {begin, length};
  std::memcpy(bytes.data(), entry, sizeof(entry));
  write_bytes(damaged.file("c/0/0/0"), bytes);
  QCOMPARE(damaged.difference(ErrorKind::bad_input, {"c/0/0/0", words.toStdString()}), QString());
}

void BadZarr3Test::fieldsThatNeedNotBeUnderstoodAreLeftOut() {
  const Array array("plain");
  array.set("/surprise", R"({"must_understand": false, "value": 1})");
  array.set("/dimension_names", R"(["z", "y", "x"])");
  QCOMPARE(ramp_difference(*open_stack(array.file("").parent_path().string())), QString());
}

void BadZarr3Test::aHeaderCutShortIsDamage() {
  const Array damaged("plain");
  write_cut(fixture("arrays3.zarr/plain/zarr.json"), 50, damaged.file("zarr.json"));
  QCOMPARE(damaged.difference(ErrorKind::bad_input, {"zarr.json", "no JSON"}), QString());
}

void BadZarr3Test::aMissingLevelIsNoArray() {
  const Folder folder;
  fs::copy(fixture("ome05.zarr/zarr.json"), folder.path() / "zarr.json");
  QCOMPARE(error_difference(ErrorKind::bad_input, {"/0 is no Zarr array"},
                            [&] { open_stack(folder.path().string()); }),
           QString());
}

int run_bad_zarr3_tests(int argument_count, char** arguments) {
  BadZarr3Test test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "bad_zarr3_test.moc"
