#include <QFile>
#include <QInputDialog>
#include <QtTest>
#include <memory>

#include "core/recipe/recipe.h"
#include "tests/ui/window/review_walk.h"
#include "tests/ui/window/suites.h"
#include "ui/models/history_model.h"
#include "ui/panels/adapt_panel.h"
#include "ui/panels/review_desk.h"
#include "ui/window/place_text.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

const QPointF kPlace(30, 50);  ///< beside both instances

}  // namespace

/// Commands that meet something under way: a click that could become a double click, a key held down, a point
/// that is gone.
class CommandsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    walk_ = std::make_unique<ReviewWalk>();
    window_ = &walk_->window();
    QVERIFY(QTest::qWaitForWindowActive(window_));
    QTRY_VERIFY(walk_->view().shownIndex() >= 0);
    walk_->view().setFocus();
  }
  void cleanup() { walk_.reset(); }

  void undoRightAfterAClickTakesBackTheClick() {
    document().addPoint({1, 10, 10});
    click(kPlace);
    QCOMPARE(document().points().size(), std::size_t{1});  // it may become a double click
    QTest::keyClick(&walk_->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().points().size(), std::size_t{1});
    QTest::qWait(2 * QApplication::doubleClickInterval());
    QCOMPARE(document().points().size(), std::size_t{1});
    QTest::keyClick(&walk_->view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(document().points().size(), std::size_t{2});  // and it can be had again
  }

  void closingRightAfterAClickKeepsIt() {
    click(kPlace);
    const QString file = toQString(document().file());
    QTest::keyClick(&walk_->view(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!document().isOpen());
    QCOMPARE(Project::open(file.toStdString()).points().size(), std::size_t{1});
  }

  void aKeyHeldDownLooksBeneathTheOverlay() {
    walk_->begin();
    QVERIFY(window_->view().overlay().isVisible);
    QTest::keyPress(&walk_->view(), Qt::Key_O);
    QVERIFY(!window_->view().overlay().isVisible);
    QTest::qWait(HeldKey::kShortest + 50);
    QTest::keyRelease(&walk_->view(), Qt::Key_O);
    QVERIFY(window_->view().overlay().isVisible);
  }

  void aKeyThatIsPressedSwitchesTheOverlay() {
    walk_->begin();
    QTest::keyClick(&walk_->view(), Qt::Key_O);
    QVERIFY(!window_->view().overlay().isVisible);
    QTest::keyClick(&walk_->view(), Qt::Key_O);
    QVERIFY(window_->view().overlay().isVisible);
  }

  void aPointThatIsGoneIsNotSelected() {
    const QSignalSpy troubles(&document(), &Document::troubled);
    document().addPoint({1, 10, 10});
    window_->view().selectPoint(document().points().front().id);
    QTest::keyClick(&walk_->view(), Qt::Key_Delete);
    QVERIFY(document().points().empty());
    QTest::keyClick(&walk_->view(), Qt::Key_Delete);
    document().undo();
    window_->view().selectPoint(document().points().front().id);
    document().undo();
    QCOMPARE(window_->view().selectedPoint(), std::int64_t{0});
    QCOMPARE(troubles.count(), 0);
  }

  void aDroppedRecipeIsTakenOver() {
    const QString file = folder_.filePath("recipe.json");
    Recipe recipe = preset_recipe("preview");
    set_option(recipe, "rounds", "7");
    write(file, QByteArray::fromStdString(recipe_to_json(recipe)));
    window_->openPath(file);
    const RunChoice choice = window_->findChild<AdaptPanel*>()->choice();
    QCOMPARE(choice.preset, QString("preview"));
    QCOMPARE(choice.changedOptions, (std::vector<std::pair<QString, QString>>{{"rounds", "7"}}));
    QVERIFY(window_->step() == JourneyStep::adapt);
  }

  void aDamagedRecipeChangesNothing() {
    const QString file = folder_.filePath("broken.json");
    write(file, "{\"preset\": \"quick\", \"rounds\": -3}");
    const RunChoice before = window_->findChild<AdaptPanel*>()->choice();
    window_->openPath(file);
    QCOMPARE(window_->findChild<AdaptPanel*>()->choice().changedOptions, before.changedOptions);
  }

  void aNewProjectBeginsAsEveryOne() {
    window_->view().setLayout(ViewLayout::four);
    window_->view().setTool(Tool::pan);
    DisplayContrast inverted = window_->view().contrast();
    inverted.invert = true;
    window_->view().setContrast(inverted);
    ProjectStack description;
    description.path = "stack.h5";
    description.shape = {3, 64, 64};
    document().create(folder_.filePath("b.cristae").toStdString(), description,
                      make_memory_stack(Volume<std::uint8_t>(description.shape, 90)));
    QVERIFY(window_->view().layout() == ViewLayout::xy);
    QVERIFY(window_->view().tool() == Tool::point);
    QVERIFY(!window_->view().contrast().invert);
  }

  void aPlaceIsGivenAsTextOrAsASection() {
    const Shape shape{5, 64, 80};
    const Cross here{1, 2, 3};
    QCOMPARE(placeOfText("4", here, shape), std::optional(Cross{4, 2, 3}));
    QCOMPARE(placeOfText(" 70 10 ", here, shape), std::optional(Cross{1, 10, 70}));
    QCOMPARE(placeOfText("70, 10; 4", here, shape), std::optional(Cross{4, 10, 70}));
    for (const char* wrong : {"", "5", "-1", "70 64", "a", "1 2 3 4"})
      QVERIFY2(!placeOfText(wrong, here, shape), wrong);
  }

  void theSheetGoesToAPlace() {
    window_->actions()[ActionId::goTo].trigger();
    auto* sheet = window_->findChild<QInputDialog*>("goTo");
    QVERIFY(sheet != nullptr);
    sheet->setTextValue("7, 9, 2");
    sheet->accept();
    QCOMPARE(window_->view().cross(), (Cross{2, 9, 7}));
  }

  void theHistoryNamesTheVerdict() {
    walk_->begin();
    document().setVerdict(2, {1, 26, 50}, VerdictKind::rejected);
    QCOMPARE(editText(document().history().back().name), QString("Rejected instance 2"));
  }

  void aVerdictFromTheMenuOutsideReviewLeavesTheView() {
    walk_->begin();
    window_->showStep(JourneyStep::mark);
    window_->view().setCross({0, 3, 3});
    window_->reviewDesk().noteVerdict(2, {1, 26, 50}, VerdictKind::accepted);
    QCOMPARE(document().verdicts().size(), std::size_t{1});
    QCOMPARE(window_->view().cross(), (Cross{0, 3, 3}));
  }

 private:
  void click(const QPointF& place) {
    QTest::mouseClick(&walk_->view(), Qt::LeftButton, {}, walk_->at(place));
  }
  static void write(const QString& name, const QByteArray& text) {
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
  }
  Document& document() { return window_->document(); }

  QTemporaryDir folder_;
  std::unique_ptr<ReviewWalk> walk_;
  MainWindow* window_ = nullptr;
};

int runCommandsTest(int argc, char** argv) {
  CommandsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "commands_test.moc"
