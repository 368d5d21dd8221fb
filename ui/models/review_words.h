#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/units.h"
#include "core/evaluation/error_list.h"
#include "core/evaluation/sample_estimate.h"
#include "core/instances/doubt.h"
#include "core/project/project.h"

namespace cristae::ui {

/// What a reviewer reads; in the language of the program, numbers by its locale.
QString reasonText(DoubtReason reason);
QStringList reasonTexts(const std::vector<DoubtReason>& reasons);

/// "Accepted", "Rejected", ...
QString verdictText(VerdictKind kind);

/// The letters of the legend: FP, FN; a poor match is TP.
QString errorLetters(InstanceErrorKind kind);
QString errorText(InstanceErrorKind kind);

/// "0.42 µm²" for a profile, µm³ for a body; without voxel size pixels or voxels.
QString shortSizeText(std::int64_t pixels, bool isVolume, const std::optional<VoxelSize>& voxelSize);

/// "0.42 µm² · 5,120 px" for a profile, µm³ and voxels for a body; without voxel size only pixels.
QString sizeText(std::int64_t pixels, bool isVolume, const std::optional<VoxelSize>& voxelSize);

/// "93 % (84–97 %) of the instances are right, from 60 random ones."
QString estimateText(const SampleEstimate& estimate);

/// A score with three digits; a dash where it is undefined.
QString scoreText(const std::optional<double>& value);

}  // namespace cristae::ui
