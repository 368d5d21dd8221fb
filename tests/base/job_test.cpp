#include "core/base/job.h"

#include <QtTest>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "tests/base/suites.h"

using namespace cristae;

namespace {

/// Writes down what it hears.
class Recorder : public JobListener {
 public:
  std::vector<std::string> heard;

  void on_phase(std::string_view name, std::int64_t index, std::int64_t count) override {
    heard.push_back("phase " + std::string(name) + " " + std::to_string(index) + "/" + std::to_string(count));
  }
  void on_progress(std::int64_t done, std::int64_t total) override {
    heard.push_back("progress " + std::to_string(done) + "/" + std::to_string(total));
  }
  void on_metric(std::string_view name, std::int64_t step, double value) override {
    heard.push_back("metric " + std::string(name) + " " + std::to_string(step) + " " +
                    std::to_string(static_cast<int>(value)));
  }
  void on_preview(const std::filesystem::path& path, std::int64_t section, std::string_view kind) override {
    heard.push_back("preview " + path.string() + " " + std::to_string(section) + " " + std::string(kind));
  }
  void on_round(const RoundReport& report) override {
    heard.push_back("round " + report.kind + " " + std::to_string(report.index));
  }
  void on_warning(std::string_view text, std::string_view remedy) override {
    heard.push_back("warning " + std::string(text) + " " + std::string(remedy));
  }
  void on_checkpoint(const std::filesystem::path& path, std::int64_t step) override {
    heard.push_back("checkpoint " + path.string() + " " + std::to_string(step));
  }
};

}  // namespace

class JobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyReportReachesTheListenerInOrder();
  void aJobWithoutListenerIsSilent();
  void checkThrowsOnceAStopIsRequested();
  void aJobWithoutStopSourceNeverStops();
};

void JobTest::everyReportReachesTheListenerInOrder() {
  Recorder recorder;
  Job job({}, &recorder);
  RoundReport report;
  report.kind = "refresh";
  report.index = 2;
  job.phase("round", 1, 4);
  job.advance(3, 10);
  job.metric("loss", 20, 7);
  job.preview("p.png", 5, "labels");
  job.round(report);
  job.warning("dark", "invert");
  job.checkpoint("c.h5", 40);
  const std::vector<std::string> expected = {
      "phase round 1/4", "progress 3/10",       "metric loss 20 7",  "preview p.png 5 labels",
      "round refresh 2", "warning dark invert", "checkpoint c.h5 40"};
  QVERIFY(recorder.heard == expected);
}

void JobTest::aJobWithoutListenerIsSilent() {
  Job job;
  job.phase("any");
  job.advance(1, 0);
  job.warning("text", "remedy");
  job.check();
}

void JobTest::checkThrowsOnceAStopIsRequested() {
  std::stop_source source;
  const Job job(source.get_token());
  job.check();
  QVERIFY(!job.stop_requested());
  source.request_stop();
  QVERIFY(job.stop_requested());
  QVERIFY_THROWS_EXCEPTION(Cancelled, job.check());
}

void JobTest::aJobWithoutStopSourceNeverStops() { QVERIFY(!Job().stop_requested()); }

int run_job_tests(int argument_count, char** arguments) {
  JobTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "job_test.moc"
