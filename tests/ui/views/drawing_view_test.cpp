#include "ui/views/drawing_view.h"

#include <QtTest>

#include "tests/ui/views/suites.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

Plot withLongCaption() {
  Plot plot;
  plot.x = {"Area", "µm²"};
  plot.series = {{"all", {1, 2, 3, 4}, {}, {}, {1, 2, 3, 4}, {}}};
  plot.remark = "Left out: 12 cut by the border, 3 without a value, 1 not above 0.";
  return plot;
}

bool isBlank(const QImage& picture) {
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixel(x, y) != picture.pixel(0, 0)) return false;
    }
  }
  return true;
}

}  // namespace

class DrawingViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// The core breaks its lines for another font.
  void theCaptionKeepsInsideInAWideFont() {
    DrawingView view;
    QFont wide = view.font();
    wide.setStretch(QFont::ExtraExpanded);
    wide.setLetterSpacing(QFont::PercentageSpacing, 120);
    view.setFont(wide);
    view.resize(420, 400);
    view.setPlot(withLongCaption());
    QVERIFY(!view.drawing().elements.empty());
    const QImage foot = view.grab(QRect(0, 360, 420, 40)).toImage();
    QVERIFY(!isBlank(foot));
    QVERIFY(isBlank(foot.copy(417, 0, 3, 40)));
    QVERIFY(isBlank(foot.copy(0, 37, 420, 3)));
  }

  void theCaptionIsHeardAndNotDrawnTwice() {
    DrawingView view;
    view.resize(420, 400);
    view.setPlot(withLongCaption());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Left out: 12")));
    for (const Element& element : view.drawing().elements) {
      const auto* text = std::get_if<TextShape>(&element);
      QVERIFY(text == nullptr || text->text.find("Left out") == std::string::npos);
    }
  }

  void withoutAPlotTheReasonIsSaid() {
    DrawingView view;
    view.resize(420, 400);
    view.setPlot(std::nullopt, QStringLiteral("There is no value."));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("There is no value."));
  }
};

int run_drawing_view_test(int argc, char** argv) {
  DrawingViewTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "drawing_view_test.moc"
