#include "core/phantom/components.h"

#include <QtTest>

#include "tests/phantom/suites.h"

using cristae::LabelVolume;
using cristae::phantom::separate_pieces;

class ComponentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void twoPiecesOfOneValueGetTwoIds();
  void touchingPiecesOfDifferentValuesStayApart();
  void aPieceThatClosesLateIsOne();
  void diagonalNeighboursAreNotConnected();
  void sectionsConnect();
  void smallPiecesBecomeBackground();
  void nothingGivesNothing();
};

void ComponentsTest::twoPiecesOfOneValueGetTwoIds() {
  LabelVolume labels({1, 1, 5}, {9, 9, 0, 9, 9});
  QCOMPARE(separate_pieces(labels, 1), 2U);
  QVERIFY(labels == LabelVolume({1, 1, 5}, {1, 1, 0, 2, 2}));
}

void ComponentsTest::touchingPiecesOfDifferentValuesStayApart() {
  LabelVolume labels({1, 2, 3}, {4, 4, 7, 4, 7, 7});
  QCOMPARE(separate_pieces(labels, 1), 2U);
  QVERIFY(labels == LabelVolume({1, 2, 3}, {1, 1, 2, 1, 2, 2}));
}

void ComponentsTest::aPieceThatClosesLateIsOne() {
  // A U: its arms meet in the last row only.
  LabelVolume labels({1, 3, 3}, {5, 0, 5, 5, 0, 5, 5, 5, 5});
  QCOMPARE(separate_pieces(labels, 1), 1U);
  QVERIFY(labels == LabelVolume({1, 3, 3}, {1, 0, 1, 1, 0, 1, 1, 1, 1}));
}

void ComponentsTest::diagonalNeighboursAreNotConnected() {
  LabelVolume labels({1, 2, 2}, {1, 0, 0, 1});
  QCOMPARE(separate_pieces(labels, 1), 2U);
}

void ComponentsTest::sectionsConnect() {
  LabelVolume labels({2, 1, 2}, {3, 0, 3, 3});
  QCOMPARE(separate_pieces(labels, 1), 1U);
}

void ComponentsTest::smallPiecesBecomeBackground() {
  LabelVolume labels({1, 1, 6}, {2, 0, 2, 2, 0, 2});
  QCOMPARE(separate_pieces(labels, 2), 1U);
  QVERIFY(labels == LabelVolume({1, 1, 6}, {0, 0, 1, 1, 0, 0}));
}

void ComponentsTest::nothingGivesNothing() {
  LabelVolume labels({2, 3, 4});
  QCOMPARE(separate_pieces(labels, 1), 0U);
}

int run_components_tests(int argument_count, char** arguments) {
  ComponentsTest tests;
  return QTest::qExec(&tests, argument_count, arguments);
}

#include "components_test.moc"
