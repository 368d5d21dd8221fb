#include "ui/window/export_contents.h"

#include <QtTest>

#include "tests/ui/window/suites.h"
#include "tests/ui/window/test_window.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kExported{3, 64, 64};

/// A mask of both instances of TestWindow::addResult.
LabelStack semanticTruth() {
  cv::Mat section(64, 64, CV_8U, cv::Scalar(0));
  section(cv::Rect(5, 20, 30, 12)).setTo(255);
  section(cv::Rect(45, 20, 10, 12)).setTo(255);
  return {make_memory_stack({section, section, section}), LabelMeaning::semantic, 127.5};
}

/// How yellow the ring of a point at row 9, column 20 is, where it is most so.
int yellowOfRing(const QImage& figure) {
  int most = 0;
  for (int y = 0; y < 19; ++y) {
    for (int x = 10; x < 31; ++x) {
      const QColor colour = figure.pixelColor(x, y);
      most = std::max(most, colour.red() - colour.blue());
    }
  }
  return most;
}

bool isGreen(const QColor& colour) { return colour.green() > colour.red() + 20; }

}  // namespace

class ExportContentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    whole_ = std::make_unique<TestWindow>(kExported);
    document().setCurrentResult(whole_->addResult());
    layers_ = std::make_unique<ViewLayers>(document(), runner_);
    review_ = std::make_unique<ReviewDesk>(document(), view_, runner_);
  }
  void cleanup() {
    review_.reset();
    layers_.reset();
    whole_.reset();
  }

  void aFigureShowsASemanticTruthByItsComponents() {
    document().setTruth(QStringLiteral("truth"), semanticTruth());
    OverlaySettings overlay;
    overlay.kind = OverlayKind::agreement;
    overlay.byInstance = true;
    view_.setOverlay(overlay);
    const QImage figure = exportSource(document(), view_, *layers_, *review_).figure(1);
    QVERIFY(isGreen(figure.pixelColor(20, 26)));
    QVERIFY(isGreen(figure.pixelColor(50, 26)));
    QVERIFY(!isGreen(figure.pixelColor(20, 5)));
  }

  void aFigureShowsPointsAsTheViewsDo() {
    OverlaySettings hidden;
    hidden.isVisible = false;
    view_.setOverlay(hidden);
    document().addPoint({0, 9, 20});
    document().addPoint({1, 9, 50, PointKind::not_mito});
    const ExportSource source = exportSource(document(), view_, *layers_, *review_);
    const int full = yellowOfRing(source.figure(0));
    QVERIFY2(full > 150, qPrintable(QString::number(full)));
    const int faded = yellowOfRing(source.figure(1));
    QVERIFY2(faded > 60 && faded < 150, qPrintable(QString::number(faded)));
    const QColor cross = source.figure(1).pixelColor(50, 9);
    QVERIFY(cross.red() > cross.green() + 100);
  }

  void theSheetKnowsWhatIsThere() {
    document().addPoint({1, 26, 20});
    const ExportFacts facts = exportFacts(document(), *review_);
    QVERIFY(facts.hasResult);
    QCOMPARE(facts.points, 1);
    QCOMPARE(facts.figure, QSize(64, 64));
    view_.setShape(kExported);
    view_.setCross({2, 0, 0});
    QCOMPARE(exportDefaults(document(), view_).firstSection, 2);
    QCOMPARE(exportDefaults(document(), view_).baseName, QStringLiteral("a"));
  }

 private:
  Document& document() { return whole_->window().document(); }

  JobRunner runner_;
  ViewState view_;
  std::unique_ptr<TestWindow> whole_;
  std::unique_ptr<ViewLayers> layers_;
  std::unique_ptr<ReviewDesk> review_;
};

int runExportContentsTest(int argc, char** argv) {
  ExportContentsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "export_contents_test.moc"
