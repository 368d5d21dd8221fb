#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/start/suites.h"
#include "ui/models/history_model.h"
#include "ui/panels/history_panel.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

HistoryEntry entry(std::int64_t id, const std::string& key, std::int64_t count = 1, bool isUndone = false) {
  return {id, {key, count}, "2026-03-04T10:15:30Z", isUndone};
}

}  // namespace

class HistoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void words_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("start");
    QTest::newRow("add_point") << "add_point"
                               << "Added a point";
    QTest::newRow("move_point") << "move_point"
                                << "Moved a point";
    QTest::newRow("change_point_kind") << "change_point_kind"
                                       << "Changed the kind";
    QTest::newRow("remove_points") << "remove_points"
                                   << "Removed 3";
    QTest::newRow("import_points") << "import_points"
                                   << "Imported 3";
    QTest::newRow("review") << "review"
                            << "Reviewed 3";
    QTest::newRow("remove_verdict") << "remove_verdict"
                                    << "Took back";
    QTest::newRow("add_missed") << "add_missed"
                                << "Added a missed";
    QTest::newRow("set_voxel_size") << "set_voxel_size"
                                    << "Set the voxel size";
    QTest::newRow("set_inverted") << "set_inverted"
                                  << "Changed the polarity";
    QTest::newRow("move_stack") << "move_stack"
                                << "Changed the place";
    QTest::newRow("of a newer version") << "paint_mask"
                                        << "Edit";
  }
  void words() {
    QFETCH(QString, key);
    QFETCH(QString, start);
    const QString text = editText({key.toStdString(), 3});
    QVERIFY2(text.startsWith(start), qPrintable(text));
  }

  void corrections_name_their_instances() {
    QCOMPARE(editText({"split_instance", 1, {12}}), QString("Split instance 12"));
    QCOMPARE(editText({"merge_instances", 1, {12, 15}}), QString("Merged instances 12 and 15"));
    QCOMPARE(editText({"merge_instances", 1, {}}), QString("Edit"));  // of another program
  }

  void time_of_today_is_without_date() {
    const QDateTime now = QDateTime::fromString("2026-03-04T18:00:00Z", Qt::ISODate);
    QVERIFY(!editTimeText("2026-03-04T10:15:30Z", now).contains("26"));
    QVERIFY(editTimeText("2026-03-01T10:15:30Z", now).contains("26"));
    QVERIFY(editTimeText("", now).isEmpty());
  }

  void model_keeps_the_rules_over_edits_and_undo() {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    model.setHistory({entry(1, "add_point"), entry(2, "review")});
    QCOMPARE(model.currentRow(), 2);
    model.setHistory({entry(1, "add_point"), entry(2, "review", 1, true)});
    QCOMPARE(model.currentRow(), 1);
    QVERIFY(model.index(2).data(HistoryModel::kIsUndoneRole).toBool());
    model.setHistory({entry(1, "add_point"), entry(3, "move_point")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.idAt(2), 3);
    QCOMPARE(model.idAt(0), 0);
    model.setHistory({});
    QCOMPARE(model.rowCount(), 1);
  }

  void edit_appends_one_row() {
    HistoryModel model;
    model.setHistory({entry(1, "add_point")});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setHistory({entry(1, "add_point"), entry(2, "add_point")});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
  }

  void a_named_state_shows_its_name_and_its_edit() {
    HistoryModel model;
    model.setHistory({entry(1, "add_point"), entry(2, "review")});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStateNames({{0, "empty"}, {2, "before the talk"}, {7, "of a branch that was given up"}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data().toString(), QString("empty (Project made)"));
    QCOMPARE(model.index(1).data().toString(), QString("Added a point"));
    QCOMPARE(model.index(2).data().toString(), QString("before the talk (Reviewed 1 instance(s))"));
    QVERIFY(model.index(2).data(HistoryModel::kIsNamedRole).toBool());
    QVERIFY(!model.index(1).data(HistoryModel::kIsNamedRole).toBool());
  }

  void state_of_the_panel() {
    const std::vector<HistoryEntry> some = {entry(1, "add_point"), entry(2, "add_point", 1, true)};
    QVERIFY(historyPanelState(some, true, false).canUndo);
    QVERIFY(historyPanelState(some, true, false).canRedo);
    QVERIFY(!historyPanelState(some, true, true).canUndo);
    QVERIFY(!historyPanelState({entry(1, "add_point", 1, true)}, true, false).canUndo);
    QVERIFY(!historyPanelState({}, true, false).empty.isEmpty());
    QVERIFY(historyPanelState({}, false, false).empty != historyPanelState({}, true, false).empty);
  }

  void click_jumps() {
    HistoryPanel panel;
    const std::vector<HistoryEntry> history = {entry(11, "add_point"), entry(12, "add_point")};
    panel.setHistory(history, {});
    panel.setState(historyPanelState(history, true, false));
    panel.resize(300, 300);
    panel.show();
    QSignalSpy jumps(&panel, &HistoryPanel::jumpWanted);
    auto* list = panel.findChild<QListView*>("historyList");
    const auto click = [&](int row) {
      const QRect place = list->visualRect(list->model()->index(row, 0));
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    };
    click(1);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps[0][0].toLongLong(), 11);
    click(0);
    QCOMPARE(jumps[1][0].toLongLong(), 0);
    click(2);  // the state in force
    QCOMPARE(jumps.count(), 2);
  }
};

int run_history_test(int argc, char** argv) {
  HistoryTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "history_test.moc"
