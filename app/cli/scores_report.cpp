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

std::string class_line(std::string_view name, const BodyClassScores& scores) {
  return fmt::format("{:<14} {:>10} {:>10} {:>10} {:>10}", name, scores.truth, cell(scores.recall),
                     cell(scores.ap50), cell(scores.ap75));
}

void add_bodies(const BodyScores& bodies, std::vector<std::string>& lines) {
  lines.push_back(
      fmt::format("{:<14} {:>10} {:>10} {:>10} {:>10}", "bodies", "truth", "recall", "ap50", "ap75"));
  lines.push_back(class_line("small", bodies.small));
  lines.push_back(class_line("medium", bodies.medium));
  lines.push_back(class_line("large", bodies.large));
  lines.push_back(fmt::format("small up to {} voxels, medium up to {}; {} merges, {} splits",
                              bodies.limits.small_up_to, bodies.limits.medium_up_to, bodies.merges,
                              bodies.splits));
}

/// "  (left out: 2 sections)" beside a mean that some sections have no part in.
std::string left_out_note(const ScoreSummary& summary) {
  if (!summary.mean || summary.left_out == 0) return {};
  return fmt::format("  (left out: {} section{})", summary.left_out, summary.left_out == 1 ? "" : "s");
}

}  // namespace

ordered_json scores_json(const Evaluation& evaluation) {
  ordered_json scores = ordered_json::object();
  for (const ScoreField& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    ordered_json& score = scores[std::string(field.name)];
    score = {{"mean", number(summary.mean)}, {"sd", number(summary.sd)}, {"pooled", number(summary.pooled)}};
    if (summary.mean && summary.left_out > 0) score["left_out"] = summary.left_out;
  }
  if (evaluation.count_errors) {
    const CountErrors& errors = *evaluation.count_errors;
    scores["count_errors"] = {{"mae", errors.mae}, {"rmse", errors.rmse}};
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

std::vector<std::string> score_lines(const Evaluation& evaluation) {
  std::vector<std::string> lines = {fmt::format("{:<14} {:>10} {:>10} {:>10}", "", "mean", "sd", "pooled")};
  for (const ScoreField& field : score_fields()) {
    const ScoreSummary summary = evaluation.summary(field);
    if (!summary.mean && !summary.pooled) continue;
    lines.push_back(fmt::format("{:<14} {:>10} {:>10} {:>10}{}", field.name, cell(summary.mean),
                                cell(summary.sd), cell(summary.pooled), left_out_note(summary)));
  }
  if (evaluation.count_errors) {
    lines.push_back(
        fmt::format("number of instances in a section: mean absolute error {:.2f}, root of the mean "
                    "squared error {:.2f}",
                    evaluation.count_errors->mae, evaluation.count_errors->rmse));
  }
  if (evaluation.bodies) add_bodies(*evaluation.bodies, lines);
  return lines;
}

void print_scores(const Evaluation& evaluation, Session& session) {
  for (const auto& line : score_lines(evaluation)) session.print(line);
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
