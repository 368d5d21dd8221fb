#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QtTest>
#include <memory>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"
#include "ui/dialogs/export_sheet.h"
#include "ui/panels/adapt_options_editor.h"
#include "ui/panels/measure_panel.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

void addTexts(const QAbstractItemModel& model, QStringList& texts) {
  for (int column = 0; column < model.columnCount(); ++column) {
    texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
  }
}

/// Whether a widget lies in the options of a run: these are lengths of the method, not of the specimen.
bool isOption(const QWidget& widget) {
  for (const QWidget* parent = &widget; parent != nullptr; parent = parent->parentWidget()) {
    if (qobject_cast<const AdaptOptionsEditor*>(parent)) return true;
  }
  return false;
}

/// Every text in sight.
QStringList textsIn(const QWidget& root) {
  QStringList texts;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    if (!widget->isVisible() || isOption(*widget)) continue;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* spin = qobject_cast<const QSpinBox*>(widget)) texts << spin->text();
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(widget)) texts << spin->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) addTexts(*combo->model(), texts);
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view && view->model()) addTexts(*view->model(), texts);
  }
  return texts;
}

/// Those that speak of nanometres or micrometres.
QStringList physicalTexts(const QWidget& root) {
  static const QRegularExpression unit(QStringLiteral("\\b(nm|um)[23]?\\b|\u00b5m|\u03bcm"));
  QStringList found = textsIn(root).filter(unit);
  found.removeAll(QStringLiteral("Set the voxel size to get \u00b5m"));  // the way out, not a measure
  return found;
}

}  // namespace

/// A stack of unknown voxel size: no length, area or volume is given in anything but pixels, anywhere.
class NoVoxelSizeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    whole_ = std::make_unique<TestWindow>(Shape{3, 64, 64});
    window_ = &whole_->window();
    QVERIFY(!window_->document().stackDescription().voxel_size_nm);
    window_->document().setCurrentResult(whole_->addResult());
    QVERIFY(QTest::qWaitForWindowActive(window_));
  }
  void cleanupTestCase() { whole_.reset(); }

  void noStepSpeaksOfNanometres_data() {
    QTest::addColumn<JourneyStep>("step");
    QTest::newRow("mark") << JourneyStep::mark;
    QTest::newRow("adapt") << JourneyStep::adapt;
    QTest::newRow("review") << JourneyStep::review;
    QTest::newRow("measure") << JourneyStep::measure;
  }
  void noStepSpeaksOfNanometres() {
    QFETCH(JourneyStep, step);
    window_->showStep(step);
    QTest::qWait(300);
    QVERIFY(textsIn(*window_).size() > 20);
    QCOMPARE(physicalTexts(*window_).join("\n"), QString());
  }

  void neitherTheTableNorThePlot() {
    window_->showStep(JourneyStep::measure);
    auto* panel = window_->findChild<MeasurePanel*>();
    QTRY_COMPARE_WITH_TIMEOUT(panel->model().rowCount(), 2, 30'000);
    QVERIFY(panel->model().columnCount() > 5);
    QStringList texts;
    addTexts(panel->model(), texts);
    QVERIFY(texts.filter("px").size() > 0);
    QCOMPARE(physicalTexts(*window_).join("\n"), QString());
    panel->findChild<QAbstractButton*>("asPlot")->click();
    QTest::qWait(300);
    QCOMPARE(physicalTexts(*window_).join("\n"), QString());
  }

  void norTheExportSheet() {
    window_->actions()[ActionId::exportResults].trigger();
    auto* sheet = window_->findChild<ExportSheet*>();
    QVERIFY(sheet != nullptr);
    QTest::qWait(300);
    QVERIFY(textsIn(*sheet).size() > 10);
    QCOMPARE(physicalTexts(*sheet).join("\n"), QString());
    sheet->reject();
  }

 private:
  std::unique_ptr<TestWindow> whole_;
  MainWindow* window_ = nullptr;
};

int runNoVoxelSizeTest(int argc, char** argv) {
  NoVoxelSizeTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "no_voxel_size_test.moc"
