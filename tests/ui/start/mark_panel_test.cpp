#include "ui/panels/mark_panel.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/start/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kShape{10, 300, 600};

MarkFacts facts_of(const Points& points) {
  MarkFacts facts;
  facts.isOpen = true;
  facts.shape = kShape;
  facts.coverage = measure_coverage(points, kShape);
  return facts;
}

Points spread_points(int count) {
  Points points;
  for (int i = 0; i < count; ++i) points.push_back({i % 10, 10.0 * (i % 30), 20.0 * (i % 29)});
  return points;
}

ObjectEstimate estimate_of(double count) {
  return {count, count * 0.9, count * 1.1, ObjectEstimate::Source::run};
}

}  // namespace

class MarkPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void empty_says_what_to_do() {
    const MarkPanelState state = markPanelState(facts_of({}));
    QVERIFY(state.level == MarkLevel::none);
    QVERIFY(state.emptyText.contains("Click the middle of any mitochondrion"));
    QVERIFY(!state.canExport);
    QVERIFY(state.canGuide);
    QCOMPARE(state.filled, 0.0);
  }

  void nothing_is_invented() {
    const MarkPanelState state = markPanelState(facts_of({{3, 10, 10}}));
    QVERIFY(!state.hasGoal);
    QCOMPARE(state.counter, "1 point(s)");
    QVERIFY(state.estimate.contains("not known"));
    QCOMPARE(state.filled, 0.1);
  }

  void levels_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("counter");
    QTest::newRow("few") << 5 << static_cast<int>(MarkLevel::few) << "5 of about 60";
    QTest::newRow("enough") << 20 << static_cast<int>(MarkLevel::enough) << "20 of about 60";
    QTest::newRow("just not good") << 59 << static_cast<int>(MarkLevel::enough) << "59 of about 60";
    QTest::newRow("good: stops asking") << 60 << static_cast<int>(MarkLevel::good) << "60 point(s)";
  }
  void levels() {
    QFETCH(int, points);
    MarkFacts facts = facts_of(spread_points(points));
    facts.estimate = estimate_of(400);
    const MarkPanelState state = markPanelState(facts);
    QTEST(static_cast<int>(state.level), "level");
    QTEST(state.counter, "counter");
    QCOMPARE(state.enoughAt, 20.0 / 60);
  }

  void estimate_has_its_range_in_two_digits() {
    MarkFacts facts = facts_of(spread_points(5));
    facts.estimate = ObjectEstimate{1234, 987, 1456, ObjectEstimate::Source::run};
    const MarkPanelState state = markPanelState(facts);
    QVERIFY2(state.estimate.contains("1,200 objects (990 to 1,500)"), qPrintable(state.estimate));
    facts.estimate->source = ObjectEstimate::Source::clicks;
    const MarkPanelState byClicks = markPanelState(facts);
    QVERIFY(byClicks.estimateHelp != state.estimateHelp);
    QVERIFY2(byClicks.estimate.contains("990 objects or more"), qPrintable(byClicks.estimate));
  }

  void negative_points_are_counted_apart() {
    const MarkPanelState state = markPanelState(facts_of({{1, 5, 5}, {2, 5, 5, PointKind::not_mito}}));
    QCOMPARE(state.counter, "1 point(s)");
    QVERIFY(state.negatives.contains("1"));
    QCOMPARE(state.negativePerSection[2], 1);
  }

  void read_only_project_cannot_be_edited() {
    MarkFacts facts = facts_of(spread_points(3));
    facts.readOnlyReason = "made by a newer version";
    const MarkPanelState state = markPanelState(facts);
    QVERIFY(!state.canEdit);
    QVERIFY(state.canExport);
    QCOMPARE(state.readOnly, facts.readOnlyReason);
  }

  void map_and_strip_are_said_in_words() {
    const MarkPanelState state = markPanelState(facts_of({{1, 5, 5}, {1, 290, 590}}));
    QVERIFY(state.mapText.contains("7 of nine"));
    QVERIFY(state.stripText.contains("1 of 10"));
  }

  // The widget.

  void list_selects_removes_and_changes_kind() {
    MarkPanel panel;
    show(panel);
    auto* list = panel.findChild<QTableView*>("pointList");
    QSignalSpy selected(&panel, &MarkPanel::pointSelected);
    list->selectRow(0);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0][0].toLongLong(), 2);  // by section: id 2 is in section 1
    std::int64_t changed = 0;
    connect(&panel, &MarkPanel::kindWanted, this, [&](qint64 id, PointKind kind) {
      changed = id;
      QVERIFY(kind == PointKind::not_mito);
    });
    panel.findChild<QPushButton*>("changeKind")->click();
    QCOMPARE(changed, 2);
    std::vector<std::int64_t> removed;
    connect(&panel, &MarkPanel::removeWanted, this,
            [&](const std::vector<std::int64_t>& ids) { removed = ids; });
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed, (std::vector<std::int64_t>{1, 2, 3}));
  }

  void selection_from_outside_is_silent() {
    MarkPanel panel;
    show(panel);
    const QSignalSpy selected(&panel, &MarkPanel::pointSelected);
    panel.selectPoint(3);
    auto* list = panel.findChild<QTableView*>("pointList");
    QCOMPARE(list->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(list->selectionModel()->selectedRows()[0].data(PointsModel::kIdRole).toLongLong(), 3);
    panel.selectPoint(0);
    QVERIFY(!list->selectionModel()->hasSelection());
    QCOMPARE(selected.count(), 0);
  }

  /// Shift is held while a negative point is clicked: the one before it must not stay selected.
  void selection_from_outside_is_of_one_point() {
    MarkPanel panel;
    show(panel);
    panel.selectPoint(1);
    QWidget clicked;
    QTest::mousePress(&clicked, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ShiftModifier);
    panel.selectPoint(3);
    QTest::mouseRelease(&clicked, Qt::LeftButton);
    const auto rows = panel.findChild<QTableView*>("pointList")->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].data(PointsModel::kIdRole).toLongLong(), 3);
  }

  void first_negative_point_is_named_whole() {
    MarkPanel panel;
    show(panel);
    panel.setPoints({{1, {5, 10, 10}}, {2, {1, 100, 100, PointKind::not_mito}}});
    QCoreApplication::processEvents();
    const auto* list = panel.findChild<QTableView*>("pointList");
    const int kind = static_cast<int>(PointsModel::Column::kind);
    QVERIFY(list->columnWidth(kind) >= static_cast<const QAbstractItemView*>(list)->sizeHintForColumn(kind));
    QFont large = panel.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    panel.setFont(large);
    QVERIFY(list->columnWidth(kind) >= static_cast<const QAbstractItemView*>(list)->sizeHintForColumn(kind));
    QVERIFY(!list->horizontalScrollBar()->isVisible());
  }

  void read_only_list_removes_nothing() {
    MarkPanel panel;
    show(panel, "made by a newer version");
    const QSignalSpy removed(&panel, &MarkPanel::removeWanted);
    auto* list = panel.findChild<QTableView*>("pointList");
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!panel.findChild<QPushButton*>("removePoints")->isEnabled());
    QCOMPARE(removed.count(), 0);
  }

  void strip_goes_to_a_section() {
    MarkPanel panel;
    show(panel);
    QSignalSpy wanted(&panel, &MarkPanel::sectionWanted);
    auto* strip = panel.findChild<MarkStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 3, strip->height() / 2));
    QCOMPARE(wanted.takeFirst()[0].toLongLong(), 9);
    panel.setSection(4);
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(wanted.takeFirst()[0].toLongLong(), 5);
    panel.setSection(0);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(wanted.count(), 0);
  }

  void map_goes_to_a_part_of_the_field() {
    MarkPanel panel;
    show(panel);
    QSignalSpy wanted(&panel, &MarkPanel::cellWanted);
    auto* map = panel.findChild<MarkMap*>();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(wanted.takeFirst(), (QVariantList{0, 0}));
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(wanted.takeFirst(), (QVariantList{1, 1}));
  }

  void empty_panel_hides_the_list() {
    MarkPanel panel;
    panel.setState(markPanelState(facts_of({})), kShape);
    panel.show();
    QVERIFY(!panel.findChild<QTableView*>("pointList")->isVisible());
    QVERIFY(panel.findChild<QPushButton*>("nextPlace")->isEnabled());
  }

 private:
  static void show(MarkPanel& panel, const QString& readOnly = {}) {
    const Points points = {{5, 10, 10}, {1, 100, 100}, {7, 200, 500}};
    MarkFacts facts = facts_of(points);
    facts.readOnlyReason = readOnly;
    std::vector<ProjectPoint> listed;
    for (const Point& point : points) listed.push_back({static_cast<std::int64_t>(listed.size()) + 1, point});
    panel.setPoints(listed);
    panel.setState(markPanelState(facts), kShape);
    panel.resize(360, 800);
    panel.show();
  }
};

int run_mark_panel_test(int argc, char** argv) {
  MarkPanelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "mark_panel_test.moc"
