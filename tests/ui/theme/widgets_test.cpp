#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/ui/theme/suites.h"
#include "ui/theme/theme_controller.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/histogram_editor.h"
#include "ui/widgets/journey_bar.h"
#include "ui/widgets/labelled_slider.h"
#include "ui/widgets/side_split.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wheel_guard.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// Every control that is shown has a name and a tooltip.
void verifyDescribed(const QWidget& root) {
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    const bool isControl = qobject_cast<const QAbstractButton*>(widget) ||
                           qobject_cast<const QAbstractSlider*>(widget) ||
                           qobject_cast<const QAbstractSpinBox*>(widget);
    if (!isControl || widget->isHidden() || widget->objectName().startsWith("qt_")) continue;
    const QByteArray name =
        widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
    QVERIFY2(!widget->accessibleName().isEmpty(), name);
    QVERIFY2(!widget->toolTip().isEmpty(), name);
  }
}

}  // namespace

class WidgetsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { theme_ = std::make_unique<ThemeController>(*settings_); }
  void cleanupTestCase() { theme_.reset(); }

  // Without a screen reader Qt sends no event; what one would read is there all the same.
  void announcementCanBeRead() {
    QLabel label;
    announce(label, "Round 2 of 4");
    const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(read);
    QCOMPARE(read->text(QAccessible::Description), QString("Round 2 of 4"));
  }

  void toastGoesByItselfAndStaysInTheList() {
    QWidget host;
    host.resize(800, 600);
    MessageList list;
    ToastStack toasts(host, list);
    toasts.setDuration(30);
    toasts.show({MessageLevel::success, "4 files written.", {}, {}});
    QCOMPARE(toasts.shownCount(), 1);
    QTRY_COMPARE(toasts.shownCount(), 0);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data().toString(), QString("4 files written."));
  }

  void toastRunsItsActionOnce() {
    QWidget host;
    host.resize(800, 600);
    MessageList list;
    ToastStack toasts(host, list);
    int undone = 0;
    toasts.show({MessageLevel::info, "Point removed.", "Undo", [&] { ++undone; }});
    auto* toast = toasts.findChild<Toast*>();
    verifyDescribed(*toast);
    QVERIFY(toast->accessibleName().contains("Point removed."));
    toast->findChild<QPushButton*>()->click();
    QCOMPARE(undone, 1);
    QCOMPARE(toasts.shownCount(), 0);
  }

  void toastsStackAndStayInsideTheHost() {
    QWidget host;
    host.resize(500, 400);
    MessageList list;
    ToastStack toasts(host, list);
    for (int i = 0; i < 5; ++i) toasts.show({MessageLevel::warning, QString("Message %1").arg(i), {}, {}});
    QCOMPARE(toasts.shownCount(), 3);
    QCOMPARE(list.rowCount(), 5);
    QVERIFY(host.rect().contains(toasts.geometry()));
    host.resize(400, 300);
    QResizeEvent resized(host.size(), QSize(500, 400));
    QCoreApplication::sendEvent(&host, &resized);
    QVERIFY(host.rect().contains(toasts.geometry()));
  }

  void messageListIsSoundAndBounded() {
    MessageList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 230; ++i) list.add(MessageLevel::info, QString::number(i));
    QCOMPARE(list.rowCount(), 200);
    QCOMPARE(list.index(0).data().toString(), QString("229"));
    list.clear();
    QCOMPARE(list.rowCount(), 0);
  }

  void bannerStaysUntilClosed() {
    Banner banner;
    QVERIFY(banner.isHidden());
    banner.setState({true, MessageLevel::warning, "Drawn with cubic voxels.", "Set the voxel size", true});
    QVERIFY(!banner.isHidden());
    verifyDescribed(banner);
    QVERIFY(banner.accessibleName().contains("Warning"));
    QSignalSpy action(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    banner.findChild<QPushButton*>()->click();
    QCOMPARE(action.count(), 1);
    banner.findChild<QToolButton*>()->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner.isHidden());
  }

  void bannerWithoutActionHasNoButton() {
    Banner banner;
    banner.setState({true, MessageLevel::error, "The disk is full.", {}, false});
    QVERIFY(banner.findChild<QPushButton*>()->isHidden());
    QVERIFY(banner.findChild<QToolButton*>()->isHidden());
  }

  void sectionFolds() {
    CollapsibleSection section;
    section.setTitle("Options");
    auto* content = new QLabel("content");
    section.setContent(content);
    QVERIFY(content->isHidden());
    auto* header = section.findChild<QToolButton*>("header");
    QCOMPARE(header->accessibleName(), QString("Options"));
    const QString before = header->toolTip();
    QSignalSpy changes(&section, &CollapsibleSection::expandedChanged);
    header->click();
    QVERIFY(!content->isHidden());
    QCOMPARE(changes.count(), 1);
    QVERIFY(header->toolTip() != before);
  }

  void sectionMovesOnlyWhenWanted() {
    for (const bool isReduced : {false, true}) {
      theme_->system().take("org.gnome.desktop.interface", "enable-animations", !isReduced);
      CollapsibleSection section;
      auto* content = new QLabel("content");
      section.setContent(content);
      section.setExpanded(true);
      section.show();
      QVERIFY(QTest::qWaitForWindowExposed(&section));
      section.setExpanded(false);
      QCOMPARE(content->isHidden(), isReduced);
      QTRY_VERIFY(content->isHidden());
    }
    theme_->system().take("org.gnome.desktop.interface", "enable-animations", true);
  }

  void theLowerPaneIsNoHigherThanWhatItHolds() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* part = new QWidget;
    part->setFixedHeight(400);
    column->addWidget(part);
    auto* lower = new QScrollArea;
    lower->setWidgetResizable(true);
    lower->setWidget(content);
    SideSplit split(new QWidget, lower);
    split.resize(200, 500);
    split.show();
    QVERIFY(QTest::qWaitForWindowExposed(&split));
    const int share = lower->height();
    QVERIFY(share > 100 && share < 250);
    part->setFixedHeight(60);
    QTRY_COMPARE(lower->height(), 60);
    part->setFixedHeight(400);
    QTRY_COMPARE(lower->height(), share);
    split.setChosenHeight(300);
    QCOMPARE(lower->height(), 300);
    split.resize(200, 700);
    QTRY_COMPARE(lower->height(), 300);
  }

  void aLineWithoutRoomIsCutWithAnEllipsis() {
    ElidedLabel label;
    label.setText("Click: a centre in the instance");
    const auto shownIn = [&](int width) {
      label.resize(width, 24);
      return label.grab().toImage();
    };
    const QImage whole = shownIn(400);
    QVERIFY(whole.copy(0, 0, 80, 24) != shownIn(80));  // the ellipsis instead of a cut letter
    QCOMPARE(label.text(), QString("Click: a centre in the instance"));
    QCOMPARE(label.minimumSizeHint().width(), 0);
  }

  void aLineWithoutRoomLosesWholeParts() {
    ElidedLabel label;
    const auto shownIn = [&](int width, const QString& text) {
      label.setText(text);
      label.resize(width, 24);
      return label.grab().toImage();
    };
    const QString line = "Click: choose · beside all: one was missed · Shift+click: not one";
    const QString shorter = "Click: choose · beside all: one was missed · …";
    const QString shortest = "Click: choose · …";
    for (const QString& shown : {line, shorter, shortest}) {
      const int width = label.fontMetrics().horizontalAdvance(shown) + 2;
      QCOMPARE(shownIn(width, line), shownIn(width, shown));
    }
    label.setText(line);
    QCOMPARE(label.text(), line);
  }

  /// Nothing of a short list has to be scrolled for.
  void aListOfChoicesIsSeenWhole() {
    QComboBox box;
    box.addItems({"Quick look", "Standard", "Long", "Published settings"});
    box.resize(200, box.sizeHint().height());
    box.show();
    box.showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(box.view()->window()));
    QVERIFY(box.view()->window()->findChildren<QAbstractItemView*>().contains(box.view()));
    const QRect last = box.view()->visualRect(box.model()->index(3, 0));
    const QRect seen = box.view()->viewport()->rect();
    QVERIFY2(seen.contains(last),
             qPrintable(QStringLiteral("%1 of %2").arg(last.bottom()).arg(seen.height())));
    if (const QString folder = qEnvironmentVariable("CRISTAE_PICTURES"); !folder.isEmpty())
      box.view()->window()->grab().save(folder + "/choices.png");
    box.hidePopup();
  }

  void chipDoesNotJump() {
    StatusChip chip;
    chip.setName("Run");
    chip.setWidestText(widestJobText());
    chip.setState(jobChip({}));
    const QSize size = chip.sizeHint();
    chip.setState(jobChip({JobChipKind::running, "Round 2 of 4", 0.4, "6–9 min"}));
    QCOMPARE(chip.sizeHint(), size);
    QVERIFY(size.height() >= 24);
    QVERIFY(chip.accessibleName().startsWith("Run: Round 2 of 4"));
    QVERIFY(chip.toolTip().contains("6–9 min"));
  }

  void chipMakesRoomForALongText() {
    StatusChip chip;
    chip.setWidestText(widestJobText());
    const int narrow = chip.sizeHint().width();
    chip.setState(jobChip({JobChipKind::running, "Segmenting: run-002 of hippocampus", 0.99, {}}));
    const int wide = chip.sizeHint().width();
    QVERIFY(wide > narrow);
    QCOMPARE(chip.minimumSizeHint().width(), narrow);  // a narrow window keeps its width
    chip.setState(jobChip({}));
    QCOMPARE(chip.sizeHint().width(), wide);
  }

  void voxelSizeChipSaysWhatIsKnown() {
    const ChipState unknown = voxelSizeChip({}, VoxelSizeTrust::unknown, {});
    QCOMPARE(unknown.tone, Tone::warning);
    QVERIFY(!unknown.text.contains("nm"));
    const ChipState known = voxelSizeChip(VoxelSize{30, 8, 10.5}, VoxelSizeTrust::known, "ImageJ tag");
    QCOMPARE(known.tone, Tone::neutral);
    QCOMPARE(known.text, QString::fromUtf8("10.5 × 8.0 × 30 nm"));  // x y z
    QVERIFY(known.tooltip.contains("ImageJ tag"));
    const ChipState assumed = voxelSizeChip(VoxelSize{30, 8, 8}, VoxelSizeTrust::assumed, "unit only on x");
    QCOMPARE(assumed.tone, Tone::warning);
    QVERIFY(assumed.text != voxelSizeChip(VoxelSize{30, 8, 8}, VoxelSizeTrust::known, {}).text);
  }

  void jobChipStates_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, JobChipKind kind, Tone tone) {
      QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(tone);
    };
    row("idle", JobChipKind::idle, Tone::secondary);
    row("running", JobChipKind::running, Tone::neutral);
    row("paused", JobChipKind::paused, Tone::warning);
    row("finished", JobChipKind::finished, Tone::success);
    row("stopped", JobChipKind::stopped, Tone::neutral);
    row("failed", JobChipKind::failed, Tone::error);
  }

  void jobChipStates() {
    QFETCH(int, kind);
    QFETCH(int, tone);
    const ChipState state = jobChip({static_cast<JobChipKind>(kind), "Round 1 of 2", 0.5, {}});
    QCOMPARE(static_cast<int>(state.tone), tone);
    QVERIFY(!state.text.isEmpty() && !state.tooltip.isEmpty() && !state.icon.isEmpty());
  }

  void sliderAndFieldAgree() {
    LabelledSlider slider;
    slider.setRange(0.1, 0.9, 0.05, 2);
    slider.setTexts("Overlap", "Least overlap that counts as found", {});
    verifyDescribed(slider);
    QSignalSpy changes(&slider, &LabelledSlider::valueChanged);
    slider.setValue(0.5);
    QCOMPARE(changes.count(), 0);
    QCOMPARE(slider.findChild<QSlider*>()->value(), 8);
    QTest::keyClick(slider.findChild<QSlider*>(), Qt::Key_Right);
    QCOMPARE(slider.value(), 0.55);
    QCOMPARE(changes.count(), 1);
    slider.setValue(7);
    QCOMPARE(slider.value(), 0.9);
  }

  void emptyStateHasOneAction() {
    EmptyState empty;
    empty.setTexts("point", "Click the middle of any mitochondrion.", {}, {});
    QVERIFY(empty.findChild<QPushButton*>()->isHidden());
    empty.setTexts("table", "No prediction yet. Adapt makes one.", "Go to Adapt", "Show the panel for runs");
    QCOMPARE(empty.accessibleName(), QString("No prediction yet. Adapt makes one."));
    verifyDescribed(empty);
    QSignalSpy action(&empty, &EmptyState::actionTriggered);
    empty.findChild<QPushButton*>()->click();
    QCOMPARE(action.count(), 1);
  }

  void journeyIsAlwaysReachable() {
    JourneyBar bar;
    QSignalSpy chosen(&bar, &JourneyBar::stepChosen);
    bar.setState({JourneyStep::mark, JourneyStep::adapt});
    QCOMPARE(chosen.count(), 0);
    verifyDescribed(bar);
    const auto buttons = bar.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 4);
    QVERIFY(buttons[1]->accessibleName().contains("proposed"));
    for (QToolButton* button : buttons) QVERIFY(button->isEnabled());
    buttons[3]->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(bar.state().shown, JourneyStep::measure);
    QCOMPARE(bar.state().proposed, JourneyStep::adapt);
  }

  void histogramHandlesMoveByKeys() {
    HistogramEditor editor;
    editor.resize(300, 110);
    editor.setHistogram({std::vector<double>(256, 1.0), 0, 255});
    editor.setLevels(20, 200, 1);
    QVERIFY(editor.accessibleName().contains("20"));
    QSignalSpy changes(&editor, &HistogramEditor::levelsChanged);
    QTest::keyClick(&editor, Qt::Key_Right);
    QCOMPARE(editor.black(), 21.0);
    QTest::keyClick(&editor, Qt::Key_Up);
    QTest::keyClick(&editor, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(editor.white(), 190.0);
    QCOMPARE(changes.count(), 2);
  }

  void histogramHandlesDoNotCross() {
    HistogramEditor editor;
    editor.resize(300, 110);
    editor.setHistogram({std::vector<double>(256, 1.0), 0, 255});
    editor.setLevels(100, 101, 1);
    for (int i = 0; i < 20; ++i) QTest::keyClick(&editor, Qt::Key_Right);
    QVERIFY(editor.black() < editor.white());
    QTest::mousePress(&editor, Qt::LeftButton, {}, QPoint(290, 50));
    QVERIFY(editor.white() > 240);
    QTest::mouseRelease(&editor, Qt::LeftButton, {}, QPoint(290, 50));
    QVERIFY(editor.black() < editor.white());
  }

  void theWheelIsForThePanelUntilAListHasTheFocus() {
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QScrollArea area;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* list = new QComboBox;
    list->addItems({"one", "two", "three"});
    auto* other = new QPushButton("other");
    for (QWidget* widget : std::initializer_list<QWidget*>{other, list}) column->addWidget(widget);
    area.setWidget(content);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    other->setFocus();
    QCOMPARE(list->focusPolicy(), Qt::StrongFocus);  // the wheel itself gives no focus
    QVERIFY(!turnWheel(*list));
    QCOMPARE(list->currentIndex(), 0);
    list->setFocus();
    QVERIFY(turnWheel(*list));
    QCOMPARE(list->currentIndex(), 1);
  }

 private:
  /// @returns whether it was used; if not, the window system asks the parent next
  static bool turnWheel(QWidget& widget) {
    const QPointF at = widget.rect().center();
    QWheelEvent turned(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &turned);
    return turned.isAccepted();
  }

  test::SomeSettings settings_;
  std::unique_ptr<ThemeController> theme_;
};

int run_widgets_test(int argc, char** argv) {
  WidgetsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "widgets_test.moc"
