#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QtTest>

#include "tests/ui/review/suites.h"
#include "ui/models/error_list_model.h"
#include "ui/panels/review_counts_bar.h"
#include "ui/panels/review_panel.h"
#include "ui/theme/theme.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

ReviewState queueFace() {
  ReviewState state;
  state.hasResult = true;
  state.ranking = WorkState::done;
  QueueCard card;
  card.instance = 214;
  card.place = {36, 120, 240};
  card.firstSection = card.lastSection = 36;
  card.pixels = 5120;
  card.reasons = {DoubtReason::low_probability};
  state.queue.card = card;
  state.queue.counts = {412, 20, 12, 5, 3, 1, 375};
  state.queue.canGoOn = true;
  return state;
}

ReviewState finishedSample(std::int64_t flagged) {
  ReviewState state = queueFace();
  state.queue.mode = QueueMode::randomSample;
  state.queue.sampleSize = 60;
  state.queue.counts = {60, 60 - flagged, 0, flagged, 0, 0, 0};
  state.queue.isFinished = true;
  return state;
}

ReviewState truthFace() {
  ReviewState state = queueFace();
  state.face = ReviewFace::truth;
  state.truth.hasTruth = true;
  state.truth.name = "truth.tif";
  state.truth.work = WorkState::done;
  state.truth.scores.stackCounts = MatchCounts{380, 32, 11};
  state.truth.errors = 2;
  return state;
}

QAbstractButton* button(const QWidget& panel, const QString& name) {
  for (QAbstractButton* entry : panel.findChildren<QAbstractButton*>()) {
    if (entry->accessibleName() == name) return entry;
  }
  return nullptr;
}

QStringList labels(const QWidget& panel) {
  QStringList texts;
  for (const QLabel* label : panel.findChildren<QLabel*>()) {
    if (label->isVisibleTo(&panel)) texts << label->text();
  }
  return texts;
}

bool shows(const QWidget& panel, const QString& words) { return labels(panel).join('\n').contains(words); }

}  // namespace

class ReviewPanelTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void withoutAResultItSaysWhatToDo();
  void whileRankingItSaysSo();
  void withoutTruthTheEmptyStateInvites();
  void theCardIsShown();
  void buttonsGiveVerdicts_data();
  void buttonsGiveVerdicts();
  void buttonsAskForSplitAndMerge();
  void aReadOnlyProjectTakesNoVerdict();
  void keysActOnTheFaceThatIsShown();
  void buttonsNameTheirKeys();
  void aFinishedSampleSaysWhatWasLeftOut();
  void aSampleThatIsTooSmallCanGrow();
  void theTruthFaceEmitsItsIntents();
  void everyScoreHasItsPopover();
  void aDroppedFileIsTruth();
  void withoutAResultNothingIsTaken();
  void everyControlIsNamed_data();
  void everyControlIsNamed();
  void theCountsBarShowsWhatIsKnown();
  void theCountsBarOffersToAdaptAgain();
  void theCountsBarFitsAndDoesNotJump();
  void theCountsBarCutsNoButton();
  void theCountsBarKeepsItsNumbers();
  void theButtonsDoNotJump();
  void aHighPanelHasALargerPicture();
  void partsOfAPictureAreNamed();

 private:
  std::unique_ptr<ErrorListModel> errors_;
  std::unique_ptr<ReviewPanel> panel_;
};

void ReviewPanelTest::init() {
  QLocale::setDefault(QLocale::c());
  errors_ = std::make_unique<ErrorListModel>();
  errors_->setErrors({{InstanceErrorKind::false_negative, 4, {7, 1, 2}, 900, 0.2},
                      {InstanceErrorKind::false_positive, 9, {3, 5, 6}, 400, 0.0}},
                     false, std::nullopt);
  panel_ = std::make_unique<ReviewPanel>(*errors_);
  panel_->resize(360, 800);
}

void ReviewPanelTest::cleanup() {
  panel_.reset();
  errors_.reset();
}

void ReviewPanelTest::withoutAResultItSaysWhatToDo() {
  panel_->setState({});
  QVERIFY(shows(*panel_, "No prediction yet. Adapt makes one."));
  QSignalSpy wanted(panel_.get(), &ReviewPanel::adaptRequested);
  button(*panel_, "Go to Adapt")->click();
  QCOMPARE(wanted.count(), 1);
}

void ReviewPanelTest::whileRankingItSaysSo() {
  ReviewState state;
  state.hasResult = true;
  state.ranking = WorkState::running;
  panel_->setState(state);
  QVERIFY(shows(*panel_, "most doubtful"));
}

void ReviewPanelTest::withoutTruthTheEmptyStateInvites() {
  ReviewState state = queueFace();
  state.face = ReviewFace::truth;
  panel_->setState(state);
  QVERIFY(
      shows(*panel_, "You do not need truth to use Cristae. If you have it, drop it here to see scores."));
  QSignalSpy wanted(panel_.get(), &ReviewPanel::truthBrowseRequested);
  button(*panel_, "Open truth…")->click();
  QCOMPARE(wanted.count(), 1);
}

void ReviewPanelTest::theCardIsShown() {
  panel_->setState(queueFace());
  for (const char* words : {"37 of 412 reviewed", "Instance 214", "Section 36", "5120 px", "Low probability",
                            "20 accepted · 12 rejected · 5 flagged · 3 missed"}) {
    QVERIFY2(shows(*panel_, words), words);
  }
}

void ReviewPanelTest::buttonsGiveVerdicts_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("kind");
  QTest::newRow("accept") << "Accept" << static_cast<int>(VerdictKind::accepted);
  QTest::newRow("reject") << "Reject" << static_cast<int>(VerdictKind::rejected);
  QTest::newRow("flag") << "Flag" << static_cast<int>(VerdictKind::flagged);
  QTest::newRow("later") << "Later" << static_cast<int>(VerdictKind::later);
}

void ReviewPanelTest::buttonsGiveVerdicts() {
  QFETCH(QString, name);
  QFETCH(int, kind);
  panel_->setState(queueFace());
  std::vector<std::pair<qint64, VerdictKind>> given;
  connect(panel_.get(), &ReviewPanel::verdictGiven, this,
          [&](qint64 instance, const Point& place, VerdictKind verdict) {
            QCOMPARE(place.z, std::int64_t{36});
            given.emplace_back(instance, verdict);
          });
  button(*panel_, name)->click();
  QCOMPARE(given.size(), std::size_t{1});
  QCOMPARE(given[0].first, 214);
  QCOMPARE(static_cast<int>(given[0].second), kind);
}

void ReviewPanelTest::buttonsAskForSplitAndMerge() {
  panel_->setState(queueFace());
  QSignalSpy splits(panel_.get(), &ReviewPanel::splitRequested);
  QSignalSpy merges(panel_.get(), &ReviewPanel::mergeRequested);
  button(*panel_, "Split")->click();
  button(*panel_, "Merge")->click();
  QCOMPARE(splits.count(), 1);
  QCOMPARE(splits[0][0].toLongLong(), 214);
  QCOMPARE(merges.count(), 1);
  QCOMPARE(merges[0][0].toLongLong(), 214);
  ReviewState state = queueFace();
  state.readOnlyReason = "This project was made by a newer version.";
  panel_->setState(state);
  QVERIFY(!button(*panel_, "Split")->isEnabled());
  QVERIFY(!button(*panel_, "Merge")->isEnabled());
}

void ReviewPanelTest::aReadOnlyProjectTakesNoVerdict() {
  ReviewState state = queueFace();
  state.readOnlyReason = "This project was made by a newer version.";
  panel_->setState(state);
  QSignalSpy given(panel_.get(), &ReviewPanel::verdictGiven);
  QVERIFY(!button(*panel_, "Accept")->isEnabled());
  panel_->judge(VerdictKind::accepted);
  QCOMPARE(given.count(), 0);
  QVERIFY(shows(*panel_, "newer version"));
}

void ReviewPanelTest::keysActOnTheFaceThatIsShown() {
  QSignalSpy cards(panel_.get(), &ReviewPanel::nextCardRequested);
  QSignalSpy errors(panel_.get(), &ReviewPanel::nextErrorRequested);
  QSignalSpy verdicts(panel_.get(), &ReviewPanel::verdictGiven);
  panel_->setState(queueFace());
  panel_->next();
  panel_->setState(truthFace());
  panel_->next();
  panel_->judge(VerdictKind::accepted);
  QCOMPARE(cards.count(), 1);
  QCOMPARE(errors.count(), 1);
  QCOMPARE(verdicts.count(), 0);  // no card is in sight
}

void ReviewPanelTest::buttonsNameTheirKeys() {
  panel_->setState(queueFace());
  ReviewKeys keys;
  keys.accept = "Y";
  keys.flag.clear();
  panel_->setKeys(keys);
  QCOMPARE(button(*panel_, "Accept")->text(), QString("Accept (Y)"));
  QCOMPARE(button(*panel_, "Flag")->text(), QString("Flag"));
}

void ReviewPanelTest::aFinishedSampleSaysWhatWasLeftOut() {
  panel_->setState(finishedSample(0));
  QVERIFY(labels(*panel_).contains("The whole sample is reviewed."));
  panel_->setState(finishedSample(2));
  QVERIFY(shows(*panel_, "left out of the estimate: 2."));
}

void ReviewPanelTest::aSampleThatIsTooSmallCanGrow() {
  panel_->setState(finishedSample(1));
  QVERIFY(!button(*panel_, "Draw 0 more")->isVisibleTo(panel_.get()));
  ReviewState state = finishedSample(1);
  state.queue.moreToDraw = 65;
  panel_->setState(state);
  QSignalSpy wanted(panel_.get(), &ReviewPanel::largerSampleRequested);
  QVERIFY(button(*panel_, "Draw 65 more")->isVisibleTo(panel_.get()));
  button(*panel_, "Draw 65 more")->click();
  QCOMPARE(wanted.count(), 1);
}

void ReviewPanelTest::theTruthFaceEmitsItsIntents() {
  panel_->setState(truthFace());
  QSignalSpy thresholds(panel_.get(), &ReviewPanel::thresholdChanged);
  QSignalSpy sides(panel_.get(), &ReviewPanel::byInstanceChanged);
  QSignalSpy chosen(panel_.get(), &ReviewPanel::errorChosen);
  QSignalSpy removed(panel_.get(), &ReviewPanel::truthRemoved);
  panel_->findChild<QSlider*>()->setValue(panel_->findChild<QSlider*>()->maximum());
  button(*panel_, "By pixel")->click();
  auto* table = panel_->findChild<QTableView*>();
  Q_EMIT table->clicked(table->model()->index(1, 0));
  button(*panel_, "Take the truth away")->click();
  QCOMPARE(thresholds.last()[0].toDouble(), 0.9);
  QCOMPARE(sides.last()[0].toBool(), false);
  QCOMPARE(chosen.last()[0].toInt(), 1);
  QCOMPARE(removed.count(), 1);
  QVERIFY(shows(*panel_, "Errors: 2"));
}

void ReviewPanelTest::everyScoreHasItsPopover() {
  panel_->setState(truthFace());
  int found = 0;
  for (QToolButton* info : panel_->findChildren<QToolButton*>()) {
    if (!info->accessibleName().startsWith("How ")) continue;
    ++found;
    info->click();
    auto* popover = panel_->findChild<Popover*>();
    QVERIFY(popover->isVisible());
    QCOMPARE(popover->accessibleName(), info->accessibleName());
    QVERIFY(popover->accessibleDescription().size() > 60);
    popover->hide();
  }
  QCOMPARE(found, 13);
}

void ReviewPanelTest::aDroppedFileIsTruth() {
  panel_->setState(queueFace());
  QSignalSpy wanted(panel_.get(), &ReviewPanel::truthRequested);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile("/data/truth.tif")});
  QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(panel_.get(), &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(panel_.get(), &drop);
  QCOMPARE(wanted.last()[0].toString(), QString("/data/truth.tif"));
}

void ReviewPanelTest::withoutAResultNothingIsTaken() {
  panel_->setState({});
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile("/data/truth.tif")});
  QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QCoreApplication::sendEvent(panel_.get(), &enter);
  QVERIFY(!enter.isAccepted());
}

void ReviewPanelTest::everyControlIsNamed_data() {
  QTest::addColumn<bool>("isTruth");
  QTest::newRow("queue") << false;
  QTest::newRow("truth") << true;
}

void ReviewPanelTest::everyControlIsNamed() {
  QFETCH(bool, isTruth);
  panel_->setStyleSheet(
      styleSheetOf(coloursOf(ThemeKind::dark), panel_->font()));  // gives buttons their height
  panel_->setState(isTruth ? truthFace() : queueFace());
  panel_->show();
  const QWidget* face = panel_.get();
  for (const QWidget* control : face->findChildren<QWidget*>()) {
    const bool isControl = qobject_cast<const QAbstractButton*>(control) ||
                           qobject_cast<const QComboBox*>(control) || qobject_cast<const QSlider*>(control) ||
                           qobject_cast<const QTableView*>(control) ||
                           qobject_cast<const QAbstractSpinBox*>(control);
    if (!isControl || !control->isVisible() || control->objectName().startsWith("qt_")) continue;
    if (qobject_cast<const QTableView*>(control->parentWidget())) continue;  // Qt's own corner button
    QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->accessibleName()));
    QVERIFY2(control->height() >= 24, qPrintable(control->accessibleName()));
  }
}

void ReviewPanelTest::theCountsBarShowsWhatIsKnown() {
  CountsBar bar;
  bar.setState(countsState({}));
  QVERIFY(shows(bar, "No prediction yet"));
  QVERIFY(!shows(bar, "FP"));
  bar.show();
  bar.resize(1200, bar.sizeHint().height());
  bar.setState(countsState({.hasResult = true,
                            .instances = 412,
                            .densityEstimate = 420.4,
                            .verdicts = {{1, 1, 5, {}, VerdictKind::rejected}}}));
  for (const char* words : {"412", "about 420", "1 reviewed", "TP 0", "FP 1", "FN 0", "411 unreviewed"})
    QVERIFY2(shows(bar, words), words);
  QVERIFY(!shows(bar, "Out of date"));
}

void ReviewPanelTest::theCountsBarOffersToAdaptAgain() {
  CountsBar bar;
  QSignalSpy wanted(&bar, &CountsBar::adaptAgainRequested);
  bar.setState(countsState({.hasResult = true, .instances = 4, .isOutOfDate = true}));
  QVERIFY(shows(bar, "Out of date"));
  button(bar, "Adapt again")->click();
  QCOMPARE(wanted.count(), 1);
}

void ReviewPanelTest::theCountsBarFitsAndDoesNotJump() {
  QWidget window;
  CountsBar bar(&window);
  const CountsInput input{.hasResult = true, .instances = 412, .densityEstimate = 420.4};
  bar.setState(countsState(input));
  window.resize(1300, 200);
  window.show();
  bar.resize(1200, bar.sizeHint().height());
  QVERIFY(shows(bar, "412 unreviewed") && shows(bar, "about 420"));
  bar.resize(bar.minimumSizeHint().width(), bar.height());
  QVERIFY(!shows(bar, "412 unreviewed") && shows(bar, "FP 0"));
  const int height = bar.sizeHint().height();
  CountsInput late = input;
  late.isOutOfDate = true;
  bar.setState(countsState(late));
  QCOMPARE(bar.sizeHint().height(), height);
}

void ReviewPanelTest::theCountsBarCutsNoButton() {
  QWidget window;
  CountsBar bar(&window);
  bar.setState(countsState({.hasResult = true,
                            .instances = 412,
                            .densityEstimate = 420.4,
                            .isComparing = true,
                            .isOutOfDate = true}));
  window.resize(1600, 200);
  window.show();
  const QAbstractButton* again = button(bar, "Adapt again");
  bar.resize(1500, bar.sizeHint().height());
  QVERIFY(shows(bar, "0 reviewed"));
  const QLabel* late = nullptr;
  for (const QLabel* label : bar.findChildren<QLabel*>())
    if (label->text() == "Out of date") late = label;
  QVERIFY(late && late->isVisible());
  for (int width = 1500; width >= 640; width -= 20) {
    bar.resize(width, bar.height());
    bar.layout()->activate();
    again->parentWidget()->layout()->activate();
    QVERIFY2(again->width() >= again->minimumSizeHint().width(), qPrintable(QString::number(width)));
    QVERIFY2(shows(bar, "FN 0") && shows(bar, "412 instance"), qPrintable(QString::number(width)));
  }
}

/// In the narrowest window there is, and on the way to it.
void ReviewPanelTest::theCountsBarKeepsItsNumbers() {
  QWidget window;
  CountsBar bar(&window);
  bar.setState(countsState({.hasResult = true,
                            .instances = 1412,
                            .densityEstimate = 1420.4,
                            .agreement = MatchCounts{380, 132, 111},
                            .isOutOfDate = true}));
  window.resize(1600, 200);
  window.show();
  for (int width = 1500; width >= 220; width -= 20) {
    bar.resize(width, bar.sizeHint().height());
    bar.layout()->activate();
    for (QWidget* box : bar.findChildren<QWidget*>())
      if (box->layout()) box->layout()->activate();
    const QByteArray place = QByteArray::number(width);
    for (const char* figure : {"1412", "380", "132", "111"}) QVERIFY2(shows(bar, figure), place);
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
      if (!label->isVisible()) continue;
      QVERIFY2(label->width() >= label->minimumSizeHint().width(), place + qPrintable(" " + label->text()));
    }
  }
  QVERIFY(!shows(bar, "instance"));
  bar.resize(1500, bar.height());
  QVERIFY(shows(bar, "1412 instance") && shows(bar, "TP 380") && shows(bar, "about 1420"));
}

void ReviewPanelTest::theButtonsDoNotJump() {
  panel_->show();
  const auto placeOfAccept = [this](const std::vector<DoubtReason>& reasons) {
    ReviewState state = queueFace();
    state.queue.card->reasons = reasons;
    panel_->setState(state);
    QTest::qWait(20);
    return button(*panel_, "Accept")->mapTo(panel_.get(), QPoint());
  };
  const QPoint without = placeOfAccept({});
  QCOMPARE(placeOfAccept({DoubtReason::soft_rim}), without);
  QCOMPARE(placeOfAccept({DoubtReason::low_probability, DoubtReason::no_centre, DoubtReason::touches_border}),
           without);
}

/// A low one keeps the size at which Accept and Reject are in sight.
void ReviewPanelTest::aHighPanelHasALargerPicture() {
  const auto heightAt = [this](int height) {
    panel_->resize(340, height);
    panel_->show();
    QTest::qWait(20);
    return panel_->thumbnailSize().height();
  };
  panel_->setState(queueFace());
  const int least = heightAt(300);
  QCOMPARE(heightAt(450), least);
  QVERIFY(heightAt(1000) > least * 3 / 2);
}

void ReviewPanelTest::partsOfAPictureAreNamed() {
  ReviewState state = queueFace();
  state.isVolume = true;
  panel_->setState(state);
  panel_->resize(340, 700);
  panel_->show();
  auto* picture = qobject_cast<ThumbnailButton*>(button(*panel_, "Show this instance"));
  QVERIFY(picture != nullptr && picture->toolTip().contains("XZ"));
  Thumbnail thumbnail;
  thumbnail.image = QImage(panel_->thumbnailSize(), QImage::Format_ARGB32_Premultiplied);
  thumbnail.image.fill(QColor(128, 128, 128));
  thumbnail.parts = {{ThumbnailPart::xy, {0, 0, 100, 100}}};
  picture->setPicture(thumbnail);
  const QImage one = picture->grab().toImage();
  thumbnail.parts.push_back({ThumbnailPart::surface, {110, 0, 80, 100}});
  picture->setPicture(thumbnail);
  const QImage two = picture->grab().toImage();
  const QRect left(4, 4, 30, 20);
  const QRect right(114, 4, 30, 20);
  QVERIFY(one.copy(left) != two.copy(left) && one.copy(right) != two.copy(right));
  QCOMPARE(one.copy(60, 60, 60, 60), two.copy(60, 60, 60, 60));
}

int run_review_panel_test(int argc, char** argv) {
  ReviewPanelTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "panel_test.moc"
