#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/base/units.h"
#include "ui/document/document.h"

namespace cristae::ui {

/// What brush and eraser have said when a run starts. Reading it takes a look at every section that was drawn
/// on, so that it is written beside the window.
struct RunDrawing {
  std::filesystem::path earlier;  ///< what the run of the result had learned from; empty: nothing
  std::shared_ptr<const ResultLayers> result;  ///< with strokes; null: there are none
  std::vector<std::uint32_t> rejected;         ///< of the result
  Shape stack;
  std::optional<VoxelSize> voxelSize;

  bool isEmpty() const { return earlier.empty() && !result; }
};

RunDrawing runDrawingOf(const Document& document);

/// Writes all of it as one file, as adapt --drawn reads it. What was drawn later stands against what was
/// drawn earlier. @throws Error
void writeDrawing(const RunDrawing& drawing, const std::filesystem::path& file, Job& job);

/// Profiles of the current result that brush and eraser changed and no verdict speaks of: a correction each,
/// as a verdict is one.
std::int64_t mendedProfiles(const Document& document);

}  // namespace cristae::ui
