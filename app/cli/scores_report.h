#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/evaluation/evaluate.h"

namespace cristae::cli {

class Session;

/// Every score as {mean, sd, pooled}, by name; null where undefined. Beside a mean that some sections have no
/// part in, since the score is undefined there, `left_out` is their number.
nlohmann::ordered_json scores_json(const Evaluation& evaluation);

/// One object a section: z and every score.
nlohmann::ordered_json section_scores_json(const Evaluation& evaluation);

/// A table of all scores for people.
std::vector<std::string> score_lines(const Evaluation& evaluation);
void print_scores(const Evaluation& evaluation, Session& session);
/// One line a section.
void print_section_scores(const Evaluation& evaluation, Session& session);

/// The mean over sections of a score by its name; absent where undefined.
std::optional<double> mean_score(const Evaluation& evaluation, std::string_view name);

}  // namespace cristae::cli
