#include "ui/input/actions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "core/base/error.h"
#include "tests/ui/theme/suites.h"
#include "ui/input/command_palette.h"
#include "ui/input/fuzzy.h"
#include "ui/theme/icons.h"

using namespace cristae::ui;

class ActionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tableIsInTheOrderOfIds() {
    int expected = 0;
    for (const ActionEntry& entry : actionEntries()) QCOMPARE(static_cast<int>(entry.id), expected++);
    QCOMPARE(static_cast<int>(ActionId::about), expected - 1);
  }

  void anActionNamesWhatItWorksOn() {
    ActionRegistry actions;
    const QString plain = actions[ActionId::undo].text();
    actions.setSubject(ActionId::undo, "Added a point");
    QCOMPARE(actions[ActionId::undo].text(), plain + ": Added a point");
    QVERIFY(actions[ActionId::undo].toolTip().contains("Added a point"));
    actions.setEnabled(ActionId::undo, false, "There is nothing to take back.");
    QCOMPARE(actions[ActionId::undo].text(), plain);
    actions.setEnabled(ActionId::undo, true);
    actions.setSubject(ActionId::undo, {});
    QCOMPARE(actions[ActionId::undo].text(), plain);
  }

  void verdictsAreNotRepeated() {
    const ActionRegistry actions;
    QVERIFY(!actions[ActionId::accept].autoRepeat() && !actions[ActionId::adapt].autoRepeat());
    QVERIFY(actions[ActionId::nextReview].autoRepeat() && actions[ActionId::nextSection].autoRepeat());
  }

  void everyActionIsDescribed_data() {
    QTest::addColumn<int>("id");
    for (const ActionEntry& entry : actionEntries()) QTest::newRow(entry.name) << static_cast<int>(entry.id);
  }

  void everyActionIsDescribed() {
    QFETCH(int, id);
    const ActionRegistry actions;
    const QAction& action = actions[static_cast<ActionId>(id)];
    QVERIFY(!action.text().isEmpty());
    QVERIFY(!action.toolTip().isEmpty());
    QVERIFY(!action.statusTip().isEmpty());
    QVERIFY(!action.icon().isNull());
    QVERIFY(!action.icon().pixmap(20).isNull());
    QCOMPARE(action.text().contains('!'), false);
    QCOMPARE(action.shortcuts(), presetKeys(KeyPreset::standard, static_cast<ActionId>(id)));
    if (!action.shortcuts().isEmpty()) {
      QVERIFY(action.toolTip().contains(action.shortcut().toString(QKeySequence::NativeText)));
    }
  }

  void namesAndTextsAreUnique() {
    std::set<QString> names;
    std::set<QString> texts;
    for (const ActionEntry& entry : actionEntries()) {
      QVERIFY2(names.insert(entry.name).second, entry.name);
      QVERIFY2(texts.insert(entry.text).second, entry.text);
      QCOMPARE(entryNamed(entry.name)->id, entry.id);
    }
    QCOMPARE(entryNamed("no.such"), nullptr);
  }

  void keysAreUniqueInEachPreset_data() {
    QTest::addColumn<int>("preset");
    for (const KeyPreset preset : keyPresets()) {
      QTest::newRow(qPrintable(presetName(preset))) << static_cast<int>(preset);
    }
  }

  void keysAreUniqueInEachPreset() {
    QFETCH(int, preset);
    KeyMap keys;
    keys.setPreset(static_cast<KeyPreset>(preset));
    for (const KeyConflict& conflict : keys.conflicts()) {
      QFAIL(qPrintable(
          QStringLiteral("%1: %2 and %3")
              .arg(conflict.key.toString(), entryOf(conflict.first).name, entryOf(conflict.second).name)));
    }
    for (const ActionEntry& entry : actionEntries()) {
      for (const QKeySequence& key : keys.keys(entry.id)) {
        QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, entry.name);
        QCOMPARE(KeyMap::refusalOf(entry.id, key), KeyRefusal::none);
      }
    }
  }

  void arrowsAndEnterBelongToTheViews() {
    for (const ActionEntry& entry : actionEntries()) {
      for (const KeyPreset preset : keyPresets()) {
        for (const QKeySequence& key : presetKeys(preset, entry.id)) {
          const bool isEnter =
              key[0].keyboardModifiers() == Qt::NoModifier &&
              (key[0].key() == Qt::Key_Return || key[0].key() == Qt::Key_Up || key[0].key() == Qt::Key_Down);
          if (isEnter) QCOMPARE(entry.scope, ActionScope::view);
        }
      }
    }
  }

  void scopesShareOutAllActions() {
    const ActionRegistry actions;
    const auto inWindow = actions.inScope(ActionScope::window);
    const auto inView = actions.inScope(ActionScope::view);
    QCOMPARE(static_cast<std::size_t>(inWindow.size() + inView.size()), actionEntries().size());
    for (const QAction* action : inView) QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
  }

  void layoutsAndToolsExclude() {
    const ActionRegistry actions;
    actions[ActionId::layoutXy].setChecked(true);
    actions[ActionId::layoutFour].setChecked(true);
    QVERIFY(!actions[ActionId::layoutXy].isChecked());
    actions[ActionId::pointTool].setChecked(true);
    QVERIFY(actions[ActionId::layoutFour].isChecked());
  }

  void disabledActionsSayWhy() {
    ActionRegistry actions;
    actions.setEnabled(ActionId::adapt, false, "Open a stack first.");
    QVERIFY(!actions[ActionId::adapt].isEnabled());
    QVERIFY(actions[ActionId::adapt].toolTip().contains("Open a stack first."));
    actions.setEnabled(ActionId::adapt, true);
    QVERIFY(!actions[ActionId::adapt].toolTip().contains("Open a stack first."));
    QCOMPARE(actions.disabledReason(ActionId::adapt), QString());
  }

  void digitsAreNotForDestruction() {
    KeyMap keys;
    QCOMPARE(KeyMap::refusalOf(ActionId::deleteSelected, QKeySequence("4")), KeyRefusal::destructiveOnDigit);
    QCOMPARE(KeyMap::refusalOf(ActionId::deleteSelected, QKeySequence("Ctrl+4")), KeyRefusal::none);
    QCOMPARE(KeyMap::refusalOf(ActionId::accept, QKeySequence("9")), KeyRefusal::none);
    QCOMPARE(KeyMap::refusalOf(ActionId::accept, QKeySequence("Esc")), KeyRefusal::reserved);
    QVERIFY(!keys.assign(ActionId::deleteSelected, QKeySequence("9")));
    keys.setKeys(ActionId::deleteSelected, {QKeySequence("9"), QKeySequence("Ctrl+9")});
    QCOMPARE(keys.keys(ActionId::deleteSelected), QList<QKeySequence>{QKeySequence("Ctrl+9")});
  }

  void assigningTakesTheKeyFromOthers() {
    KeyMap keys;
    const QKeySequence a("A");
    QCOMPARE(keys.usersOf(a, ActionId::flag), std::vector<ActionId>{ActionId::accept});
    QVERIFY(keys.assign(ActionId::flag, a));
    QVERIFY(keys.conflicts().empty());
    QVERIFY(keys.keys(ActionId::accept).isEmpty());
    QCOMPARE(keys.keys(ActionId::flag).first(), a);
    QVERIFY(keys.isChanged(ActionId::accept) && keys.isChanged(ActionId::flag));
    keys.resetAll();
    QCOMPARE(keys, KeyMap());
  }

  void conflictsAreFound() {
    KeyMap keys;
    keys.setKeys(ActionId::flag, {QKeySequence("A")});
    const auto conflicts = keys.conflicts();
    QCOMPARE(conflicts.size(), 1u);
    QCOMPARE(conflicts.front().key, QKeySequence("A"));
    QCOMPARE(conflicts.front().first, ActionId::accept);
    QCOMPARE(conflicts.front().second, ActionId::flag);
  }

  void settingThePresetsKeysIsNoChange() {
    KeyMap keys;
    keys.setKeys(ActionId::accept, {QKeySequence("Y")});
    QVERIFY(keys.hasChanges());
    keys.setKeys(ActionId::accept, presetKeys(KeyPreset::standard, ActionId::accept));
    QVERIFY(!keys.hasChanges());
  }

  void keyMapIsKept() {
    KeyMap keys;
    keys.setPreset(KeyPreset::imagej);
    keys.assign(ActionId::accept, QKeySequence("Ctrl+Shift+Y"));
    keys.setKeys(ActionId::reject, {});
    QCOMPARE(KeyMap::fromJson(keys.toJson()), keys);
    cristae::test::SomeSettings settings;
    keys.save(*settings);
    QCOMPARE(KeyMap::load(*settings), keys);
  }

  void strangeKeyFilesAreRefused() {
    QVERIFY_THROWS_EXCEPTION(cristae::Error, KeyMap::fromJson("{}"));
    QVERIFY_THROWS_EXCEPTION(cristae::Error, KeyMap::fromJson("no json"));
    const KeyMap keys = KeyMap::fromJson(
        R"({"cristae_keys":1,"preset":"vim","changes":{"no.such":["A"],"review.accept":["Y",7]}})");
    QCOMPARE(keys.preset(), KeyPreset::standard);
    QCOMPARE(keys.keys(ActionId::accept), QList<QKeySequence>{QKeySequence("Y")});
    cristae::test::SomeSettings settings;
    (*settings).setValue("keys/changes", "rubbish");
    QCOMPARE(KeyMap::load(*settings), KeyMap());
  }

  void registryTakesKeys() {
    ActionRegistry actions;
    QSignalSpy changes(&actions, &ActionRegistry::keysChanged);
    KeyMap keys;
    keys.assign(ActionId::accept, QKeySequence("Y"));
    actions.setKeyMap(keys);
    QCOMPARE(actions[ActionId::accept].shortcut(), QKeySequence("Y"));
    QCOMPARE(changes.count(), 1);
  }

  void fuzzyFinds_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << ""
                           << "Adapt" << true;
    QTest::newRow("initials") << "nus"
                              << "Next useful place" << true;
    QTest::newRow("order") << "tpada"
                           << "Adapt" << false;
    QTest::newRow("case") << "ADAPT"
                          << "adapt" << true;
    QTest::newRow("accent") << "anadir" << QString::fromUtf8("Añadir punto") << true;
    QTest::newRow("Chinese") << QString::fromUtf8("截面") << QString::fromUtf8("下一个截面") << true;
    QTest::newRow("absent") << "xyz"
                            << "Adapt" << false;
    QTest::newRow("longer") << "adapts"
                            << "Adapt" << false;
  }

  void fuzzyFinds() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(pattern, text).has_value(), fits);
  }

  void beginningsOfWordsCountMore() {
    QVERIFY(fuzzyScore("ex", "Export") > fuzzyScore("ex", "Next section"));
    QVERIFY(fuzzyScore("ac", "Auto contrast") > fuzzyScore("ac", "Place of it"));
  }

  void paletteFinds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("id");
    QTest::newRow("adapt") << "adapt" << static_cast<int>(ActionId::adapt);
    QTest::newRow("fit") << "fit" << static_cast<int>(ActionId::zoomFit);
    QTest::newRow("undo") << "undo" << static_cast<int>(ActionId::undo);
    QTest::newRow("shuffle") << "shuf" << static_cast<int>(ActionId::shuffleColours);
    QTest::newRow("gaps") << "ful scr" << static_cast<int>(ActionId::fullScreen);
    QTest::newRow("what it does") << "earlier one by a movable" << static_cast<int>(ActionId::wipe);
    QTest::newRow("group") << "help about" << static_cast<int>(ActionId::about);
  }

  void paletteFinds() {
    QFETCH(QString, typed);
    QFETCH(int, id);
    const ActionRegistry actions;
    CommandModel model(actions);
    model.setFilter(typed);
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(static_cast<int>(model.idAt(0)), id);
  }

  void paletteModelIsSound() {
    ActionRegistry actions;
    CommandModel model(actions);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    actions.setEnabled(ActionId::openStack, false);
    model.setFilter("o");
    model.setRecent({"file.export"});
    model.setFilter("");
    QCOMPARE(model.idAt(0), ActionId::exportResults);
    QCOMPARE(model.idAt(model.rowCount() - 1), ActionId::openStack);
    for (int row = 0; row < model.rowCount(); ++row) {
      QVERIFY(model.idAt(row) != ActionId::crossLeft);
      QVERIFY(!model.index(row).data(CommandModel::GroupRole).toString().isEmpty());
    }
  }

  void paletteRunsByKeyboardAlone() {
    cristae::test::SomeSettings settings;
    ActionRegistry actions;
    QSignalSpy ran(&actions[ActionId::shuffleColours], &QAction::triggered);
    QWidget window;
    window.resize(800, 600);
    CommandPalette palette(actions, *settings, &window);
    palette.open();
    auto* search = palette.findChild<QLineEdit*>("search");
    QTest::keyClicks(search, "shuffle");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(ran.count(), 1);
    QVERIFY(!palette.isVisible());
    palette.open();
    QCOMPARE(palette.model().idAt(0), ActionId::shuffleColours);
  }

  void paletteDoesNotRunWhatIsDisabled() {
    cristae::test::SomeSettings settings;
    ActionRegistry actions;
    actions.setEnabled(ActionId::shuffleColours, false, "There is no result yet.");
    QSignalSpy ran(&actions[ActionId::shuffleColours], &QAction::triggered);
    CommandPalette palette(actions, *settings, nullptr);
    palette.open();
    auto* search = palette.findChild<QLineEdit*>("search");
    QTest::keyClicks(search, "shuffle");
    QCOMPARE(palette.findChild<QLabel*>("hint")->text(), QString("There is no result yet."));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(ran.count(), 0);
    QVERIFY(palette.isVisible());
    QTest::keyClicks(search, "qqqq");
    QCOMPARE(palette.model().rowCount(), 0);
  }

  void paletteGoesDownWithTheArrow() {
    cristae::test::SomeSettings settings;
    const ActionRegistry actions;
    CommandPalette palette(actions, *settings, nullptr);
    palette.open();
    auto* list = palette.findChild<QListView*>("commands");
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(palette.findChild<QLineEdit*>("search"), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
  }
};

int run_actions_test(int argc, char** argv) {
  ActionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "actions_test.moc"
