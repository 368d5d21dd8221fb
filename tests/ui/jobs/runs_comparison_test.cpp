#include "ui/panels/runs_comparison.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include "core/volume/prediction_writer.h"
#include "core/volume/stack.h"
#include "tests/ui/jobs/suites.h"
#include "ui/models/runs_model.h"
#include "ui/panels/runs_panel.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr Shape kSmall{2, 32, 40};
const RunsDifference kKnown{DifferenceState::known, {InstanceDimension::volume_3d, 1380, 14, 20}};

/// A project with two runs: bodies 1 and 2 in the first; 1 and, elsewhere, 3 in the second.
class TwoRuns {
 public:
  TwoRuns() {
    ProjectStack description;
    description.path = "/s.h5";
    description.shape = kSmall;
    document.create(folder_.filePath("p.cristae").toStdString(), description,
                    make_memory_stack(Volume<std::uint8_t>(kSmall)));
    std::filesystem::create_directories(document.dataFolder());
    first = addRun("run-001", {{1, {2, 2, 8, 8}}, {2, {20, 20, 6, 6}}});
    second = addRun("run-002", {{1, {2, 2, 8, 7}}, {3, {20, 2, 6, 6}}});
  }

  Document document;
  JobRunner runner;
  std::int64_t first = 0;
  std::int64_t second = 0;

 private:
  std::int64_t addRun(const std::string& name, const std::vector<std::pair<int, cv::Rect>>& bodies) {
    PredictionWriter writer(document.dataFolder() / (name + ".h5"), kSmall, {});
    for (std::int64_t z = 0; z < kSmall.z; ++z) {
      cv::Mat ids(static_cast<int>(kSmall.y), static_cast<int>(kSmall.x), CV_32S, cv::Scalar(0));
      for (const auto& [id, place] : bodies) ids(place).setTo(id);
      writer.write_labels(z, ids);
    }
    writer.finish();
    ProjectRun run;
    run.name = run.folder = name;
    run.verb = "adapt";
    run.state = "finished";
    run.time = "2026-01-01T12:00:00Z";
    ProjectResult result;
    result.run = document.addRun(run);
    result.kind = "labels";
    result.file = name + ".h5";
    return document.addResult(result);
  }

  QTemporaryDir folder_;
};

bool isKnown(const RunsComparison& comparison) {
  return comparison.difference().state == DifferenceState::known;
}

}  // namespace

class RunsComparisonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::English)); }
  void nothingIsComparedAtFirst();
  void twoRunsAreCounted();
  void turnedRoundItCountsTheSame();
  void theEndOfAComparisonIsFollowed();
  void aResultIsNotComparedWithItself();
  void wordsSayWhatIsCounted();
  void thePanelNamesBothRuns();
};

void RunsComparisonTest::nothingIsComparedAtFirst() {
  TwoRuns work;
  work.document.setCurrentResult(work.second);
  const RunsComparison comparison(work.document, work.runner);
  QVERIFY(comparison.difference() == RunsDifference{});
}

/// Body 1 has an IoU of 7 / 8; 2 is gone, 3 is new.
void RunsComparisonTest::twoRunsAreCounted() {
  TwoRuns work;
  work.document.setCurrentResult(work.second);
  const RunsComparison comparison(work.document, work.runner);
  work.document.setComparedResult(work.first);
  QVERIFY(comparison.difference().state == DifferenceState::counting);
  QTRY_VERIFY(isKnown(comparison));
  const ResultChanges expected{InstanceDimension::volume_3d, 1, 1, 1};
  QVERIFY(comparison.difference().changes == expected);
}

void RunsComparisonTest::turnedRoundItCountsTheSame() {
  TwoRuns work;
  work.document.setCurrentResult(work.first);
  work.document.setComparedResult(work.second);
  const RunsComparison comparison(work.document, work.runner);
  QTRY_VERIFY(isKnown(comparison));
  QCOMPARE(comparison.difference().changes.changed(), std::int64_t{2});
}

void RunsComparisonTest::theEndOfAComparisonIsFollowed() {
  TwoRuns work;
  work.document.setCurrentResult(work.second);
  work.document.setComparedResult(work.first);
  const RunsComparison comparison(work.document, work.runner);
  QTRY_VERIFY(isKnown(comparison));
  work.document.setComparedResult(std::nullopt);
  QVERIFY(comparison.difference() == RunsDifference{});
  work.document.setComparedResult(work.first);
  QVERIFY(comparison.difference().state == DifferenceState::counting);
  work.document.close();
  QVERIFY(comparison.difference() == RunsDifference{});
  QTRY_COMPARE(work.runner.runningCount(), 0);
}

void RunsComparisonTest::aResultIsNotComparedWithItself() {
  TwoRuns work;
  work.document.setCurrentResult(work.second);
  work.document.setComparedResult(work.second);
  const RunsComparison comparison(work.document, work.runner);
  QVERIFY(comparison.difference() == RunsDifference{});
}

void RunsComparisonTest::wordsSayWhatIsCounted() {
  QVERIFY(differenceText({}, "Run 2", "Run 1").isEmpty());
  QVERIFY(differenceText({DifferenceState::counting, {}}, "Run 2", "Run 1").contains("counting"));
  const QString text = differenceText(kKnown, "Run 2", "Run 1");
  QVERIFY2(text.startsWith("Run 2 vs Run 1: 34 changed instance"), qPrintable(text));
  const QString help = differenceHelp(kKnown, "Run 2", "Run 1");
  QVERIFY(help.contains("IoU of 0.5 or more"));
  QVERIFY(help.contains("Unchanged: 1,380. Only in Run 2: 20. Only in Run 1: 14."));
  RunsDifference profiles = kKnown;
  profiles.changes.dimension = InstanceDimension::sections_2d;
  QVERIFY(differenceHelp(profiles, "Run 2", "Run 1").contains("profiles of each section"));
}

void RunsComparisonTest::thePanelNamesBothRuns() {
  TwoRuns work;
  RunsModel model(work.document);
  RunsPanel panel(model);
  const auto* label = panel.findChild<QLabel*>("difference");
  QVERIFY(label != nullptr && !label->isVisibleTo(&panel));
  work.document.setCurrentResult(work.second);
  work.document.setComparedResult(work.first);
  panel.setDifference(kKnown);
  QVERIFY(label->isVisibleTo(&panel));
  QVERIFY(label->text().startsWith("run-002 vs run-001: 34 changed"));
  QVERIFY(label->toolTip().contains("Only in run-001: 14."));
  panel.setDifference({});
  QVERIFY(!label->isVisibleTo(&panel));
}

int run_runs_comparison_test(int argc, char** argv) {
  RunsComparisonTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "runs_comparison_test.moc"
