#include "ui/panels/review_counting_face.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

constexpr int kRowGap = 8;
constexpr int kLeastPlotHeight = 180;

}  // namespace

ReviewCountingFace::ReviewCountingFace(QWidget* parent)
    : QWidget(parent),
      title_(makeText(TextRole::heading, this)),
      explanation_(makeText(TextRole::secondary, this)),
      progress_(makeText(TextRole::heading, this)),
      bar_(new QProgressBar(this)),
      hits_(makeText(TextRole::body, this)),
      previous_(new QPushButton(themeIcon("previous"), {}, this)),
      done_(new QPushButton(themeIcon("accept", QPalette::Base), {}, this)),
      startStop_(new QPushButton(this)),
      more_(new QPushButton(this)),
      results_(new QWidget(this)),
      resultsTitle_(makeText(TextRole::heading, results_)),
      resultTexts_(makeText(TextRole::body, results_)),
      plot_(new DrawingView(results_)) {
  bar_->setTextVisible(false);
  setButtonRole(*previous_, ButtonRole::quiet);
  setButtonRole(*done_, ButtonRole::primary);
  plot_->setMinimumHeight(kLeastPlotHeight);
  resultTexts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  makeCard(*results_);
  layOut();
  connect(previous_, &QPushButton::clicked, this, &ReviewCountingFace::previousRequested);
  connect(done_, &QPushButton::clicked, this, &ReviewCountingFace::fieldDone);
  connect(more_, &QPushButton::clicked, this, &ReviewCountingFace::moreRequested);
  connect(startStop_, &QPushButton::clicked, this, [this] {
    if (state_.isCounting) {
      Q_EMIT ended();
    } else {
      Q_EMIT started();
    }
  });
  retranslate();
}

void ReviewCountingFace::layOut() {
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kRowGap);
  buttons->addWidget(previous_);
  buttons->addWidget(done_, 1);
  auto* results = new QVBoxLayout(results_);
  results->setContentsMargins(10, 10, 10, 10);
  results->addWidget(resultsTitle_);
  results->addWidget(resultTexts_);
  results->addWidget(plot_);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kRowGap);
  rows->addWidget(title_);
  rows->addWidget(explanation_);
  rows->addWidget(progress_);
  rows->addWidget(bar_);
  rows->addWidget(hits_);
  rows->addLayout(buttons);
  rows->addWidget(startStop_, 0, Qt::AlignLeft);
  rows->addWidget(more_, 0, Qt::AlignLeft);
  rows->addSpacing(kRowGap);
  rows->addWidget(results_);
  rows->addStretch(1);
}

void ReviewCountingFace::setState(const CountingState& state) {
  if (state == state_) return;
  state_ = state;
  showProgress();
  showResults();
}

void ReviewCountingFace::setKeys(const ReviewKeys& keys) {
  keys_ = keys;
  nameButtons();
}

void ReviewCountingFace::showProgress() {
  const bool hasFields = state_.fields > 0;
  const bool canCount = state_.readOnlyReason.isEmpty();
  progress_->setVisible(hasFields);
  progress_->setText(countingProgressText(state_));
  bar_->setVisible(hasFields);
  bar_->setMaximum(state_.fields);
  bar_->setValue(state_.done);
  setTextOrHide(hits_, state_.isCounting
                           ? tr("%1 of %2 points of this field are in mitochondria.")
                                 .arg(QLocale().toString(state_.hits), QLocale().toString(state_.points))
                       : state_.isFinished() ? tr("All fields are counted.")
                                             : state_.readOnlyReason);
  previous_->setVisible(state_.isCounting);
  previous_->setEnabled(state_.canGoBack);
  done_->setVisible(state_.isCounting);
  startStop_->setEnabled(canCount);
  more_->setVisible(state_.isFinished() && !state_.isCounting);
  more_->setEnabled(canCount);
  nameButtons();
}

void ReviewCountingFace::showResults() {
  const QStringList texts = countingResultTexts(state_);
  // While points are counted nothing may tell what the result says of them.
  results_->setVisible(!texts.isEmpty() && !state_.isCounting);
  resultTexts_->setText(texts.join(QLatin1Char('\n')));
  const auto plot = countingPlot(state_);
  plot_->setVisible(plot.has_value());
  if (plot) plot_->setPlot(plot);
}

void ReviewCountingFace::nameButtons() {
  const auto name = [](QPushButton& button, const QString& text, const QString& key, const QString& tooltip) {
    button.setText(key.isEmpty() ? text : tr("%1 (%2)", "a command and its key").arg(text, key));
    describeControl(button, text, tooltip);
  };
  name(*previous_, tr("Back"), keys_.previous, tr("Goes to the field before."));
  name(*done_, tr("Field done"), keys_.next,
       tr("All points of this field were looked at. Goes to the next field that is not counted."));
  if (state_.isCounting) {
    name(*startStop_, tr("Pause counting"), {}, tr("Shows the result again; what was counted is kept."));
  } else if (state_.done > 0 && !state_.isFinished()) {
    name(*startStop_, tr("Go on counting"), {}, tr("Shows the next field that is not counted."));
  } else if (state_.isFinished()) {
    name(*startStop_, tr("Look through the fields"), {},
         tr("Shows the counted fields again, from the first."));
  } else {
    name(*startStop_, tr("Start counting"), {}, tr("Draws random fields and shows the first."));
  }
  name(*more_, tr("Draw more fields"), {}, tr("More fields make the ranges narrower."));
}

void ReviewCountingFace::retranslate() {
  title_->setText(tr("How much is mitochondria, and how much of it was found?"));
  explanation_->setText(
      tr("Crosses lie on small fields, drawn at random from the whole stack. Click those that lie in a "
         "mitochondrion; the result is hidden meanwhile. The counts need no result and hold for every later "
         "one."));
  resultsTitle_->setText(tr("What the counts say"));
  bar_->setAccessibleName(tr("Counted fields"));
  bar_->setToolTip(tr("Share of the fields that are counted."));
  plot_->setAccessibleName(tr("Counts by eye and in the result"));
  plot_->setToolTip(tr("For each field the points in mitochondria, by eye and in the result."));
  showProgress();
  showResults();
}

void ReviewCountingFace::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
