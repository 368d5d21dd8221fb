#include "ui/models/review_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/models/review_words.h"

namespace cristae::ui {
namespace {

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QString words(const char* text, std::int64_t count = -1) {
  return QCoreApplication::translate("ReviewState", text, nullptr, static_cast<int>(count));
}

bool equal(const std::optional<SampleEstimate>& a, const std::optional<SampleEstimate>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->right == b->right && a->judged == b->judged && a->low == b->low && a->high == b->high;
}

QueueCard cardOf(const ReviewQueue& queue, const InstanceDoubt& instance) {
  QueueCard card;
  card.instance = instance.id;
  card.place = {instance.place[0], instance.place[1], instance.place[2]};
  card.firstSection = instance.first_section;
  card.lastSection = instance.last_section;
  card.pixels = instance.voxels;
  card.doubt = instance.doubt;
  card.reasons = instance.reasons;
  card.verdict = queue.verdictOf(instance.id);
  return card;
}

}  // namespace

bool QueueState::operator==(const QueueState& other) const {
  return mode == other.mode && counts == other.counts && card == other.card && row == other.row &&
         canGoBack == other.canGoBack && canGoOn == other.canGoOn && isFinished == other.isFinished &&
         sampleSize == other.sampleSize && proposedSample == other.proposedSample &&
         equal(estimate, other.estimate) && moreNeeded == other.moreNeeded && moreToDraw == other.moreToDraw;
}

QueueState queueState(const ReviewQueue& queue) {
  QueueState state;
  state.mode = queue.mode();
  state.counts = queue.counts();
  state.row = queue.currentRow();
  state.canGoBack = state.row > 0;
  state.canGoOn = state.row >= 0 && state.row + 1 < queue.rowCount();
  state.isFinished = state.counts.total > 0 && state.counts.left == 0;
  state.sampleSize = queue.sampleSize();
  state.proposedSample = std::min(ReviewQueue::kSampleSize, queue.instanceCount());
  state.estimate = queue.estimate();
  state.moreNeeded = queue.moreNeeded();
  state.moreToDraw = queue.moreToDraw();
  if (const InstanceDoubt* instance = queue.current()) state.card = cardOf(queue, *instance);
  return state;
}

ReviewFace chosenFace(const std::optional<ReviewFace>& wanted, bool hasTruth) {
  return wanted.value_or(hasTruth ? ReviewFace::truth : ReviewFace::queue);
}

QString progressText(const QueueState& queue) {
  return words(QT_TRANSLATE_NOOP("ReviewState", "%1 of %2 reviewed"))
      .arg(number(queue.counts.reviewed()), number(queue.counts.total));
}

QString countsText(const ReviewCounts& counts) {
  return words(QT_TRANSLATE_NOOP("ReviewState", "%1 accepted · %2 rejected · %3 flagged · %4 missed"))
      .arg(number(counts.accepted), number(counts.rejected), number(counts.flagged), number(counts.missed));
}

QString sampleText(const QueueState& queue) {
  if (!queue.estimate) {
    return words(QT_TRANSLATE_NOOP("ReviewState",
                                   "Accept what is right and reject what is wrong. Flagged ones are "
                                   "not counted."));
  }
  const QString result = estimateText(*queue.estimate);
  if (queue.moreNeeded == 0) return result;
  return words(QT_TRANSLATE_NOOP("ReviewState", "%1 For a range of ±5 %, about %2 more are needed."))
      .arg(result, number(queue.moreNeeded));
}

}  // namespace cristae::ui
