#include "core/base/provenance.h"

#include <QtTest>

#include "tests/base/suites.h"

using namespace cristae;

class ProvenanceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyWhatIsKnownIsSaid();
  void valuesStayInTheirLine();
};

void ProvenanceTest::onlyWhatIsKnownIsSaid() {
  QVERIFY(provenance_entries({}).empty());
  QCOMPARE(provenance_line({}), std::string());
  Provenance provenance;
  provenance.program = "Cristae 1.0.0";
  provenance.source = "stack.tif";
  const auto entries = provenance_entries(provenance);
  QCOMPARE(entries.size(), std::size_t{2});
  QCOMPARE(std::string(entries[0].first), std::string("program"));
  QCOMPARE(entries[1].second, std::string("stack.tif"));
  QCOMPARE(provenance_line(provenance), std::string("Cristae 1.0.0, from stack.tif"));
}

void ProvenanceTest::valuesStayInTheirLine() {
  Provenance provenance;
  provenance.source = "two\nlines\tand a tab";
  QCOMPARE(provenance_entries(provenance)[0].second, std::string("two lines and a tab"));
  QCOMPARE(provenance_line(provenance), std::string("from two lines and a tab"));
}

int run_provenance_tests(int argument_count, char** arguments) {
  ProvenanceTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "provenance_test.moc"
