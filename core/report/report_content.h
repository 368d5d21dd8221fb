#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/evaluation/evaluate.h"
#include "core/morphology/instance_measures.h"
#include "core/plots/data_table.h"
#include "core/plots/drawing.h"
#include "core/plots/image.h"
#include "core/report/methods_text.h"
#include "core/volume/labels.h"
#include "core/volume/stack_reference.h"

namespace cristae {

/// A figure that is read first.
struct KeyFigure {
  std::string value;  ///< with its unit
  std::string label;
};

/// A section with its outlines.
struct ReportPicture {
  RgbaImage image;
  std::string caption;
  std::optional<double> width_nm;  ///< of the whole picture, for the scale bar; absent: unknown
};

/// One line of the table of scores, as text.
struct ScoreLine {
  std::string name;
  std::string mean;
  std::string sd;
  std::string pooled;
};

/// What stands on the page, in the order of the page.
struct ReportContent {
  std::string title;
  std::string subtitle;
  std::vector<std::string> warnings;
  std::vector<KeyFigure> figures;
  std::optional<RunRecord> run;
  std::vector<ScoreLine> scores;
  std::string scores_note;
  std::vector<ReportPicture> pictures;
  std::vector<Drawing> plots;
  std::vector<DataTable> tables;
  MethodsFacts facts;
};

/// Each adds what one input tells: figures, plots, tables, warnings, and facts for the methods paragraph.
void add_run(ReportContent& content, const RunRecord& run);
void add_review(ReportContent& content, const ReviewedFacts& reviewed);
/// Measures of labels with their table and its plots. Nothing physical where the voxel size is unknown.
void add_measures(ReportContent& content, const std::string& name, const MeasureTable& table);
/// A table from a file, with the plots its columns allow; several tables are compared by their names.
void add_tables(ReportContent& content, const std::vector<DataTable>& tables);
/// Groups compared by the means of their animals or cultures: a superplot of size and form, with the effect
/// in its caption. @throws Error{not_found} if a column is missing
void add_groups(ReportContent& content, const DataTable& rows, const std::string& group_by,
                const std::string& replicate_by);

void add_scores(ReportContent& content, const std::string& truth, const Evaluation& evaluation,
                InstanceDimension dimension);
/// The plot over z, and `count` pictures of sections. @param stack  grey values; null: outlines on white
void add_sections(ReportContent& content, const LabelStack& labels, const Stack* stack, std::int64_t count,
                  Job& job);

}  // namespace cristae
