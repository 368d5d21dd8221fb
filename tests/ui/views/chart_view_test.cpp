#include "ui/views/chart_view.h"

#include <QApplication>
#include <QLabel>
#include <QtTest>

#include "tests/ui/views/suites.h"
#include "ui/views/gl_view.h"

using namespace cristae::ui;

namespace {

int countLike(const QImage& picture, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const QColor pixel(picture.pixel(x, y));
      const int distance = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                           std::abs(pixel.blue() - colour.blue());
      count += distance < 30 ? 1 : 0;
    }
  }
  return count;
}

bool isDark(const QWidget& widget) { return widget.palette().color(QPalette::Window).lightness() < 128; }

}  // namespace

class ChartViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void appendedPointsAreDrawnWithOrWithoutOpenGl() {
    ChartView chart;
    chart.resize(500, 300);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QColor first = chartColour(0, isDark(chart));
    const int before = countLike(chart.grab().toImage().copy(0, 40, 500, 230), first);
    for (int step = 0; step < 20; ++step) chart.append(QStringLiteral("agreement"), step, std::sqrt(step));
    QTest::qWait(30);
    const int after = countLike(chart.grab().toImage().copy(0, 40, 500, 230), first);
    QVERIFY2(after > before + 200, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    QCOMPARE(chart.series().size(), std::size_t{1});
    QCOMPARE(chart.series()[0].points.size(), std::size_t{20});
  }

  void eachNameIsACurve() {
    ChartView chart;
    chart.append(QStringLiteral("a"), 0, 1);
    chart.append(QStringLiteral("b"), 0, 2);
    chart.append(QStringLiteral("a"), 1, 3);
    QCOMPARE(chart.series().size(), std::size_t{2});
    QCOMPARE(chart.series()[0].points.size(), std::size_t{2});
    chart.clear();
    QVERIFY(chart.series().empty());
  }

  void theLatestValueIsHeard() {
    ChartView chart;
    chart.setTitles(QStringLiteral("step"), QStringLiteral("agreement"));
    chart.append(QStringLiteral("held-out"), 1, 0.75);
    QCOMPARE(chart.accessibleName(), QStringLiteral("agreement"));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("held-out")));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("75")));
  }

  void ticksAreRoundAndInside_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("step");
    QTest::newRow("shares") << 0.0 << 1.0 << 0.0 << 0.2;
    QTest::newRow("large") << 130.0 << 1130.0 << 200.0 << 200.0;
    QTest::newRow("around zero") << -0.03 << 0.02 << -0.03 << 0.01;
  }
  void ticksAreRoundAndInside() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, first);
    QFETCH(double, step);
    const auto ticks = chartTicks(low, high, 5);
    QVERIFY(ticks.size() >= 2);
    QVERIFY(std::abs(ticks[0] - first) < 1e-9);
    QVERIFY(std::abs(ticks[1] - ticks[0] - step) < 1e-9);
    QVERIFY(ticks.back() <= high + 1e-9);
  }

  /// Steps and losses are never negative.
  void axesDoNotGoBelowNothing() {
    const QRectF first = chartBounds({{QStringLiteral("loss"), {{0, 1.25}}}});
    QCOMPARE(first.left(), 0.0);
    QVERIFY(first.right() >= 1);
    QVERIFY(first.top() > 0 && first.top() < 1 && first.bottom() > 1.5);
    QCOMPARE(chartBounds({{QStringLiteral("loss"), {{0, 0}}}}).top(), 0.0);
    QVERIFY(chartBounds({{QStringLiteral("change"), {{0, -0.5}}}}).top() < -0.5);
  }

  void withoutValuesThereIsNoFrame() {
    ChartView chart;
    chart.setTitles(QStringLiteral("step"), QStringLiteral("loss"));
    const auto shown = [&chart] {
      QStringList texts;
      for (const QLabel* label : chart.findChildren<QLabel*>())
        if (label->isVisibleTo(&chart) && !label->text().isEmpty()) texts << label->text();
      return texts;
    };
    QCOMPARE(shown(), QStringList{QStringLiteral("No values yet")});
    chart.append(QStringLiteral("training"), 0, 0.5);
    QVERIFY(shown().contains(QStringLiteral("loss")) && shown().contains(QStringLiteral("step")));
    QVERIFY(!shown().contains(QStringLiteral("No values yet")));
    chart.clear();
    QCOMPARE(shown(), QStringList{QStringLiteral("No values yet")});
  }

  void axesHaveAnExtentWithOneValue_data() {
    QTest::addColumn<QList<QPointF>>("points");
    QTest::newRow("none") << QList<QPointF>{};
    QTest::newRow("one") << QList<QPointF>{{20, 0.5}};
    QTest::newRow("one of zero") << QList<QPointF>{{0, 0}};
    QTest::newRow("the same twice") << QList<QPointF>{{20, 0.5}, {40, 0.5}};
    QTest::newRow("no number") << QList<QPointF>{{20, std::nan("")}};
  }
  void axesHaveAnExtentWithOneValue() {
    QFETCH(QList<QPointF>, points);
    const QRectF bounds = chartBounds({{QStringLiteral("loss"), {points.begin(), points.end()}}});
    QVERIFY(bounds.width() >= 1);
    QVERIFY(bounds.height() >= 0.4);
    for (const QPointF& point : points) QVERIFY(std::isnan(point.y()) || bounds.contains(point));
  }

  /// A style sheet tells all widgets of a list made before: one that is deleted meanwhile ends the program.
  void aNewThemeKeepsTheLegend() {
    ChartView chart;
    chart.append(QStringLiteral("loss"), 0, 1);
    chart.show();
    const auto before = chart.findChildren<QLabel*>();
    const QPalette bright = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(40, 40, 44)));
    qApp->setStyleSheet(QStringLiteral("QLabel { padding: 1px; }"));
    QCOMPARE(chart.findChildren<QLabel*>(), before);
    qApp->setStyleSheet({});
    QApplication::setPalette(bright);
    QCOMPARE(chart.findChildren<QLabel*>(), before);
  }

  void curveColoursAreReadableOnTheirGround() {
    for (std::size_t i = 0; i < 6; ++i) {
      QVERIFY(chartColour(i, true).lightnessF() > 0.5);
      QVERIFY(chartColour(i, false).lightnessF() < 0.5);
    }
  }
};

int run_chart_view_test(int argc, char** argv) {
  ChartViewTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "chart_view_test.moc"
