#include "ui/panels/runs_comparison.h"

namespace cristae::ui {
namespace {

constexpr int kHandRests = 300;  ///< ms

}  // namespace

RunsComparison::RunsComparison(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), runner_(runner) {
  rest_.setSingleShot(true);
  rest_.setInterval(kHandRests);
  connect(&rest_, &QTimer::timeout, this, &RunsComparison::count);
  connect(&document_, &Document::currentResultChanged, this, &RunsComparison::follow);
  connect(&document_, &Document::opened, this, &RunsComparison::follow);
  connect(&document_, &Document::closed, this, &RunsComparison::follow);
  follow();
}

void RunsComparison::tell(const RunsDifference& difference) {
  if (difference == difference_) return;
  difference_ = difference;
  Q_EMIT changed();
}

void RunsComparison::follow() {
  const bool isOpen = document_.isOpen();
  const auto shown = isOpen ? document_.currentResult() : nullptr;
  const auto compared = isOpen ? document_.comparedResult() : nullptr;
  if (shown == shown_ && compared == compared_) return;
  runner_.stop(job_);
  rest_.stop();
  shown_ = shown;
  compared_ = compared;
  const bool isPair = shown_ && compared_ && shown_->result.id != compared_->result.id;
  if (isPair) rest_.start();
  tell({isPair ? DifferenceState::counting : DifferenceState::none, {}});
}

void RunsComparison::count() {
  job_ = runner_.run<ResultChanges>(
      this,
      [before = compared_, after = shown_](Job& job) {
        return count_changes(before->labels, after->labels, job);
      },
      [this](const ResultChanges& changes) {
        tell({DifferenceState::known, changes});
      },
      [this](const Trouble& trouble) {
        tell({});
        Q_EMIT troubled(trouble);
      });
}

}  // namespace cristae::ui
