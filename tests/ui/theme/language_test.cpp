#include "ui/theme/language.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/theme/suites.h"
#include "ui/input/actions.h"

using namespace cristae::ui;

namespace {

/// As every widget of the window does it.
class Sample : public QLabel {
 public:
  Sample() { retranslate(); }

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLabel::changeEvent(event);
  }

 private:
  void retranslate() { setText(QCoreApplication::translate("Sample", "%n point(s)", nullptr, 2)); }
};

const QString kFolder = QStringLiteral(CRISTAE_SAMPLE_I18N);

}  // namespace

class LanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void bestIsChosen_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QStringList{} << "en";
    QTest::newRow("Austria") << QStringList{"de-AT"} << "de";
    QTest::newRow("China") << QStringList{"zh-Hans-CN"} << "zh_CN";
    QTest::newRow("underscore") << QStringList{"es_MX"} << "es";
    QTest::newRow("second") << QStringList{"fr", "ja"} << "ja";
    QTest::newRow("unknown") << QStringList{"fr"} << "en";
  }

  void bestIsChosen() {
    QFETCH(QStringList, wanted);
    QFETCH(QString, code);
    QCOMPARE(bestLanguage(wanted), code);
  }

  void widgetsSwitchAtOnce() {
    cristae::test::SomeSettings settings;
    (*settings).setValue(LanguageController::settingsKey(), "en");
    LanguageController language(*settings, kFolder);
    Sample sample;
    QSignalSpy changes(&language, &LanguageController::changed);
    language.setChoice("de");
    QTRY_COMPARE(sample.text(), QString("2 Punkte"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(language.code(), QString("de"));
    language.setChoice("ja");  // no file for it: English shows
    QTRY_COMPARE(sample.text(), QString("2 point(s)"));
    QCOMPARE(language.code(), QString("ja"));
  }

  void actionsSwitchAtOnce() {
    cristae::test::SomeSettings settings;
    (*settings).setValue(LanguageController::settingsKey(), "en");
    LanguageController language(*settings, kFolder);
    const ActionRegistry actions;
    QCOMPARE(actions[ActionId::undo].text(), QString("Undo"));
    language.setChoice("de");
    QTRY_COMPARE(actions[ActionId::undo].text(), QString::fromUtf8("Rückgängig"));
    QVERIFY(actions[ActionId::undo].toolTip().contains(
        actions[ActionId::undo].shortcut().toString(QKeySequence::NativeText)));
  }

  void qtsOwnTextsSwitchToo() {
    cristae::test::SomeSettings settings;
    (*settings).setValue(LanguageController::settingsKey(), "de");
    const LanguageController language(*settings, kFolder);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QVERIFY(buttons.button(QDialogButtonBox::Cancel)->text().contains("Abbrechen"));
  }

  void numbersFollow() {
    cristae::test::SomeSettings settings;
    (*settings).setValue(LanguageController::settingsKey(), "de");
    LanguageController language(*settings, kFolder);
    QCOMPARE(QLocale().decimalPoint(), QString(","));
    language.setChoice("zh_CN");
    QCOMPARE(QLocale().decimalPoint(), QString("."));
  }

  void choiceIsKept() {
    cristae::test::SomeSettings settings;
    {
      LanguageController language(*settings, kFolder);
      language.setChoice("es");
    }
    const LanguageController again(*settings, kFolder);
    QCOMPARE(again.choice(), QString("es"));
    QCOMPARE(again.code(), QString("es"));
  }

  void everyLanguageNamesItself() {
    QCOMPARE(languages().size(), 5u);
    QCOMPARE(languages().front().code, QString("en"));
    for (const Language& language : languages()) QVERIFY(!language.ownName.isEmpty());
  }
};

int run_language_test(int argc, char** argv) {
  LanguageTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "language_test.moc"
