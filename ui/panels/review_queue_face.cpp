#include "ui/panels/review_queue_face.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/models/review_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

constexpr int kGap = 8;

QPushButton* iconButton(const QString& icon, QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setIcon(themeIcon(icon));
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  return button;
}

QLabel* wrapped(QWidget* parent, TextRole role) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  setTextRole(*label, role);
  return label;
}

}  // namespace

ReviewQueueFace::ReviewQueueFace(QWidget* parent) : QWidget(parent), empty_(new EmptyState(this)) {
  page_ = makeWork();
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(empty_, 1);
  rows->addWidget(page_, 1);
  connect(empty_, &EmptyState::actionTriggered, this, &ReviewQueueFace::adaptRequested);
  retranslate();
}

QPushButton* ReviewQueueFace::verdictButton(VerdictKind kind) {
  const QString icon = kind == VerdictKind::accepted   ? "accept"
                       : kind == VerdictKind::rejected ? "reject"
                       : kind == VerdictKind::flagged  ? "flag"
                                                       : "later";
  QPushButton* button = iconButton(icon, this);
  connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT judged(kind); });
  return button;
}

QWidget* ReviewQueueFace::makeWork() {
  auto* work = new QWidget(this);
  progress_ = new QLabel(work);
  setTextRole(*progress_, TextRole::heading);
  bar_ = new QProgressBar(work);
  bar_->setTextVisible(false);
  card_ = new ReviewCard(work);
  accept_ = verdictButton(VerdictKind::accepted);
  accept_->setObjectName(QStringLiteral("accept"));
  reject_ = verdictButton(VerdictKind::rejected);
  reject_->setObjectName(QStringLiteral("reject"));
  split_ = iconButton("split", work);
  merge_ = iconButton("merge", work);
  flag_ = verdictButton(VerdictKind::flagged);
  later_ = verdictButton(VerdictKind::later);
  previous_ = iconButton("previous", work);
  next_ = iconButton("next", work);
  setButtonRole(*previous_, ButtonRole::quiet);
  setButtonRole(*next_, ButtonRole::quiet);
  counts_ = wrapped(work, TextRole::secondary);
  finished_ = wrapped(work, TextRole::body);
  setTone(*finished_, Tone::success);
  hint_ = wrapped(work, TextRole::secondary);
  sample_ = new QWidget(work);
  makeCard(*sample_);
  sampleTitle_ = wrapped(sample_, TextRole::heading);
  sampleText_ = wrapped(sample_, TextRole::body);
  drawMore_ = new QPushButton(sample_);
  sampleButton_ = new QPushButton(sample_);

  auto* buttons = new QGridLayout;
  buttons->setSpacing(kGap);
  buttons->addWidget(accept_, 0, 0);
  buttons->addWidget(reject_, 0, 1);
  buttons->addWidget(split_, 1, 0);
  buttons->addWidget(merge_, 1, 1);
  buttons->addWidget(flag_, 2, 0);
  buttons->addWidget(later_, 2, 1);
  buttons->addWidget(previous_, 3, 0);
  buttons->addWidget(next_, 3, 1);
  auto* sample = new QVBoxLayout(sample_);
  sample->setContentsMargins(10, 10, 10, 10);
  sample->addWidget(sampleTitle_);
  sample->addWidget(sampleText_);
  sample->addWidget(drawMore_, 0, Qt::AlignLeft);
  sample->addWidget(sampleButton_, 0, Qt::AlignLeft);
  auto* rows = new QVBoxLayout(work);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(kGap);
  rows->addWidget(progress_);
  rows->addWidget(bar_);
  rows->addWidget(card_);
  rows->addLayout(buttons);
  rows->addWidget(finished_);
  rows->addWidget(counts_);
  rows->addWidget(hint_);
  rows->addSpacing(kGap);
  rows->addWidget(sample_);
  rows->addStretch(1);
  connect(card_, &ReviewCard::placeRequested, this, &ReviewQueueFace::placeRequested);
  connect(card_, &ReviewCard::thumbnailSizeChanged, this, &ReviewQueueFace::thumbnailSizeChanged);
  connect(split_, &QPushButton::clicked, this, &ReviewQueueFace::splitRequested);
  connect(merge_, &QPushButton::clicked, this, &ReviewQueueFace::mergeRequested);
  connect(previous_, &QPushButton::clicked, this, &ReviewQueueFace::previousRequested);
  connect(next_, &QPushButton::clicked, this, &ReviewQueueFace::nextRequested);
  connect(drawMore_, &QPushButton::clicked, this, &ReviewQueueFace::largerSampleRequested);
  connect(sampleButton_, &QPushButton::clicked, this, [this] {
    if (state_.queue.mode == QueueMode::randomSample) {
      Q_EMIT sampleEnded();
    } else {
      Q_EMIT sampleRequested();
    }
  });
  return work;
}

void ReviewQueueFace::setState(const ReviewState& state) {
  state_ = state;
  const bool hasCard = state.hasResult && state.queue.card.has_value();
  empty_->setVisible(!hasCard);
  page_->setVisible(hasCard);
  if (hasCard) {
    showQueue();
    showSample();
  } else {
    showEmpty();
  }
}

void ReviewQueueFace::setKeys(const ReviewKeys& keys) {
  keys_ = keys;
  nameButtons();
}

void ReviewQueueFace::showEmpty() {
  if (!state_.hasResult) {
    empty_->setTexts("accept", tr("No prediction yet. Adapt makes one."), tr("Go to Adapt"),
                     tr("Shows the panel where an adaptation is started."));
  } else if (state_.ranking == WorkState::running) {
    empty_->setTexts("search", tr("Looking for the instances that are most doubtful…"), {}, {});
  } else {
    empty_->setTexts("accept",
                     tr("The result holds no instances. More points, or a longer adaptation, may find some."),
                     tr("Go to Adapt"), tr("Shows the panel where an adaptation is started."));
  }
}

void ReviewQueueFace::showQueue() {
  const QueueState& queue = state_.queue;
  progress_->setText(progressText(queue));
  bar_->setMaximum(static_cast<int>(queue.counts.total));
  bar_->setValue(static_cast<int>(queue.counts.reviewed()));
  card_->setCard(*queue.card, state_.isVolume, state_.voxelSize);
  for (QPushButton* button : {accept_, reject_, split_, merge_, flag_, later_})
    button->setEnabled(state_.canJudge());
  previous_->setEnabled(queue.canGoBack);
  next_->setEnabled(queue.canGoOn);
  counts_->setText(countsText(queue.counts));
  finished_->setVisible(queue.isFinished);
  finished_->setText(finishedText());
  hint_->setText(
      state_.readOnlyReason.isEmpty()
          ? tr("One is missing? Click its middle with the point tool: it counts as missed and as a "
               "point.")
          : state_.readOnlyReason);
}

/// Of a sample also which of them the estimate passes over, or its number of verdicts cannot be understood.
QString ReviewQueueFace::finishedText() const {
  const QueueState& queue = state_.queue;
  if (queue.mode == QueueMode::byDoubt) return tr("All instances are reviewed.");
  if (queue.counts.flagged == 0) return tr("The whole sample is reviewed.");
  return tr("The whole sample is reviewed. Flagged and left out of the estimate: %1.")
      .arg(QLocale().toString(static_cast<qlonglong>(queue.counts.flagged)));
}

void ReviewQueueFace::showSample() {
  const QueueState& queue = state_.queue;
  const bool isSample = queue.mode == QueueMode::randomSample;
  sampleTitle_->setText(
      isSample ? tr("Random sample of %1").arg(QLocale().toString(static_cast<qlonglong>(queue.sampleSize)))
               : tr("How good is the whole result?"));
  sampleText_->setText(isSample
                           ? sampleText(queue)
                           : tr("Verdicts on %1 random instances give the share of right ones, with a 95 % "
                                "range, for a paper.")
                                 .arg(QLocale().toString(static_cast<qlonglong>(queue.proposedSample))));
  setTextRole(*sampleText_, isSample && queue.estimate ? TextRole::body : TextRole::secondary);
  drawMore_->setVisible(queue.moreToDraw > 0);
  drawMore_->setText(tr("Draw %1 more").arg(QLocale().toString(static_cast<qlonglong>(queue.moreToDraw))));
  describeControl(*drawMore_, drawMore_->text(),
                  tr("Adds random instances to the sample, so that the range becomes narrower."));
  sampleButton_->setText(isSample ? tr("Back to the doubtful ones") : tr("Estimate precision"));
  describeControl(*sampleButton_, sampleButton_->text(),
                  isSample ? tr("Leaves the sample; its verdicts are kept.")
                           : tr("Draws a random sample and asks for a verdict on each."));
}

void ReviewQueueFace::nameButtons() {
  const auto name = [](QPushButton& button, const QString& text, const QString& key, const QString& tooltip) {
    button.setText(key.isEmpty() ? text : tr("%1 (%2)", "a verdict and its key").arg(text, key));
    describeControl(button, text, tooltip);
  };
  name(*accept_, tr("Accept"), keys_.accept, tr("This instance is right."));
  name(*reject_, tr("Reject"), keys_.reject, tr("This instance is not a mitochondrion."));
  name(*split_, tr("Split"), keys_.split,
       tr("Several mitochondria in one: cuts it between the centres clicked in it."));
  name(*merge_, tr("Merge"), keys_.merge,
       tr("A part of a mitochondrion: joins it with the next instance that is clicked."));
  name(*flag_, tr("Flag"), keys_.flag, tr("Remembers this instance for a second look."));
  name(*later_, tr("Later"), keys_.later, tr("Puts this instance at the end of the queue."));
  name(*previous_, tr("Back"), keys_.previous, tr("Goes to the instance before."));
  name(*next_, tr("Next"), keys_.next, tr("Goes to the next instance without a verdict on this one."));
}

void ReviewQueueFace::retranslate() {
  nameButtons();
  bar_->setAccessibleName(tr("Reviewed instances"));
  bar_->setToolTip(tr("Share of the instances that have a verdict."));
  setState(state_);
}

void ReviewQueueFace::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
