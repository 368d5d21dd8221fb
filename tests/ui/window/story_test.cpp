#include <QAbstractButton>
#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QtTest>
#include <memory>

#include "core/instances/objects.h"
#include "core/phantom/phantom.h"
#include "core/volume/labels.h"
#include "core/volume/stack_writer.h"
#include "tests/ui/window/cut_words.h"
#include "tests/ui/window/stall_watch.h"
#include "tests/ui/window/suites.h"
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
namespace fs = std::filesystem;

namespace {

constexpr int kRunTimeout = 400'000;  // ms; a tiny adaptation and segmentation on a busy machine

/// Null when it is not in sight.
QAbstractButton* buttonNamed(const QWidget& parent, const QString& name) {
  auto* button = parent.findChild<QAbstractButton*>(name);
  return button != nullptr && button->isVisible() ? button : nullptr;
}

}  // namespace

/// What a new user does, in the real widgets, on a synthetic stack: open, click, adapt, review, export. Each
/// state is looked at.
class StoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    folder_ = std::make_unique<QTemporaryDir>();
    home_ = fs::path(folder_->path().toStdString()) / "Mäuse 小鼠";
    fs::create_directories(home_);
    PhantomOptions options;
    options.domain = PhantomDomain::target;
    options.shape = {8, 256, 256};
    options.seed = 2;
    phantom_ = make_phantom(options);
    write_stack_hdf5(home_ / "stack.h5", *make_memory_stack(phantom_.image, phantom_.voxel_size_nm), "/raw");
    write_labels_hdf5(home_ / "truth.h5", phantom_.instances, phantom_.voxel_size_nm);

    settings_ = std::make_unique<QSettings>(folder_->filePath("settings.ini"), QSettings::IniFormat);
    settings_->setValue(LanguageController::settingsKey(), qEnvironmentVariable("CRISTAE_LANGUAGE", "en"));
    settings_->setValue(ThemeController::settingsKey(), qEnvironmentVariable("CRISTAE_THEME", "dark"));
    theme_ = std::make_unique<ThemeController>(*settings_);
    language_ = std::make_unique<LanguageController>(*settings_);
    window_ = std::make_unique<MainWindow>(*settings_, *theme_, *language_);
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    lookAt("1-start");
  }

  void cleanupTestCase() {
    window_.reset();
    language_.reset();
    theme_.reset();
  }

  void aStackIsOpened() {
    window_->openPath(QString::fromStdString((home_ / "stack.h5").string()));
    ImportSheet* sheet = nullptr;
    QTRY_VERIFY((sheet = window_->findChild<ImportSheet*>()) != nullptr);
    auto* open = sheet->findChild<QAbstractButton*>("openStack");
    QVERIFY(open != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 20'000);
    QTest::qWait(500);
    lookAt("2-import", sheet);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 20'000);
    QVERIFY(fs::exists(window_->document().file()));
    QTRY_VERIFY_WITH_TIMEOUT(xy().isSettled() && xy().shownIndex() >= 0, 20'000);
  }

  void twelveClicksAreTwelvePointsOnDisk() {
    lookAt("3-opened");
    const Points centres = sectionCentres();
    int clicked = 0;
    for (const Point& centre : centres) {
      if (clicked == 12) break;
      window_->view().setSection(centre.z);
      QTRY_VERIFY(xy().shownIndex() == centre.z && xy().isSettled());
      QTest::mouseClick(&xy(), Qt::LeftButton, {}, screenPosition(centre));
      ++clicked;
      QTRY_COMPARE_WITH_TIMEOUT(window_->document().points().size(), static_cast<std::size_t>(clicked),
                                3'000);
    }
    QCOMPARE(clicked, 12);
    // The click lands where the mitochondrion is.
    const Point first = window_->document().points().front().point;
    QVERIFY(std::abs(first.x - centres.front().x) < 2);
    QVERIFY(std::abs(first.y - centres.front().y) < 2);
    QCOMPARE(Project::open(window_->document().file()).points().size(), static_cast<std::size_t>(clicked));
    lookAt("4-clicked");
  }

  void aClickIsTakenBackAndDoneAgain() {
    const std::size_t before = window_->document().points().size();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window_->document().points().size(), before - 1);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window_->document().points().size(), before);
  }

  void adaptLearnsWithoutHoldingUpTheWindow() {
    if (qEnvironmentVariableIsEmpty("CRISTAE_CLI")) QSKIP("CRISTAE_CLI names no cristae-cli with its engine");
    window_->showStep(JourneyStep::adapt);
    auto* panel = window_->findChild<AdaptPanel*>();
    RunChoice choice = panel->choice();
    choice.preset = QStringLiteral("tiny");
    choice.threads = 1;
    panel->setChoice(choice);
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonNamed(*panel, "adapt") != nullptr && buttonNamed(*panel, "adapt")->isEnabled(), 60'000);
    lookAt("5-adapt");
    QSignalSpy ended(&window_->controller(), &RunController::ended);
    QTest::mouseClick(buttonNamed(*panel, "adapt"), Qt::LeftButton);
    QTRY_VERIFY(window_->controller().isBusy());
    watch_.start();
    bool hasPicture = false;
    QElapsedTimer clock;
    clock.start();
    while (ended.isEmpty() && clock.elapsed() < kRunTimeout) {
      window_->view().setSection((window_->view().cross().z + 1) % phantom_.image.shape().z);
      QTest::qWait(30);
      if (!hasPicture && !window_->controller().status().story.rounds().empty()) {
        watch_.stop();  // taking a picture is not the program's work
        lookAt("6-learning");
        hasPicture = true;
        watch_.start();
      }
    }
    watch_.stop();
    QCOMPARE(ended.size(), 1);
    QVERIFY2(
        window_->controller().status().state == RunState::finished,
        qPrintable(window_->controller().status().trouble.what + window_->controller().status().logTail));
    QVERIFY(window_->document().currentResult() != nullptr);
    QCOMPARE(window_->view().overlay().kind, OverlayKind::instances);
    qInfo("event loop during the run: longest stall %.0f ms, 99th percentile %.1f ms, %zu rounds of the loop",
          watch_.longest(), watch_.percentile(0.99), watch_.count());
  }

  void theResultIsReviewedByKeys() {
    if (!window_->document().currentResult()) QSKIP("there is no result");
    window_->showStep(JourneyStep::review);
    auto* panel = window_->findChild<ReviewPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->state().ranking == WorkState::done, 30'000);
    lookAt("7-review");
    if (!panel->state().queue.card) QSKIP("the tiny model found no instance to review");
    press(Qt::Key_A);
    QTRY_COMPARE(window_->document().verdicts().size(), std::size_t{1});
    QVERIFY(window_->document().verdicts().front().kind == VerdictKind::accepted);
    if (window_->document().currentResult() && panel->state().queue.counts.total > 1) {
      press(Qt::Key_R);
      QTRY_COMPARE(window_->document().verdicts().size(), std::size_t{2});
      QVERIFY(window_->document().verdicts().back().kind == VerdictKind::rejected);
    }
    QCOMPARE(Project::open(window_->document().file())
                 .verdicts(window_->document().currentResult()->result.id)
                 .size(),
             window_->document().verdicts().size());
  }

  void truthShowsWhatIsRightFalseAndMissed() {
    if (!window_->document().currentResult()) QSKIP("there is no result");
    window_->openPath(QString::fromStdString((home_ / "truth.h5").string()));
    QTRY_VERIFY_WITH_TIMEOUT(window_->document().truth().has_value(), 20'000);
    auto* panel = window_->findChild<ReviewPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->state().truth.work == WorkState::done, 30'000);
    QVERIFY(panel->state().truth.scores.stackCounts.has_value());
    window_->actions()[ActionId::overlayAgreement].trigger();
    QTRY_VERIFY(xy().isSettled());
    QTest::qWait(300);
    lookAt("8-agreement");
  }

  void theResultIsMeasured() {
    if (!window_->document().currentResult()) QSKIP("there is no result");
    window_->showStep(JourneyStep::measure);
    QTest::qWait(1500);
    lookAt("9-measure");
    auto* panel = window_->findChild<MeasurePanel*>();
    const auto hasForms = [panel] { return panel->model().table() && panel->model().table()->parts.forms; };
    QTRY_VERIFY_WITH_TIMEOUT(hasForms() || panel->model().rowCount() == 0, 30'000);
    QTest::mouseClick(buttonNamed(*panel, "asPlot"), Qt::LeftButton);
    if (summarise(*panel->model().table()).complete > 0) {
      QVERIFY(panel->plot().has_value());
      QVERIFY(!panel->findChild<DrawingView*>()->drawing().marks.empty());
    }
    lookAt("9-plot");
    QTest::mouseClick(buttonNamed(*panel, "methodsText"), Qt::LeftButton);
    const QString methods = QGuiApplication::clipboard()->text();
    QVERIFY2(methods.contains("Cristae") && methods.contains("Xiong"), qPrintable(methods));
    window_->view().setLayout(ViewLayout::four);
    QTest::qWait(2500);
    lookAt("10-four-views");
    window_->view().setLayout(ViewLayout::xy);
  }

  void theResultIsExported() {
    if (!window_->document().currentResult()) QSKIP("there is no result");
    window_->actions()[ActionId::exportResults].trigger();
    auto* sheet = window_->findChild<ExportSheet*>();
    QVERIFY(sheet != nullptr);
    lookAt("11-export", sheet);
    QTRY_VERIFY_WITH_TIMEOUT(sheet->plan().canExport(), 10'000);
    const ExportPlan plan = sheet->plan();
    QTest::mouseClick(buttonNamed(*sheet, "export"), Qt::LeftButton);
    const fs::path target = sheet->choices().folder.toStdString();
    for (const PlannedFile& file : plan.files) {
      QTRY_VERIFY_WITH_TIMEOUT(fs::exists(target / file.name.toStdString()), 30000);
    }
    QVERIFY(std::any_of(plan.files.begin(), plan.files.end(),
                        [](const PlannedFile& file) { return file.product == ExportProduct::masks; }));
    QTRY_VERIFY(!sheet->isWriting());
    sheet->reject();
  }

  void noWordWasCutInAnyLanguage() { QVERIFY2(cutTexts_.isEmpty(), qPrintable(cutTexts_.join("\n"))); }

  void afterReopeningEverythingIsThere() {
    const fs::path file = window_->document().file();
    const auto points = window_->document().points();
    // Away from what the card of the review shows: that must not pull the view back.
    window_->view().setCross({(window_->view().cross().z + 1) % phantom_.image.shape().z, 7, 9});
    const Cross left = window_->view().cross();
    const bool hadResult = window_->document().currentResult() != nullptr;
    if (hadResult) window_->showStep(JourneyStep::review);
    window_->view().setCross(left);
    window_->actions()[ActionId::closeProject].trigger();
    QVERIFY(!window_->document().isOpen());
    window_->openPath(QString::fromStdString(file.string()));
    QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 20'000);
    QVERIFY(window_->document().points() == points);
    QCOMPARE(window_->document().currentResult() != nullptr, hadResult);
    const auto* review = window_->findChild<ReviewPanel*>();
    if (hadResult) QTRY_VERIFY_WITH_TIMEOUT(review->state().ranking == WorkState::done, 30'000);
    QVERIFY(window_->view().cross() == left);
    QVERIFY(window_->document().canUndo());

    // As from a terminal; a run has another working folder, so that the project must know where it lies.
    window_->showStep(JourneyStep::adapt);
    window_->actions()[ActionId::closeProject].trigger();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QString::fromStdString(file.parent_path().string())));
    window_->openPath(QString::fromStdString(file.filename().string()));
    QDir::setCurrent(before);
    QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 20'000);
    QVERIFY(fs::equivalent(window_->document().file(), file));
    QVERIFY(window_->document().file().is_absolute());
    QCOMPARE(window_->step(), JourneyStep::adapt);
  }

 private:
  SectionView& xy() { return *window_->views().sectionViews()[0]; }

  /// Without a window manager the window is not active again by itself after a sheet was closed.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_->windowHandle(), key, modifiers);
  }

  /// The middle of every mitochondrion in every section.
  Points sectionCentres() const {
    Points centres;
    const Shape& shape = phantom_.instances.shape();
    for (std::int64_t z = 0; z < shape.z; ++z) {
      cv::Mat ids(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S);
      std::copy_n(phantom_.instances.section(z), ids.total(), ids.ptr<std::int32_t>());
      ObjectOptions options;
      options.rule = ObjectRule::ids;
      for (const ObjectCentre& centre : find_objects(ids, options).centres) {
        centres.push_back({z, static_cast<double>(centre.y), static_cast<double>(centre.x)});
      }
    }
    return centres;
  }

  QPoint screenPosition(const Point& point) {
    const QPointF device = xy().transform().toDevice(QPointF(point.x, point.y));
    return (device / xy().devicePixelRatioF()).toPoint();
  }

  /// In every language all words have the room they need. With CRISTAE_PICTURES=FOLDER a picture is kept.
  void lookAt(const QString& name, QWidget* widget = nullptr) {
    QWidget& shown = widget != nullptr ? *widget : *window_;
    const QString before = language_->choice();
    const Cross cross = window_->view().cross();
    for (const Language& language : languages()) {
      language_->setChoice(language.code);
      QStringList cut;
      // The panels come to rest in a few rounds of the event loop.
      const auto isAllSeen = [&] { return (cut = cutWords(shown)).isEmpty(); };
      if (QTest::qWaitFor(isAllSeen, 2000)) continue;
      qWarning().noquote() << name << language.code << "\n  " << cut.join("\n  ");
      cutTexts_ += cut;
    }
    language_->setChoice(before);
    QVERIFY(window_->view().cross() == cross);
    const QString folder = qEnvironmentVariable("CRISTAE_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    QTest::qWait(200);
    shown.grab().save(QDir(folder).filePath(name + ".png"));
  }

  std::unique_ptr<QTemporaryDir> folder_;
  fs::path home_;
  Phantom phantom_;
  std::unique_ptr<QSettings> settings_;
  std::unique_ptr<ThemeController> theme_;
  std::unique_ptr<LanguageController> language_;
  std::unique_ptr<MainWindow> window_;
  test::StallWatch watch_;
  QStringList cutTexts_;
};

int runStoryTest(int argc, char** argv) {
  StoryTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "story_test.moc"
