#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "tests/ui/theme/suites.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_sheet.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

void verifyDescribed(const QWidget& root) {
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    const bool isControl =
        qobject_cast<const QPushButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
        qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
        qobject_cast<const QCheckBox*>(widget);
    // The list that a combo box drops down is Qt's own.
    if (!isControl || !widget->isVisibleTo(&root) || widget->window() != &root) continue;
    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    QVERIFY2(!widget->toolTip().isEmpty(), widget->metaObject()->className());
  }
}

Preferences unusual() {
  return {.theme = ThemeChoice::highContrast,
          .language = "ja",
          .keys = KeyPreset::imagej,
          .wheel = WheelAction::zoom,
          .threads = 3,
          .device = RunDevice::gpu,
          .priority = WorkerPriority::normal,
          .cacheMegabytes = 4096,
          .notifications = false,
          .palette = AgreementPalette::print};
}

/// Another language, in which one choice is much longer.
class LongWords : public QTranslator {
 public:
  static QString text() { return QStringLiteral("As in papers: ") + QString(90, QLatin1Char('m')); }
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    return qstrcmp(source, "As in papers: green, red, white") == 0 ? text() : QString();
  }
};

}  // namespace

class DialogsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void preferencesAreKept() {
    test::SomeSettings settings;
    QCOMPARE(Preferences::load(*settings), Preferences());
    unusual().save(*settings);
    QCOMPARE(Preferences::load(*settings), unusual());
  }

  void strangePreferencesAreTheDefaults_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    for (const char* key :
         {"looks/theme", "looks/language", "looks/agreementPalette", "keys/preset", "input/wheel",
          "runs/threads", "runs/device", "runs/priority", "stack/cacheMegabytes"}) {
      QTest::newRow(key) << QString(key) << QVariant("rubbish");
    }
    QTest::newRow("too many threads") << QString("runs/threads") << QVariant(100000);
    QTest::newRow("no cache") << QString("stack/cacheMegabytes") << QVariant(0);
  }

  void strangePreferencesAreTheDefaults() {
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    test::SomeSettings settings;
    Preferences().save(*settings);
    QVERIFY2((*settings).contains(key), "the key is not one that is written");
    (*settings).setValue(key, value);
    QCOMPARE(Preferences::load(*settings), Preferences());
  }

  void deviceIsInTheWordsOfTheWorker() {
    QCOMPARE(deviceArgument(RunDevice::automatic), QString("auto"));
    QCOMPARE(deviceArgument(RunDevice::processor), QString("cpu"));
    QCOMPARE(deviceArgument(RunDevice::gpu), QString("cuda"));
  }

  void preferencesDialogTellsEachChange() {
    PreferencesDialog dialog{Preferences()};
    verifyDescribed(dialog);
    QSignalSpy changes(&dialog, &PreferencesDialog::preferencesChanged);
    dialog.findChild<QComboBox*>("theme")->setCurrentIndex(2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(dialog.preferences().theme, ThemeChoice::light);
    dialog.findChild<QComboBox*>("language")->setCurrentIndex(3);
    QCOMPARE(dialog.preferences().language, QString("de"));
    dialog.findChild<QSpinBox*>("threads")->setValue(4);
    QCOMPARE(dialog.preferences().threads, 4);
    QCOMPARE(changes.count(), 3);
  }

  void choicesGrowWithTheirWords() {
    PreferencesDialog dialog{Preferences()};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* theme = dialog.findChild<QComboBox*>("theme");
    const int before = theme->sizeHint().width();
    theme->setItemText(0,
                       QStringLiteral("As a desktop with a name that goes on and on"));  // another language
    QVERIFY(theme->sizeHint().width() > before);
  }

  void noChoiceIsCutInAnotherLanguage() {
    PreferencesDialog dialog{Preferences()};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    LongWords words;
    QCoreApplication::installTranslator(&words);
    const auto* palette = dialog.findChild<QComboBox*>("palette");
    QTRY_COMPARE(palette->itemText(0), LongWords::text());
    QTRY_VERIFY(palette->width() >= palette->sizeHint().width());
    QCoreApplication::removeTranslator(&words);
    QTRY_VERIFY(palette->itemText(0) != LongWords::text());
    QTRY_VERIFY(palette->minimumWidth() < palette->fontMetrics().horizontalAdvance(LongWords::text()));
  }

  void theWheelGivesNoChoiceTheFocus() {
    PreferencesDialog dialog{Preferences()};
    for (const QComboBox* box : dialog.findChildren<QComboBox*>())
      QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
    for (const QSpinBox* box : dialog.findChildren<QSpinBox*>())
      QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
  }

  void aPresetBringsItsWheel() {
    PreferencesDialog dialog{Preferences()};
    dialog.findChild<QComboBox*>("keys")->setCurrentIndex(static_cast<int>(KeyPreset::napari));
    QCOMPARE(dialog.preferences().wheel, WheelAction::zoom);
    dialog.findChild<QComboBox*>("wheel")->setCurrentIndex(0);
    QCOMPARE(dialog.preferences().wheel, WheelAction::sections);
    QCOMPARE(dialog.preferences().keys, KeyPreset::napari);
  }

  void eachPreferenceIsReset() {
    PreferencesDialog dialog(unusual());
    const auto resets = dialog.findChildren<QToolButton*>();
    int enabled = 0;
    for (QToolButton* reset : resets) {
      if (!reset->isEnabled()) continue;
      ++enabled;
      reset->click();
      QVERIFY(!reset->isEnabled());
    }
    QVERIFY(enabled >= 9);
    QCOMPARE(dialog.preferences(), Preferences());
  }

  void resetAllResetsAll() {
    PreferencesDialog dialog(unusual());
    QSignalSpy changes(&dialog, &PreferencesDialog::preferencesChanged);
    auto* box = dialog.findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : box->buttons()) {
      if (box->buttonRole(button) == QDialogButtonBox::ResetRole) button->click();
    }
    QCOMPARE(changes.count(), 1);
    QCOMPARE(dialog.preferences(), Preferences());
  }

  void keyListIsSound() {
    KeyListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    KeyMap keys;
    keys.setPreset(KeyPreset::napari);
    model.setKeyMap(keys);
    model.setFilter("undo");
    QVERIFY(model.indexOf(ActionId::undo).isValid());
    QVERIFY(!model.indexOf(ActionId::quit).isValid());
    model.setFilter("ctrl+q");
    QVERIFY(model.indexOf(ActionId::quit).isValid());
    model.setFilter("no such thing at all");
    QCOMPARE(model.rowCount(), 0);
    model.setFilter("");
    QCOMPARE(model.rowCount(), 10);
  }

  void everyActionIsInTheKeyList() {
    KeyListModel model;
    for (const ActionEntry& entry : actionEntries()) {
      const QModelIndex index = model.indexOf(entry.id);
      QVERIFY2(index.isValid(), entry.name);
      QCOMPARE(index.data().toString(), actionText(entry.id));
      QCOMPARE(index.siblingAtColumn(KeyListModel::kKeys).data().toString(),
               nativeKeys(presetKeys(KeyPreset::standard, entry.id)));
    }
  }

  void gesturesFollowTheWheel() {
    KeyListModel model;
    const auto gesture = [&] {
      const QModelIndex group = model.index(model.rowCount() - 1, 0);
      return model.index(0, KeyListModel::kKeys, group).data().toString();
    };
    const QString before = gesture();
    model.setWheel(WheelAction::zoom);
    QVERIFY(gesture() != before);
  }

  void conflictsAreShown() {
    KeyMap keys;
    keys.setKeys(ActionId::flag, {QKeySequence("A")});
    KeyListModel model;
    model.setKeyMap(keys);
    for (const ActionId id : {ActionId::flag, ActionId::accept}) {
      const QModelIndex cell = model.indexOf(id).siblingAtColumn(KeyListModel::kKeys);
      QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
    }
    const QModelIndex other = model.indexOf(ActionId::undo).siblingAtColumn(KeyListModel::kKeys);
    QVERIFY(!other.data(Qt::DecorationRole).isValid());
  }

  void keyIsChangedInTheSheet() {
    ShortcutsSheet sheet(KeyMap(), WheelAction::sections);
    verifyDescribed(sheet);
    choose(sheet, ActionId::flag);
    QSignalSpy changes(&sheet, &ShortcutsSheet::keyMapChanged);
    auto* key = sheet.findChild<QKeySequenceEdit*>("key");
    auto* verdict = sheet.findChild<QLabel*>("verdict");
    key->setKeySequence(QKeySequence("A"));
    QVERIFY2(verdict->text().contains("Accept"), qPrintable(verdict->text()));
    press(sheet, "Assign");
    QCOMPARE(changes.count(), 1);
    QCOMPARE(sheet.keyMap().keys(ActionId::flag).first(), QKeySequence("A"));
    QVERIFY(sheet.keyMap().conflicts().empty());
    press(sheet, "Reset");
    QVERIFY(!sheet.keyMap().isChanged(ActionId::flag));
  }

  void dangerousKeyIsRefusedInTheSheet() {
    ShortcutsSheet sheet(KeyMap(), WheelAction::sections);
    choose(sheet, ActionId::deleteSelected);
    sheet.findChild<QKeySequenceEdit*>("key")->setKeySequence(QKeySequence("7"));
    QVERIFY(sheet.findChild<QLabel*>("verdict")->text().contains("digit"));
    for (const QPushButton* button : sheet.findChildren<QPushButton*>()) {
      if (button->text() == "Assign") QVERIFY(!button->isEnabled());
    }
  }

  void presetIsChosenInTheSheet() {
    ShortcutsSheet sheet(KeyMap(), WheelAction::sections);
    QSignalSpy changes(&sheet, &ShortcutsSheet::keyMapChanged);
    sheet.findChild<QComboBox*>("preset")->setCurrentIndex(static_cast<int>(KeyPreset::ilastik));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(sheet.keyMap().preset(), KeyPreset::ilastik);
  }

  void aboutCitesThePapers() {
    AboutDialog dialog("0.1.0", "Processor with 2 cores");
    verifyDescribed(dialog);
    QString words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) words += label->text();
    for (const char* part : {"0.1.0", "Processor with 2 cores", "Xiong", "2510.16450", "Qiu"}) {
      QVERIFY2(words.contains(part), part);
    }
    press(dialog, "Copy the citation");
    QVERIFY(QGuiApplication::clipboard()->text().contains("2510.16450"));
  }

 private:
  static void choose(const QWidget& sheet, ActionId id) {
    auto* tree = sheet.findChild<QTreeView*>("keys");
    tree->setCurrentIndex(static_cast<KeyListModel*>(tree->model())->indexOf(id));
  }

  static void press(const QWidget& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() != text) continue;
      QVERIFY(button->isEnabled());
      return button->click();
    }
    QFAIL(qPrintable("no button " + text));
  }
};

int run_dialogs_test(int argc, char** argv) {
  DialogsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "dialogs_test.moc"
