#include "ui/document/let_go.h"

#include <QThreadPool>
#include <QtTest>
#include <thread>

#include "tests/ui/document/suites.h"

using namespace cristae::ui;

class LetGoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLastOwnerFreesInTheBackground() {
    std::thread::id freedIn;
    letGo(std::shared_ptr<const int>(new int(7), [&freedIn](const int* number) {
      freedIn = std::this_thread::get_id();
      std::default_delete<const int>()(number);
    }));
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(freedIn != std::thread::id());
    QVERIFY(freedIn != std::this_thread::get_id());
  }

  void whatOthersHoldStays() {
    const auto held = std::make_shared<const int>(7);
    letGo(held);
    letGo(nullptr);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(held.use_count(), 1);
  }
};

int runLetGoTest(int argc, char** argv) {
  LetGoTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "let_go_test.moc"
