#include "core/base/content_digest.h"

#include <QtTest>

#include "tests/base/suites.h"

using namespace cristae;

class ContentDigestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void digestsAreThoseOfItsAuthors_data();
  void digestsAreThoseOfItsAuthors();
  void partsAddUpToTheWhole();
  void aNumberIsItsBytesFromTheLowest();
};

/// The first three are published with the algorithm.
void ContentDigestTest::digestsAreThoseOfItsAuthors_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("hex");
  QTest::newRow("nothing") << QByteArray() << "cbf29ce484222325";
  QTest::newRow("a") << QByteArray("a") << "af63dc4c8601ec8c";
  QTest::newRow("foobar") << QByteArray("foobar") << "85944171f73967e8";
  QTest::newRow("a zero") << QByteArray(1, '\0') << "af63bd4c8601b7df";
  QTest::newRow("upper half") << QByteArray("\xff\x00\x00\x01", 4) << "6961196491cc682d";
}

void ContentDigestTest::digestsAreThoseOfItsAuthors() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, hex);
  ContentDigest digest;
  digest.add({bytes.data(), static_cast<std::size_t>(bytes.size())});
  QCOMPARE(QString::fromStdString(digest.hex()), hex);
  QCOMPARE(QString::number(digest.value(), 16), hex);
}

void ContentDigestTest::partsAddUpToTheWhole() {
  ContentDigest parts;
  parts.add("foo");
  parts.add("");
  parts.add("bar");
  QCOMPARE(parts.hex(), std::string("85944171f73967e8"));
}

void ContentDigestTest::aNumberIsItsBytesFromTheLowest() {
  ContentDigest number;
  number.add_number(0x0807060504030201);
  ContentDigest bytes;
  bytes.add("\x01\x02\x03\x04\x05\x06\x07\x08");
  QCOMPARE(number.hex(), bytes.hex());
}

int run_content_digest_tests(int argument_count, char** arguments) {
  ContentDigestTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "content_digest_test.moc"
