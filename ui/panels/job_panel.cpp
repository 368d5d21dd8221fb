#include "ui/panels/job_panel.h"

#include <QEvent>
#include <QStyle>
#include <algorithm>

#include "ui/document/trouble.h"
#include "ui/models/runs_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace cristae::ui {
namespace {

constexpr int kBarSteps = 1000;

/// What people paste into a message about a run.
QLabel* makeSelectableText(TextRole role, QWidget* parent) {
  QLabel* label = makeText(role, parent);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

JobPanel::JobPanel(QWidget* parent)
    : QWidget(parent),
      title_(makeSelectableText(TextRole::heading, this)),
      phase_(makeSelectableText(TextRole::body, this)),
      bar_(new QProgressBar(this)),
      remaining_(makeSelectableText(TextRole::secondary, this)),
      note_(makeSelectableText(TextRole::body, this)),
      machine_(makeSelectableText(TextRole::secondary, this)),
      summary_(makeSelectableText(TextRole::body, this)),
      remedy_(makeSelectableText(TextRole::body, this)),
      logTail_(new QPlainTextEdit(this)),
      pause_(new QPushButton(this)),
      stop_(new QPushButton(this)),
      goOn_(new QPushButton(this)),
      leave_(new QPushButton(this)),
      again_(new QPushButton(this)),
      review_(new QPushButton(this)),
      log_(new QPushButton(this)),
      lowPriority_(new QCheckBox(this)),
      priorityNote_(makeSelectableText(TextRole::caption, this)),
      counts_(makeSelectableText(TextRole::secondary, this)),
      score_(makeSelectableText(TextRole::secondary, this)),
      chartPlace_(new QWidget(this)),
      warnings_(new QWidget(this)) {
  setTone(*note_, Tone::warning);
  bar_->setTextVisible(false);
  logTail_->setReadOnly(true);
  logTail_->setLineWrapMode(QPlainTextEdit::NoWrap);
  logTail_->setFixedHeight(6 * logTail_->fontMetrics().lineSpacing());
  setButtonRole(*goOn_, ButtonRole::primary);
  setButtonRole(*review_, ButtonRole::primary);
  setButtonRole(*log_, ButtonRole::quiet);
  stop_->setIcon(themeIcon("stop"));
  log_->setIcon(themeIcon("log"));
  again_->setIcon(themeIcon("adapt"));
  layOut();
  connectControls();
  retranslate();
  setState({});
}

void JobPanel::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(6);
  column->addWidget(title_);
  column->addWidget(phase_);
  column->addWidget(bar_);
  for (QLabel* label : {remaining_, machine_, note_, summary_, remedy_}) column->addWidget(label);
  column->addWidget(logTail_);
  auto* buttons = new FlowLayout;
  for (QPushButton* button : {pause_, stop_, goOn_, leave_, review_, again_}) buttons->addWidget(button);
  column->addLayout(buttons);
  auto* extras = new FlowLayout;
  extras->addWidget(lowPriority_);
  extras->addWidget(log_);
  column->addLayout(extras);
  column->addWidget(priorityNote_);
  (new QVBoxLayout(chartPlace_))->setContentsMargins(0, 0, 0, 0);
  column->addWidget(chartPlace_, 1);
  column->addWidget(counts_);
  column->addWidget(score_);
  (new QVBoxLayout(warnings_))->setContentsMargins(0, 0, 0, 0);
  column->addWidget(warnings_);
  column->addStretch(0);
}

void JobPanel::connectControls() {
  connect(pause_, &QPushButton::clicked, this,
          [this] { state_.isPaused ? Q_EMIT resumeRequested() : Q_EMIT pauseRequested(); });
  connect(stop_, &QPushButton::clicked, this, &JobPanel::stopRequested);
  connect(goOn_, &QPushButton::clicked, this, &JobPanel::goOnRequested);
  connect(leave_, &QPushButton::clicked, this, &JobPanel::leaveRequested);
  connect(again_, &QPushButton::clicked, this, &JobPanel::adaptAgainRequested);
  connect(review_, &QPushButton::clicked, this, &JobPanel::reviewRequested);
  connect(log_, &QPushButton::clicked, this, &JobPanel::logRequested);
  connect(lowPriority_, &QCheckBox::clicked, this, &JobPanel::lowPriorityChosen);
}

void JobPanel::setState(const JobPanelState& state) {
  const JobPanelState before = state_;
  state_ = state;
  setTextOrHide(title_, state.title);
  setTextOrHide(phase_, state.phase);
  setTextOrHide(remaining_, state.remaining);
  setTextOrHide(note_, state.note);
  setTextOrHide(machine_, state.machine);
  setTextOrHide(summary_, state.summary);
  setTextOrHide(remedy_, state.remedy);
  setTextOrHide(counts_, state.counts);
  setTextOrHide(score_, state.score);
  setTextOrHide(priorityNote_, state.priorityNote);
  if (state.tone != before.tone) setTone(*summary_, state.tone);
  if (state.scoreTone != before.scoreTone) setTone(*score_, state.scoreTone);
  if (state.logTail != logTail_->toPlainText()) logTail_->setPlainText(state.logTail);
  logTail_->setVisible(!state.logTail.isEmpty());
  chartPlace_->setVisible(chart_ != nullptr && state.isVisible);
  showBar();
  showButtons();
  showWarnings();
  announceChange(before);
}

void JobPanel::showBar() {
  bar_->setVisible(state_.isRunning);
  if (!state_.isRunning) return;
  // Without a known share the bar moves to and fro instead of promising something.
  bar_->setRange(0, state_.isFractionKnown ? kBarSteps : 0);
  bar_->setValue(static_cast<int>(state_.fraction * kBarSteps));
}

void JobPanel::showButtons() {
  pause_->setVisible(state_.isRunning);
  pause_->setEnabled(state_.canPause);
  stop_->setVisible(state_.isRunning);
  stop_->setEnabled(state_.canStop);
  goOn_->setVisible(state_.canGoOn);
  leave_->setVisible(state_.canLeave);
  again_->setVisible(state_.canAdaptAgain);
  review_->setVisible(state_.canShowResult);
  log_->setVisible(state_.hasLog);
  lowPriority_->setVisible(state_.canSetPriority);
  lowPriority_->setChecked(state_.isLowPriority);
  pause_->setText(state_.isPaused ? tr("Continue") : tr("Pause"));
  pause_->setIcon(themeIcon(state_.isPaused ? "play" : "pause"));
  describeControl(*pause_, pause_->text(),
                  state_.isPaused ? tr("Goes on where it was held")
                                  : tr("Holds the run and leaves the processor to others"));
}

void JobPanel::showWarnings() {
  warnings_->setVisible(!state_.warnings.empty());
  if (shownWarnings_ == state_.warnings) return;
  shownWarnings_ = state_.warnings;
  qDeleteAll(warnings_->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
  for (const WarningEvent& warning : shownWarnings_) {
    QLabel* text = makeSelectableText(TextRole::body, warnings_);
    text->setText(
        tr("%1 %2", "a fact, then what to do").arg(asSentence(warning.text), asSentence(warning.remedy)));
    setTone(*text, Tone::warning);
    warnings_->layout()->addWidget(text);
  }
}

/// A screen reader hears the phases and the end, not every step of the bar.
void JobPanel::announceChange(const JobPanelState& before) {
  if (state_.phase != before.phase && !state_.phase.isEmpty()) announce(*phase_, state_.phase);
  if (state_.summary != before.summary && !state_.summary.isEmpty()) announce(*summary_, state_.summary);
  if (state_.score != before.score && !state_.score.isEmpty()) announce(*score_, state_.score);
}

void JobPanel::setChart(QWidget* chart) {
  chart_ = chart;
  const int height = 9 * fontMetrics().lineSpacing();
  chart->setMinimumHeight(height);
  chartPlace_->layout()->addWidget(chart);
  chartPlace_->setVisible(state_.isVisible);
}

void JobPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    Q_EMIT retranslated();
  }
  QWidget::changeEvent(event);
}

void JobPanel::retranslate() {
  stop_->setText(tr("Stop and keep"));
  goOn_->setText(tr("Go on"));
  leave_->setText(tr("Leave it"));
  again_->setText(tr("Adapt again"));
  review_->setText(tr("Review"));
  log_->setText(tr("Show log"));
  lowPriority_->setText(tr("Low priority"));
  describeControl(*stop_, stop_->text(), tr("Ends the run and uses what was learned so far"));
  describeControl(*goOn_, goOn_->text(), tr("Takes the run up at its last checkpoint"));
  describeControl(*leave_, leave_->text(), tr("Ends the run here; nothing is deleted"));
  describeControl(*again_, again_->text(), tr("To the choices of the next run"));
  describeControl(*review_, review_->text(), tr("To the review of what was found"));
  describeControl(*log_, log_->text(), tr("Opens what the worker has written"));
  describeControl(*lowPriority_, lowPriority_->text(),
                  tr("Other programs go first; untick it when nothing else is to be done"));
  describeControl(*bar_, tr("Progress of the run"), tr("Share of the whole run that is done"));
  describeControl(*logTail_, tr("Last lines of the log"), tr("What the worker wrote last"));
  shownWarnings_.clear();
  setState(state_);
}

}  // namespace cristae::ui
