#include <QtTest>

#include <opencv2/core.hpp>

#include "tests/ui/review/suites.h"
#include "ui/models/review_scores.h"
#include "ui/models/review_state.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

cv::Mat boxes(const std::vector<std::pair<cv::Rect, int>>& entries) {
  cv::Mat ids = cv::Mat::zeros(20, 40, CV_32S);
  for (const auto& [box, id] : entries) ids(box).setTo(id);
  return ids;
}

/// Section 0: one perfect match. Section 1: a match at IoU 0.6 and a false positive.
std::vector<SectionAgreement> sections() {
  return {compare_section(0, boxes({{{2, 2, 10, 10}, 1}}), boxes({{{2, 2, 10, 10}, 5}})),
          compare_section(1, boxes({{{2, 2, 10, 10}, 2}}), boxes({{{2, 2, 6, 10}, 6}, {{30, 10, 4, 4}, 7}}))};
}

const ScoreLine& line(const AgreementScores& scores, ScoreName name) {
  for (const ScoreLine& entry : scores.lines) {
    if (entry.name == name) return entry;
  }
  throw std::runtime_error("no such line");
}

}  // namespace

class ReviewScoresTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theStackIsPooledAndAveraged();
  void theThresholdMovesWhatFollowsIt();
  void aSectionAloneAgreesWithTheStacksView();
  void joiningKeepsTheStack();
  void everyScoreIsExplained_data();
  void everyScoreIsExplained();
  void explanationsNameTheDimension();
  void truthIsShownWhenItIsThere();
};

void ReviewScoresTest::theStackIsPooledAndAveraged() {
  const AgreementScores scores = stackScores(sections(), {}, 0.5, 1);
  QVERIFY((scores.stackCounts == MatchCounts{2, 1, 0}));
  QVERIFY((scores.sectionCounts == MatchCounts{1, 1, 0}));
  // Pixels: 100 + 60 common, 16 false, 40 missed.
  QCOMPARE(*line(scores, ScoreName::dice).pooled, 2 * 160.0 / (2 * 160 + 16 + 40));
  QCOMPARE(*line(scores, ScoreName::precision).pooled, 2.0 / 3);
  QCOMPARE(*line(scores, ScoreName::precision).mean, 0.75);
  QVERIFY(std::abs(*line(scores, ScoreName::precision).sd - std::sqrt(0.125)) < 1e-12);
  QCOMPARE(*line(scores, ScoreName::precision).section, 0.5);
  QCOMPARE(*line(scores, ScoreName::sq).pooled, 0.8);
}

void ReviewScoresTest::theThresholdMovesWhatFollowsIt() {
  const AgreementScores strict = stackScores(sections(), {}, 0.7, 1);
  QVERIFY((strict.stackCounts == MatchCounts{1, 2, 1}));
  QCOMPARE(*line(strict, ScoreName::precision).pooled, 1.0 / 3);
  const AgreementScores usual = stackScores(sections(), {}, 0.5, 1);
  for (const ScoreLine& entry : usual.lines) {
    if (!followsThreshold(entry.name)) QCOMPARE(line(strict, entry.name).pooled, entry.pooled);
  }
}

void ReviewScoresTest::aSectionAloneAgreesWithTheStacksView() {
  const auto all = sections();
  const AgreementScores alone = sectionScores(all[1], {}, 0.5);
  const AgreementScores stack = stackScores(all, {}, 0.5, 1);
  for (const ScoreLine& entry : alone.lines) QCOMPARE(entry.section, line(stack, entry.name).section);
  QVERIFY(!alone.stackCounts && !line(alone, ScoreName::dice).pooled);
}

void ReviewScoresTest::joiningKeepsTheStack() {
  const auto all = sections();
  const AgreementScores stack = stackScores(all, {}, 0.5, 0);
  const AgreementScores joined = joinedScores(stack, sectionScores(all[1], {}, 0.5));
  QVERIFY(joined == stackScores(all, {}, 0.5, 1));
}

void ReviewScoresTest::everyScoreIsExplained_data() {
  QTest::addColumn<int>("name");
  for (const ScoreLine& entry : stackScores(sections(), {}, 0.5, 0).lines) {
    QTest::addRow("%s %d", qPrintable(scoreTitle(entry.name)), static_cast<int>(entry.name))
        << static_cast<int>(entry.name);
  }
}

void ReviewScoresTest::everyScoreIsExplained() {
  QFETCH(int, name);
  const QString text = scoreExplanation(static_cast<ScoreName>(name), false, 0.3);
  QVERIFY(text.size() > 60);
  QVERIFY(text.contains("Stack"));
  QCOMPARE(text.contains("0.30"), followsThreshold(static_cast<ScoreName>(name)));
}

void ReviewScoresTest::explanationsNameTheDimension() {
  QVERIFY(scoreExplanation(ScoreName::pq, true, 0.5).contains("3-D"));
  QVERIFY(scoreExplanation(ScoreName::pq, false, 0.5).contains("2-D"));
}

void ReviewScoresTest::truthIsShownWhenItIsThere() {
  QVERIFY(chosenFace(std::nullopt, false) == ReviewFace::queue);
  QVERIFY(chosenFace(std::nullopt, true) == ReviewFace::truth);
  QVERIFY(chosenFace(ReviewFace::queue, true) == ReviewFace::queue);
  QVERIFY(chosenFace(ReviewFace::truth, false) == ReviewFace::truth);
}

int run_review_scores_test(int argc, char** argv) {
  ReviewScoresTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "scores_test.moc"
