#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/annotation/counting_field.h"
#include "core/base/job.h"
#include "core/statistics/ratio_of_sums.h"
#include "core/volume/labels.h"

namespace cristae {

/// Test points of one field: how many lie in mitochondria by eye, by the result, by both.
struct FieldCount {
  std::int64_t points = 0;
  std::int64_t by_eye = 0;
  std::int64_t by_result = 0;
  std::int64_t by_both = 0;
  bool operator==(const FieldCount&) const = default;
};

/// What counted fields say of a stack and of a result. The fields are a random sample, so each holds for the
/// whole stack; intervals are by the spread between fields (ratio_of_sums).
struct FieldAgreement {
  std::int64_t fields = 0;
  std::int64_t points = 0;
  std::optional<RatioEstimate> fraction;            ///< V_V by eye = sum by_eye / sum points
  std::optional<RatioEstimate> fraction_of_result;  ///< the same of the result, at the same points
  std::optional<RatioEstimate> excess;              ///< sum (by_result - by_eye) / sum points, paired
  std::optional<RatioEstimate> precision;           ///< sum by_both / sum by_result
  std::optional<RatioEstimate> recall;              ///< sum by_both / sum by_eye
  std::optional<RatioEstimate> dice;                ///< 2 sum by_both / sum (by_eye + by_result)
};

FieldAgreement compare_fields(std::span<const FieldCount> fields);

/// Looks the points of counted fields up in a result, in the order of the fields; each section is read once.
/// @param left_out  ids that count as background (rejected instances), ascending
/// @throws Error{bad_input} if a field does not lie in the labels
std::vector<FieldCount> count_fields(const LabelStack& labels, const std::vector<CountedField>& fields,
                                     const std::vector<std::uint32_t>& left_out, Job& job);

}  // namespace cristae
