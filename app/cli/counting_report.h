#pragma once

#include <cstdint>
#include <optional>

#include "app/cli/session.h"
#include "core/base/units.h"
#include "core/evaluation/field_agreement.h"
#include "core/volume/volume.h"

namespace cristae::cli {

/// Counts test points and lines of labels on random fields, to see how near such counts come: prints the
/// estimates of V_V and S_V with their intervals.
void report_random_fields(const LabelVolume& labels, const std::optional<VoxelSize>& voxel_size_nm,
                          std::int64_t fields, Session& session);

/// What was counted by eye, and how a result agrees with it. @param has_result  otherwise only by eye
void report_counted_fields(const FieldAgreement& agreement, bool has_result, Session& session);

}  // namespace cristae::cli
