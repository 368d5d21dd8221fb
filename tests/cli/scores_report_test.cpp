#include "app/cli/scores_report.h"

#include <QtTest>
#include <algorithm>

#include <nlohmann/json.hpp>

#include "tests/cli/suites.h"

using namespace cristae;

namespace {

/// Three sections; a score called ap50 has no value in one of them, and none of them has a pixel_ap.
Evaluation three_sections() {
  Evaluation evaluation;
  for (std::int64_t z = 0; z < 3; ++z) {
    SectionScores section;
    section.z = z;
    section.scores.dice = 0.5;
    if (z != 1) section.scores.ap50 = 0.25;
    evaluation.sections.push_back(section);
  }
  evaluation.pooled.dice = 0.5;
  evaluation.count_errors = CountErrors{1.5, 2, 1.25};
  return evaluation;
}

bool has_line(const std::vector<std::string>& lines, const std::string& begin, const std::string& end) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.starts_with(begin) && line.ends_with(end); });
}

}  // namespace

/// What `evaluate` says of scores.
class ScoresReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sectionsLeftOutOfAMeanAreCounted() {
    const auto scores = cli::scores_json(three_sections());
    QCOMPARE(scores["ap50"]["mean"].get<double>(), 0.25);
    QCOMPARE(scores["ap50"]["left_out"].get<int>(), 1);
    QVERIFY(!scores["dice"].contains("left_out"));
    QVERIFY(!scores["pixel_ap"].contains("left_out"));  // nobody asked for it
    const auto lines = cli::score_lines(three_sections());
    QVERIFY(has_line(lines, "ap50", "(left out: 1 section)"));
    QVERIFY(has_line(lines, "dice", "0.5000"));
    QVERIFY(!has_line(lines, "pixel_ap", ""));
  }

  void theErrorsOfCountsAreThere() {
    const auto scores = cli::scores_json(three_sections());
    QCOMPARE(scores["count_errors"]["mae"].get<double>(), 1.5);
    QCOMPARE(scores["count_errors"]["rmse"].get<double>(), 2.0);
    QVERIFY(has_line(cli::score_lines(three_sections()), "number of instances in a section",
                     "mean absolute error 1.50, root of the mean squared error 2.00"));
    QVERIFY(!cli::scores_json({}).contains("count_errors"));
  }
};

int run_scores_report_tests(int argument_count, char** arguments) {
  ScoresReportTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "scores_report_test.moc"
