#include "core/base/box.h"

#include <QtTest>

#include "tests/base/suites.h"

using namespace cristae;

class BoxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theTextOfABoxIsReadBack() {
    const Box box{{2, 10, 20}, {18, 90, 180}};
    QCOMPARE(text_of(box), std::string("2:18,10:90,20:180"));
    QVERIFY(box_from_text("2:18,10:90,20:180", 5) == box);
  }

  void twoRangesAreOfAllSections() {
    QVERIFY(box_from_text("10:90,20:180", 7) == (Box{{0, 10, 20}, {7, 90, 180}}));
  }

  void whatIsNoBoxIsNone() {
    for (const char* text : {"", "1:2", "1:2,3:4,5:6,7:8", "1:2,3:,5:6", "1:2,a:4,5:6", "1:2,3:4,5:6 "})
      QVERIFY2(!box_from_text(text, 1), text);
  }

  void aBoxLiesInAFieldOrDoesNot() {
    const Shape field{4, 5, 6};
    QVERIFY(lies_in({{0, 0, 0}, {4, 5, 6}}, field));
    QVERIFY(lies_in({{3, 4, 5}, {4, 5, 6}}, field));
    QVERIFY(!lies_in({{0, 0, 0}, {5, 5, 6}}, field));
    QVERIFY(!lies_in({{-1, 0, 0}, {4, 5, 6}}, field));
    QVERIFY(!lies_in({{2, 0, 0}, {2, 5, 6}}, field));  // empty
  }
};

int run_box_tests(int argument_count, char** arguments) {
  BoxTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "box_test.moc"
