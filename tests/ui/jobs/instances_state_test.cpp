#include "ui/panels/instances_state.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/ui/jobs/suites.h"
#include "ui/panels/instances_panel.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

InstancesFacts bodies(const std::optional<VoxelSize>& voxel) {
  InstancesFacts facts;
  facts.hasResult = facts.hasPrediction = facts.hasRun = true;
  facts.voxel = voxel;
  facts.made.dimension = facts.chosen.dimension = InstanceDimension::volume_3d;
  return facts;
}

const VoxelSize kThin{20, 5, 5};
const VoxelSize kThick{150, 5, 5};

bool shows(const InstancesFacts& facts, const char* option) {
  const InstancesState state = instancesState(facts);
  return std::ranges::find(state.shown, option) != state.shown.end();
}

}  // namespace

/// What the panel says of the ways to make instances.
class InstancesStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

  void automaticSaysWhatItTakesAndWhy() {
    const auto rule = [](const std::optional<VoxelSize>& voxel) {
      return instancesState(bodies(voxel)).rule;
    };
    QVERIFY2(rule(kThin).contains("3-D watershed: a section is 4 pixels thick"), qPrintable(rule(kThin)));
    QVERIFY2(rule(kThick).contains("linked sections: one is 30 pixels thick, more than 20"),
             qPrintable(rule(kThick)));
    QVERIFY2(rule({}).contains("3-D components, since the voxel size is not known"), qPrintable(rule({})));
    InstancesFacts chosen = bodies(kThin);
    chosen.chosen.recipe.joining = "linking";
    QVERIFY(!instancesState(chosen).rule.contains("Automatic"));
  }

  void onlyWhatTheRuleReadsIsOffered() {
    InstancesFacts facts = bodies(kThin);
    QVERIFY(shows(facts, "joining") && shows(facts, "neck") && shows(facts, "smallest_body_nm"));
    QVERIFY(!shows(facts, "link_overlap") && !shows(facts, "link_splits"));
    facts.chosen.recipe.joining = "linking";
    QVERIFY(!shows(facts, "neck") && shows(facts, "link_overlap") && shows(facts, "link_splits"));
    facts.chosen.recipe.joining = "components";
    QVERIFY(!shows(facts, "neck") && !shows(facts, "link_overlap") && shows(facts, "largest_body_nm"));
    facts.chosen.recipe.instance_separation = "detection_watershed";  // always linked
    QVERIFY(!shows(facts, "joining") && shows(facts, "link_overlap"));
    facts.chosen.dimension = InstanceDimension::sections_2d;
    QCOMPARE(instancesState(facts).shown, std::vector<std::string>{"instance_separation"});
    QVERIFY(instancesState(facts).rule.contains("centres"));
  }

  void nothingIsMadeAgainAsItIs() {
    InstancesFacts facts = bodies(kThin);
    QVERIFY(!instancesState(facts).canMake);
    facts.chosen.recipe.neck = 0.6;
    QVERIFY(instancesState(facts).canMake);
    facts.isRunning = true;
    QVERIFY(!instancesState(facts).canMake);
  }

  void thePresetOfTheRunIsUsual() {
    InstancesFacts facts = bodies(kThin);
    facts.made.recipe = preset_recipe("quick");
    facts.made.recipe.neck = 0.5;
    facts.chosen = facts.made;
    const InstancesState state = instancesState(facts);
    QCOMPARE(state.usual.preset, std::string("quick"));
    QCOMPARE(state.usual.neck, preset_recipe("quick").neck);
    facts.made.recipe.preset = "of another version";
    QCOMPARE(instancesState(facts).usual.neck, Recipe().neck);
  }

  void whatWasCorrectedIsToldToStay() {
    InstancesFacts facts = bodies(kThin);
    facts.chosen.recipe.neck = 0.6;
    QVERIFY(instancesState(facts).keeps.contains("stays in the list of runs"));
    facts.verdicts = 12;
    facts.corrections = 3;
    const QString words = instancesState(facts).keeps;
    QVERIFY2(words.contains("12 ") && words.contains("3 ") && words.contains("begins without them"),
             qPrintable(words));
  }

  void whyItCannotBeDoneIsTold() {
    InstancesFacts facts = bodies(kThin);
    facts.chosen.recipe.smallest_body_nm = 500;
    facts.chosen.recipe.largest_body_nm = 400;
    QVERIFY(!instancesState(facts).canMake && !instancesState(facts).problem.isEmpty());
    facts.chosen.recipe.largest_body_nm = 0;  // no limit
    QVERIFY(instancesState(facts).canMake);
    facts.hasPrediction = false;
    QVERIFY(instancesState(facts).problem.contains("not kept"));
    facts.readOnlyReason = "It can only be read.";
    QCOMPARE(instancesState(facts).problem, facts.readOnlyReason);
    QVERIFY(!instancesState(InstancesFacts{}).isVisible);
  }

  void sizesNeedTheVoxelSize() {
    QVERIFY(instancesState(bodies(kThin)).canLimit);
    const InstancesState state = instancesState(bodies(std::nullopt));
    QVERIFY(!state.canLimit && !state.limitsNote.isEmpty());
  }

  void thePanelChoosesAndResets() {
    InstancesPanel panel;
    InstancesFacts facts = bodies(kThin);
    panel.setState(instancesState(facts));
    panel.unfold();
    QSignalSpy chosen(&panel, &InstancesPanel::choiceChanged);
    auto* row = panel.findChild<AdaptOptionRow*>("joining");
    auto* combo = qobject_cast<QComboBox*>(row->control());
    QCOMPARE(combo->itemText(combo->findData("linking")), QString("Linked sections"));
    combo->setCurrentIndex(combo->findData("linking"));
    Q_EMIT combo->activated(combo->currentIndex());
    QCOMPARE(chosen.count(), 1);
    facts.chosen = chosen.at(0).at(0).value<InstancesChoice>();
    QCOMPARE(facts.chosen.recipe.joining, std::string("linking"));
    panel.setState(instancesState(facts));
    QVERIFY(panel.findChild<QPushButton*>("makeInstances")->isEnabled());
    panel.findChild<QPushButton*>("usualInstances")->click();
    QCOMPARE(chosen.at(1).at(0).value<InstancesChoice>().recipe.joining, std::string("automatic"));
    QVERIFY(!panel.findChild<QPushButton*>("formerInstances")->isVisibleTo(&panel));
  }

  void everyControlIsNamed() {
    InstancesPanel panel;
    panel.setState(instancesState(bodies(kThin)));
    for (const QWidget* control : panel.findChildren<QWidget*>()) {
      if (control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith("qt_")) continue;
      if (control->inherits("QComboBoxPrivateContainer") || control->inherits("QComboBoxListView")) continue;
      QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    }
  }
};

int run_instances_state_test(int argc, char** argv) {
  InstancesStateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instances_state_test.moc"
