#include "ui/jobs/run_story.h"

#include <algorithm>

namespace cristae::ui {
namespace {

// Only these phases count towards the end of a step; the others are short, or a part of unknown length.
constexpr auto kTraining = "choosing labels and training";
constexpr auto kSegmenting = "segmenting";
constexpr auto kInstances = "instances";  // of a prediction that is there
constexpr auto kWriting = "writing instances";
constexpr double kBeforeTraining = 0.03;  ///< of the adaptation's time: reading and fitting statistics
constexpr double kAfterTraining = 0.02;   ///< checking the result, writing the model
constexpr double kBeforeSegmenting = 0.05;
constexpr double kBeforeWriting = 0.75;
constexpr double kEarliestRemaining = 0.05;

}  // namespace

void RunStory::begin(RunStep step) {
  step_ = step;
  phase_.clear();
  phaseIndex_ = phaseCount_ = done_ = total_ = 0;
  secondsLeft_.reset();
  memoryMegabytes_ = 0;
  if (step == RunStep::segment) fraction_ = std::max(fraction_, adaptShare_);
}

void RunStory::setFraction(double ofStep) {
  const double begin = step_ == RunStep::adapt ? 0 : adaptShare_;
  const double share = step_ == RunStep::adapt ? adaptShare_ : 1 - adaptShare_;
  fraction_ = std::clamp(begin + share * std::clamp(ofStep, 0.0, 1.0), fraction_, 1.0);
}

std::optional<TimeRange> RunStory::remaining() const {
  if (fraction_ < kEarliestRemaining || !secondsLeft_) return std::nullopt;
  double seconds = *secondsLeft_;
  if (step_ == RunStep::adapt && adaptShare_ < 1 && fraction_ < adaptShare_) {
    // The segmentation that follows, from the pace so far.
    const double stepLeft = (adaptShare_ - fraction_) / adaptShare_;
    const double wholeStep = stepLeft > 0 ? seconds / stepLeft : 0;
    seconds += wholeStep * (1 - adaptShare_) / adaptShare_;
  }
  return TimeRange{0.85 * seconds, 1.2 * seconds};
}

void RunStory::take(const PhaseEvent& event) {
  phase_ = event.name;
  phaseIndex_ = event.index;
  phaseCount_ = event.count;
  done_ = total_ = 0;
  if (phase_ != kTraining && phase_ != kSegmenting) secondsLeft_.reset();
  if (phase_ == kTraining && event.count > 0) {
    setFraction(kBeforeTraining + (1 - kBeforeTraining - kAfterTraining) * static_cast<double>(event.index) /
                                      static_cast<double>(event.count));
  }
}

void RunStory::take(const ProgressEvent& event) {
  done_ = event.done;
  total_ = event.total;
  if (total_ <= 0) return;
  const double share = static_cast<double>(done_) / static_cast<double>(total_);
  if (phase_ == kTraining) {
    setFraction(kBeforeTraining + (1 - kBeforeTraining - kAfterTraining) * share);
    secondsLeft_ = event.secondsLeft;
  }
  if (phase_ == kSegmenting) {
    setFraction(kBeforeSegmenting + (1 - kBeforeSegmenting) * share);
    secondsLeft_ = event.secondsLeft;
  }
  if (phase_ == kInstances) setFraction(kBeforeWriting * share);
  if (phase_ == kWriting) setFraction(kBeforeWriting + (1 - kBeforeWriting) * share);
}

std::vector<CurvePoint> RunStory::take(const RoundEvent& event) {
  // A run that is gone on with tells its last round again.
  std::erase_if(rounds_, [&event](const RoundEvent& round) {
    return round.kind == event.kind && round.index == event.index;
  });
  rounds_.push_back(event);
  const double x =
      event.kind == "result" ? static_cast<double>(rounds_.size() - 1) : static_cast<double>(event.index);
  std::vector<CurvePoint> points;
  if (event.estimatedCount) points.push_back({QStringLiteral("count"), x, *event.estimatedCount});
  if (event.heldOutScore) points.push_back({QStringLiteral("held out"), x, *event.heldOutScore});
  return points;
}

void RunStory::take(const FinishedEvent& event, const QJsonObject& fields) {
  setFraction(1);
  secondsLeft_.reset();
  (step_ == RunStep::adapt ? adaptSeconds_ : segmentSeconds_) = event.seconds;
  if (fields.contains("instances")) instances_ = fields["instances"].toInteger();
}

std::vector<CurvePoint> RunStory::apply(const WorkerEvent& event) {
  if (const auto* started = std::get_if<StartedEvent>(&event.body)) {
    device_ = started->device;
    threads_ = started->threads;
  } else if (const auto* phase = std::get_if<PhaseEvent>(&event.body)) {
    take(*phase);
  } else if (const auto* progress = std::get_if<ProgressEvent>(&event.body)) {
    take(*progress);
  } else if (const auto* metric = std::get_if<MetricEvent>(&event.body)) {
    if (metric->value) return {{metric->name, static_cast<double>(metric->step), *metric->value}};
  } else if (const auto* round = std::get_if<RoundEvent>(&event.body)) {
    return take(*round);
  } else if (const auto* warning = std::get_if<WarningEvent>(&event.body)) {
    const bool isKnown = std::find(warnings_.begin(), warnings_.end(), *warning) != warnings_.end();
    if (!isKnown) warnings_.push_back(*warning);
  } else if (const auto* heartbeat = std::get_if<HeartbeatEvent>(&event.body)) {
    memoryMegabytes_ = heartbeat->memoryMegabytes;
    peakMegabytes_ = std::max(peakMegabytes_, memoryMegabytes_);
  } else if (const auto* preview = std::get_if<PreviewEvent>(&event.body)) {
    if (preview->kind == "round") preview_ = preview->path;
  } else if (const auto* finished = std::get_if<FinishedEvent>(&event.body)) {
    take(*finished, event.fields);
  }
  return {};
}

bool isLastRoundWorse(const std::vector<RoundEvent>& rounds) {
  if (rounds.size() < 2) return false;
  const auto& last = rounds.back().heldOutScore;
  const auto& before = rounds[rounds.size() - 2].heldOutScore;
  return last && before && *last < *before;
}

std::vector<double> RunStory::estimatedCounts() const {
  std::vector<double> counts;
  for (const RoundEvent& round : rounds_) {
    if (round.estimatedCount) counts.push_back(*round.estimatedCount);
  }
  return counts;
}

}  // namespace cristae::ui
