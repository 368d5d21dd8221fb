#include "ui/window/measure_desk.h"

#include <QFileInfo>
#include <algorithm>

#include "core/annotation/points_csv.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/evaluate.h"
#include "core/instances/relabel.h"
#include "core/morphology/morphology.h"
#include "core/report/report_content.h"
#include "core/report/report_page.h"
#include "core/volume/result_origin.h"
#include "ui/jobs/run_plan.h"
#include "ui/jobs/run_points.h"
#include "ui/models/measure_choices.h"

namespace cristae::ui {
namespace {

/// The labels stay for what is measured next: reading them takes seconds in a large stack.
struct Sizes {
  MeasureDesk::Table table;
  std::shared_ptr<const LabelVolume> labels;
};

Sizes measureSizes(const LabelStack& stack, const std::vector<std::uint32_t>& rejected,
                   const std::optional<VoxelSize>& voxel) {
  LabelVolume labels = read_label_volume(stack);
  const MeasureDimension dimension = dimension_of(labels);
  erase_instances(labels, rejected);
  const auto table = std::make_shared<const MeasureTable>(measure_instances(labels, dimension, voxel));
  return {table, std::make_shared<const LabelVolume>(std::move(labels))};
}

/// As a project keeps it with its view: to look at the frame is no edit.
constexpr auto kFrameShownKey = "countingFrameShown";

std::int64_t countPoints(const std::filesystem::path& file) {
  return std::filesystem::exists(file) ? std::ssize(read_points(file).points) : 0;
}

}  // namespace

MeasureDesk::MeasureDesk(Document& document, JobRunner& runner, QObject* parent)
    : QObject(parent), document_(document), runner_(runner) {
  for (const auto signal :
       {&Document::opened, &Document::closed, &Document::currentResultChanged, &Document::stackChanged}) {
    connect(&document_, signal, this, &MeasureDesk::forget);
  }
  connect(&document_, &Document::verdictsChanged, this, &MeasureDesk::followVerdicts);
  connect(&document_, &Document::measureChoicesChanged, this, &MeasureDesk::followChoices);
}

void MeasureDesk::setWanted(bool isWanted) {
  isWanted_ = isWanted;
  if (!isWanted_ || isWorking()) return;
  if (!table_) return measure();
  if (frame().isOutOfDate) followChoices();  // of an edit that was made, or taken back, elsewhere
}

/// Another frame decides what is counted, and no measure. The table stays in sight until that is told.
void MeasureDesk::followChoices() {
  if (!isOtherFrameAlone()) return forget();
  const bool isMeasuring = isWorking() && !isCountingAgain_;
  if (isWanted_ && table_->parts.frame && !isMeasuring) countAgain();
  if (isWanted_ && isMeasuring) measure();
  Q_EMIT changed();
}

bool MeasureDesk::isOtherFrameAlone() const {
  MeasureChoices same = choices();
  same.frame = measuredWith_.frame;
  return table_ && same == measuredWith_;
}

void MeasureDesk::countAgain() {
  const auto result = document_.currentResult();
  if (!result) return;
  runner_.stop(job_);
  isCountingAgain_ = true;
  measuredWith_ = choices();
  job_ = runner_.run<Table>(
      this,
      [result, table = table_, rejected = rejected_, options = optionsOfTable(),
       choices = measuredWith_](Job& job) {
        LabelVolume labels = read_label_volume(result->labels);
        erase_instances(labels, rejected);
        return std::make_shared<const MeasureTable>(countAgainWith(*table, labels, options, choices, job));
      },
      [this](Table table) { takeTable(std::move(table)); },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
  Q_EMIT changed();
}

CountingFrameState MeasureDesk::frame() const {
  return countingFrameState(table_.get(), choices(),
                            document_.viewValue(kFrameShownKey) == QLatin1String("1"),
                            !document_.readOnlyReason().isEmpty());
}

void MeasureDesk::setFrameShown(bool isShown) {
  document_.setViewValue(kFrameShownKey, isShown ? QStringLiteral("1") : QStringLiteral("0"));
  Q_EMIT changed();
}

void MeasureDesk::setFrame(const Box& frame) {
  MeasureChoices chosen = choices();
  chosen.frame = frame;
  setChoices(chosen);
}

void MeasureDesk::forget() {
  runner_.stop(job_);
  table_.reset();
  Q_EMIT changed();
  if (isWanted_) measure();
}

void MeasureDesk::followVerdicts() {
  const bool isTold = table_ || isWorking();
  if (isTold && rejected_instances(document_.verdicts()) != rejected_) forget();
}

void MeasureDesk::measure() {
  const auto result = document_.currentResult();
  if (!result) return;
  runner_.stop(job_);
  rejected_ = rejected_instances(document_.verdicts());
  measuredWith_ = choices();
  isCountingAgain_ = false;
  job_ = runner_.run<Sizes>(
      this,
      [result, rejected = rejected_, voxel = document_.stackDescription().voxel_size_nm](Job&) {
        return measureSizes(result->labels, rejected, voxel);
      },
      [this](Sizes sizes) {
        takeTable(std::move(sizes.table));
        measureForms(std::move(sizes.labels));
      },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
  Q_EMIT changed();
}

MorphologyOptions MeasureDesk::optionsOfTable() const {
  MorphologyOptions options;
  options.dimension = table_->dimension;
  options.voxel_size_nm = table_->voxel_size_nm;
  options.stack = document_.stack();
  return options;
}

/// Forms, centrelines and neighbours take seconds where there are thousands of instances.
void MeasureDesk::measureForms(std::shared_ptr<const LabelVolume> labels) {
  if (!table_ || table_->instances.empty()) return;
  job_ = runner_.run<Table>(
      this,
      [labels = std::move(labels), options = optionsOfTable(), choices = measuredWith_](Job& job) {
        return std::make_shared<const MeasureTable>(measureWith(*labels, options, choices, job));
      },
      [this](Table table) { takeTable(std::move(table)); },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
  Q_EMIT changed();
}

void MeasureDesk::takeTable(Table table) {
  table_ = std::move(table);
  Q_EMIT changed();
}

std::optional<RunRecord> MeasureDesk::runRecord() const {
  const auto result = document_.currentResult();
  const ProjectRun* run = result ? learnedRun(document_, result->result) : nullptr;
  if (!run) return std::nullopt;
  const RunPlaces places(document_.dataFolder(), run->name);
  try {
    RunRecord record = read_run_record(places.adaptation());
    record.folder = run->name;
    record.reviewed_points = countPoints(places.corrections());
    if (const ProjectRun* parent = findRun(document_, run->parent)) record.parent = parent->name;
    return record;
  } catch (const Error&) {
    return std::nullopt;  // the words then tell what is known without it
  }
}

/// As the file of the result tells; empty: it does not.
std::string MeasureDesk::instanceRule() const {
  const auto result = document_.currentResult();
  if (!result) return {};
  Provenance origin;
  try {
    take_over_origin(result->labels.stack->info(), origin);
  } catch (const Error&) {
    return {};  // the words then tell what is known without it
  }
  return origin.instance_rule;
}

QString MeasureDesk::methodsText(ReviewedFacts reviewed) const {
  if (!table_) return {};
  reviewed.rejected = rejectedCount();
  ReportContent content;
  content.facts.version = CRISTAE_VERSION;
  if (const auto run = runRecord()) add_run(content, *run);
  add_review(content, reviewed);
  add_measures(content, {}, *table_);
  content.facts.measured->instance_rule = instanceRule();
  QString text = QString::fromStdString(methods_paragraph(content.facts));
  for (const std::string& work : methods_references(content.facts)) {
    text += QLatin1Char('\n') + QString::fromStdString(work);
  }
  return text;
}

void MeasureDesk::writeReport(const std::filesystem::path& file, ReviewedFacts reviewed) {
  const auto result = document_.currentResult();
  if (!result || !table_) return;
  const QString name = QString::fromStdString(document_.file().stem().string());
  reviewed.rejected = rejectedCount();
  runner_.run<void>(
      this,
      [file, result, table = table_, stack = document_.stack(), truth = document_.truth(), run = runRecord(),
       rule = instanceRule(), reviewed, name](Job& job) {
        constexpr std::int64_t kPictures = 3;
        ReportContent content;
        content.facts.version = CRISTAE_VERSION;
        content.title = name.toStdString();
        content.subtitle = "Cristae " CRISTAE_VERSION;
        if (run) add_run(content, *run);
        add_review(content, reviewed);
        add_measures(content, name.toStdString(), *table);
        content.facts.measured->instance_rule = rule;
        add_sections(content, result->labels, stack.get(), kPictures, job);
        if (truth) {
          EvaluationOptions options;
          options.dimension = table->dimension == MeasureDimension::bodies_3d
                                  ? InstanceDimension::volume_3d
                                  : InstanceDimension::sections_2d;
          add_scores(content, printed_reference(truth->stack->info().name),
                     evaluate(result->labels, *truth, options, job), options.dimension);
        }
        write_text_atomically(file, report_page(content));
      },
      [this, file] { Q_EMIT reported(QString::fromStdString(file.string())); },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
}

}  // namespace cristae::ui
