#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/job.h"
#include "core/evaluation/overlay.h"
#include "core/volume/labels.h"

namespace cristae::cli {

/// One PNG a section that shows where labels and truth agree; names are overlay_0000.png and so on.
/// @param stack  grey values under the colours; null: black
/// @return the files, z ascending
std::vector<std::filesystem::path> write_overlays(const std::filesystem::path& folder,
                                                  const LabelStack& labels, const LabelStack& truth,
                                                  const Stack* stack, const OverlayStyle& style, Job& job);

}  // namespace cristae::cli
