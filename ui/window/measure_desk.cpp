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
}

void MeasureDesk::setWanted(bool isWanted) {
  isWanted_ = isWanted;
  if (isWanted_ && !table_ && !isWorking()) measure();
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
  rejected_ = rejected_instances(document_.verdicts());
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

/// Forms, centrelines and neighbours take seconds where there are thousands of instances.
void MeasureDesk::measureForms(std::shared_ptr<const LabelVolume> labels) {
  if (!table_ || table_->instances.empty()) return;
  MorphologyOptions options;
  options.dimension = table_->dimension;
  options.voxel_size_nm = table_->voxel_size_nm;
  options.stack = document_.stack();
  job_ = runner_.run<Table>(
      this,
      [labels = std::move(labels), options, choices = choices()](Job& job) {
        return std::make_shared<const MeasureTable>(measureWith(*labels, options, choices, job));
      },
      [this](Table table) { takeTable(std::move(table)); },
      [this](const Trouble& trouble) { Q_EMIT troubled(trouble); });
  Q_EMIT changed();
}

MeasureChoices MeasureDesk::choices() const {
  return measureChoicesFromText(document_.viewValue(kMeasureChoicesKey));
}

void MeasureDesk::setChoices(const MeasureChoices& chosen) {
  if (chosen == choices()) return;
  document_.setViewValue(kMeasureChoicesKey, toText(chosen));
  forget();
}

void MeasureDesk::takeTable(Table table) {
  table_ = std::move(table);
  Q_EMIT changed();
}

std::optional<RunRecord> MeasureDesk::runRecord() const {
  const auto result = document_.currentResult();
  if (!result || !result->result.run) return std::nullopt;
  const auto& runs = document_.runs();
  const auto run = std::ranges::find(runs, *result->result.run, &ProjectRun::id);
  if (run == runs.end()) return std::nullopt;
  const RunPlaces places(document_.dataFolder(), run->name);
  try {
    RunRecord record = read_run_record(places.adaptation());
    record.folder = run->name;
    record.reviewed_points = countPoints(places.corrections());
    const auto parent =
        std::ranges::find(runs, run->parent, [](const ProjectRun& each) { return std::optional(each.id); });
    if (parent != runs.end()) record.parent = parent->name;
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
