#include "ui/views/section_strip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/views/suites.h"

using namespace cristae::ui;

class SectionStripTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    strip_ = std::make_unique<SectionStrip>();
    strip_->resize(218, 40);  // 200 pixels of groove
    strip_->setSections(101);
    strip_->show();
  }

  void aClickGoesToTheSectionThere() {
    QSignalSpy requested(strip_.get(), &SectionStrip::sectionRequested);
    QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, {9 + 100, 20});
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toLongLong(), 50);
  }

  void draggingGoesThroughTheSections() {
    QSignalSpy requested(strip_.get(), &SectionStrip::sectionRequested);
    QTest::mousePress(strip_.get(), Qt::LeftButton, {}, {9, 20});
    QTest::mouseMove(strip_.get(), {9 + 20, 20});
    QMouseEvent far(QEvent::MouseMove, QPointF(500, 20), strip_->mapToGlobal(QPointF(500, 20)), Qt::NoButton,
                    Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(strip_.get(), &far);
    QTest::mouseRelease(strip_.get(), Qt::LeftButton, {}, {200, 20});
    QCOMPARE(requested.last().at(0).toLongLong(), 100);
    QCOMPARE(strip_->value(), 100);
  }

  void keysGoThroughTheSections() {
    QSignalSpy requested(strip_.get(), &SectionStrip::sectionRequested);
    QTest::keyClick(strip_.get(), Qt::Key_Right);
    QTest::keyClick(strip_.get(), Qt::Key_PageUp);
    QTest::keyClick(strip_.get(), Qt::Key_End);
    QCOMPARE(requested.count(), 3);
    QCOMPARE(requested.at(0).at(0).toLongLong(), 1);
    QCOMPARE(requested.at(2).at(0).toLongLong(), 100);
  }

  void beingToldASectionIsNoRequest() {
    QSignalSpy requested(strip_.get(), &SectionStrip::sectionRequested);
    strip_->setSection(30);
    QCOMPARE(strip_->value(), 30);
    QCOMPARE(requested.count(), 0);
  }

  void marksAreDrawnWhereTheyLie() {
    const QImage before = strip_->grab().toImage();
    strip_->setMarks({.points = {75}, .errors = {}, .verdicts = {}, .badSections = {}});
    const QImage after = strip_->grab().toImage();
    int left = 0;
    int there = 0;
    for (int y = 0; y < after.height(); ++y) {
      for (int x = 0; x < after.width(); ++x) {
        if (before.pixel(x, y) == after.pixel(x, y)) continue;
        (std::abs(x - (9 + 150)) <= 2 ? there : left) += 1;
      }
    }
    QVERIFY(there > 0);
    QCOMPARE(left, 0);
  }

  void theScreenReaderHearsValueAndMarks() {
    strip_->setMarks({.points = {30, 30}, .errors = {30}, .verdicts = {}, .badSections = {}});
    strip_->setSection(30);
    QVERIFY(strip_->accessibleDescription().contains(QStringLiteral("30")));
    QVERIFY(strip_->accessibleDescription().contains(QStringLiteral("2")));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(strip_.get());
    QVERIFY(interface != nullptr);
    QVERIFY(interface->valueInterface() != nullptr);
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 30);
    QCOMPARE(interface->valueInterface()->maximumValue().toInt(), 100);
  }

  void aStackOfOneSectionIsNoTrouble() {
    strip_->setSections(1);
    QTest::mouseClick(strip_.get(), Qt::LeftButton, {}, {100, 20});
    QCOMPARE(strip_->value(), 0);
  }

 private:
  std::unique_ptr<SectionStrip> strip_;
};

int run_section_strip_test(int argc, char** argv) {
  SectionStripTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "section_strip_test.moc"
