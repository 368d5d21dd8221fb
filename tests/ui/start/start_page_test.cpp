#include "ui/dialogs/start_page.h"

#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/start/suites.h"
#include "ui/dialogs/start_drop_overlay.h"

using namespace cristae::ui;

namespace {

RecentProject project(const QString& name) {
  RecentProject entry;
  entry.file = "/work/" + name + ".cristae";
  entry.name = name;
  entry.shape = {165, 768, 1024};
  entry.opened = QDateTime::currentDateTime();
  return entry;
}

StartPageState some_state() {
  StartPageState state;
  state.recent = {project("gone"), project("cortex"), project("muscle")};
  state.missing = {project("gone").file};
  return state;
}

}  // namespace

class StartPageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    page_ = std::make_unique<StartPage>();
    page_->resize(1000, 800);
  }

  void choices_are_buttons_for_the_keyboard_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("demo") << "startDemo" << QByteArray(SIGNAL(demoWanted()));
    QTest::newRow("stack") << "startOpen" << QByteArray(SIGNAL(openFileWanted()));
    QTest::newRow("folder") << "startFolder" << QByteArray(SIGNAL(openFolderWanted()));
    QTest::newRow("project") << "startProject" << QByteArray(SIGNAL(openProjectWanted()));
  }
  void choices_are_buttons_for_the_keyboard() {
    QFETCH(QString, name);
    QFETCH(QByteArray, signal);
    page_->show();
    auto* button = page_->findChild<QAbstractButton*>(name);
    const QSignalSpy wanted(page_.get(), signal.constData());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(!button->accessibleName().isEmpty());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
  }

  void nothing_to_continue_at_first() {
    page_->setState({});
    QVERIFY(!page_->findChild<QAbstractButton*>("startContinue")->isEnabled());
    QVERIFY(!page_->findChild<QListView*>("startRecent")->isVisibleTo(page_.get()));
  }

  void continue_opens_the_last_that_is_there() {
    page_->setState(some_state());
    QSignalSpy wanted(page_.get(), &StartPage::projectWanted);
    page_->findChild<QAbstractButton*>("startContinue")->click();
    QCOMPARE(wanted[0][0].toString(), project("cortex").file);
  }

  void list_opens_finds_and_forgets() {
    page_->setState(some_state());
    page_->show();
    QSignalSpy wanted(page_.get(), &StartPage::projectWanted);
    QSignalSpy find(page_.get(), &StartPage::findWanted);
    QSignalSpy forget(page_.get(), &StartPage::forgetWanted);
    auto* list = page_->findChild<QListView*>("startRecent");
    const auto click = [&](int row) {
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                        list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0);
    QCOMPARE(find.count(), 1);
    click(2);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), project("muscle").file);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(forget[0][0].toString(), project("cortex").file);
  }

  void work_under_way_locks_the_choices_and_can_be_stopped() {
    StartPageState state = some_state();
    state.busy = "Making the demo stack…";
    page_->setState(state);
    QVERIFY(!page_->findChild<QAbstractButton*>("startDemo")->isEnabled());
    const QSignalSpy stop(page_.get(), &StartPage::stopWanted);
    for (QPushButton* button : page_->findChildren<QPushButton*>()) {
      if (button->isEnabled()) button->click();
    }
    QCOMPARE(stop.count(), 1);
  }

  void overlay_covers_the_window_and_lets_the_mouse_through() {
    DropOverlay overlay(page_.get());
    QVERIFY(overlay.isHidden());
    overlay.showGuess({DropKind::stack, "Open a.tif as a stack"});
    QCOMPARE(overlay.geometry(), page_->rect());
    QVERIFY(overlay.testAttribute(Qt::WA_TransparentForMouseEvents));
    QCOMPARE(overlay.accessibleName(), "Open a.tif as a stack");
  }

 private:
  std::unique_ptr<StartPage> page_;
};

int run_start_page_test(int argc, char** argv) {
  StartPageTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "start_page_test.moc"
