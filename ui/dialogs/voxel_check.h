#pragma once

#include <QLocale>
#include <QString>
#include <optional>

#include "core/base/units.h"

namespace cristae::ui {

/// A doubt about a voxel size, as a question; empty when it is plausible for electron microscopy.
struct VoxelDoubt {
  QString question;
  std::optional<VoxelSize> suggestion;  ///< what it would be in another unit, where that is plausible
};

/// Pixels outside 0.3 to 100 nm, and sections more than 20 times as thick as a pixel is wide or less than a
/// twentieth, are asked about: most often micrometres were taken for nanometres.
VoxelDoubt doubtVoxelSize(const VoxelSize& size, const QLocale& locale = QLocale());

/// "8 × 8 × 30 nm", in the order x y z that is used on screen.
QString voxelSizeText(const VoxelSize& size, const QLocale& locale = QLocale());

}  // namespace cristae::ui
