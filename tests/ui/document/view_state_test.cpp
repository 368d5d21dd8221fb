#include "ui/document/view_state.h"

#include <QtTest>

#include "tests/ui/document/suites.h"

using namespace cristae;
using namespace cristae::ui;

class ViewStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theCrossStaysInsideTheStack() {
    ViewState state;
    state.setShape({10, 20, 30});
    state.setCross({99, -4, 15});
    QVERIFY((state.cross() == Cross{9, 0, 15}));
    state.setShape({5, 20, 30});
    QCOMPARE(state.cross().z, 4);
  }

  void onlyARealChangeIsTold() {
    ViewState state;
    state.setShape({10, 20, 30});
    QSignalSpy moved(&state, &ViewState::crossChanged);
    state.setSection(3);
    state.setSection(3);
    QCOMPARE(moved.size(), 1);
    QSignalSpy overlaid(&state, &ViewState::overlayChanged);
    state.setOverlay(state.overlay());
    QCOMPARE(overlaid.size(), 0);
  }

  void textBringsBackWhatWasLookedAt() {
    ViewState before;
    before.setShape({10, 20, 30});
    before.setCross({4, 5, 6});
    before.setLayout(ViewLayout::four);
    before.setTool(Tool::pan);
    before.setContrast({10, 200, 1.5, true, false});
    OverlaySettings overlay;
    overlay.kind = OverlayKind::agreement;
    overlay.palette = AgreementPalette::print;
    overlay.iouThreshold = 0.7;
    before.setOverlay(overlay);
    before.selectInstance(17);
    before.selectPoint(3);

    ViewState after;
    after.setShape({10, 20, 30});
    after.fromText(before.toText());
    QVERIFY(after.cross() == before.cross());
    QVERIFY(after.layout() == before.layout());
    QVERIFY(after.tool() == before.tool());
    QVERIFY(after.contrast() == before.contrast());
    QVERIFY(after.overlay() == before.overlay());
    QCOMPARE(after.selectedInstance(), 17);
    QCOMPARE(after.selectedPoint(), 3);
  }

  void damagedTextChangesNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("no JSON") << "section 12";
    QTest::newRow("values out of range") << R"({"layout": 77, "tool": -3, "overlay": {"kind": "x"}})";
    QTest::newRow("black above white") << R"({"contrast": {"low": 9, "high": 3}})";
  }
  void damagedTextChangesNothing() {
    QFETCH(QString, text);
    ViewState state;
    const ViewState fresh;
    state.fromText(text);
    QVERIFY(state.layout() == fresh.layout());
    QVERIFY(state.tool() == fresh.tool());
    QVERIFY(state.contrast() == fresh.contrast());
    QVERIFY(state.overlay() == fresh.overlay());
  }
};

int runViewStateTest(int argc, char** argv) {
  ViewStateTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "view_state_test.moc"
