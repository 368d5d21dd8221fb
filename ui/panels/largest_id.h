#pragma once

#include <cstdint>
#include <optional>

#include "core/base/job.h"
#include "ui/document/document.h"

namespace cristae::ui {

/// No id of the labels is above it. Reads all sections unless it is known.
std::int64_t largestIdOf(const ResultLayers& layers, const std::optional<std::int64_t>& known, Job& job);

}  // namespace cristae::ui
