#include "app/cli/scores_report.h"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/session.h"

namespace cristae::cli {
namespace {

using nlohmann::ordered_json;

/// The scores in the line of a section.
constexpr std::array<std::string_view, 8> kSectionColumns = {"dice", "iou", "aji", "pq",
                                                             "tp",   "fp",  "fn",  "centre_f1"};

ordered_json number(const std::optional<double>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

std::string cell(const std::optional<double>& value) { return value ? fmt::format("{:.4f}", *value) : "-"; }

const ScoreField* find_field(std::string_view name) {
  for (const ScoreField& field : score_fields()) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

}  // namespace

ordered_json scores_json(const Evaluation& evaluation) {
  ordered_json scores = ordered_json::object();
  for (const ScoreField& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    scores[std::string(field.name)] = {
        {"mean", number(summary.mean)}, {"sd", number(summary.sd)}, {"pooled", number(summary.pooled)}};
  }
  return scores;
}

ordered_json section_scores_json(const Evaluation& evaluation) {
  ordered_json sections = ordered_json::array();
  for (const SectionScores& section : evaluation.sections) {
    ordered_json row = {{"z", section.z}};
    for (const ScoreField& field : score_fields())
      row[std::string(field.name)] = number(section.scores.*field.value);
    sections.push_back(row);
  }
  return sections;
}

void print_scores(const Evaluation& evaluation, Session& session) {
  session.print(fmt::format("{:<14} {:>10} {:>10} {:>10}", "", "mean", "sd", "pooled"));
  for (const ScoreField& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    if (!summary.mean && !summary.pooled) continue;
    session.print(fmt::format("{:<14} {:>10} {:>10} {:>10}", field.name, cell(summary.mean), cell(summary.sd),
                              cell(summary.pooled)));
  }
}

void print_section_scores(const Evaluation& evaluation, Session& session) {
  std::string header = fmt::format("{:>6}", "z");
  for (const auto name : kSectionColumns) header += fmt::format(" {:>9}", name);
  session.print(header);
  for (const SectionScores& section : evaluation.sections) {
    std::string line = fmt::format("{:>6}", section.z);
    for (const auto name : kSectionColumns) {
      const ScoreField* field = find_field(name);
      line += fmt::format(" {:>9}", field != nullptr ? cell(section.scores.*(field->value)) : "-");
    }
    session.print(line);
  }
}

std::optional<double> mean_score(const Evaluation& evaluation, std::string_view name) {
  const ScoreField* field = find_field(name);
  return field != nullptr ? evaluation.summary(*field).mean : std::nullopt;
}

}  // namespace cristae::cli
