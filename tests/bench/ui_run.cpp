// How long the event loop is held up while a stack is adapted to and its sections are gone through, in the
// real window, and how long a section then takes to appear.
//   CRISTAE_CLI=BUILD/app/cristae-cli bench_ui_run STACK|PROJECT.cristae [--preset tiny] [--points FILE.csv]
//                                                  [--threads N] [--pictures FOLDER] [--truth LABELS]
//                                                  [--dataset NAME]
// With --pictures the result is walked through afterwards: review, truth, measures, four views, export.
// A STACK's project is made beside it, as the window does. QT_QPA_PLATFORM=offscreen needs no screen.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "core/volume/stack.h"
#include "tests/ui/window/stall_watch.h"
#include "ui/dialogs/export_sheet.h"
#include "ui/dialogs/import_sheet.h"
#include "ui/panels/adapt_panel.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/review_panel.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/stack_views.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

constexpr int kOpenTimeout = 60'000;        // ms
constexpr int kRunTimeout = 3 * 3'600'000;  // ms
constexpr int kSectionTimeout = 2'000;      // ms
constexpr int kRest = 2'000;                // ms

template <typename Condition>
bool waitFor(const Condition& condition, int timeout = kOpenTimeout) {
  return QTest::qWaitFor(condition, timeout);
}

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

class Run {
 public:
  explicit Run(const QCommandLineParser& arguments) : arguments_(arguments) {
    window_.resize(1440, 900);
    window_.show();
  }

  bool open() {
    window_.openPath(arguments_.positionalArguments().front());
    ImportSheet* sheet = nullptr;
    waitFor([&] {
      sheet = window_.findChild<ImportSheet*>();
      return sheet != nullptr || window_.document().isOpen();
    });
    if (sheet != nullptr) {
      if (arguments_.isSet(QStringLiteral("dataset")) && !chooseDataset(*sheet)) return false;
      auto* button = sheet->findChild<QAbstractButton*>(QStringLiteral("openStack"));
      if (!waitFor([&] { return button->isEnabled(); })) return false;
      keep(QStringLiteral("import"), sheet);
      button->click();
    }
    if (!waitFor([&] { return window_.document().isOpen(); })) return false;
    if (arguments_.isSet(QStringLiteral("points"))) {
      window_.openPath(arguments_.value(QStringLiteral("points")));
      waitFor([&] { return !window_.document().points().empty(); });
    }
    return waitFor([&] { return xy().isSettled() && xy().shownIndex() >= 0; });
  }

  bool adapt() {
    window_.showStep(JourneyStep::adapt);
    auto* panel = window_.findChild<AdaptPanel*>();
    RunChoice choice = panel->choice();
    choice.preset = arguments_.value(QStringLiteral("preset"));
    choice.threads = arguments_.value(QStringLiteral("threads")).toInt();
    panel->setChoice(choice);
    auto* button = panel->findChild<QAbstractButton*>(QStringLiteral("adapt"));
    if (!waitFor([&] { return button != nullptr && button->isEnabled(); })) return false;
    QTest::qWait(2000);
    keep(QStringLiteral("adapt"));
    QSignalSpy ended(&window_.controller(), &RunController::ended);
    button->click();
    goThroughSections(ended);
    keep(QStringLiteral("result"));
    return window_.controller().status().state == RunState::finished;
  }

  /// The way on from a result, with a picture of each place.
  void walk() {
    window_.showStep(JourneyStep::review);
    auto* review = window_.findChild<ReviewPanel*>();
    waitFor([&] { return review->state().ranking == WorkState::done; });
    keepAtRest(QStringLiteral("review"));
    if (arguments_.isSet(QStringLiteral("truth"))) {
      window_.openPath(arguments_.value(QStringLiteral("truth")));
      waitFor([&] { return review->state().truth.work == WorkState::done; });
      window_.actions()[ActionId::overlayAgreement].trigger();
      keepAtRest(QStringLiteral("agreement"));
    }
    window_.showStep(JourneyStep::measure);
    auto* measure = window_.findChild<MeasurePanel*>();
    waitFor([&] { return measure->model().table() && measure->model().table()->parts.forms; });
    keepAtRest(QStringLiteral("measure"));
    measure->findChild<QAbstractButton*>(QStringLiteral("asPlot"))->click();
    keepAtRest(QStringLiteral("plot"));
    window_.view().setLayout(ViewLayout::four);
    keepAtRest(QStringLiteral("four-views"));
    window_.view().setLayout(ViewLayout::xy);
    window_.actions()[ActionId::exportResults].trigger();
    auto* sheet = window_.findChild<ExportSheet*>();
    waitFor([&] { return sheet->plan().canExport(); });
    QTest::qWait(kRest);
    keep(QStringLiteral("export"), sheet);
    sheet->findChild<QAbstractButton*>(QStringLiteral("export"))->click();
    const QDir target(sheet->choices().folder);
    const ExportPlan plan = sheet->plan();  // the sheet makes another when it looks at the folder
    for (const PlannedFile& file : plan.files) waitFor([&] { return target.exists(file.name); });
    waitFor([&] { return !sheet->isWriting(); });
    sheet->reject();
    keepAtRest(QStringLiteral("exported"));
  }

  void report() const {
    std::printf(
        "%zu sections gone through; event loop: longest stall %.0f ms, 99th percentile %.1f ms, %zu rounds\n",
        shown_.size(), watch_.longest(), watch_.percentile(0.99), watch_.count());
    std::printf("section to screen: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms\n",
                percentile(shown_, 0.5), percentile(shown_, 0.95), percentile(shown_, 1));
  }

 private:
  bool chooseDataset(const ImportSheet& sheet) {
    const QString wanted = arguments_.value(QStringLiteral("dataset"));
    auto* list = sheet.findChild<QComboBox*>(QStringLiteral("dataset"));
    if (!waitFor([&] { return list->findData(wanted) >= 0; })) return false;
    list->setCurrentIndex(list->findData(wanted));
    Q_EMIT list->activated(list->currentIndex());
    return true;
  }

  SectionView& xy() { return *window_.views().sectionViews()[0]; }

  void goThroughSections(const QSignalSpy& ended) {
    const std::int64_t sections = window_.document().stack()->info().shape.z;
    QElapsedTimer clock;
    clock.start();
    std::size_t rounds = 0;
    watch_.start();
    while (ended.isEmpty() && clock.elapsed() < kRunTimeout) {
      const std::int64_t z = (window_.view().cross().z + 1) % sections;
      QElapsedTimer wait;
      wait.start();
      window_.view().setSection(z);
      if (waitFor([&] { return xy().shownIndex() == z && xy().isSettled(); }, kSectionTimeout)) {
        shown_.push_back(static_cast<double>(wait.nsecsElapsed()) / 1e6);
      }
      QTest::qWait(60);
      const std::size_t now = window_.controller().status().story.rounds().size();
      if (now == rounds) continue;
      rounds = now;
      watch_.stop();  // taking a picture is not the program's work
      keep(QStringLiteral("round-%1").arg(rounds));
      watch_.start();
    }
    watch_.stop();
  }

  void keepAtRest(const QString& name) {
    QTest::qWait(kRest);
    waitFor([&] { return xy().isSettled(); });
    keep(name);
  }

  void keep(const QString& name, QWidget* widget = nullptr) {
    const QString folder = arguments_.value(QStringLiteral("pictures"));
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    (widget != nullptr ? widget : &window_)
        ->grab()
        .save(QDir(folder).filePath(name + QStringLiteral(".png")));
  }

  const QCommandLineParser& arguments_;
  QTemporaryDir folder_;
  QSettings settings_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
  ThemeController theme_{settings_};
  LanguageController language_{settings_};
  MainWindow window_{settings_, theme_, language_};
  test::StallWatch watch_;
  std::vector<double> shown_;  ///< ms from asking for a section to seeing it
};

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QCommandLineParser arguments;
  arguments.addHelpOption();
  arguments.addPositionalArgument(QStringLiteral("file"), QStringLiteral("stack or project"));
  arguments.addOption({QStringLiteral("preset"), QStringLiteral("of the adaptation"), QStringLiteral("name"),
                       QStringLiteral("tiny")});
  arguments.addOption(
      {QStringLiteral("points"), QStringLiteral("clicks to read in"), QStringLiteral("file")});
  arguments.addOption(
      {QStringLiteral("threads"), QStringLiteral("0: all"), QStringLiteral("count"), QStringLiteral("0")});
  arguments.addOption(
      {QStringLiteral("pictures"), QStringLiteral("of each state"), QStringLiteral("folder")});
  arguments.addOption(
      {QStringLiteral("truth"), QStringLiteral("labels to compare the result with"), QStringLiteral("file")});
  arguments.addOption({QStringLiteral("dataset"), QStringLiteral("of an HDF5 file that holds several"),
                       QStringLiteral("name")});
  arguments.process(application);
  if (arguments.positionalArguments().size() != 1) arguments.showHelp(2);
  Run run(arguments);
  if (!run.open()) {
    std::fprintf(stderr, "the stack could not be opened\n");
    return 1;
  }
  const bool isFinished = run.adapt();
  run.report();
  if (isFinished && arguments.isSet(QStringLiteral("pictures"))) run.walk();
  if (!isFinished) std::fprintf(stderr, "the run did not finish\n");
  return isFinished ? 0 : 1;
}
