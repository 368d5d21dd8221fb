#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/ui/theme/suites.h"
#include "ui/panels/display_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/views/drawing_view.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// Instances 1, 2 and 5; the second is cut by the upper edge.
std::shared_ptr<MeasureTable> someTable(bool hasVoxelSize) {
  auto table = std::make_shared<MeasureTable>();
  table->shape = {10, 100, 100};
  if (hasVoxelSize) table->voxel_size_nm = VoxelSize{30, 10, 10};
  table->field_voxels = table->shape.voxels();
  for (const std::uint32_t label : {1u, 2u, 5u}) {
    InstanceMeasures instance;
    instance.label = label;
    instance.voxels = 1000 * (6 - label);
    instance.centroid = {static_cast<double>(label), 20, 30};
    instance.sections = 3;
    instance.touches[static_cast<std::size_t>(Face::y_low)] = label == 2;
    instance.equivalent_diameter_px = 10;
    if (hasVoxelSize) {
      instance.volume_um3 = static_cast<double>(instance.voxels) * 3e-6;
      instance.equivalent_diameter_nm = 150;
    }
    table->instances.push_back(instance);
  }
  return table;
}

std::shared_ptr<MeasureTable> someTableWithForms(MeasureDimension dimension) {
  auto table = someTable(true);
  table->dimension = dimension;
  table->parts.forms = true;
  for (InstanceMeasures& instance : table->instances) {
    instance.profile_px.emplace();
    instance.profile_nm.emplace();
    instance.body.emplace();
  }
  return table;
}

MeasureState measured(bool hasVoxelSize) {
  MeasureState state;
  state.hasResult = true;
  state.table = someTable(hasVoxelSize);
  return state;
}

QStringList titles(const QAbstractItemModel& model) {
  QStringList all;
  for (int i = 0; i < model.columnCount(); ++i) all.append(model.headerData(i, Qt::Horizontal).toString());
  return all;
}

}  // namespace

class PanelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

  void instancesModelIsSound() {
    InstancesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(someTable(true));
    QCOMPARE(model.rowCount(), 3);
    model.retranslate();
    model.setTable(someTable(false));
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
  }

  void filterIsSound() {
    InstancesModel model;
    InstancesFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(someTable(true));
    filter.setCompleteOnly(true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setNumber("5");
    QCOMPARE(filter.rowCount(), 1);
    filter.setCompleteOnly(false);
    filter.setNumber("");
    QCOMPARE(filter.rowCount(), 3);
  }

  void sortingIsByNumber() {
    InstancesModel model;
    InstancesFilter filter;
    filter.setSourceModel(&model);
    model.setTable(someTable(true));
    const int volume = static_cast<int>(titles(model).indexOf(QString::fromUtf8("Volume (µm³)")));
    QVERIFY(volume > 0);
    filter.sort(volume, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QString("5"));
    filter.sort(volume, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QString("1"));
  }

  void withoutVoxelSizeNothingIsPhysical() {
    InstancesModel model;
    model.setTable(someTable(false));
    for (const QString& title : titles(model)) {
      QVERIFY2(!title.contains("nm") && !title.contains("m³") && !title.contains("m²"), qPrintable(title));
    }
    const SummaryTexts texts = SummaryTexts::of(*someTable(false));
    QVERIFY(!(texts.counts + texts.sizes + texts.share).contains(QString::fromUtf8("µm")));
  }

  void everyColumnHasADefinition() {
    for (const auto dimension : {MeasureDimension::profiles_2d, MeasureDimension::bodies_3d}) {
      InstancesModel model;
      auto table = someTable(true);
      table->dimension = dimension;
      for (InstanceMeasures& instance : table->instances) instance.area_um2 = 0.5;
      model.setTable(table);
      for (int i = 0; i < model.columnCount(); ++i) {
        QVERIFY(!model.headerData(i, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
      }
      QCOMPARE(titles(model).contains("Sections"), dimension == MeasureDimension::bodies_3d);
    }
  }

  void cutInstancesAreGreyedAndSaySo() {
    InstancesModel model;
    model.setTable(someTable(true));
    QVERIFY(!model.index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains("edge"));
    QCOMPARE(model.index(1, model.columnCount() - 1).data().toString(), QString::fromUtf8("y−"));
  }

  void rowsAreFoundByInstance() {
    InstancesModel model;
    QCOMPARE(model.rowOf(1), -1);
    model.setTable(someTable(true));
    QCOMPARE(model.rowOf(5), 2);
    QCOMPARE(model.instanceAt(2), 5);
    QCOMPARE(model.rowOf(3), -1);
  }

  void summaryLeavesCutOnesOutOfTheMean() {
    const SummaryTexts texts = SummaryTexts::of(*someTable(true));
    QVERIFY(texts.counts.startsWith("3 "));
    QVERIFY(texts.counts.contains("2 of them complete"));
    QVERIFY2(texts.sizes.contains("n = 2"), qPrintable(texts.sizes));
    QVERIFY2(texts.sizes.contains("0.00900"), qPrintable(texts.sizes));  // (5000 + 1000) / 2 voxels of 3e-6
    QVERIFY(texts.share.contains("10.0") || texts.share.contains("10 %"));
  }

  void panelShowsWhatIsMissing() {
    MeasurePanel panel;
    panel.setState({});
    QVERIFY(!panel.findChild<QTableView*>("instances")->isVisibleTo(&panel));
    panel.setState(measured(false));
    QVERIFY(panel.findChild<QTableView*>("instances")->isVisibleTo(&panel));
    auto* set = panel.findChild<QPushButton*>("setVoxelSize");
    QVERIFY(set->isVisibleTo(&panel));
    QSignalSpy asked(&panel, &MeasurePanel::voxelSizeRequested);
    set->click();
    QCOMPARE(asked.count(), 1);
    panel.setState(measured(true));
    QVERIFY(!set->isVisibleTo(&panel));
  }

  void selectionGoesBothWays() {
    MeasurePanel panel;
    panel.setState(measured(true));
    auto* view = panel.findChild<QTableView*>("instances");
    QSignalSpy chosen(&panel, &MeasurePanel::instanceChosen);
    MeasureState state = measured(true);
    panel.setState(state);
    state.selectedInstance = 5;
    panel.setState(state);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), QString("5"));
    view->sortByColumn(0, Qt::DescendingOrder);
    view->selectRow(2);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toLongLong(), 1);
    state.selectedInstance = 0;
    panel.setState(state);
    QVERIFY(view->selectionModel()->selectedRows().isEmpty());
  }

  void copyIsForSpreadsheets() {
    MeasurePanel panel;
    panel.setState(measured(true));
    panel.findChild<QTableView*>("instances")->selectRow(2);
    panel.findChild<QPushButton*>("copy")->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("Instance\t"));
    QVERIFY(lines[1].startsWith("5\t"));
    QCOMPARE(lines[1].count('\t'), panel.model().columnCount() - 1);
  }

  void exportIsAnIntent() {
    MeasurePanel panel;
    panel.setState(measured(true));
    QSignalSpy asked(&panel, &MeasurePanel::exportRequested);
    panel.findChild<QPushButton*>("export")->click();
    QCOMPARE(asked.count(), 1);
  }

  void theSelectedInstanceIsSeenInThePlotButNotSaved() {
    MeasurePanel panel;
    MeasureState state = measured(true);
    panel.setState(state);
    const auto* view = panel.findChild<DrawingView*>();
    const std::size_t before = view->drawing().elements.size();
    QVERIFY(before > 0);
    state.selectedInstance = 5;
    panel.setState(state);
    QVERIFY(view->drawing().elements.size() != before);
    QVERIFY(panel.plot() && panel.plot()->selected.empty());
  }

  void aScatterStartsWithSizeAgainstForm() {
    MeasurePanel panel;
    const auto* second = panel.findChild<QComboBox*>("plotSecondColumn");
    MeasureState state = measured(true);
    panel.setState(state);
    QCOMPARE(second->currentData().toString(), QString("sections"));  // forms are still being measured
    state.table = someTableWithForms(MeasureDimension::bodies_3d);
    panel.setState(state);
    QCOMPARE(second->currentData().toString(), QString("sphericity"));
    state.table = someTableWithForms(MeasureDimension::profiles_2d);
    panel.setState(state);
    QCOMPARE(second->currentData().toString(), QString("circularity"));
  }

  void aChosenColumnOutlivesTheTable() {
    MeasurePanel panel;
    auto* second = panel.findChild<QComboBox*>("plotSecondColumn");
    MeasureState state = measured(true);
    panel.setState(state);
    second->setCurrentIndex(second->findData("equivalent_diameter_nm"));
    state.table = someTableWithForms(MeasureDimension::bodies_3d);
    panel.setState(state);
    QCOMPARE(second->currentData().toString(), QString("equivalent_diameter_nm"));
  }

  void theFrameIsMovedByNumbers() {
    MeasurePanel panel;
    MeasureState state = measured(true);
    state.frame = countingFrameState(state.table.get(), {}, true, false);
    panel.setState(state);
    const Box usual = state.frame.frame;
    QSignalSpy chosen(&panel, &MeasurePanel::choicesMade);
    auto* first = panel.findChild<QSpinBox*>("frameFirstX");
    QCOMPARE(first->value(), static_cast<int>(usual.begin[2]));
    first->setValue(first->value() + 3);
    QCOMPARE(chosen.count(), 1);
    Box moved = usual;
    moved.begin[2] += 3;
    QVERIFY(chosen.at(0).at(0).value<MeasureChoices>().frame == moved);
    state.choices.frame = moved;
    state.frame = countingFrameState(state.table.get(), state.choices, true, false);
    panel.setState(state);
    QCOMPARE(chosen.count(), 1);
    auto* back = panel.findChild<QPushButton*>("usualFrame");
    QVERIFY(back->isEnabled());
    back->click();
    QVERIFY(!chosen.at(1).at(0).value<MeasureChoices>().frame);
  }

  void aNarrowGuardIsToldAndWidened() {
    const auto table = someTable(true);  // 10 x 100 x 100 voxels of 30 x 10 x 10 nm
    table->instances[0].begin = {2, 10, 20};
    table->instances[0].end = {5, 30, 32};
    MeasurePanel panel;
    MeasureState state = measured(true);
    state.table = table;
    state.choices.frame = Box{{3, 20, 5}, {7, 80, 88}};
    state.frame = countingFrameState(table.get(), state.choices, true, false);
    panel.setState(state);
    const auto* warning = panel.findChild<QLabel*>("guardWarning");
    QVERIFY2(warning->text().contains("x: 50 nm of 120 nm"), qPrintable(warning->text()));
    QVERIFY(!warning->text().contains("y:"));
    QSignalSpy chosen(&panel, &MeasurePanel::choicesMade);
    panel.findChild<QPushButton*>("widenGuard")->click();
    QCOMPARE(chosen.count(), 1);
    state.choices = chosen.at(0).at(0).value<MeasureChoices>();
    QVERIFY(state.choices.frame == (Box{{3, 20, 12}, {7, 80, 88}}));
    state.frame = countingFrameState(table.get(), state.choices, true, false);
    panel.setState(state);
    QVERIFY(warning->text().isEmpty());
  }

  void aFieldWithoutRoomForTheGuardNamesAnotherWay() {
    const auto table = someTable(true);
    table->instances[0].end = {6, 10, 10};
    const CountingFrameState state = countingFrameState(table.get(), {}, true, false);
    QVERIFY(state.isGuardNarrow() && !state.wider);
    QVERIFY2(guardWarning(state).contains("Weight 1/p"), qPrintable(guardWarning(state)));
  }

  void aFrameOutsideTheFieldIsTheUsualOne() {
    const auto table = someTable(true);
    MeasureChoices choices;
    choices.frame = Box{{0, 0, 0}, {1, 1, 1'000'000}};
    const CountingFrameState state = countingFrameState(table.get(), choices, false, false);
    QVERIFY(state.isUsual);
    QVERIFY(lies_in(state.frame, table->shape));
  }

  /// 3694 pixels of 25 nm^2 are 0.09235 um^2, which two ways of computing put on both sides of the half.
  void headlineAndPlotGiveTheSameMedian() {
    auto table = std::make_shared<MeasureTable>();
    table->dimension = MeasureDimension::profiles_2d;
    table->shape = {1, 200, 200};
    table->voxel_size_nm = VoxelSize{30, 5, 5};
    InstanceMeasures instance;
    instance.label = 1;
    instance.voxels = 3694;
    instance.area_um2 = 3694 * 5.0 * 5.0 * 1e-6;
    table->instances = {instance};
    QVERIFY2(SummaryTexts::of(*table).sizes.contains("median 0.0924"),
             qPrintable(SummaryTexts::of(*table).sizes));
    MeasurePanel panel;
    MeasureState state;
    state.hasResult = true;
    state.table = table;
    panel.setState(state);
    const QString caption = panel.findChild<DrawingView*>()->accessibleDescription();
    QVERIFY2(caption.contains("median 0.0924"), qPrintable(caption));
  }

  void overlaysAreAvailableWhenThereIsData() {
    DisplayState state;
    QVERIFY(isOverlayAvailable(state, OverlayKind::none));
    QVERIFY(!isOverlayAvailable(state, OverlayKind::instances));
    state.hasTruth = true;
    QVERIFY(!isOverlayAvailable(state, OverlayKind::agreement));
    state.hasInstances = true;
    QVERIFY(isOverlayAvailable(state, OverlayKind::agreement));
    DisplayPanel panel;
    panel.setState(state);
    auto* kinds = panel.findChild<QComboBox*>("overlayKind");
    const auto* items = qobject_cast<QStandardItemModel*>(kinds->model());
    for (int i = 0; i < kinds->count(); ++i) {
      const auto kind = static_cast<OverlayKind>(kinds->itemData(i).toInt());
      QCOMPARE(items->item(i)->isEnabled(), isOverlayAvailable(state, kind));
    }
  }

  void showingAStateIsSilent() {
    DisplayPanel panel;
    QSignalSpy overlays(&panel, &DisplayPanel::overlayChanged);
    QSignalSpy contrasts(&panel, &DisplayPanel::contrastChanged);
    DisplayState state;
    state.overlay = {
        .kind = OverlayKind::agreement, .isVisible = false, .isOutline = true, .fill = 0.7, .wipe = 0.3};
    state.contrast = {.low = 31, .high = 201, .gamma = 2, .invert = true, .smooth = true};
    panel.setState(state);
    QCOMPARE(overlays.count() + contrasts.count(), 0);
    QCOMPARE(panel.state(), state);
  }

  void overlayControlsAreIntents() {
    DisplayPanel panel;
    DisplayState state;
    state.hasInstances = state.hasEarlierResult = true;
    panel.setState(state);
    QSignalSpy overlays(&panel, &DisplayPanel::overlayChanged);
    const auto last = [&] { return overlays.back().front().value<OverlaySettings>(); };
    panel.findChild<QCheckBox*>("overlayVisible")->click();
    QCOMPARE(last().isVisible, false);
    panel.findChild<QCheckBox*>("overlayOutline")->click();
    QCOMPARE(last().isOutline, true);
    panel.findChild<QCheckBox*>("wipe")->click();
    QCOMPARE(last().wipe, std::optional(0.5));
    QCOMPARE(overlays.count(), 3);
  }

  void contrastControlsAreIntents() {
    DisplayPanel panel;
    DisplayState state;
    state.histogram = {std::vector<double>(256, 1.0), 0, 255};
    panel.setState(state);
    QSignalSpy contrasts(&panel, &DisplayPanel::contrastChanged);
    const auto last = [&] { return contrasts.back().front().value<DisplayContrast>(); };
    panel.findChild<QDoubleSpinBox*>("black")->setValue(40);
    QCOMPARE(last().low, 40.0);
    panel.findChild<QCheckBox*>("invert")->click();
    QCOMPARE(last().invert, true);
    QCOMPARE(last().low, 40.0);
    panel.findChild<QDoubleSpinBox*>("white")->setValue(10);  // never below black
    QVERIFY(panel.state().contrast.high > panel.state().contrast.low);
    QSignalSpy automatic(&panel, &DisplayPanel::autoContrastRequested);
    panel.findChild<QPushButton*>("autoContrast")->click();
    QCOMPARE(automatic.count(), 1);
    QSignalSpy scope(&panel, &DisplayPanel::scopeChanged);
    panel.findChild<QComboBox*>("contrastScope")->setCurrentIndex(1);
    QCOMPARE(scope.front().front().value<ContrastScope>(), ContrastScope::section);
  }
};

int run_panels_test(int argc, char** argv) {
  PanelsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "panels_test.moc"
