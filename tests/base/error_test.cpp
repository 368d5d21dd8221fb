#include "core/base/error.h"

#include <QtTest>

#include "core/base/units.h"
#include "tests/base/suites.h"

using namespace cristae;

class ErrorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKindHasItsWordAndExitCode_data();
  void everyKindHasItsWordAndExitCode();
  void anErrorKeepsFactAndRemedyApart();
  void cancelledIsAnErrorOfThatKind();
  void aShapeCountsItsVoxelsBeyond32Bits();
};

void ErrorTest::everyKindHasItsWordAndExitCode_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("word");
  QTest::addColumn<int>("code");
  const auto row = [](ErrorKind kind, const char* word, int code) {
    QTest::newRow(word) << static_cast<int>(kind) << word << code;
  };
  row(ErrorKind::bad_input, "bad_input", 3);
  row(ErrorKind::unsupported, "unsupported", 3);
  row(ErrorKind::not_found, "not_found", 3);
  row(ErrorKind::resources, "resources", 4);
  row(ErrorKind::cancelled, "cancelled", 5);
  row(ErrorKind::internal, "internal", 70);
}

void ErrorTest::everyKindHasItsWordAndExitCode() {
  QFETCH(int, kind);
  QFETCH(QString, word);
  QFETCH(int, code);
  const std::string_view name = error_kind_name(static_cast<ErrorKind>(kind));
  QCOMPARE(QString::fromUtf8(name.data(), static_cast<int>(name.size())), word);
  QCOMPARE(exit_code(static_cast<ErrorKind>(kind)), code);
}

void ErrorTest::anErrorKeepsFactAndRemedyApart() {
  const Error error(ErrorKind::not_found, "a.tif is not there", "name another file");
  QCOMPARE(std::string(error.what()), std::string("a.tif is not there"));
  QCOMPARE(error.remedy(), std::string("name another file"));
  QVERIFY(error.kind() == ErrorKind::not_found);
}

void ErrorTest::cancelledIsAnErrorOfThatKind() {
  try {
    throw Cancelled();
  } catch (const Error& error) {
    QVERIFY(error.kind() == ErrorKind::cancelled);
    QVERIFY(!error.remedy().empty());
  }
}

void ErrorTest::aShapeCountsItsVoxelsBeyond32Bits() {
  QCOMPARE((Shape{100, 100000, 1000}.voxels()), std::int64_t{10000000000});
}

int run_error_tests(int argument_count, char** arguments) {
  ErrorTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "error_test.moc"
