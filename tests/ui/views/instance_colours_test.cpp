#include "ui/painting/instance_colours.h"

#include <QtTest>
#include <set>

#include <opencv2/core.hpp>

#include "tests/ui/views/suites.h"
#include "ui/painting/distinct_colours.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// A wall of bricks, each touching up to six others.
cv::Mat bricks(int rows, int columns) {
  cv::Mat ids(rows * 10, columns * 20, CV_32S);
  for (int y = 0; y < ids.rows; ++y) {
    for (int x = 0; x < ids.cols; ++x) {
      const int row = y / 10;
      ids.at<std::int32_t>(y, x) = 1 + row * (columns + 1) + (x + (row % 2) * 10) / 20;
    }
  }
  return ids;
}

}  // namespace

class InstanceColoursTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void thereAreManyColoursAndNoneIsGreyOrBlack() {
    const auto& colours = distinctColours();
    QCOMPARE(colours.size(), std::size_t{256});
    QCOMPARE((std::set<QRgb>(colours.begin(), colours.end()).size()), std::size_t{256});
    for (const QRgb colour : colours) {
      const int most = std::max({qRed(colour), qGreen(colour), qBlue(colour)});
      const int least = std::min({qRed(colour), qGreen(colour), qBlue(colour)});
      QVERIFY(most - least > 40);
      QVERIFY(most > 100);
    }
  }

  void theFirstColoursAreFarApart() {
    for (int a = 0; a < 20; ++a) {
      for (int b = 0; b < a; ++b) QVERIFY(distinctDistance(a, b) > 0.12);
    }
  }

  void touchingInstancesNeverShareAColour() {
    const cv::Mat ids = bricks(40, 40);
    Adjacency adjacency;
    adjacency.addSection(ids);
    QVERIFY(adjacency.pairs().size() > 4000);
    const InstanceColours colours(adjacency, 0);
    for (const auto& [a, b] : adjacency.pairs()) {
      QVERIFY2(colourDistance(colours.colour(a), colours.colour(b)) > 0.1,
               qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
    }
  }

  void aHubWithManyNeighboursHasAColourOfItsOwn() {
    Adjacency adjacency;
    for (int other = 1; other <= 200; ++other) adjacency.add(1000, other);
    const InstanceColours colours(adjacency, 0);
    for (int other = 1; other <= 200; ++other) QVERIFY(colours.colour(1000) != colours.colour(other));
  }

  void instancesWithASmallGapCountAsNeighbours() {
    cv::Mat ids = cv::Mat::zeros(1, 12, CV_32S);
    ids(cv::Rect(0, 0, 3, 1)).setTo(1);
    ids(cv::Rect(5, 0, 3, 1)).setTo(2);
    Adjacency near;
    near.addSection(ids);
    QCOMPARE(near.pairs().size(), std::size_t{1});
    Adjacency touching;
    touching.addSection(ids, 1);
    QCOMPARE(touching.pairs().size(), std::size_t{0});
  }

  void instancesOfFollowingSectionsCountAsNeighbours() {
    Adjacency adjacency;
    adjacency.addSections(cv::Mat(4, 4, CV_32S, cv::Scalar(3)), cv::Mat(4, 4, CV_32S, cv::Scalar(9)));
    QCOMPARE(adjacency.pairs().size(), std::size_t{1});
    QCOMPARE(adjacency.pairs().front(), std::pair(3, 9));
  }

  void anIdKeepsItsColourWhenNeighboursAreFoundElsewhere() {
    Adjacency first;
    first.addSection(bricks(10, 10));
    const InstanceColours before(first, 0);
    Adjacency more;
    for (int id = 5000; id < 5050; ++id) more.add(id, id + 1);
    const InstanceColours after = before.extended(more);
    for (int id = 1; id <= 110; ++id) QCOMPARE(after.colour(id), before.colour(id));
  }

  void theColourDoesNotDependOnTheOrderOfFinding() {
    const cv::Mat ids = bricks(12, 12);
    Adjacency whole;
    whole.addSection(ids);
    Adjacency pairwise;
    const auto pairs = whole.pairs();
    for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) pairwise.add(pair->second, pair->first);
    const InstanceColours a(whole, 3);
    const InstanceColours b(pairwise, 3);
    for (int id = 1; id < 160; ++id) QCOMPARE(a.colour(id), b.colour(id));
  }

  void shufflingChangesMostColours() {
    const InstanceColours before(0);
    const InstanceColours after(1);
    int same = 0;
    for (int id = 1; id <= 500; ++id) same += before.colour(id) == after.colour(id) ? 1 : 0;
    QVERIFY(same < 25);
  }

  void backgroundHasNoColour() { QCOMPARE(InstanceColours().colour(0), QRgb{0}); }
};

int run_instance_colours_test(int argc, char** argv) {
  InstanceColoursTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "instance_colours_test.moc"
