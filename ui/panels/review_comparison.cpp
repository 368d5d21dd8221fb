#include "ui/panels/review_comparison.h"

#include "core/evaluation/instance_maps.h"

namespace cristae::ui {
namespace {

struct SectionResult {
  std::shared_ptr<const SectionAgreement> agreement;
  AgreementScores scores;
};

struct StackResult {
  AgreementScores scores;
  std::vector<InstanceError> errors;
  std::shared_ptr<const InstanceAgreement> agreement;
};

/// Classes of the bodies that a section shows: what the views draw there.
MatchCounts bodiesIn(const SectionAgreement& section, const InstanceAgreement& classes) {
  MatchCounts counts;
  for (const InstanceSize& label : section.table.labels) {
    const auto found = classes.labels.find(static_cast<std::int32_t>(label.id));
    const bool isRight = found != classes.labels.end() && found->second == AgreementClass::tp;
    ++(isRight ? counts.tp : counts.fp);
  }
  for (const InstanceSize& truth : section.table.truth) {
    const auto found = classes.truth.find(static_cast<std::int32_t>(truth.id));
    if (found == classes.truth.end() || found->second == AgreementClass::fn) ++counts.fn;
  }
  return counts;
}

}  // namespace

TruthComparison::TruthComparison(Document& document, ViewState& view, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), view_(view), runner_(runner), errors_(this) {
  connect(&document_, &Document::currentResultChanged, this, &TruthComparison::restart);
  connect(&document_, &Document::truthChanged, this, &TruthComparison::restart);
  connect(&document_, &Document::opened, this, &TruthComparison::restart);
  connect(&document_, &Document::closed, this, &TruthComparison::restart);
  connect(&document_, &Document::stackChanged, this, [this] {
    if (sections_) scoreStack();  // sizes in the list follow the voxel size
  });
  connect(&view_, &ViewState::crossChanged, this, &TruthComparison::follow);
  connect(&view_, &ViewState::overlayChanged, this, &TruthComparison::follow);
  restart();
}

WorkState TruthComparison::work() const {
  if (!layers_ || !truth_) return WorkState::none;
  const bool isBusy = runner_.isRunning(compareJob_) || runner_.isRunning(stackJob_);
  return isBusy ? WorkState::running : WorkState::done;
}

void TruthComparison::stopJobs() {
  for (JobRunner::JobId* job : {&compareJob_, &sectionJob_, &stackJob_}) {
    runner_.stop(*job);
    *job = 0;
  }
}

void TruthComparison::restart() {
  const bool isTruthSame = document_.truth().has_value() == truth_.has_value() &&
                           (!truth_ || document_.truth()->stack == truth_->stack);
  if (isTruthSame && document_.currentResult() == layers_) return;
  stopJobs();
  layers_ = document_.currentResult();
  truth_ = document_.truth();
  dimension_.reset();
  sections_.reset();
  sectionCache_.clear();
  section_ = stack_ = scores_ = {};
  shown_.reset();
  agreement_.reset();
  errors_.setErrors({}, false, std::nullopt);
  if (layers_ && truth_) learnDimension();
  Q_EMIT changed();
}

EvaluationOptions TruthComparison::options() const {
  EvaluationOptions options;
  options.dimension = dimension_.value_or(InstanceDimension::sections_2d);
  options.threads = 1;  // the window needs the others
  return options;
}

void TruthComparison::learnDimension() {
  compareJob_ = runner_.run<InstanceDimension>(
      this, [layers = layers_](Job& job) { return dimension_of(layers->labels, job); },
      [this](InstanceDimension dimension) {
        dimension_ = dimension;
        scoreSection();
        compareStack();
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void TruthComparison::compareStack() {
  compareJob_ = runner_.run<Sections>(
      this,
      [layers = layers_, truth = *truth_, options = options()](Job& job) {
        return compare_stack(layers->labels, truth, options, job);
      },
      [this](Sections sections) {
        sections_ = std::make_shared<const Sections>(std::move(sections));
        sectionCache_.clear();
        scoreStack();
        scoreSection();
      },
      [this](const Trouble& trouble) {
        Q_EMIT troubled(trouble);
        Q_EMIT changed();
      });
}

/// The bodies of a semantic truth are known only when all of it was read.
bool TruthComparison::canCompareSectionAlone() const {
  return dimension_ &&
         (*dimension_ == InstanceDimension::sections_2d || truth_->meaning == LabelMeaning::instances);
}

void TruthComparison::scoreSection() {
  if (!layers_ || !truth_ || (!sections_ && !canCompareSectionAlone())) return;
  runner_.stop(sectionJob_);
  const std::int64_t z = view_.cross().z;
  shownSection_ = z;
  shownThreshold_ = threshold();
  std::shared_ptr<const SectionAgreement> known;
  if (sections_) {
    known = std::shared_ptr<const SectionAgreement>(sections_, &(*sections_)[static_cast<std::size_t>(z)]);
  } else if (const auto found = sectionCache_.find(z); found != sectionCache_.end()) {
    known = found->second;
  }
  sectionJob_ = runner_.run<SectionResult>(
      this,
      [known, z, layers = layers_, truth = *truth_, options = options(), threshold = threshold()](Job&) {
        SectionResult result{known, {}};
        if (!known) {
          const cv::Mat truthIds = instances_of(truth, options.truth_source, options)(z);
          const cv::Mat labelIds = instances_of(layers->labels, options.label_source, options)(z);
          result.agreement =
              std::make_shared<const SectionAgreement>(compare_section(z, truthIds, labelIds, 1));
        }
        result.scores = sectionScores(*result.agreement, options, threshold);
        return result;
      },
      [this, z](SectionResult result) {
        if (!sections_) sectionCache_[z] = result.agreement;
        shown_ = std::move(result.agreement);
        section_ = std::move(result.scores);
        joinScores();
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

void TruthComparison::scoreStack() {
  if (!sections_) return;
  runner_.stop(stackJob_);
  shownThreshold_ = threshold();
  stackJob_ = runner_.run<StackResult>(
      this,
      [sections = sections_, options = options(), threshold = threshold()](Job& job) {
        StackResult result;
        result.scores = stackScores(*sections, options, threshold, std::nullopt);
        job.check();
        result.errors = list_errors(*sections, {options.dimension, threshold, 0.7});
        if (options.dimension == InstanceDimension::volume_3d) {
          result.agreement = std::make_shared<const InstanceAgreement>(
              agreementOf(pooled_table(*sections, options.dimension), threshold));
        }
        return result;
      },
      [this](StackResult result) {
        stack_ = std::move(result.scores);
        agreement_ = std::move(result.agreement);
        errors_.setErrors(std::move(result.errors), dimension_ == InstanceDimension::volume_3d,
                          document_.stackDescription().voxel_size_nm);
        joinScores();
      });
}

void TruthComparison::joinScores() {
  // Matched within the section they would contradict the picture, which has whole bodies.
  if (dimension_ == InstanceDimension::volume_3d) {
    section_.sectionCounts =
        agreement_ && shown_ ? std::optional(bodiesIn(*shown_, *agreement_)) : std::nullopt;
  }
  scores_ = section_.lines.empty() ? stack_ : joinedScores(stack_, section_);
  Q_EMIT changed();
}

void TruthComparison::follow() {
  if (!dimension_) return;
  const bool isThresholdNew = threshold() != shownThreshold_;
  if (!isThresholdNew && view_.cross().z == shownSection_) return;
  scoreSection();
  if (isThresholdNew) scoreStack();
}

}  // namespace cristae::ui
