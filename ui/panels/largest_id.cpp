#include "ui/panels/largest_id.h"

#include <algorithm>

#include "core/volume/label_sections.h"

namespace cristae::ui {

std::int64_t largestIdOf(const ResultLayers& layers, const std::optional<std::int64_t>& known, Job& job) {
  if (known) return *known;
  const auto ids = [&](std::int64_t z) { return layers.original.ids(z); };
  const LabelSections sections{layers.original.shape(), std::nullopt, ids};
  return std::max<std::int64_t>(largest_id(sections, job), largest_id(layers.corrections));
}

}  // namespace cristae::ui
