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

ordered_json class_json(const BodyClassScores& scores) {
  return {{"truth", scores.truth},
          {"tp", scores.tp},
          {"recall", number(scores.recall)},
          {"ap50", number(scores.ap50)},
          {"ap75", number(scores.ap75)}};
}

ordered_json bodies_json(const BodyScores& bodies) {
  return {{"merges", bodies.merges},
          {"splits", bodies.splits},
          {"small_up_to_voxels", bodies.limits.small_up_to},
          {"medium_up_to_voxels", bodies.limits.medium_up_to},
          {"small", class_json(bodies.small)},
          {"medium", class_json(bodies.medium)},
          {"large", class_json(bodies.large)}};
}

void print_class(std::string_view name, const BodyClassScores& scores, Session& session) {
  session.print(fmt::format("{:<14} {:>10} {:>10} {:>10} {:>10}", name, scores.truth, cell(scores.recall),
                            cell(scores.ap50), cell(scores.ap75)));
}

void print_bodies(const BodyScores& bodies, Session& session) {
  session.print(
      fmt::format("{:<14} {:>10} {:>10} {:>10} {:>10}", "bodies", "truth", "recall", "ap50", "ap75"));
  print_class("small", bodies.small, session);
  print_class("medium", bodies.medium, session);
  print_class("large", bodies.large, session);
  session.print(fmt::format("small up to {} voxels, medium up to {}; {} merges, {} splits",
                            bodies.limits.small_up_to, bodies.limits.medium_up_to, bodies.merges,
                            bodies.splits));
}

}  // namespace

ordered_json scores_json(const Evaluation& evaluation) {
  ordered_json scores = ordered_json::object();
  for (const ScoreField& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    scores[std::string(field.name)] = {
        {"mean", number(summary.mean)}, {"sd", number(summary.sd)}, {"pooled", number(summary.pooled)}};
  }
  if (evaluation.bodies) scores["bodies"] = bodies_json(*evaluation.bodies);
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
  if (evaluation.bodies) print_bodies(*evaluation.bodies, session);
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
