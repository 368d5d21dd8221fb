#include "app/cli/counting_report.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/annotation/counting_field.h"
#include "core/morphology/stereology.h"

namespace cristae::cli {
namespace {

using nlohmann::ordered_json;

/// "8.20 % (6.1 to 10.3 %)"
std::string percent(const RatioEstimate& share) {
  const std::string value = fmt::format("{:.2f} %", 100 * share.value);
  if (!share.standard_error) return value;
  return fmt::format("{} ({:.2f} to {:.2f} %)", value, 100 * std::max(0.0, share.low),
                     100 * std::min(1.0, share.high));
}

ordered_json json_of(const std::optional<RatioEstimate>& estimate) {
  if (!estimate) return nullptr;
  ordered_json json = {
      {"value", estimate->value}, {"standard_error", nullptr}, {"low", nullptr}, {"high", nullptr}};
  if (estimate->standard_error) {
    json["standard_error"] = *estimate->standard_error;
    json["low"] = estimate->low;
    json["high"] = estimate->high;
  }
  return json;
}

/// Twice the crossings over the length of the lines, um^2 / um^3.
RatioTerm surface_term(const LineCount& lines, const VoxelSize& nm) {
  return {2.0 * static_cast<double>(lines.crossings), (lines.length_y * nm.y + lines.length_x * nm.x) / 1000};
}

void report_surface(const std::vector<RatioTerm>& crossings, Session& session) {
  const auto surface = ratio_of_sums(crossings);
  session.result()["counted_surface_density"] = json_of(surface);
  if (!surface) return;
  session.print(
      fmt::format("test lines: {:.4g} um^2 of surface per um^3 ({:.4g} to {:.4g}), if the sections' "
                  "direction is at random "
                  "to the surfaces",
                  surface->value, std::max(0.0, surface->low), surface->high));
}

}  // namespace

void report_random_fields(const LabelVolume& labels, const std::optional<VoxelSize>& voxel_size_nm,
                          std::int64_t fields, Session& session) {
  const CountingPlan plan = counting_plan(labels.shape(), voxel_size_nm, session.common().seed);
  std::vector<RatioTerm> hits;
  std::vector<RatioTerm> crossings;
  double points = 0;
  for (const CountingField& field : draw_counting_fields(labels.shape(), plan, fields)) {
    hits.push_back({static_cast<double>(count_hits(labels, field)), static_cast<double>(field.points())});
    points += hits.back().whole;
    if (voxel_size_nm) crossings.push_back(surface_term(count_crossings(labels, field), *voxel_size_nm));
  }
  const auto fraction = ratio_of_sums(hits);
  session.result()["counting_fields"] = hits.size();
  session.result()["counted_fraction"] = json_of(fraction);
  if (fraction)
    session.print(fmt::format("{} test points on {} random fields: {} of them hit", points, hits.size(),
                              percent(*fraction)));
  if (voxel_size_nm) report_surface(crossings, session);
}

void report_counted_fields(const FieldAgreement& agreement, bool has_result, Session& session) {
  auto& result = session.result();
  result["fields"] = agreement.fields;
  result["points"] = agreement.points;
  result["fraction"] = json_of(agreement.fraction);
  session.print(fmt::format("{} fields with {} test points", agreement.fields, agreement.points));
  if (agreement.fraction) session.print("by eye         " + percent(*agreement.fraction) + " of the field");
  if (!has_result) return;
  result["fraction_of_result"] = json_of(agreement.fraction_of_result);
  result["excess"] = json_of(agreement.excess);
  result["precision"] = json_of(agreement.precision);
  result["recall"] = json_of(agreement.recall);
  result["dice"] = json_of(agreement.dice);
  if (agreement.fraction_of_result) session.print("by the result  " + percent(*agreement.fraction_of_result));
  if (agreement.precision) session.print("precision      " + percent(*agreement.precision));
  if (agreement.recall) session.print("recall         " + percent(*agreement.recall));
  if (agreement.dice) session.print("Dice           " + percent(*agreement.dice));
}

}  // namespace cristae::cli
