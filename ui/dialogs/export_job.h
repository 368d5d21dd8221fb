#pragma once

#include <QImage>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/point.h"
#include "core/base/job.h"
#include "core/base/provenance.h"
#include "core/project/project.h"
#include "core/volume/labels.h"
#include "ui/dialogs/export_plan.h"
#include "ui/models/measure_choices.h"

namespace cristae::ui {

/// Everything an export is made from; a value that a worker thread can own.
struct ExportSource {
  std::optional<LabelStack> labels;    ///< of the current result
  std::shared_ptr<const Stack> stack;  ///< for grey values in the table; null: none
  bool isVolume = false;               ///< instances are bodies, otherwise profiles of a section
  std::optional<VoxelSize> voxelSize;
  Provenance origin;  ///< of what is written; what the result's own file tells is added
  MeasureChoices measures;
  std::vector<Verdict> verdicts;  ///< on that result
  Points points;
  /// The section as it is seen, with overlay, points, scale bar and legend. Called in a worker thread, one
  /// call at a time; null: there are no figures.
  std::function<QImage(std::int64_t section)> figure;
};

/// What was written, also when the job ended early. Filled by the worker; read it when the job has ended.
struct ExportReport {
  QStringList written;     ///< names, in order
  std::int64_t bytes = 0;  ///< of these
  bool isComplete = false;
};

/// Writes the planned files into the folder of `choices`, one after the other; each takes its name when it is
/// whole, and replaces a file of that name. Ids are those of the result, in masks and table alike; instances
/// that the choice leaves out are background in masks and absent from all else. Masks have the full shape.
/// @throws Error{not_found, resources, bad_input}, Cancelled; `report` says what is there then
void exportFiles(const ExportSource& source, const ExportChoices& choices,
                 const std::vector<PlannedFile>& files, ExportReport& report, Job& job);

}  // namespace cristae::ui
