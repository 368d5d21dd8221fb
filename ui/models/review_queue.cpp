#include "ui/models/review_queue.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "ui/models/review_words.h"

namespace cristae::ui {
namespace {

constexpr auto kDoubtWord = "doubt";
constexpr auto kSampleWord = "sample";

}  // namespace

ReviewQueue::ReviewQueue(QObject* parent) : QAbstractListModel(parent) {}

void ReviewQueue::draw() {
  drawn_.clear();
  if (mode_ != QueueMode::randomSample) return;
  std::vector<std::int64_t> ids;
  for (const InstanceDoubt& instance : ranking_) ids.push_back(instance.id);
  drawn_ = draw_sample(ids, sampleSize_, seed_);
}

std::vector<std::size_t> ReviewQueue::wantedOrder() const {
  std::vector<std::size_t> order;
  if (mode_ == QueueMode::randomSample) {
    for (const std::int64_t id : drawn_) order.push_back(positionOf_.at(id));
  } else {
    for (std::size_t i = 0; i < ranking_.size(); ++i) order.push_back(i);
  }
  const auto putOff = [this](std::size_t position) -> std::int64_t {
    const auto found = verdicts_.find(ranking_[position].id);
    const bool isLater = found != verdicts_.end() && found->second.kind == VerdictKind::later;
    return isLater ? found->second.id : 0;  // 0 stands before all
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return putOff(a) < putOff(b); });
  return order;
}

/// Takes the wanted order and keeps the current instance the current one.
void ReviewQueue::reorder() {
  std::vector<std::size_t> order = wantedOrder();
  if (order == order_) {
    if (!order_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  const InstanceDoubt* before = current();
  const std::size_t kept = before ? positionOf_.at(before->id) : ranking_.size();
  beginResetModel();
  order_ = std::move(order);
  const auto found = std::find(order_.begin(), order_.end(), kept);
  currentRow_ = found == order_.end() ? 0 : static_cast<int>(found - order_.begin());
  if (order_.empty()) currentRow_ = -1;
  endResetModel();
}

void ReviewQueue::setRanking(std::vector<InstanceDoubt> ranking) {
  const InstanceDoubt* before = current();
  const std::int64_t kept = before ? before->id : 0;
  beginResetModel();
  ranking_ = std::move(ranking);
  positionOf_.clear();
  for (std::size_t i = 0; i < ranking_.size(); ++i) positionOf_[ranking_[i].id] = i;
  draw();
  order_ = wantedOrder();
  currentRow_ = order_.empty() ? -1 : 0;
  for (std::size_t row = 0; row < order_.size(); ++row) {
    if (ranking_[order_[row]].id == kept) currentRow_ = static_cast<int>(row);
  }
  endResetModel();
  Q_EMIT currentChanged();
  Q_EMIT countsChanged();
}

const InstanceDoubt* ReviewQueue::find(std::int64_t instance) const {
  const auto found = positionOf_.find(instance);
  return found == positionOf_.end() ? nullptr : &ranking_[found->second];
}

std::int64_t ReviewQueue::onlyChange(const VerdictOf& before) const {
  std::int64_t changed = 0;
  for (const InstanceDoubt& instance : ranking_) {
    const auto then = before.find(instance.id);
    const auto now = verdictOf(instance.id);
    if (then == before.end() ? !now : now == then->second.kind) continue;
    if (changed != 0) return 0;
    changed = instance.id;
  }
  return changed;
}

std::int64_t ReviewQueue::setVerdicts(const std::vector<Verdict>& verdicts) {
  const VerdictOf before = std::exchange(verdicts_, {});
  missed_ = 0;
  for (const Verdict& verdict : verdicts) {
    if (verdict.kind == VerdictKind::missed) {
      ++missed_;
    } else {
      verdicts_[verdict.instance] = verdict;
    }
  }
  reorder();
  Q_EMIT countsChanged();
  return onlyChange(before);
}

void ReviewQueue::startSample(std::int64_t count, std::uint64_t seed) {
  mode_ = QueueMode::randomSample;
  const std::int64_t grown = seed == seed_ ? sampleSize_ : 0;
  sampleSize_ = std::min(std::max(count, grown), instanceCount());
  seed_ = seed;
  draw();
  reorder();
  currentRow_ = order_.empty() ? -1 : 0;
  if (const std::int64_t first = !order_.empty() && !isUnreviewed(0) ? nextUnreviewed() : 0) {
    setCurrentInstance(first);
  } else {
    Q_EMIT currentChanged();
  }
  Q_EMIT countsChanged();
}

void ReviewQueue::endSample() {
  if (mode_ == QueueMode::byDoubt) return;
  mode_ = QueueMode::byDoubt;
  reorder();
  Q_EMIT currentChanged();
  Q_EMIT countsChanged();
}

void ReviewQueue::growSample() {
  const std::int64_t more = moreToDraw();
  if (more > 0) startSample(sampleSize_ + more, seed_);
}

std::optional<SampleEstimate> ReviewQueue::estimate() const {
  if (mode_ != QueueMode::randomSample) return std::nullopt;
  std::int64_t right = 0;
  std::int64_t judged = 0;
  for (const std::int64_t id : drawn_) {
    const auto verdict = verdictOf(id);
    if (!verdict) break;
    if (*verdict == VerdictKind::accepted) ++right;
    if (*verdict == VerdictKind::accepted || *verdict == VerdictKind::rejected) ++judged;
  }
  return estimate_share(right, judged, instanceCount());
}

std::int64_t ReviewQueue::moreNeeded() const {
  const auto reached = estimate();
  if (!reached) return 0;
  return std::min(reached->more_needed, instanceCount() - reached->judged - counts().flagged);
}

std::int64_t ReviewQueue::moreToDraw() const {
  return mode_ == QueueMode::randomSample && counts().left == 0 ? moreNeeded() : 0;
}

const InstanceDoubt* ReviewQueue::instanceAt(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  return &ranking_[order_[static_cast<std::size_t>(row)]];
}

const InstanceDoubt* ReviewQueue::current() const { return instanceAt(currentRow_); }

void ReviewQueue::setCurrentRow(int row) {
  if (row < 0 || row >= rowCount() || row == currentRow_) return;
  currentRow_ = row;
  Q_EMIT currentChanged();
}

bool ReviewQueue::setCurrentInstance(std::int64_t instance) {
  for (int row = 0; row < rowCount(); ++row) {
    if (instanceAt(row)->id != instance) continue;
    setCurrentRow(row);
    return true;
  }
  return false;
}

void ReviewQueue::next() { setCurrentRow(currentRow_ + 1); }

void ReviewQueue::previous() { setCurrentRow(currentRow_ - 1); }

bool ReviewQueue::isUnreviewed(int row) const {
  const auto verdict = verdictOf(instanceAt(row)->id);
  return !verdict || *verdict == VerdictKind::later;
}

std::int64_t ReviewQueue::nextUnreviewed() const {
  for (int step = 1; step < rowCount(); ++step) {
    const int row = (currentRow_ + step) % rowCount();
    if (isUnreviewed(row)) return instanceAt(row)->id;
  }
  return 0;
}

std::optional<VerdictKind> ReviewQueue::verdictOf(std::int64_t instance) const {
  const auto found = verdicts_.find(instance);
  return found == verdicts_.end() ? std::nullopt : std::optional(found->second.kind);
}

ReviewCounts ReviewQueue::counts() const {
  ReviewCounts counts;
  counts.total = rowCount();
  counts.missed = missed_;
  for (const std::size_t position : order_) {
    const auto verdict = verdictOf(ranking_[position].id);
    if (verdict == VerdictKind::accepted) ++counts.accepted;
    if (verdict == VerdictKind::rejected) ++counts.rejected;
    if (verdict == VerdictKind::flagged) ++counts.flagged;
    if (verdict == VerdictKind::later) ++counts.later;
  }
  counts.left = counts.total - counts.reviewed();
  return counts;
}

QString ReviewQueue::position(std::int64_t result) const {
  const InstanceDoubt* here = current();
  QStringList parts{QString::number(result), QString::number(here ? here->id : 0)};
  parts << (mode_ == QueueMode::randomSample ? kSampleWord : kDoubtWord);
  if (sampleSize_ > 0) parts << QString::number(sampleSize_) << QString::number(seed_);
  return parts.join(' ');
}

bool ReviewQueue::restorePosition(const QString& text, std::int64_t result) {
  const QStringList parts = text.split(' ', Qt::SkipEmptyParts);
  if (parts.size() < 3 || parts[0].toLongLong() != result) return false;
  if (parts[2] == kSampleWord && parts.size() == 5) {
    startSample(parts[3].toLongLong(), parts[4].toULongLong());
  } else if (parts[2] == kDoubtWord) {
    endSample();
    if (parts.size() == 5) {
      sampleSize_ = parts[3].toLongLong();
      seed_ = parts[4].toULongLong();
    }
  } else {
    return false;
  }
  setCurrentInstance(parts[1].toLongLong());
  return true;
}

int ReviewQueue::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QVariant ReviewQueue::data(const QModelIndex& index, int role) const {
  const InstanceDoubt* instance = index.isValid() ? instanceAt(index.row()) : nullptr;
  if (!instance) return {};
  switch (role) {
    case Qt::DisplayRole: return tr("Instance %1, section %2").arg(instance->id).arg(instance->place[0]);
    case kInstanceRole: return static_cast<qlonglong>(instance->id);
    case kDoubtRole: return instance->doubt;
    case kReasonsRole: return reasonTexts(instance->reasons);
    case kPlaceRole:
      return QVariant::fromValue(
          QList<qlonglong>{instance->place[0], instance->place[1], instance->place[2]});
    case kPixelsRole: return static_cast<qlonglong>(instance->voxels);
    case kVerdictRole: {
      const auto verdict = verdictOf(instance->id);
      return verdict ? QVariant(static_cast<int>(*verdict)) : QVariant();
    }
    default: return {};
  }
}

}  // namespace cristae::ui
